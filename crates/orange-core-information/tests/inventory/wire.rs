//! Every operation as it stands on the wire.

use insta::assert_snapshot;
use orange_core::operation::Operation;
use orange_core::query::{Query, field};
use orange_core_information::fields::{configuration_item, location};
use orange_core_information::operations::*;

use crate::support::written;

#[test]
fn lists_carry_dotted_filters_sort_and_window() {
    let query = Query::new().filter(location::address().country().eq("FR")).offset(10).limit(20);
    assert_snapshot!("list_accounts", written(&ListAccounts::new()));
    assert_snapshot!("list_locations", written(&ListLocations::new().with_query(query)));
    let query = Query::new().filter(field("location.id").eq("LOC 7/B"));
    assert_snapshot!("list_service_points", written(&ListServicePoints::new().with_query(query)));
    let query = Query::new()
        .filter(configuration_item::service_point().id().eq("SP-12"))
        .sort(configuration_item::name().desc())
        .sort(configuration_item::id().asc());
    assert_snapshot!("list_configuration_items", written(&ListConfigurationItems::new().with_query(query)));
}

#[test]
fn one_of_them_is_named_in_the_path() {
    assert_snapshot!("get_account", written(&GetAccount::new("ACC-42")));
    assert_snapshot!("get_location", written(&GetLocation::new("LOC 7/B")));
    assert_snapshot!("get_service_point", written(&GetServicePoint::new("SP-12")));
    assert_snapshot!("get_configuration_item", written(&GetConfigurationItem::new("CI-31")));
}

#[test]
fn the_api_speaks_about_itself() {
    assert_snapshot!("get_status", written(&GetStatus::new()));
    assert_snapshot!("get_version", written(&GetVersion::new()));
    assert_snapshot!("get_doc", written(&GetDoc::new()));
}

#[test]
fn what_orange_does_not_document_is_refused_before_it_is_sent() {
    let refused = |query: Query| ListLocations::new().with_query(query).request().unwrap_err();
    let error = refused(Query::new().filter(field("name").matches("a.*")));
    assert_eq!((error.field(), error.is_invalid_request()), (Some("name"), true), "{error}");
    let error = refused(Query::new().fields(["id"]));
    assert_eq!(error.field(), Some("fields"));
    for id in ["", ".", ".."] {
        assert_eq!(GetLocation::new(id).request().unwrap_err().field(), Some("id"));
    }
}
