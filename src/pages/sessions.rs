use leptos::prelude::*;
use leptos::server_fn::ServerFn;

use super::error::Refusal;
use crate::components::{
    AccountArea, Ago, Confirm, Date, ErrorSummary, PageTitle, PostForm, SignOut, State, devices,
    refused, zone,
};
use crate::domain::{AppError, SignedInDevice};
use crate::texts::texts;

/// `POST /forms/end_session`: sign one device out.
#[server(prefix = "/forms", endpoint = "end_session")]
pub async fn end_session(#[server(default)] session: String) -> Result<(), AppError> {
    use crate::server::http::auth::end_session;
    end_session::form(&session).await
}

/// `POST /forms/end_other_sessions`: sign every other device out; `here`: this one, too.
#[server(prefix = "/forms", endpoint = "end_other_sessions")]
pub async fn end_other_sessions(#[server(default)] here: bool) -> Result<(), AppError> {
    use crate::server::http::auth::end_session;
    end_session::form_others(here).await
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
        <AccountArea title=t.sessions_title()>
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
                        <Confirm label=t.sessions_others() question=t.sessions_others_question(others)>
                            <PostForm action=EndOtherSessions::PATH>
                                <p class="ways">
                                    <button class="primary danger">{t.sessions_others_do()}</button>
                                    <button class="secondary" name="here" value="true">{t.sessions_everywhere()}</button>
                                </p>
                            </PostForm>
                        </Confirm>
                    }.into_any()
                }}
        </AccountArea>
    }
}

#[component]
fn Device(device: SignedInDevice) -> impl IntoView {
    let t = texts();
    let SignedInDevice { id, current, created_at, last_seen_at, expires_at, ip, device, handheld } =
        device;
    let since = t.moment(created_at, zone().as_ref());
    let name = t.sessions_sign_out_named(format!("{device}, {ip}"), since);
    let (seen, until) = (t.sessions_seen(), t.sessions_until());
    view! {
        <li>
            <DeviceIcon handheld/>
            <div>
                <p class="what">{device}</p>
                <p class="quiet">
                    {if current {
                        view! { <State is_good=true text=t.sessions_here()/> " " }.into_any()
                    } else {
                        view! { {seen.s0} <Ago at=last_seen_at/> {seen.s1} }.into_any()
                    }}
                    " · " <bdi>{ip}</bdi>
                </p>
                <p class="quiet">{until.s0} <Date at=created_at/> {until.s1} <Date at=expires_at/> {until.s2}</p>
            </div>
            {if current {
                view! {
                    <PostForm action=SignOut::PATH>
                        <button class="link">{t.sessions_sign_out_here()}</button>
                    </PostForm>
                }.into_any()
            } else {
                view! {
                    <PostForm action=EndSession::PATH>
                        <input type="hidden" name="session" value=id.to_string()/>
                        <button class="link" aria-label=name>{t.sessions_sign_out()}</button>
                    </PostForm>
                }.into_any()
            }}
        </li>
    }
}

/// A phone or a computer: the name beside it says which.
#[component]
fn DeviceIcon(handheld: bool) -> impl IntoView {
    let path = if handheld {
        "M8 2.5h8a1 1 0 0 1 1 1v17a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1v-17a1 1 0 0 1 1-1zm3 16h2"
    } else {
        "M5 4.5h14a1 1 0 0 1 1 1v10H4v-10a1 1 0 0 1 1-1zM2 19h20"
    };
    view! {
        <svg class="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true"><path d=path/></svg>
    }
}
