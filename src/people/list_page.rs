use leptos::prelude::*;
use leptos::server_fn::ServerFn;

use super::{CreatePerson, PeopleList, Person};
use crate::components::{
    ErrorSummary, Frame, PageTitle, PostForm, TextField, beside, kept, query, refused,
};
use crate::domain::{Field, address, paths};
use crate::texts::texts;

const FIELDS: [Field; 2] = [Field::FirstName, Field::LastName];

#[component]
pub fn PeoplePage() -> impl IntoView {
    let t = texts();
    let list = use_context::<PeopleList>();
    view! {
        <PageTitle text=t.people_title()/>
        <Frame>
            <div class="account">
                <h1>{t.people_title()}</h1>
                <p class="lead">{t.people_lead()}</p>
                <Create/>
                {list.map(|list| view! { <List list/> })}
            </div>
        </Frame>
    }
}

#[component]
fn List(list: PeopleList) -> impl IntoView {
    let t = texts();
    let query = query();
    let search = query.first("q").unwrap_or_default().to_owned();
    let is_later = query.first("cursor").is_some();
    let page = |cursor: Option<&str>| {
        address(paths::PEOPLE, &[("q", query.first("q")), ("cursor", cursor)])
    };
    let PeopleList { people, next_cursor } = list;
    let empty = people.is_empty();
    let leads_on = is_later || next_cursor.is_some();
    view! {
        <form class="search" method="get" action=paths::PEOPLE role="search">
            <div class="field">
                <label for="q">{t.people_find()}</label>
                <div class="control"><input id="q" name="q" type="search" value=search.clone()/></div>
            </div>
            <button class="secondary">{t.people_search()}</button>
        </form>
        <section class="card" aria-label=t.people_title()>
            {if empty {
                let sentence = if search.is_empty() { t.people_none() } else { t.people_none_found() };
                view! { <p class="quiet">{sentence}</p> }.into_any()
            } else {
                let rows = people.into_iter().map(|person| view! { <Row person/> });
                view! { <ul class="rows">{rows.collect_view()}</ul> }.into_any()
            }}
        </section>
        {leads_on.then(|| view! { <p class="ways">
            {is_later.then(|| view! { <a class="secondary" href=page(None)>{t.people_first()}</a> })}
            {next_cursor.map(|cursor| view! {
                <a class="secondary" href=page(Some(&cursor))>{t.people_next()}</a>
            })}
        </p> })}
    }
}

#[component]
fn Row(person: Person) -> impl IntoView {
    let Person { id, first_name, last_name, .. } = person;
    view! {
        <li>
            <div>
                <p class="what"><a href=paths::one(paths::PERSON, id)>{last_name} ", " {first_name}</a></p>
            </div>
        </li>
    }
}

#[component]
fn Create() -> impl IntoView {
    let t = texts();
    let error = refused::<CreatePerson>();
    let [first_wrong, last_wrong] = beside(error.as_ref(), FIELDS);
    let kept = kept().unwrap_or_default();
    // What was typed is to be seen.
    let open = error.is_some() || !kept.is_empty();
    let (first, last) = (kept.field(Field::FirstName), kept.field(Field::LastName));
    view! {
        <details class="create" open=open>
            <summary class="secondary">{t.people_add_title()}</summary>
            <section class="card" aria-label=t.people_add_title()>
            <ErrorSummary error fields=&FIELDS/>
            <PostForm action=CreatePerson::PATH>
                <TextField field=Field::FirstName label=t.field_first_name() value=first error=first_wrong/>
                <TextField field=Field::LastName label=t.field_last_name() value=last error=last_wrong/>
                <button class="primary">{t.people_add()}</button>
            </PostForm>
            </section>
        </details>
    }
}
