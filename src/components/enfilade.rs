use leptos::prelude::*;

/// Each room's size beside the first, so that all lines run to one vanishing point, and its colour.
/// The last room is where the light is.
const ROOMS: [(&str, &str); 5] = [
    ("1", "#0d3d32"),
    ("0.66", "#17604f"),
    ("0.436", "#3d8a75"),
    ("0.287", "#9cc9a9"),
    ("0.19", "#ffeec4"),
];

/// A row of open doorways with light at its end. A picture only, so nothing reads it out.
#[component]
pub fn Enfilade() -> impl IntoView {
    let rooms = ROOMS.map(|(scale, fill)| {
        let transform = format!("translate(200 330) scale({scale}) translate(-200 -330)");
        view! { <use href="#room" transform=transform fill=fill/> }
    });
    view! {
        <svg class="enfilade" viewBox="0 0 400 500" aria-hidden="true">
            <defs>
                <g id="room">
                    <path d="M0 500V200a200 200 0 0 1 400 0v300z"/>
                    <path fill="#fff1cf" opacity=".1" d="m0 500 68-58h264l68 58z"/>
                </g>
            </defs>
            {rooms.to_vec()}
            <path fill="#ffeec4" opacity=".2" d="M162 362h76l110 138H52z"/>
        </svg>
    }
}
