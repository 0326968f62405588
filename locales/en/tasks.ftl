tasks-title = Tasks
tasks-lead = Yours alone: nobody else sees them.
tasks-which = Which tasks
tasks-every = All
tasks-add-title = A new task
tasks-add = Add task
tasks-none = Nothing to do yet.
tasks-none-of-these = None of these.

# $moment (Element) - how long ago
tasks-changed = { " " }changed { $moment }
tasks-all = All tasks
tasks-edit = Edit
tasks-save = Save
tasks-delete = Delete this task
tasks-keep = Your own words are still below. Save to put them in its place.

# $moment (Element) - a date
tasks-made = Made { $moment }

# $title (Element) - the title of the task
tasks-now = It says now: { $title }
task-todo = To do
task-in-progress = In progress
task-done = Done
