use leptos::prelude::*;
use leptos::server_fn::ServerFn;

use super::{CreateTask, Task, TaskList, TaskStatus};
use crate::components::{
    Ago, ErrorSummary, Frame, PageTitle, PostForm, TextArea, TextField, beside, kept, query,
    refused,
};
use crate::domain::{Field, address, paths};
use crate::texts::texts;

const FIELDS: [Field; 2] = [Field::Title, Field::Notes];

#[component]
pub fn TasksPage() -> impl IntoView {
    let t = texts();
    let list = use_context::<TaskList>();
    view! {
        <PageTitle text=t.tasks_title()/>
        <Frame>
            <div class="account">
                <h1>{t.tasks_title()}</h1>
                <p class="lead">{t.tasks_lead()}</p>
                <Create/>
                {list.map(|list| view! { <List list/> })}
            </div>
        </Frame>
    }
}

#[component]
fn List(list: TaskList) -> impl IntoView {
    let t = texts();
    let query = query();
    let chosen = query.first("status").and_then(TaskStatus::parse);
    let is_later = query.first("cursor").is_some();
    let page = |status: Option<TaskStatus>, cursor: Option<&str>| {
        address(paths::TASKS, &[("status", status.map(TaskStatus::name)), ("cursor", cursor)])
    };
    let TaskList { tasks, next_cursor } = list;
    let empty = tasks.is_empty();
    let leads_on = is_later || next_cursor.is_some();
    view! {
        <nav class="pages" aria-label=t.tasks_which()>
            <a href=paths::TASKS aria-current=chosen.is_none().then_some("page")>{t.tasks_every()}</a>
            {TaskStatus::ALL
                .map(|status| view! {
                    <a
                        href=page(Some(status), None)
                        aria-current=(chosen == Some(status)).then_some("page")
                    >{status.label(t)}</a>
                })
                .collect_view()}
        </nav>
        <section class="card" aria-label=t.tasks_title()>
            {if empty {
                let sentence = if chosen.is_some() { t.tasks_none_of_these() } else { t.tasks_none() };
                view! { <p class="quiet">{sentence}</p> }.into_any()
            } else {
                let rows = tasks.into_iter().map(|task| view! { <Row task/> });
                view! { <ul class="rows">{rows.collect_view()}</ul> }.into_any()
            }}
        </section>
        {leads_on.then(|| view! { <p class="ways">
            {is_later.then(|| view! { <a class="secondary" href=page(chosen, None)>{t.people_first()}</a> })}
            {next_cursor.map(|cursor| view! {
                <a class="secondary" href=page(chosen, Some(&cursor))>{t.people_next()}</a>
            })}
        </p> })}
    }
}

#[component]
fn Row(task: Task) -> impl IntoView {
    let t = texts();
    let Task { id, title, status, updated_at, .. } = task;
    let changed = t.tasks_changed();
    view! {
        <li>
            <div>
                <p class="what"><a href=paths::one(paths::TASK, id)>{title}</a></p>
                <p class="quiet"><span class="tag">{status.label(t)}</span> {changed.s0} <Ago at=updated_at/> {changed.s1}</p>
            </div>
        </li>
    }
}

#[component]
fn Create() -> impl IntoView {
    let t = texts();
    let error = refused::<CreateTask>();
    let [title_wrong, notes_wrong] = beside(error.as_ref(), FIELDS);
    let kept = kept().unwrap_or_default();
    // What was typed is to be seen.
    let open = error.is_some() || !kept.is_empty();
    view! {
        <details class="create" open=open>
            <summary class="secondary">{t.tasks_add_title()}</summary>
            <section class="card" aria-label=t.tasks_add_title()>
            <ErrorSummary error fields=&FIELDS/>
            <PostForm action=CreateTask::PATH>
                <TextField field=Field::Title label=t.field_title() value=kept.field(Field::Title) error=title_wrong/>
                <TextArea field=Field::Notes label=t.field_notes() value=kept.field(Field::Notes) error=notes_wrong/>
                <button class="primary">{t.tasks_add()}</button>
            </PostForm>
            </section>
        </details>
    }
}
