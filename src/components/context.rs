use std::sync::Arc;

use chrono::{DateTime, Utc};
use leptos::prelude::use_context;

use crate::domain::brand::Brand;
use crate::domain::{
    ActivityList, Kept, LetterStep, Notice, Query, SampleEmail, ShownLetter, SignedInDevice, Site,
    Viewer,
};
use crate::texts::Zone;

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

/// What stands behind the `?` of this page's address.
pub fn query() -> Query {
    use_context::<Query>().unwrap_or_default()
}

/// When the page was asked for.
pub fn now() -> Option<DateTime<Utc>> {
    use_context::<DateTime<Utc>>()
}

/// Whose clock moments are shown by. `None`: nobody chose.
pub fn zone() -> Option<Zone> {
    use_context()
}

/// Where the person is signed in, on the page that lists it.
pub fn devices() -> Option<Vec<SignedInDevice>> {
    use_context()
}

/// What happened to the account, on the page that lists it.
pub fn activity() -> Option<ActivityList> {
    use_context()
}

/// Where somebody stands on a page that a letter leads to.
pub fn letter_step() -> Option<LetterStep> {
    use_context()
}

/// Whose pages these are.
pub fn brand() -> Arc<Brand> {
    use_context().unwrap_or_default()
}

/// How this site is run.
pub fn site() -> Site {
    use_context::<Site>().unwrap_or_default()
}

/// An email of each kind, on the page that shows the brand.
pub fn sample_emails() -> Vec<SampleEmail> {
    use_context::<Vec<SampleEmail>>().unwrap_or_default()
}

/// The letters in a developer's mailbox, on its page.
pub fn letters() -> Vec<ShownLetter> {
    use_context::<Vec<ShownLetter>>().unwrap_or_default()
}
