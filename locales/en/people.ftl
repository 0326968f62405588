people-title = People
people-lead = Everyone who is signed in can see this directory.
people-find = Find by name
people-search = Search
people-first = First page
people-next = Next page
people-add-title = Add a person
people-add = Add person
people-none = No people yet.
people-none-found = No one by that name.
people-all = All people
people-edit = Edit
people-save = Save
people-delete = Delete this person

# $moment (Element) - a date
people-added = Added { $moment }

# $name (String) - the name of the person
people-delete-question = Delete { $name } from the directory, for everyone? This can't be undone.
people-delete-do = Delete person
