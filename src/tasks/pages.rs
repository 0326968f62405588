use leptos::prelude::*;
use leptos_router::components::Route;
use leptos_router::{MatchNestedRoutes, SsrMode};

use super::list_page::TasksPage;
use super::task_page::TaskPage;
use crate::domain::paths;
use crate::page_route::PageRoute;

/// Where the pages of this folder are.
#[component(transparent)]
pub fn Pages(ssr: SsrMode) -> impl MatchNestedRoutes + Clone {
    view! {
        <Route ssr=ssr.clone() path=PageRoute(paths::TASKS) view=TasksPage/>
        <Route ssr path=PageRoute(paths::TASK) view=TaskPage/>
    }
    .into_inner()
}
