//! The text of the tour, as `cargo run --example tour` prints it.

use orange_journeys::tour;
use orange_sandbox::{Sandbox, SandboxClock};

/// The clock is frozen and ids come from the seed, so every run writes the same text.
#[tokio::test]
async fn the_report_of_the_tour_is_current() {
    let sandbox = Sandbox::builder().clock(SandboxClock::frozen()).build();
    let client = sandbox.client().expect("credentials").build().expect("a client");
    let mut report = Vec::new();
    tour::run(&client, &sandbox, &mut report).await.expect("the tour succeeds");
    let report = String::from_utf8(report).expect("text");
    for debug in ["Some(", "None", "(true)", "(false)", "Ok(", "\""] {
        assert!(!report.contains(debug), "{debug} in the report:\n{report}");
    }
    insta::assert_snapshot!(report);
}
