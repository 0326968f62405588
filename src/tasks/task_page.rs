use leptos::prelude::*;
use leptos::server_fn::ServerFn;

use super::{DeleteTask, EditTask, Task, TaskStatus};
use crate::components::{
    Date, ErrorSummary, FieldFrame, Frame, PageTitle, PostForm, TextArea, TextField, beside, kept,
    refused,
};
use crate::domain::{AppError, Field, paths};

const FIELDS: [Field; 3] = [Field::Title, Field::Notes, Field::Status];

#[component]
pub fn TaskPage() -> impl IntoView {
    view! {
        <Frame>
            <div class="account">
                <p><a href=paths::TASKS>"All tasks"</a></p>
                {use_context::<Task>().map(|task| view! { <Edit task/> })}
            </div>
        </Frame>
    }
}

#[component]
fn Edit(task: Task) -> impl IntoView {
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
    let id = task.id.to_string();
    let deleted = id.clone();
    view! {
        <PageTitle text=task.title.clone()/>
        <h1>{task.title}</h1>
        <p class="quiet">"Made " <Date at=task.created_at/></p>
        <section class="card" aria-label="Edit">
            <ErrorSummary error fields=&FIELDS/>
            {now.map(|now| view! { <Now now/> })}
            <PostForm action=EditTask::PATH>
                <input type="hidden" name="task" value=id/>
                <input type="hidden" name="version" value=version/>
                <TextField field=Field::Title label="Title" value=title error=title_wrong/>
                <TextArea field=Field::Notes label="Notes" value=notes error=notes_wrong/>
                <FieldFrame field=Field::Status label="Status" hint=None error=status_wrong>
                    <select id=Field::Status.name() name=Field::Status.name()>
                        {TaskStatus::ALL
                            .map(|it| view! {
                                <option value=it.name() selected=status == Some(it)>{it.label()}</option>
                            })
                            .collect_view()}
                    </select>
                </FieldFrame>
                <button class="primary">"Save"</button>
            </PostForm>
        </section>
        <PostForm class="after" action=DeleteTask::PATH>
            <input type="hidden" name="task" value=deleted/>
            <button class="secondary">"Delete this task"</button>
        </PostForm>
    }
}

#[component]
fn Now(now: Task) -> impl IntoView {
    view! {
        <div class="now">
            <p>"It says now: " <strong>{now.title}</strong> " " <span class="tag">{now.status.label()}</span></p>
            // Leptos writes an empty text as a space.
            {(!now.notes.is_empty()).then(|| view! { <p class="notes">{now.notes}</p> })}
            <p class="quiet">"Your own words are still below. Save to put them in its place."</p>
        </div>
    }
}
