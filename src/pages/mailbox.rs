use leptos::prelude::*;

use crate::components::{Ago, Frame, PageTitle, Preformatted, letters};
use crate::domain::{ShownLetter, paths};

/// Letters that were sent while developing.
#[component]
pub fn MailboxPage() -> impl IntoView {
    let letters = letters();
    view! {
        <PageTitle text="Mailbox"/>
        <Frame>
            <div class="account">
                <h1>"Mailbox"</h1>
                <p class="lead">"Letters go here while nobody has set SMTP_URL."</p>
                {letters.is_empty().then(|| view! { <p class="after">"No letter yet."</p> })}
                {letters.into_iter().map(|letter| view! { <Letter letter/> }).collect_view()}
            </div>
        </Frame>
    }
}

#[component]
fn Letter(letter: ShownLetter) -> impl IntoView {
    let ShownLetter { id, at, to, subject, text } = letter;
    view! {
        <article class="card letter">
            <h2>{subject}</h2>
            <p class="quiet">"To " <bdi>{to}</bdi> ", " <Ago at/></p>
            <Preformatted>{lines(&text)}</Preformatted>
            <p><a href=paths::one(paths::MAILBOX_EMAIL, id)>"As HTML"</a></p>
        </article>
    }
}

/// A line that is an address is a link. Each has its end in it: Leptos writes an empty text as a space.
fn lines(text: &str) -> impl IntoView + use<> {
    let line = |line: &str| {
        let line = line.to_owned();
        if line.starts_with("http://") || line.starts_with("https://") {
            let address = line.trim_end().to_owned();
            view! { <a href=address>{line}</a> }.into_any()
        } else {
            line.into_any()
        }
    };
    text.split_inclusive('\n').map(line).collect_view()
}
