//! Tests of the example, against the sandbox.

use orange_sandbox::{FaultPlan, FaultRule, ResponseOverride, SandboxClock};

use super::*;

async fn checked(eligibility: &Eligibility, places: &Path, outcomes: &Path) -> usize {
    let progress = run(eligibility, places, outcomes).await.unwrap();
    progress.succeeded + progress.failed
}

#[tokio::test]
async fn a_place_with_an_outcome_is_skipped() {
    let folder = tempfile::tempdir().unwrap();
    let (places, outcomes) = sample(folder.path()).unwrap();
    let sandbox = Sandbox::builder().clock(SandboxClock::frozen()).build();
    let eligibility = Eligibility::new(&sandbox.client().unwrap().build().unwrap());
    assert_eq!(checked(&eligibility, &places, &outcomes).await, 4);
    let text = std::fs::read_to_string(&outcomes).unwrap();
    assert!(text.contains(r#"{"key":"IMB/00000/X/0000","outcome":"UnknownBuilding"}"#), "{text}");
    assert!(text.contains(r#"{"key":"no comma","#), "{text}");
    sandbox.clear_journal();
    assert_eq!(checked(&eligibility, &places, &outcomes).await, 0);
    assert!(sandbox.requests().is_empty());
    // The same address with a building name.
    std::fs::write(&places, "1 rue Victor Hugo, 09000 Foix; bâtiment B\n").unwrap();
    assert_eq!(checked(&eligibility, &places, &outcomes).await, 1);
    assert_eq!(checked(&eligibility, &places, &outcomes).await, 0);
}

#[tokio::test]
async fn a_place_without_a_response_is_requested_again() {
    let folder = tempfile::tempdir().unwrap();
    let (places, outcomes) = sample(folder.path()).unwrap();
    let sandbox = Sandbox::builder().clock(SandboxClock::frozen()).build();
    // A missing key, a missing right, a server error.
    for fault in
        [ResponseOverride::error(401, 40), ResponseOverride::error(403, 51), ResponseOverride::status(500)]
    {
        sandbox.faults().set(FaultPlan::new().rule(FaultRule::new(fault).path("/eligibility/**")));
        let eligibility = Eligibility::new(&sandbox.client().unwrap().build().unwrap());
        drop(run(&eligibility, &places, &outcomes).await);
        let text = std::fs::read_to_string(&outcomes).unwrap();
        assert_eq!(text.lines().count(), 1, "only the place that was refused before sending: {text}");
        assert!(text.starts_with(r#"{"key":"no comma","#), "{text}");
        std::fs::remove_file(&outcomes).unwrap();
    }
    sandbox.faults().clear();
    let eligibility = Eligibility::new(&sandbox.client().unwrap().build().unwrap());
    assert_eq!(checked(&eligibility, &places, &outcomes).await, 4);
}

#[test]
fn only_eligible_points_count_as_ftth() {
    let has_ftth = |status: &str| {
        let point = serde_json::json!({"supports": {"fiber": {"ftth": {"status": status}}}});
        super::has_ftth(&serde_json::from_value(point).unwrap())
    };
    assert!(has_ftth("eligible") && !has_ftth("notEligible"));
}
