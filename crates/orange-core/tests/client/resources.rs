//! Resources: values that their `id` identifies.

use http::{HeaderMap, StatusCode};
use orange_core::model::Identified;
use orange_core::operation::{ApiResponse, OperationInfo};
use serde::Deserialize;

use crate::support::*;

static INFO: OperationInfo = OperationInfo { api: &API, id: "getThing", ..OperationInfo::DEFAULT };

#[derive(Debug, Deserialize)]
struct Thing {
    id: Option<String>,
}

impl Identified for Thing {
    fn id(&self) -> &str {
        self.id.as_deref().unwrap_or_default()
    }
}

fn response(body: &str) -> ApiResponse {
    ApiResponse::new(&INFO, StatusCode::OK, HeaderMap::new(), body.to_owned())
}

#[test]
fn a_resource_without_an_id_is_an_error_that_names_operation_and_property() {
    assert_eq!(response(r#"{"id":"7"}"#).resource::<Thing>().unwrap().id(), "7");
    for body in ["{}", r#"{"id":null}"#, r#"{"id":""}"#, r#"[{"name":"7"}]"#] {
        let error = response(body).resource::<Thing>().unwrap_err();
        assert!(error.is_decode(), "{error}");
        assert_eq!((error.operation().unwrap().id, error.json_path()), ("getThing", Some("id")), "{body}");
        // `json` accepts a missing id.
        assert_eq!(response(body).json::<Thing>().unwrap().id(), "");
    }
}

#[test]
fn an_element_without_an_id_is_rejected_at_its_position() {
    let response = response(r#"[{"id":"1"},{"name":"2"},{"id":"3"},{"id":""}]"#);
    let page = response.resources::<Thing>().unwrap();
    assert_eq!(page.items().iter().map(Identified::id).collect::<Vec<_>>(), ["1", "3"]);
    let rejected: Vec<_> = page.rejected().iter().map(|one| (one.index(), one.error().json_path())).collect();
    assert_eq!(rejected, [(1, Some("1.id")), (3, Some("3.id"))]);
    assert_eq!(page.rejected()[0].json(), r#"{"name":"2"}"#);
    assert_eq!(response.page::<Thing>().unwrap().items().len(), 4);
}
