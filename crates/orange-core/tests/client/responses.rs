//! Misleading success responses: unfiltered lists, error bodies and contradictory counts.

use http::StatusCode;
use orange_core::model::{DateTime, Json};
use orange_core::operation::{ApiResponse, Method, OperationInfo, Raw};
use orange_core::pagination::List;
use orange_core::query::{Date, Field, Query, field};
use orange_core::{Error, ErrorKind};
use serde_json::{Value, json};

use crate::support::*;

fn filtered(transport: &ScriptedTransport) -> List<Raw<orange_core::pagination::Page<Value>>> {
    let service = service_over(transport);
    let list = service.raw(Method::GET, "").returning_page();
    service.list(list).filter(field("owner").eq("OC-1"))
}

const OURS: &str = r#"[{"id":"1","owner":"OC-1"}]"#;
const ALL: &str = r#"[{"id":"1","owner":"OC-1"},{"id":"2","owner":"OC-2","note":"Bearer abcdef0123456789"}]"#;

#[track_caller]
fn assert_not_filtered(error: &Error) {
    assert!(error.is_filter_ignored() && error.is_decode() && !error.is_retryable(), "{error}");
    assert!(error.to_string().contains("did not apply the filter `owner=OC-1`"), "{error}");
    assert_eq!(error.json_path(), Some("1.owner"));
    assert_eq!(error.status(), Some(StatusCode::OK));
    assert!(!format!("{error} {error:?}").contains("abcdef0123456789"));
}

#[tokio::test]
async fn every_list_method_detects_an_ignored_filter() {
    let transport = ScriptedTransport::new((0..5).map(|_| respond(200, ALL)));
    assert_not_filtered(&filtered(&transport).send().await.unwrap_err());
    assert_not_filtered(&filtered(&transport).count().await.unwrap_err());
    assert_not_filtered(&filtered(&transport).pages().next().await.unwrap().unwrap_err());
    assert_not_filtered(&filtered(&transport).items().next().await.unwrap().unwrap_err());
    let service = service_over(&transport);
    let page = service.raw(Method::GET, "").query(field("owner").eq("OC-1").into()).returning_page::<Value>();
    assert_not_filtered(&service.send(&page).await.unwrap_err());
    assert_eq!(transport.requests().len(), 5, "nothing is retried");
}

#[tokio::test]
async fn filtered_and_unfiltered_pages_are_accepted() {
    let transport =
        ScriptedTransport::new([respond(200, OURS), respond(200, "[]"), respond(200, ALL), respond(204, "")]);
    assert_eq!(filtered(&transport).send().await.unwrap().items().len(), 1);
    assert_eq!(filtered(&transport).send().await.unwrap().items().len(), 0);
    let unfiltered = filtered(&transport).query(Query::new());
    assert_eq!(unfiltered.send().await.unwrap().items().len(), 2);
    assert_eq!(filtered(&transport).send().await.unwrap().items().len(), 0);
}

#[tokio::test]
async fn without_filter_check_accepts_all_but_exact_filters() {
    let transport = ScriptedTransport::new([respond(200, ALL), respond(200, ALL), respond(200, ALL)]);
    assert_eq!(filtered(&transport).without_filter_check().send().await.unwrap().items().len(), 2);
    let service = service_over(&transport).without_filter_check();
    let list = service.list(service.raw(Method::GET, "").returning_page::<Value>());
    assert_eq!(list.clone().filter(field("owner").eq("OC-1")).send().await.unwrap().items().len(), 2);
    // Exact filters are still checked.
    let error = list.filter(field("owner").eq("OC-1").exact()).send().await.unwrap_err();
    assert!(error.is_filter_ignored(), "{error}");
}

#[tokio::test]
async fn an_invalid_date_is_refused_before_sending() {
    let updated: Field<Date> = Field::new("lastUpdateDate");
    for filter in [
        updated.gte("yesterday"),
        updated.is_in(["2025-01-14", "14/01/2025"]),
        updated.lt(DateTime::from("soon")),
    ] {
        let transport = ScriptedTransport::new([]);
        let error = filtered(&transport).filter(filter).count().await.unwrap_err();
        assert_eq!((error.kind(), error.field()), (ErrorKind::InvalidRequest, Some("lastUpdateDate")));
        assert!(error.to_string().contains("must be a date, such as 2025-01-14T13:17:58Z"), "{error}");
        assert!(error.never_sent() && transport.requests().is_empty() && transport.token_calls() == 0);
    }
}

orange_core::text_type! {
    /// A type that is not a JSON object.
    pub struct Name;
}

#[test]
fn types_without_a_model_receive_the_body_unchecked() {
    static INFO: OperationInfo = OperationInfo { api: &API, id: "getThing", ..OperationInfo::DEFAULT };
    let body = r#"{"code":60,"message":"Resource not found","description":"x"}"#;
    let response = || ApiResponse::new(&INFO, StatusCode::OK, http::HeaderMap::new(), body);
    assert_eq!(response().json::<Value>().unwrap()["code"], 60);
    assert_eq!(response().json::<Json>().unwrap().get::<u8>("code"), Some(60));
    assert_eq!(
        response().page::<Value>().unwrap().items(),
        [json!({"code": 60, "message": "Resource not found", "description": "x"})]
    );

    #[derive(serde::Deserialize)]
    struct WithCode {
        code: u8,
    }
    assert_eq!(response().json::<WithCode>().unwrap().code, 60);
    assert!(response().json::<Name>().unwrap_err().is_decode());
    // An operation without a response body has no model with a `code` property.
    assert_eq!(response().empty().unwrap_err().code().and_then(|code| code.as_i64()), Some(60));
    let nothing = ApiResponse::new(&INFO, StatusCode::OK, http::HeaderMap::new(), r#"{"deleted":true}"#);
    nothing.empty().unwrap();
}

#[tokio::test]
async fn an_error_in_a_success_response_has_an_unknown_outcome() {
    let body = r#"{"code":1,"message":"Internal error"}"#;
    let transport = ScriptedTransport::new([respond(200, body), respond(201, body)]);
    let service = client_builder(&transport).retry(Default::default()).build().unwrap().service(&API);
    for status in [200, 201] {
        let error = service.send(&CreateThing { streamed: false }).await.unwrap_err();
        assert!(error.outcome_unknown() && !error.is_retryable(), "{error}");
        assert_eq!(error.status().unwrap().as_u16(), status);
        assert_eq!(error.operation().unwrap().id, "createThing");
    }
    assert_eq!(transport.requests().len(), 2);
}

#[test]
fn contradictory_counts_are_an_error() {
    static INFO: OperationInfo = OperationInfo { api: &API, id: "countThings", ..OperationInfo::DEFAULT };
    let count = |total: &str, result: &str| {
        let mut headers = http::HeaderMap::new();
        headers.insert("x-total-count", total.parse().unwrap());
        headers.insert("x-result-count", result.parse().unwrap());
        ApiResponse::new(&INFO, StatusCode::OK, headers, "").count()
    };
    for result in ["0", "10", "25", "?"] {
        assert_eq!(count("25", result).unwrap(), 25);
    }
    // As in Orange's documentation samples.
    let error = count("25", "106").unwrap_err();
    assert!(error.is_decode() && error.to_string().contains("X-Total-Count: 25 contradicts"), "{error}");
}
