//! Parameters named as those of TMF queries (`fields`, `sort`, `offset`, `limit`), whose type or meaning may be another.

use std::collections::BTreeMap;

use generator_corpus::query_roles::models::{ListChosenSort, ListDeepSort, ListMixedSort};
use generator_corpus::query_roles::operations::{
    ListByCursor, ListChosen, ListDeep, ListKeyed, ListMixed, ListRepeated, WithHeaders,
};
use generator_corpus::test_support::*;
use orange_core::operation::Operation as _;
use orange_core::query::{Query, field};

#[test]
fn a_cursor_is_sent_unchanged() {
    assert_eq!(line(&ListByCursor::new("c1/r7").limit(10)), "GET /cursor?offset=c1%2Fr7&limit=10");
}

#[test]
fn lists_and_objects_with_tmf_names_use_their_style() {
    let operation = ListRepeated::new(["name,asc", "id,desc"]).fields(["id", "name"]);
    assert_eq!(line(&operation), "GET /repeated?sort=name%2Casc&sort=id%2Cdesc&fields=id&fields=name");
    let sort = ListDeepSort { by: Some("name".to_owned()), ..ListDeepSort::default() };
    let fields = BTreeMap::from([("row".to_owned(), "id".to_owned())]);
    assert_eq!(
        line(&ListDeep::new().sort(sort).fields(fields)),
        "GET /deep?sort%5Bby%5D=name&fields%5Brow%5D=id"
    );
}

#[test]
fn values_unknown_to_tmf_can_be_sent() {
    let sort: ListChosenSort = "+name".parse().unwrap();
    let operation = ListChosen::new().sort(sort).fields(true).limit(2.5);
    assert_eq!(line(&operation), "GET /chosen?sort=%2Bname&fields=true&limit=2.5");
}

#[test]
fn a_page_window_with_a_custom_sort_is_a_page() {
    let query = Query::new().offset(10).limit(5).fields(["id"]);
    let sort: ListMixedSort = "desc".parse().unwrap();
    let operation = ListMixed::new().sort(sort).with_query(query.clone());
    assert_eq!(line(&operation), "GET /mixed?sort=desc&fields=id&offset=10&limit=5");
    let error = operation.with_query(query.sort(field("id").desc())).request().unwrap_err().to_string();
    assert!(
        error.contains("listMixed: sort: is a parameter of the operation: set it there, not in its query"),
        "{error}"
    );
}

/// `x-orange-query` declares `sort` and `limit` as parts of the query, and `fields` as a plain parameter.
#[test]
fn a_declared_role_takes_precedence_over_the_name() {
    let query = Query::new().sort(field("name").desc()).limit(3);
    assert_eq!(
        line(&ListKeyed::new().fields("a,b").with_query(query)),
        "GET /keyed?fields=a%2Cb&sort=-name&limit=3"
    );
}

#[test]
fn headers_ignored_by_openapi_are_not_parameters() {
    let headers = sent(&WithHeaders::new("x")).headers;
    assert_eq!(headers, ["accept: application/json", "x-other: x"]);
}
