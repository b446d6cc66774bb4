//! Headers of responses.

use generator_corpus::response_headers::models::BuildCraneResponseXState;
use generator_corpus::response_headers::operations::{
    BuildCrane, BuildCraneResponse, CountCranes, ListCranes, MoveCrane, MoveCraneResponse, ScrapCrane,
    ScrapCraneResponse,
};
use generator_corpus::test_support::*;
use orange_core::model::ETag;
use orange_core::operation::Operation as _;

#[test]
fn the_response_for_each_status_has_its_headers() {
    let operation = BuildCrane::new();
    let headers = [("location", "/cranes/1"), ("etag", "\"1\"")];
    let created = operation.decode(api_response(&operation, 201, &headers, r#"{"name":"Titan"}"#)).unwrap();
    assert!(
        matches!(&*created, BuildCraneResponse::Status201(crane) if crane.name.as_deref() == Some("Titan"))
    );
    assert_eq!(BuildCrane::location_of(&created), Some("/cranes/1"));
    assert_eq!(created.etag().map(ETag::as_str), Some("\"1\""));

    let headers = [
        ("retry-after", "30"),
        ("x-state", "lost"),
        ("x-parts", "jib, hook,"),
        ("x-parts_", "true"),
        ("1st", "x"),
    ];
    let accepted = operation.decode(api_response(&operation, 202, &headers, r#"{"number":7}"#)).unwrap();
    assert_eq!(BuildCrane::retry_after_of(&accepted), Some(30));
    assert_eq!(BuildCrane::x_state_of(&accepted), Some(BuildCraneResponseXState::from("lost")));
    assert_eq!(BuildCrane::x_parts_of(&accepted), ["jib", "hook"]);
    assert_eq!(BuildCrane::x_parts_2_of(&accepted), Some(true));
    assert_eq!(BuildCrane::header_1st_of(&accepted), Some("x"));
}

#[test]
fn a_header_of_another_type_is_none_and_can_be_read_as_text() {
    let operation = BuildCrane::new();
    let response = operation.decode(api_response(&operation, 202, &[("retry-after", "soon")], "{}")).unwrap();
    assert_eq!(BuildCrane::retry_after_of(&response), None);
    assert_eq!(response.headers()["retry-after"], "soon");
}

#[test]
fn a_status_range_has_its_own_type_and_status() {
    let operation = BuildCrane::new();
    let response = operation.decode(api_response(&operation, 203, &[], r#"{"text":"x"}"#)).unwrap();
    let BuildCraneResponse::Status2xx(status, notice) = &*response else { panic!("{response:?}") };
    assert_eq!((status.as_u16(), notice.text.as_deref()), (203, Some("x")));

    let operation = MoveCrane::new();
    let response = operation.decode(api_response(&operation, 202, &[], "")).unwrap();
    assert!(matches!(response, MoveCraneResponse::Status2xx(status) if status == 202));
    let response = operation.decode(api_response(&operation, 207, &[], "{}")).unwrap();
    assert!(matches!(response, MoveCraneResponse::Status207(_)), "a status takes precedence over a range");

    let operation = ScrapCrane::new();
    let response = operation.decode(api_response(&operation, 299, &[], "gone")).unwrap();
    assert!(
        matches!(&*response, ScrapCraneResponse::Status2xx(status, text) if *status == 299 && &text[..] == b"gone")
    );
}

#[test]
fn pages_and_counts_have_their_headers() {
    let operation = ListCranes::new();
    let headers = [("link", "</cranes?offset=1>"), ("x-total-count", "2"), ("x-quota-left", "0.5")];
    let page = operation.decode(api_response(&operation, 200, &headers, r#"[{"name":"Titan"}]"#)).unwrap();
    assert_eq!(page.total(), Some(2));
    assert_eq!(ListCranes::link_of(&page), Some("</cranes?offset=1>"));
    assert_eq!(ListCranes::x_quota_left_of(&page), Some(0.5));

    let operation = CountCranes::new();
    let headers = [("x-total-count", "2"), ("etag", "\"7\""), ("x-quota-left", "3")];
    let count = operation.decode(api_response(&operation, 200, &headers, "")).unwrap();
    assert_eq!((*count, count.etag().map(ETag::as_str)), (2, Some("\"7\"")));
    assert_eq!(CountCranes::x_quota_left_of(&count), Some(3.0));
}

#[test]
fn a_list_in_a_header_is_split_at_its_declared_separator() {
    use generator_corpus::swagger20::operations::ListShips;
    let operation = ListShips::new();
    let headers = [
        ("x-flags", "FR, SE,NO"),
        ("x-ports", "Brest, west|Lorient"),
        ("x-words", "a, b"),
        ("x-parts", "mast\tgreat sail"),
    ];
    let page = operation.decode(api_response(&operation, 200, &headers, "[]")).unwrap();
    assert_eq!(ListShips::x_flags_of(&page), ["FR", "SE", "NO"]);
    assert_eq!(ListShips::x_ports_of(&page), ["Brest, west", "Lorient"]);
    assert_eq!(ListShips::x_words_of(&page), ["a,", "b"]);
    assert_eq!(ListShips::x_parts_of(&page), ["mast", "great sail"]);
}
