use leptos::prelude::*;

use super::error::Refusal;
use crate::components::{AccountArea, Date, Languages, PageTitle, State, site, viewer};
use crate::domain::{AppError, Role, User, paths};
use crate::texts::texts;

#[component]
pub fn AccountPage() -> impl IntoView {
    let t = texts();
    view! {
        <PageTitle text=t.account_title()/>
        {match viewer() {
            Some(viewer) => view! { <Profile user=viewer.user/> }.into_any(),
            // The server sends strangers to sign in; should it ever not, they still see nothing.
            None => view! { <Refusal error=AppError::AuthenticationRequired/> }.into_any(),
        }}
    }
}

/// A row each: what it is, how it stands, and what can be done about it.
#[component]
fn Profile(user: User) -> impl IntoView {
    let t = texts();
    let todo = view! { <ToDo user=user.clone()/> };
    let email = view! { <Email user=user.clone()/> };
    let language = user.language.as_deref().and_then(called);
    let is_admin = user.roles.contains(&Role::Admin);
    view! {
        <AccountArea title=t.account_title()>
            {todo}
            <section class="card" aria-label=t.account_details()>
                <dl class="facts">
                    <div><dt>{t.account_signed_in_as()}</dt><dd><bdi>{user.login}</bdi></dd></div>
                    {email}
                    {is_admin.then(|| view! {
                        <div><dt>{t.account_role()}</dt><dd>{t.account_administrator()}</dd></div>
                    })}
                    <div><dt>{t.account_since()}</dt><dd><Date at=user.created_at/></dd></div>
                </dl>
            </section>
            <section class="card" aria-labelledby="preferences">
                <h2 id="preferences">{t.preferences_title()}</h2>
                <dl class="facts">
                    <div>
                        <dt>{t.field_language()}</dt>
                        <dd>{language.unwrap_or_else(|| t.preferences_automatic())}</dd>
                        <dd class="act"><a href=paths::PREFERENCES>{t.account_change_language()}</a></dd>
                    </div>
                    <div>
                        <dt>{t.field_time_zone()}</dt>
                        <dd>{user.time_zone.unwrap_or_else(|| t.preferences_automatic())}</dd>
                        <dd class="act"><a href=paths::PREFERENCES>{t.account_change_zone()}</a></dd>
                    </div>
                </dl>
            </section>
            {site().has_mailbox.then(|| view! {
                <p class="quiet here">
                    {t.welcome_here()} " " <a href=paths::NEXT>{t.welcome_next_title()}</a>
                </p>
            })}
        </AccountArea>
    }
}

/// The name that its readers know it by.
fn called(tag: &str) -> Option<String> {
    let offered = use_context::<Languages>()?.offered;
    offered.iter().find(|language| language.tag() == tag).map(|language| language.language_name())
}

#[component]
fn Email(user: User) -> impl IntoView {
    let t = texts();
    let User { email, email_verified, .. } = user;
    let act = if email.is_some() { t.email_change_title() } else { t.email_add_title() };
    let value = match email {
        Some(address) => {
            let state =
                if email_verified { t.account_verified() } else { t.account_not_verified() };
            view! { <bdi>{address}</bdi> " " <State is_good=email_verified text=state/> }.into_any()
        }
        None => view! { <State is_good=false text=t.account_no_email()/> }.into_any(),
    };
    view! {
        <div>
            <dt>{t.account_email()}</dt>
            <dd>{value}</dd>
            <dd class="act"><a href=paths::EMAIL>{act}</a></dd>
        </div>
    }
}

/// The one thing that is missing most.
#[component]
fn ToDo(user: User) -> impl IntoView {
    let t = texts();
    let (why, act) = match user.email.clone() {
        Some(_) if user.email_verified => return ().into_any(),
        Some(address) => {
            let why = t.email_confirm_why();
            let why = view! { {why.s0} <bdi>{address}</bdi> {why.s1} }.into_any();
            (why, t.email_confirm_title())
        }
        None => (t.account_no_way_back().into_any(), t.email_add_title()),
    };
    let name = act.clone();
    let waits = user.email.is_some() && site().has_mailbox;
    site()
        .sends_letters
        .then(|| {
            view! {
                <section class="card todo" aria-label=name>
                    <p>{why}</p>
                    <p class="ways">
                        <a class="secondary" href=paths::EMAIL>{act}</a>
                        {waits.then(|| view! { <a href=paths::MAILBOX>{t.mailbox_open()}</a> })}
                    </p>
                </section>
            }
        })
        .into_any()
}
