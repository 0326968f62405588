use leptos::prelude::*;
use leptos_router::components::Route;
use leptos_router::{MatchNestedRoutes, SsrMode};

use super::list_page::PeoplePage;
use super::person_page::PersonPage;
use crate::domain::paths;
use crate::page_route::PageRoute;

/// Where the pages of this folder are.
#[component(transparent)]
pub fn Pages(ssr: SsrMode) -> impl MatchNestedRoutes + Clone {
    view! {
        <Route ssr=ssr.clone() path=PageRoute(paths::PEOPLE) view=PeoplePage/>
        <Route ssr path=PageRoute(paths::PERSON) view=PersonPage/>
    }
    .into_inner()
}
