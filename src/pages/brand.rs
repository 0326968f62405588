use leptos::prelude::*;

use crate::components::{
    Doorway, EmailField, ErrorSummary, Frame, NewPasswordField, PageTitle, brand, sample_emails,
};
use crate::domain::brand::Color;
use crate::domain::{AppError, Fault, Field, paths};
use crate::texts::texts;

/// Every piece of a page in the brand's colours, and every email: for whoever sets it up.
#[component]
pub fn BrandPage() -> impl IntoView {
    let t = texts();
    view! {
        <PageTitle text=t.brand_title()/>
        <Frame>
            <p class="notice">{t.flash_saved()}</p>
            <Pieces/>
            <div class="account">
                <Colors/>
                <section class="card">
                    <h2>{t.brand_emails()}</h2>
                    <ul class="rows">
                        {sample_emails()
                            .into_iter()
                            .map(|email| view! {
                                <li>
                                    <a href=paths::BRAND_EMAIL.replace("{name}", email.name)>{email.subject}</a>
                                    <code class="quiet">{email.name}</code>
                                </li>
                            })
                            .collect_view()}
                    </ul>
                </section>
            </div>
        </Frame>
    }
}

/// A form with all that can stand in it.
#[component]
fn Pieces() -> impl IntoView {
    let t = texts();
    let wrong = AppError::field(Field::Email, Fault::NotAnAddress);
    let said = wrong.of(Field::Email).map(|fault| t.field_error(fault));
    view! {
        <Doorway title=t.brand_title()>
            <p class="lead">{t.brand_lead()}</p>
            <ErrorSummary error=Some(wrong) fields=&[Field::Email]/>
            <div class="form">
                <EmailField
                    field=Field::Email label=t.field_new_email() value="ada@".to_owned() error=said
                />
                <NewPasswordField field=Field::Password label=t.field_password() error=None/>
                <label class="check">
                    <input type="checkbox" checked=true/>
                    {t.sign_in_remember()}
                </label>
                <p class="ways">
                    <button class="primary" type="button">{t.sign_in_title()}</button>
                    <button class="secondary" type="button">{t.error_try_again()}</button>
                </p>
            </div>
            <p class="other"><a href=paths::SIGN_IN>{t.sign_in_forgot()}</a></p>
        </Doorway>
    }
}

/// As they are served, by their names in a style sheet.
#[component]
fn Colors() -> impl IntoView {
    let t = texts();
    let colors = brand().colors;
    let pairs = colors.light.tokens().into_iter().zip(colors.dark.tokens());
    view! {
        <section class="card">
            <h2>{t.brand_colors()}</h2>
            <dl>
                {pairs
                    .map(|((token, light), (_, dark))| view! {
                        <div>
                            <dt><code>"--"{token}</code></dt>
                            <dd><Swatch color=light/> " · " <Swatch color=dark/></dd>
                        </div>
                    })
                    .collect_view()}
            </dl>
        </section>
    }
}

#[component]
fn Swatch(color: Color) -> impl IntoView {
    let color = color.to_string();
    view! {
        <svg class="swatch" width="16" height="16" aria-hidden="true">
            <rect x="0.5" y="0.5" width="15" height="15" fill=color.clone() stroke="currentColor" stroke-opacity="0.4"/>
        </svg>
        " "
        <code>{color}</code>
    }
}
