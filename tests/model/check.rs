//! The search.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::time::Instant;

use stateright::{Checker, HasDiscoveries, Model, Path};

use crate::config::Renewal;
use crate::state::State;
use crate::steps::Action;

/// States, many times more than a broken promise takes.
const GIVE_UP: usize = 1_000_000;

/// Every state that can be reached was visited, and every promise kept.
pub fn holds(name: &str, model: Renewal) {
    let began = Instant::now();
    let checker = model.checker().spawn_bfs().join();
    assert!(checker.is_done(), "{name}: the search was cut short");
    report(name, &checker, began, "holds");
    for promise in checker.model().properties() {
        let found = checker.discovery(promise.name);
        let kept = match promise.expectation {
            stateright::Expectation::Sometimes => found.is_some(),
            _ => found.is_none(),
        };
        assert!(kept, "{name}: {}{}", promise.name, found.map(told).unwrap_or_default());
    }
}

/// The promise is broken: a shortest way there is found.
pub fn fails(name: &str, model: Renewal, promise: &'static str) {
    let began = Instant::now();
    let enough = HasDiscoveries::AnyOf(BTreeSet::from([promise]));
    let checker =
        model.checker().finish_when(enough).target_state_count(GIVE_UP).spawn_bfs().join();
    let path = checker.discovery(promise);
    let path = path.unwrap_or_else(|| panic!("{name}: no way to break: {promise}"));
    let verdict = format!("broken in {} steps: {promise}", path.into_actions().len());
    report(name, &checker, began, &verdict);
}

#[expect(clippy::print_stdout, reason = "the size of the search, for --nocapture")]
fn report(name: &str, checker: &impl Checker<Renewal>, began: Instant, verdict: &str) {
    let (states, depth) = (checker.unique_state_count(), checker.max_depth());
    let seconds = began.elapsed().as_secs_f32();
    println!("{name}: {states} states, depth {depth}, {seconds:.1} s, {verdict}");
}

fn told(path: Path<State, Action>) -> String {
    path.into_vec().into_iter().fold(String::new(), |mut lines, (state, action)| {
        let _ = write!(lines, "\n  {state:?}");
        if let Some(action) = action {
            let _ = write!(lines, "\n{action:?}");
        }
        lines
    })
}
