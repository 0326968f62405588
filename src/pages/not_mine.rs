use leptos::prelude::*;
use leptos::server_fn::ServerFn;

use crate::components::{
    Doorway, ErrorSummary, Frame, PageTitle, PostForm, TextField, beside, letter_step, refused,
};
use crate::domain::{AppError, Field, NOT_MINE, OpenedLink, paths};
use crate::texts::texts;

/// `POST /forms/not_mine`: the account at this address is someone else's; `words`: that it is meant.
#[server(prefix = "/forms", endpoint = "not_mine")]
pub async fn not_mine(
    #[server(default)] link: String,
    #[server(default)] words: String,
) -> Result<(), AppError> {
    use crate::server::http::auth::not_mine;
    not_mine::form(&link, &words).await
}

const FIELDS: [Field; 1] = [Field::Words];

#[component]
pub fn NotMinePage() -> impl IntoView {
    let t = texts();
    let link = letter_step().and_then(|step| step.link).unwrap_or(Err(AppError::LinkInvalid));
    view! {
        <PageTitle text=t.not_mine_title()/>
        <Frame bare=true>
            {match link {
                Ok(link) => view! { <Disown link/> }.into_any(),
                Err(error) => view! { <Spent error/> }.into_any(),
            }}
        </Frame>
    }
}

/// Words to be typed: neither opening a link nor pressing a button is enough.
#[component]
fn Disown(link: OpenedLink) -> impl IntoView {
    let t = texts();
    let error = refused::<NotMine>();
    let [words_wrong] = beside(error.as_ref(), FIELDS);
    let lead = t.not_mine_lead();
    view! {
        <Doorway title=t.not_mine_title()>
            <p class="lead">{lead.s0} <bdi>{link.login}</bdi> {lead.s1} <bdi>{link.address}</bdi> {lead.s2}</p>
            <p>{t.not_mine_if()}</p>
            <ul>
                <li>{t.not_mine_address()}</li>
                <li>{t.not_mine_sessions()}</li>
                <li>{t.not_mine_free()}</li>
                <li>{t.not_mine_contents()}</li>
            </ul>
            <ErrorSummary error fields=&FIELDS/>
            <PostForm action=NotMine::PATH>
                <input type="hidden" name="link" value=link.id.to_string()/>
                <TextField
                    field=Field::Words label=t.not_mine_label(NOT_MINE) value=String::new() error=words_wrong
                />
                <button class="primary">{t.not_mine_button()}</button>
            </PostForm>
            <p class="other"><a href=paths::RESET_PASSWORD>{t.not_mine_mine()}</a></p>
        </Doorway>
    }
}

#[component]
fn Spent(error: AppError) -> impl IntoView {
    let t = texts();
    view! {
        <Doorway title=t.error_title(&error)>
            <p class="lead">
                {t.not_mine_spent()}
            </p>
            <p class="ways">
                <a class="primary" href=paths::FORGOT_PASSWORD>{t.not_mine_again()}</a>
                <a class="secondary" href=paths::SIGN_IN>{t.sign_in_title()}</a>
            </p>
        </Doorway>
    }
}
