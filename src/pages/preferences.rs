use leptos::prelude::*;
use leptos::server_fn::ServerFn;

use super::error::Refusal;
use crate::components::{
    AccountArea, ErrorSummary, FieldFrame, Languages, PageTitle, PostForm, beside, described_by,
    refused, viewer,
};
use crate::domain::{AppError, Field, User};
use crate::texts::{area_of, texts, zones};

/// `POST /forms/set_preferences`: the language and the time zone of the account.
#[server(prefix = "/forms", endpoint = "set_preferences")]
pub async fn set_preferences(
    #[server(default)] language: String,
    #[server(default)] time_zone: String,
) -> Result<(), AppError> {
    use crate::server::http::auth::preferences;
    preferences::form(&language, &time_zone).await
}

const FIELDS: [Field; 2] = [Field::Language, Field::TimeZone];

#[component]
pub fn PreferencesPage() -> impl IntoView {
    let t = texts();
    view! {
        <PageTitle text=t.preferences_title()/>
        {match viewer() {
            Some(viewer) => view! { <Preferences user=viewer.user/> }.into_any(),
            None => view! { <Refusal error=AppError::AuthenticationRequired/> }.into_any(),
        }}
    }
}

#[component]
fn Preferences(user: User) -> impl IntoView {
    let t = texts();
    let error = refused::<SetPreferences>();
    let [language_wrong, zone_wrong] = beside(error.as_ref(), FIELDS);
    view! {
        <AccountArea title=t.preferences_title()>
                <section class="card" aria-label=t.preferences_title()>
                    <ErrorSummary error fields=&FIELDS/>
                    <PostForm action=SetPreferences::PATH>
                        <LanguageField chosen=user.language error=language_wrong/>
                        <ZoneField chosen=user.time_zone error=zone_wrong/>
                        <button class="primary">{t.tasks_save()}</button>
                    </PostForm>
                </section>
        </AccountArea>
    }
}

#[component]
fn LanguageField(chosen: Option<String>, error: Option<String>) -> impl IntoView {
    let t = texts();
    let (field, invalid) = (Field::Language, error.is_some());
    let offered = use_context::<Languages>().map(|it| it.offered).unwrap_or_default();
    view! {
        <FieldFrame field label=t.field_language() hint=Some(t.preferences_language_hint()) error>
            <select
                id=field.name() name=field.name() autocomplete="language"
                aria-invalid=invalid.then_some("true")
                aria-describedby=described_by(field, true, invalid)
            >
                <option value="">{t.preferences_automatic()}</option>
                {offered
                    .into_iter()
                    .map(|language| {
                        let tag = language.tag();
                        let selected = chosen.as_deref() == Some(tag);
                        view! { <option value=tag lang=tag selected=selected>{language.language_name()}</option> }
                    })
                    .collect_view()}
            </select>
        </FieldFrame>
    }
}

#[component]
fn ZoneField(chosen: Option<String>, error: Option<String>) -> impl IntoView {
    let t = texts();
    let (field, invalid) = (Field::TimeZone, error.is_some());
    // `UTC`, and what a program may have named: no places.
    let other = chosen.clone().filter(|name| name != "UTC" && !zones().contains(name));
    let chosen = chosen.unwrap_or_default();
    let option = |name: &str, shown: String| option(name, shown, &chosen);
    let utc = option("UTC", "UTC".to_owned());
    let other = other.map(|name| option(&name, name.clone()));
    let places = zones()
        .chunk_by(|a, b| area_of(a) == area_of(b))
        .map(|places| {
            let area = area_of(&places[0]);
            let places = places.iter().map(|name| option(name, place(name))).collect_view();
            view! { <optgroup label=area>{places}</optgroup> }
        })
        .collect_view();
    view! {
        <FieldFrame field label=t.field_time_zone() hint=Some(t.preferences_zone_hint()) error>
            <select
                id=field.name() name=field.name()
                aria-invalid=invalid.then_some("true")
                aria-describedby=described_by(field, true, invalid)
            >
                <option value="">{t.preferences_automatic()}</option>
                {utc}
                {other}
                {places}
            </select>
        </FieldFrame>
    }
}

fn option(name: &str, shown: String, chosen: &str) -> impl IntoView + use<> {
    view! { <option value=name.to_owned() selected=name == chosen>{shown}</option> }
}

/// `Argentina, Buenos Aires` of `America/Argentina/Buenos_Aires`.
fn place(name: &str) -> String {
    let place = name.split_once('/').map_or(name, |(_, place)| place);
    place.replace('/', ", ").replace('_', " ")
}
