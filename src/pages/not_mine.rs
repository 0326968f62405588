use leptos::prelude::*;
use leptos::server_fn::ServerFn;

use crate::components::{
    Doorway, ErrorSummary, Frame, PageTitle, PostForm, TextField, beside, letter_step, refused,
};
use crate::domain::{AppError, Field, OpenedLink, paths};

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
    let link = letter_step().and_then(|step| step.link).unwrap_or(Err(AppError::LinkInvalid));
    view! {
        <PageTitle text="This account is not mine"/>
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
    let error = refused::<NotMine>();
    let [words_wrong] = beside(error.as_ref(), FIELDS);
    view! {
        <Doorway title="This account is not mine">
            <p class="lead">"The account " <bdi>{link.login}</bdi> " has your address, " <bdi>{link.address}</bdi> "."</p>
            <p>"If you did not give it this address yourself, go on:"</p>
            <ul>
                <li>"It gets the address back that it had before, and we tell whoever reads that one."</li>
                <li>"Everyone is signed out of it, and every link that we have sent you stops working."</li>
                <li>"Your address is free. You can sign up with it."</li>
                <li>"What you have put into this account stays there, out of your reach."</li>
            </ul>
            <ErrorSummary error fields=&FIELDS/>
            <PostForm action=NotMine::PATH>
                <input type="hidden" name="link" value=link.id.to_string()/>
                <TextField
                    field=Field::Words label=LABEL value=String::new() error=words_wrong
                />
                <button class="primary">"Give it back"</button>
            </PostForm>
            <p class="other"><a href=paths::RESET_PASSWORD>"It is mine: choose a new password"</a></p>
        </Doorway>
    }
}

const LABEL: &str = "Type these two words: not mine";

#[component]
fn Spent(error: AppError) -> impl IntoView {
    view! {
        <Doorway title=error.title()>
            <p class="lead">
                "This can be done once, for as long as the account can be taken back to the address that \
                 it had before, with the link in our newest email."
            </p>
            <p class="ways">
                <a class="primary" href=paths::FORGOT_PASSWORD>"Send a new email"</a>
                <a class="secondary" href=paths::SIGN_IN>"Sign in"</a>
            </p>
        </Doorway>
    }
}

#[cfg(test)]
mod tests {
    use super::LABEL;
    use crate::domain::NOT_MINE;

    #[test]
    fn the_label_names_the_words() {
        assert!(LABEL.ends_with(NOT_MINE));
    }
}
