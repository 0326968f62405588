use leptos::prelude::*;
use leptos::server_fn::ServerFn;

use super::{DeleteTask, EditTask, Task, TaskStatus};
use crate::components::{
    Confirm, Date, ErrorSummary, FieldFrame, Frame, PageTitle, PostForm, TextArea, TextField,
    beside, kept, refused,
};
use crate::domain::{AppError, Field, paths};
use crate::texts::texts;

const FIELDS: [Field; 3] = [Field::Title, Field::Notes, Field::Status];

#[component]
pub fn TaskPage() -> impl IntoView {
    let t = texts();
    view! {
        <Frame>
            <div class="account">
                <p><a href=paths::TASKS>{t.tasks_all()}</a></p>
                {use_context::<Task>().map(|task| view! { <Edit task/> })}
            </div>
        </Frame>
    }
}

#[component]
fn Edit(task: Task) -> impl IntoView {
    let t = texts();
    let error = refused::<EditTask>().or_else(refused::<DeleteTask>);
    let [title_wrong, notes_wrong, status_wrong] = beside(error.as_ref(), FIELDS);
    // Somebody was faster: what was typed stays in the form, what is there now stands above it.
    let now = (error == Some(AppError::PreconditionFailed)).then(|| task.clone());
    let typed = kept();
    let version = typed.as_ref().and_then(|kept| kept.version().map(str::to_owned));
    let version = version.unwrap_or_else(|| task.version.to_string());
    let text = |field, saved: &String| {
        typed.as_ref().map_or_else(|| saved.clone(), |kept| kept.field(field))
    };
    let (title, notes) = (text(Field::Title, &task.title), text(Field::Notes, &task.notes));
    let status = TaskStatus::parse(&text(Field::Status, &task.status.name().to_owned()));
    let (id, made) = (task.id.to_string(), t.tasks_made());
    let (deleted, asked) = (id.clone(), task.title.clone());
    view! {
        <PageTitle text=task.title.clone()/>
        <h1>{task.title}</h1>
        <p class="quiet">{made.s0} <Date at=task.created_at/> {made.s1}</p>
        <section class="card" aria-label=t.tasks_edit()>
            <ErrorSummary error fields=&FIELDS/>
            {now.map(|now| view! { <Now now/> })}
            <PostForm action=EditTask::PATH>
                <input type="hidden" name="task" value=id/>
                <input type="hidden" name="version" value=version/>
                <TextField field=Field::Title label=t.field_title() value=title error=title_wrong/>
                <TextArea field=Field::Notes label=t.field_notes() value=notes error=notes_wrong/>
                <FieldFrame field=Field::Status label=t.field_status() hint=None error=status_wrong>
                    <select id=Field::Status.name() name=Field::Status.name()>
                        {TaskStatus::ALL
                            .map(|it| view! {
                                <option value=it.name() selected=status == Some(it)>{it.label(t)}</option>
                            })
                            .collect_view()}
                    </select>
                </FieldFrame>
                <button class="primary">{t.tasks_save()}</button>
            </PostForm>
        </section>
        <Confirm label=t.tasks_delete() question=t.tasks_delete_question(asked)>
            <PostForm action=DeleteTask::PATH>
                <input type="hidden" name="task" value=deleted/>
                <button class="primary danger">{t.tasks_delete_do()}</button>
            </PostForm>
        </Confirm>
    }
}

#[component]
fn Now(now: Task) -> impl IntoView {
    let t = texts();
    let says = t.tasks_now();
    view! {
        <div class="now">
            <p>{says.s0} <strong>{now.title}</strong> {says.s1} " " <span class="tag">{now.status.label(t)}</span></p>
            // Leptos writes an empty text as a space.
            {(!now.notes.is_empty()).then(|| view! { <p class="notes">{now.notes}</p> })}
            <p class="quiet">{t.tasks_keep()}</p>
        </div>
    }
}
