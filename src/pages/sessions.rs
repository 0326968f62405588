use leptos::prelude::*;
use leptos::server_fn::ServerFn;

use super::error::Refusal;
use crate::components::{
    AccountNav, Ago, ErrorSummary, Frame, PageTitle, PostForm, SignOut, devices, refused,
};
use crate::domain::{AppError, SignedInDevice};
use crate::texts::texts;

/// `POST /forms/end_session`: sign one device out.
#[server(prefix = "/forms", endpoint = "end_session")]
pub async fn end_session(#[server(default)] session: String) -> Result<(), AppError> {
    use crate::server::http::auth::end_session;
    end_session::form(&session).await
}

/// `POST /forms/end_other_sessions`: sign every other device out.
#[server(prefix = "/forms", endpoint = "end_other_sessions")]
pub async fn end_other_sessions() -> Result<(), AppError> {
    use crate::server::http::auth::end_session;
    end_session::form_others().await
}

#[component]
pub fn SessionsPage() -> impl IntoView {
    let t = texts();
    view! {
        <PageTitle text=t.sessions_title()/>
        {match devices() {
            Some(devices) => view! { <Devices devices/> }.into_any(),
            None => view! { <Refusal error=AppError::AuthenticationRequired/> }.into_any(),
        }}
    }
}

#[component]
fn Devices(devices: Vec<SignedInDevice>) -> impl IntoView {
    let t = texts();
    let error = refused::<EndSession>().or_else(refused::<EndOtherSessions>);
    let others = devices.iter().filter(|device| !device.current).count();
    view! {
        <Frame>
            <div class="account">
                <h1>{t.sessions_title()}</h1>
                <AccountNav/>
                <ErrorSummary error fields=&[]/>
                <section class="card" aria-label=t.sessions_title()>
                    <ul class="rows">
                        {devices.into_iter().map(|device| view! { <Device device/> }).collect_view()}
                    </ul>
                </section>
                {if others == 0 {
                    view! { <p class="quiet after">{t.sessions_none()}</p> }.into_any()
                } else {
                    view! {
                        <PostForm class="after" action=EndOtherSessions::PATH>
                            <button class="secondary">{t.sessions_others()}</button>
                        </PostForm>
                    }.into_any()
                }}
            </div>
        </Frame>
    }
}

#[component]
fn Device(device: SignedInDevice) -> impl IntoView {
    let t = texts();
    let SignedInDevice { id, current, created_at, last_seen_at, ip, device } = device;
    let (name, seen) = (format!("{device}, {ip}"), t.sessions_seen());
    view! {
        <li>
            <div>
                <p class="what">
                    {device} {current.then(|| view! { " " <span class="tag">{t.sessions_here()}</span> })}
                </p>
                <p class="quiet">
                    {seen.s0} <bdi>{ip}</bdi> {seen.s1} <Ago at=created_at/> {seen.s2} <Ago at=last_seen_at/>
                </p>
            </div>
            {if current {
                view! {
                    <PostForm action=SignOut::PATH>
                        <button class="secondary">{t.sessions_sign_out_here()}</button>
                    </PostForm>
                }.into_any()
            } else {
                view! {
                    <PostForm action=EndSession::PATH>
                        <input type="hidden" name="session" value=id.to_string()/>
                        <button class="secondary" aria-label=t.sessions_sign_out_named(name)>{t.sessions_sign_out()}</button>
                    </PostForm>
                }.into_any()
            }}
        </li>
    }
}
