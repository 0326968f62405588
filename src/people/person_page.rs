use leptos::prelude::*;
use leptos::server_fn::ServerFn;

use super::{DeletePerson, EditPerson, Person};
use crate::components::{
    Confirm, Date, ErrorSummary, Frame, PageTitle, PostForm, TextField, beside, kept, refused,
    viewer,
};
use crate::domain::{Field, Role, paths};
use crate::texts::texts;

const FIELDS: [Field; 2] = [Field::FirstName, Field::LastName];

#[component]
pub fn PersonPage() -> impl IntoView {
    let t = texts();
    view! {
        <Frame>
            <div class="account">
                <p><a href=paths::PEOPLE>{t.people_all()}</a></p>
                {use_context::<Person>().map(|person| view! { <Edit person/> })}
            </div>
        </Frame>
    }
}

#[component]
fn Edit(person: Person) -> impl IntoView {
    let t = texts();
    let error = refused::<EditPerson>().or_else(refused::<DeletePerson>);
    let [first_wrong, last_wrong] = beside(error.as_ref(), FIELDS);
    let typed = kept();
    let text = |field, saved: &String| {
        typed.as_ref().map_or_else(|| saved.clone(), |kept| kept.field(field))
    };
    let first = text(Field::FirstName, &person.first_name);
    let last = text(Field::LastName, &person.last_name);
    let is_admin = viewer().is_some_and(|viewer| viewer.user.roles.contains(&Role::Admin));
    let (id, added) = (person.id.to_string(), t.people_added());
    let deleted = id.clone();
    let whole = format!("{} {}", person.first_name, person.last_name);
    let asked = whole.clone();
    view! {
        <PageTitle text=whole/>
        <h1>{person.first_name} " " {person.last_name}</h1>
        <p class="quiet">{added.s0} <Date at=person.created_at/> {added.s1}</p>
        <section class="card" aria-label=t.people_edit()>
            <ErrorSummary error fields=&FIELDS/>
            <PostForm action=EditPerson::PATH>
                <input type="hidden" name="person" value=id/>
                <TextField field=Field::FirstName label=t.field_first_name() value=first error=first_wrong/>
                <TextField field=Field::LastName label=t.field_last_name() value=last error=last_wrong/>
                <button class="primary">{t.people_save()}</button>
            </PostForm>
        </section>
        {is_admin.then(|| view! {
            <Confirm label=t.people_delete() question=t.people_delete_question(asked)>
                <PostForm action=DeletePerson::PATH>
                    <input type="hidden" name="person" value=deleted/>
                    <button class="primary danger">{t.people_delete_do()}</button>
                </PostForm>
            </Confirm>
        })}
    }
}
