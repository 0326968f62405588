people-title = People
people-lead = A directory that everybody who is signed in shares.
people-find = Find by name
people-search = Search
people-first = First page
people-next = Next page
people-add-title = Add a person
people-add = Add person
people-none = Nobody yet.
people-none-found = Nobody of that name.
people-all = All people
people-edit = Edit
people-save = Save
people-delete = Delete this person

# $moment (Element) - a date
people-added = Added { $moment }
