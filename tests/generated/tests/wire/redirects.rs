//! Redirects as responses.

use generator_corpus::redirects::operations::{GetDone, GoAway, GoSomewhere, ListJobs};
use generator_corpus::test_support::*;
use orange_core::operation::Operation as _;

#[test]
fn a_declared_redirect_is_a_response_with_its_location() {
    let operation = GoAway::new();
    assert_eq!(operation.info().redirects, [302]);
    let response = operation
        .decode(api_response(&operation, 302, &[("location", "https://there.example/x")], "<html>"))
        .unwrap();
    assert_eq!(GoAway::location_of(&response), Some("https://there.example/x"));

    let operation = GoSomewhere::new();
    assert_eq!(operation.info().redirects, [300, 301, 302, 303, 307, 308]);
    let response = operation.decode(api_response(&operation, 307, &[("location", "/y")], "")).unwrap();
    assert_eq!(GoSomewhere::location_of(&response), Some("/y"));
}

#[test]
fn the_status_distinguishes_a_redirect_from_a_value() {
    let operation = GetDone::new();
    assert_eq!(operation.info().redirects, [303], "304 answers a conditional request");
    let job = operation.decode(api_response(&operation, 200, &[], r#"{"id":"1"}"#)).unwrap();
    assert_eq!(job.as_ref().unwrap().id.as_deref(), Some("1"));
    let response = operation
        .decode(api_response(&operation, 303, &[("location", "/jobs/1")], "<a href='/jobs/1'>"))
        .unwrap();
    assert!(response.is_none());
    assert_eq!(GetDone::location_of(&response), Some("/jobs/1"));
}

#[test]
fn a_list_ignores_its_declared_redirect() {
    assert!(ListJobs::new().info().redirects.is_empty());
}
