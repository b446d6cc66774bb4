//! The text of the tour, as `cargo run --example tour` prints it.

use orange_journeys::tour;
use orange_sandbox::{Sandbox, SandboxClock};

/// The clock stands still, and ids come from the seed: every run has the same text.
#[tokio::test]
async fn the_tour_reads_like_a_report() {
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
