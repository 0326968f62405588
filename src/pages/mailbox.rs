use leptos::prelude::*;

use crate::components::{Ago, EmailPreview, Frame, PageTitle, Preformatted, letters};
use crate::domain::{ShownLetter, paths};
use crate::texts::texts;

/// Letters that were sent while developing.
#[component]
pub fn MailboxPage() -> impl IntoView {
    let t = texts();
    let letters = letters();
    view! {
        <PageTitle text=t.mailbox_title()/>
        <Frame>
            <div class="account">
                <h1>{t.mailbox_title()}</h1>
                <p class="lead">{t.mailbox_lead()}</p>
                {letters.is_empty().then(|| view! { <p class="after">{t.mailbox_empty()}</p> })}
                {letters.into_iter().map(|letter| view! { <Letter letter/> }).collect_view()}
            </div>
        </Frame>
    }
}

#[component]
fn Letter(letter: ShownLetter) -> impl IntoView {
    let t = texts();
    let ShownLetter { id, at, to, subject, text } = letter;
    let sent = t.mailbox_sent();
    let as_html = paths::one(paths::MAILBOX_EMAIL, id);
    let title = subject.clone();
    view! {
        <article class="card letter">
            <h2>{subject}</h2>
            <p class="quiet">{sent.s0} <bdi>{to}</bdi> {sent.s1} <Ago at/> {sent.s2}</p>
            <EmailPreview src=as_html.clone() title/>
            <p><a href=as_html>{t.mailbox_html()}</a></p>
            <details>
                <summary>{t.mailbox_text()}</summary>
                <Preformatted>{lines(&text)}</Preformatted>
            </details>
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
