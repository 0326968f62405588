//! Sequences nobody thought of: random requests, two replicas, time, crashes and sign-outs, played
//! on the real functions and on a reference that says in ten lines what must come out.
//!
//! The same sequences every time. `PROPTEST_CASES=5000 PROPTEST_RNG_SEED=7` looks further.

mod real;
mod reference;
mod step;

use std::sync::atomic::Ordering;

use proptest::test_runner::{
    Config, RngSeed, TestCaseError, TestError, TestRunner, contextualize_config,
};
use proptest_state_machine::ReferenceStateMachine;
use vestibule::server::entity::session::Transport;

use real::{Case, World};
use reference::Reference;
use step::Step;

#[test]
fn no_sequence_of_requests_gets_another_answer_than_the_reference() {
    let config = contextualize_config(Config {
        cases: 96,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(1),
        ..Config::default()
    });
    let world = World::new();
    let sequences = Reference::sequential_strategy(1..=30);
    let played = TestRunner::new(config).run(&sequences, |(start, steps, applied)| {
        let count = || {
            applied.as_ref().map(|applied| applied.fetch_add(1, Ordering::SeqCst));
        };
        world.runtime.block_on(play(&world, start, &steps, count))
    });
    match played {
        Ok(()) => {}
        Err(TestError::Fail(reason, (_, steps, _))) => panic!("{reason}\nafter:{}", lines(&steps)),
        Err(aborted) => panic!("{aborted}"),
    }
}

async fn play(
    world: &World,
    mut reference: Reference,
    steps: &[Step],
    count: impl Fn(),
) -> Result<(), TestCaseError> {
    let transport = if reference.bearer { Transport::Bearer } else { Transport::Cookie };
    let mut case = Case::start(world, transport).await;
    for step in steps {
        count();
        reference = Reference::apply(reference, step);
        let answers = case.apply(step).await?;
        if !reference.right.contains(&answers) {
            let right = &reference.right;
            return Err(TestCaseError::fail(format!("answered {answers:?}, not {right:?}")));
        }
        case.check(&reference).await?;
    }
    Ok(())
}

fn lines(steps: &[Step]) -> String {
    let lines: Vec<String> = steps.iter().map(|step| format!("\n  {step:?}")).collect();
    lines.concat()
}
