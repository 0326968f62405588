use leptos::prelude::*;
use leptos_meta::Title;

use crate::components::{Ago, Frame, letters};
use crate::domain::ShownLetter;

/// Letters that were sent while developing.
#[component]
pub fn MailboxPage() -> impl IntoView {
    let letters = letters();
    view! {
        <Title text="Mailbox"/>
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
            <pre>{lines(&text)}</pre>
            <p><a href=format!("/dev/mailbox/{id}")>"As HTML"</a></p>
        </article>
    }
}

/// A line that is an address is a link.
fn lines(text: &str) -> impl IntoView + use<> {
    let line = |line: &str| {
        let line = line.to_owned();
        if line.starts_with("http://") || line.starts_with("https://") {
            let address = line.clone();
            view! { <a href=address>{line}</a> "\n" }.into_any()
        } else {
            view! { {line} "\n" }.into_any()
        }
    };
    text.lines().map(line).collect_view()
}
