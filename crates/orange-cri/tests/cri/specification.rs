//! The interface file contains only public facts.

use orange_cri::{API, DEV_API, operations};

const SPECIFICATION: &str = include_str!("../../openapi.yaml");

#[test]
fn no_operation_is_invented() {
    assert!(operations::ALL.is_empty());
    assert!(SPECIFICATION.contains("\npaths: {}\n"));
}

#[test]
fn both_servers_of_the_specification_have_a_handle() {
    for api in [&API, &DEV_API] {
        let server = format!("  - url: https://api.orange.com{}\n", api.base_path);
        assert!(SPECIFICATION.contains(&server), "{server}");
    }
    assert_eq!(SPECIFICATION.matches("  - url: https://api.orange.com/").count(), 2);
}

#[test]
fn no_api_key_is_required() {
    assert!(!API.needs_api_key);
}
