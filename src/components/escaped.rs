//! What Leptos writes as it stands, text of people included: here it becomes text.
//!
//! A `<title>` ends at the first `</title>` that stands in it, a `<textarea>` at the first `</textarea>`,
//! and both read `&amp;` and `&copy` as characters (HTML §13.1.2, escapable raw text). `leptos_meta`
//! 0.8 escapes nothing in its `Title`, tachys 0.2 nothing in a `textarea`. Each of them stands in this
//! file only (`scripts/house.sh`); `tests/server/markup.rs` fails when one is escaped twice, as it will
//! be on the day that Leptos does it.

use html_escape::encode_text;
use leptos::attr::custom::custom_attribute;
use leptos::prelude::*;
use leptos_meta::Title;

use super::field_frame::described_by;
use super::{FieldFrame, brand, is_refused, notice};
use crate::domain::{Field, with_lf};
use crate::texts::texts;

/// The title of a page, with the brand's name behind it, and the news before it: it is what is read out
/// first. Empty: the name alone.
#[component]
pub fn PageTitle(#[prop(into)] text: String) -> impl IntoView {
    let t = texts();
    let text = match notice() {
        Some(notice) => format!("{} · {text}", first_sentence(&t.flash(notice))),
        None if is_refused() => t.frame_refused(text),
        None => text,
    };
    let whole = brand().title(&text);
    view! { <Title text=encode_text(&whole).into_owned()/> }
}

/// Without its full stop.
fn first_sentence(text: &str) -> &str {
    let ends = [". ", "! ", "\u{3002}"].iter().filter_map(|end| text.find(end)).min();
    text[..ends.unwrap_or(text.len())].trim_end_matches(['.', '!'])
}

/// Several lines.
#[component]
pub fn TextArea(
    field: Field,
    #[prop(into)] label: String,
    value: String,
    error: Option<String>,
) -> impl IntoView {
    let invalid = error.is_some();
    view! {
        <FieldFrame field label hint=None error>
            <textarea
                id=field.name() name=field.name() rows="4"
                aria-invalid=invalid.then_some("true")
                aria-describedby=described_by(field, false, invalid)
            >{inside_textarea(&value)}</textarea>
        </FieldFrame>
    }
}

/// A line break right behind the tag is not part of the text (HTML §13.2.6.4.7): one more of them
/// keeps the first one that is.
fn inside_textarea(text: &str) -> String {
    let text = with_lf(text);
    format!("\n{}", encode_text(&text))
}

/// Text with its line breaks and spaces. What Leptos escapes by itself, but the first line break
/// would be lost here, too.
#[component]
pub fn Preformatted(children: Children) -> impl IntoView {
    view! { <pre>"\n"{children()}</pre> }
}

/// An email of ours as it is read, which does nothing here but lead on. It holds no text of its own.
#[component]
pub fn EmailPreview(src: String, title: String) -> impl IntoView {
    view! {
        <iframe
            class="preview" src=src title=title sandbox="allow-top-navigation-by-user-activation"
            {..custom_attribute("loading", "lazy")}
        ></iframe>
    }
}
