use leptos::prelude::*;
use leptos::server_fn::ServerFn;

use super::{CreateTask, Task, TaskList, TaskStatus};
use crate::components::{
    Ago, ErrorSummary, Frame, PageTitle, PostForm, TextArea, TextField, beside, kept, query,
    refused,
};
use crate::domain::{Field, address, paths};

const FIELDS: [Field; 2] = [Field::Title, Field::Notes];

#[component]
pub fn TasksPage() -> impl IntoView {
    let list = use_context::<TaskList>();
    view! {
        <PageTitle text="Tasks"/>
        <Frame>
            <div class="account">
                <h1>"Tasks"</h1>
                <p class="lead">"Yours alone: nobody else sees them."</p>
                {list.map(|list| view! { <List list/> })}
                <Create/>
            </div>
        </Frame>
    }
}

#[component]
fn List(list: TaskList) -> impl IntoView {
    let query = query();
    let chosen = query.first("status").and_then(TaskStatus::parse);
    let is_later = query.first("cursor").is_some();
    let page = |status: Option<TaskStatus>, cursor: Option<&str>| {
        address(paths::TASKS, &[("status", status.map(TaskStatus::name)), ("cursor", cursor)])
    };
    let TaskList { tasks, next_cursor } = list;
    let empty = tasks.is_empty();
    view! {
        <nav class="pages" aria-label="Which tasks">
            <a href=paths::TASKS aria-current=chosen.is_none().then_some("page")>"All"</a>
            {TaskStatus::ALL
                .map(|status| view! {
                    <a
                        href=page(Some(status), None)
                        aria-current=(chosen == Some(status)).then_some("page")
                    >{status.label()}</a>
                })
                .collect_view()}
        </nav>
        <section class="card" aria-label="Tasks">
            {if empty {
                let sentence = if chosen.is_some() { "None of these." } else { "Nothing to do yet." };
                view! { <p class="quiet">{sentence}</p> }.into_any()
            } else {
                let rows = tasks.into_iter().map(|task| view! { <Row task/> });
                view! { <ul class="rows">{rows.collect_view()}</ul> }.into_any()
            }}
        </section>
        <p class="ways">
            {is_later.then(|| view! { <a class="secondary" href=page(chosen, None)>"First page"</a> })}
            {next_cursor.map(|cursor| view! {
                <a class="secondary" href=page(chosen, Some(&cursor))>"Next page"</a>
            })}
        </p>
    }
}

#[component]
fn Row(task: Task) -> impl IntoView {
    let Task { id, title, status, updated_at, .. } = task;
    view! {
        <li>
            <div>
                <p class="what"><a href=paths::one(paths::TASK, id)>{title}</a></p>
                <p class="quiet"><span class="tag">{status.label()}</span> " changed " <Ago at=updated_at/></p>
            </div>
        </li>
    }
}

#[component]
fn Create() -> impl IntoView {
    let error = refused::<CreateTask>();
    let [title_wrong, notes_wrong] = beside(error.as_ref(), FIELDS);
    let kept = kept().unwrap_or_default();
    view! {
        <section class="card" aria-labelledby="new-task">
            <h2 id="new-task">"A new task"</h2>
            <ErrorSummary error fields=&FIELDS/>
            <PostForm action=CreateTask::PATH>
                <TextField field=Field::Title label="Title" value=kept.field(Field::Title) error=title_wrong/>
                <TextArea field=Field::Notes label="Notes" value=kept.field(Field::Notes) error=notes_wrong/>
                <button class="primary">"Add task"</button>
            </PostForm>
        </section>
    }
}
