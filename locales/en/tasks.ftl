tasks-title = Tasks
tasks-lead = Only you can see these.
tasks-which = Filter by status
tasks-every = All
tasks-add-title = New task
tasks-add = Add task
tasks-none = No tasks yet.
tasks-none-of-these = No tasks with this status.

# $moment (Element) - how long ago
tasks-changed = { " " }changed { $moment }
tasks-all = All tasks
tasks-edit = Edit
tasks-save = Save
tasks-delete = Delete this task
tasks-keep = Your changes are still below. Saving replaces the current version.

# $moment (Element) - a date
tasks-made = Created { $moment }

# $title (Element) - the title of the task
tasks-now = Current version: { $title }
task-todo = To do
task-in-progress = In progress
task-done = Done

# $title (String) - the title of the task
tasks-delete-question = Delete “{ $title }”? This can't be undone.
tasks-delete-do = Delete task
