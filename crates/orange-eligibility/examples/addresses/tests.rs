//! Tests of the example, against the sandbox.

use orange_sandbox::{FaultPlan, FaultRule, ResponseOverride, SandboxClock};

use super::*;

fn eligibility(sandbox: &Sandbox) -> Eligibility {
    Eligibility::new(&sandbox.client().unwrap().build().unwrap())
}

async fn count_checked(eligibility: &Eligibility, lines: &str, outcomes: &Path) -> usize {
    let progress = check_places(eligibility, lines, outcomes).await.unwrap();
    progress.succeeded + progress.failed
}

#[tokio::test]
async fn a_place_with_an_outcome_is_skipped() {
    let folder = tempfile::tempdir().unwrap();
    let outcomes = folder.path().join("outcomes.jsonl");
    let sandbox = Sandbox::builder().clock(SandboxClock::frozen()).build();
    let eligibility = eligibility(&sandbox);
    assert_eq!(count_checked(&eligibility, SAMPLE, &outcomes).await, 4);
    let text = std::fs::read_to_string(&outcomes).unwrap();
    assert!(text.contains(r#"{"key":"IMB/71270/X/BQ30","outcome":"1 points of interest"#), "{text}");
    assert!(text.contains(r#"{"key":"IMB/00000/X/0000","outcome":"UnknownBuilding"}"#), "{text}");
    assert!(text.contains(r#"{"key":";no comma","#), "{text}");
    sandbox.clear_journal();
    assert_eq!(count_checked(&eligibility, SAMPLE, &outcomes).await, 0);
    assert!(sandbox.requests().is_empty());
    let same_address_with_building_name = ";1 rue Victor Hugo, 09000 Foix;bâtiment B";
    assert_eq!(count_checked(&eligibility, same_address_with_building_name, &outcomes).await, 1);
    assert_eq!(count_checked(&eligibility, same_address_with_building_name, &outcomes).await, 0);
}

#[tokio::test]
async fn a_place_without_a_response_is_requested_again() {
    let folder = tempfile::tempdir().unwrap();
    let outcomes = folder.path().join("outcomes.jsonl");
    let sandbox = Sandbox::builder().clock(SandboxClock::frozen()).build();
    // Missing credentials, an application without access, a server error, the published code of an outage.
    for fault in [
        ResponseOverride::error(401, 40),
        ResponseOverride::error(403, 51),
        ResponseOverride::status(500),
        ResponseOverride::error(503, 2600),
    ] {
        sandbox.faults().set(FaultPlan::new().rule(FaultRule::new(fault).path("/eligibility/**")));
        drop(check_places(&eligibility(&sandbox), SAMPLE, &outcomes).await);
        let text = std::fs::read_to_string(&outcomes).unwrap();
        assert_eq!(text.lines().count(), 1, "only the place that was refused before sending: {text}");
        assert!(text.starts_with(r#"{"key":";no comma","#), "{text}");
        std::fs::remove_file(&outcomes).unwrap();
    }
    sandbox.faults().clear();
    assert_eq!(count_checked(&eligibility(&sandbox), SAMPLE, &outcomes).await, 4);
}

#[test]
fn only_eligible_points_count_as_ftth() {
    let point_with = |status: &str| -> PointOfInterest {
        let point = serde_json::json!({"supports": {"fiber": {"ftth": {"status": status}}}});
        serde_json::from_value(point).unwrap()
    };
    assert!(has_ftth(&point_with("eligible")) && !has_ftth(&point_with("notEligible")));
}
