//! The HTTP request of every operation.

use insta::assert_snapshot;
use orange_core::operation::Operation;
use orange_core::query::{Query, field};
use orange_core_information::fields::{configuration_item, location};
use orange_core_information::operations::*;

use crate::support::request_text;

#[test]
fn lists_send_filters_sort_and_page() {
    let query = Query::new().filter(location::address().country().eq("FR")).offset(10).limit(20);
    assert_snapshot!("list_accounts", request_text(&ListAccounts::new()));
    assert_snapshot!("list_locations", request_text(&ListLocations::new().with_query(query)));
    let query = Query::new().filter(field("location.id").eq("LOC 7/B"));
    assert_snapshot!("list_service_points", request_text(&ListServicePoints::new().with_query(query)));
    let query = Query::new()
        .filter(configuration_item::service_point().id().eq("SP-12"))
        .sort(configuration_item::name().desc())
        .sort(configuration_item::id().asc());
    assert_snapshot!(
        "list_configuration_items",
        request_text(&ListConfigurationItems::new().with_query(query))
    );
}

#[test]
fn ids_are_sent_in_the_path() {
    assert_snapshot!("get_account", request_text(&GetAccount::new("ACC-42")));
    assert_snapshot!("get_location", request_text(&GetLocation::new("LOC 7/B")));
    assert_snapshot!("get_service_point", request_text(&GetServicePoint::new("SP-12")));
    assert_snapshot!("get_configuration_item", request_text(&GetConfigurationItem::new("CI-31")));
}

#[test]
fn status_version_and_doc_are_requested() {
    assert_snapshot!("get_status", request_text(&GetStatus::new()));
    assert_snapshot!("get_version", request_text(&GetVersion::new()));
    assert_snapshot!("get_doc", request_text(&GetDoc::new()));
}

#[test]
fn undocumented_queries_are_refused_before_sending() {
    let refused = |query: Query| ListLocations::new().with_query(query).request().unwrap_err();
    let error = refused(Query::new().filter(field("name").matches("a.*")));
    assert_eq!((error.field(), error.is_invalid_request()), (Some("name"), true), "{error}");
    let error = refused(Query::new().fields(["id"]));
    assert_eq!(error.field(), Some("fields"));
    for id in ["", ".", ".."] {
        assert_eq!(GetLocation::new(id).request().unwrap_err().field(), Some("id"));
    }
}
