use leptos::prelude::use_context;

use crate::domain::{Kept, Notice, Viewer};

/// Who this page is drawn for, if anyone is signed in.
pub fn viewer() -> Option<Viewer> {
    use_context::<Option<Viewer>>().flatten()
}

/// The sentence to show once, after a form went through.
pub fn notice() -> Option<Notice> {
    use_context::<Option<Notice>>().flatten()
}

/// What had been typed into the form that was refused on this page.
pub fn kept() -> Option<Kept> {
    use_context::<Option<Kept>>().flatten()
}
