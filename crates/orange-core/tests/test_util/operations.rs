//! Rules by operation: conditions from its request, responses of its output type.

use bytes::Bytes;
use http::Method;
use orange_core::Result;
use orange_core::model::{ETag, Tagged};
use orange_core::operation::{
    ApiRequest, ApiResponse, ListOperation, Operation, OperationInfo, OperationServer, Raw, ServerVariable,
};
use orange_core::pagination::Page;
use orange_core::query::{Query, field};
use orange_core::test_util::{FakeResponse, FakeTransport};
use orange_core::upload::{FilePart, Multipart};
use serde_json::{Value, json};

use crate::fake::{API, service};

macro_rules! operation {
    ($operation:ident, $output:ty, $method:ident $path:literal, $request:expr, $decode:expr) => {
        struct $operation;

        impl Operation for $operation {
            type Output = $output;

            fn info(&self) -> &'static OperationInfo {
                static INFO: OperationInfo = OperationInfo {
                    api: &API,
                    id: stringify!($operation),
                    method: Method::$method,
                    path: $path,
                    ..OperationInfo::DEFAULT
                };
                &INFO
            }

            fn request(&self) -> Result<ApiRequest> {
                let build: fn(ApiRequest) -> Result<ApiRequest> = $request;
                build(ApiRequest::new(self.info()))
            }

            fn decode(&self, response: ApiResponse) -> Result<$output> {
                let decode: fn(ApiResponse) -> Result<$output> = $decode;
                decode(response)
            }
        }
    };
}

operation!(GetTagged, Tagged<Value>, GET "/{id}", |it| it.path_parameter("id", "a/b"), |it| it.tagged());
operation!(Count, u64, HEAD "", Ok, |it| it.count());
operation!(Photo, Bytes, GET "/photo", |it| it.accept("image/jpeg"), |it| it.bytes());
operation!(Delete, (), DELETE "/1", |it| it.header("if-match", "\"7\""), |it| it.empty());
operation!(Invalid, (), GET "/{id}", |it| it.path_parameter("id", ".."), |it| it.empty());

#[derive(Clone, Default)]
struct List(Query);

impl Operation for List {
    type Output = Page<Value>;

    fn info(&self) -> &'static OperationInfo {
        static INFO: OperationInfo = OperationInfo { api: &API, id: "list", ..OperationInfo::DEFAULT };
        &INFO
    }

    fn request(&self) -> Result<ApiRequest> {
        ApiRequest::new(self.info()).query(&self.0)
    }

    fn decode(&self, response: ApiResponse) -> Result<Page<Value>> {
        response.page()
    }
}

impl ListOperation for List {
    type Item = Value;

    fn query(&self) -> &Query {
        &self.0
    }

    fn query_mut(&mut self) -> &mut Query {
        &mut self.0
    }
}

#[tokio::test]
async fn a_fake_returns_the_outputs_of_its_rules() {
    let fake = FakeTransport::new();
    let tagged = Tagged::new(json!({ "id": "1" }), Some(ETag::new("\"7\"").unwrap()));
    fake.on_operation(&GetTagged).times(1).returns(&tagged);
    fake.on_operation(&Count).times(1).returns(&12);
    fake.on_operation(&Photo).times(1).returns_bytes("image/jpeg", &b"\xff\xd8"[..]);
    fake.on_operation(&Delete).times(1).status(204).returns(&());
    let service = service(&fake);
    assert_eq!(service.send(&GetTagged).await.unwrap(), tagged);
    assert_eq!(service.send(&Count).await.unwrap(), 12);
    assert_eq!(service.send(&Photo).await.unwrap(), &b"\xff\xd8"[..]);
    service.send(&Delete).await.unwrap();
    fake.verify();
    assert_eq!(fake.requests()[0].path(), "/things/v1/a%2Fb");
}

#[tokio::test]
async fn a_list_is_returned_in_pages_of_any_size() {
    let items: Vec<Value> = (0..7).map(Value::from).collect();
    let fake = FakeTransport::new();
    fake.on_operation(&List::default()).returns_list(&items);
    let service = service(&fake);
    for limit in [1, 3, 7, 100] {
        let read = service.list(List::default()).limit(limit).items().collect_up_to(100).await.unwrap();
        assert_eq!(read, items, "limit {limit}");
    }
    let page = service.list(List::default()).offset(5).send().await.unwrap();
    assert_eq!((page.items().len(), page.counts().total), (2, Some(7)));
}

#[tokio::test]
async fn a_page_is_returned_for_its_own_offset_only() {
    let fake = FakeTransport::new();
    fake.on_operation(&List::default()).returns_page(&[json!(1), json!(2)], 3);
    let second = List(Query::new().offset(2));
    fake.on_operation(&second).times(1).returns_page(&[json!(3)], 3);
    let service = service(&fake);
    let page = service.list(List::default()).send().await.unwrap();
    assert_eq!((page.items().len(), page.total()), (2, Some(3)));
    let all = service.list(List::default()).limit(2).items().collect_up_to(100).await.unwrap();
    assert_eq!(all, [1, 2, 3].map(Value::from));
    fake.verify();
}

#[tokio::test]
async fn a_rule_compares_what_the_operation_sets() {
    let fake = FakeTransport::new();
    let filtered = List(Query::new().filter(field("status").eq("OPEN")));
    fake.on_operation(&filtered).returns_list(&[json!({ "status": "OPEN" })]);
    let service = service(&fake);
    let open = service.list(filtered.clone()).limit(5).send().await.unwrap();
    assert_eq!(open.items().len(), 1);
    let error = service.list(List::default()).send().await.unwrap_err().to_string();
    assert!(error.contains("query parameter status: expected `OPEN`, received none"), "{error}");

    let create = |value: Value| Raw::new(&API, Method::POST, "").json(&value).returning::<Value>();
    fake.on_operation(&create(json!({ "a": 1 }))).returns(&json!({ "id": "1" }));
    let error = service.send(&create(json!({ "a": 2 }))).await.unwrap_err().to_string();
    assert!(error.contains(r#"body: expected `{"a":1}`"#), "{error}");
    fake.on_operation(&create(json!({ "a": 1 }))).with_any_body().returns(&json!({ "id": "2" }));
    assert_eq!(service.send(&create(json!({ "a": 2 }))).await.unwrap()["id"], "2");

    let delete = Raw::new(&API, Method::DELETE, "/1").header("if-match", "\"8\"");
    fake.on_operation(&Delete).fails(412, json!({ "code": 412 }));
    let error = service.send(&delete).await.unwrap_err().to_string();
    assert!(error.contains(r#"header if-match: expected `"7"`, received `"8"`"#), "{error}");
    assert!(service.send(&Delete).await.unwrap_err().is_precondition_failed());
}

/// Sends a form to the server of the operation.
struct Upload(Multipart);

impl Operation for Upload {
    type Output = Value;

    fn info(&self) -> &'static OperationInfo {
        static INFO: OperationInfo = OperationInfo {
            api: &API,
            id: "upload",
            method: Method::POST,
            server: Some(OperationServer {
                origin: None,
                path: "/files/{stage}",
                variables: &[ServerVariable { name: "stage", default: "v2", allowed: &[] }],
            }),
            ..OperationInfo::DEFAULT
        };
        &INFO
    }

    fn request(&self) -> Result<ApiRequest> {
        self.0.send(ApiRequest::new(self.info()))
    }

    fn decode(&self, response: ApiResponse) -> Result<Value> {
        response.json()
    }
}

#[tokio::test]
async fn a_form_is_matched_by_its_target_at_the_server_of_the_operation() {
    let form = |text: &'static str| {
        Upload(Multipart::default().file("file", &Some(FilePart::new("a.txt", "text/plain", text))))
    };
    let fake = FakeTransport::new();
    fake.on_operation(&form("one")).returns(&json!({ "id": "1" }));
    assert_eq!(service(&fake).send(&form("two")).await.unwrap()["id"], "1");
    assert_eq!(fake.requests()[0].path(), "/files/v2");
    assert!(String::from_utf8_lossy(fake.requests()[0].body()).contains("two"));
}

#[test]
fn a_request_or_output_that_the_operation_cannot_encode_or_decode_is_an_invalid_rule() {
    let fake = FakeTransport::new().on_operation(&Invalid).returns(&());
    assert!(fake.problems()[0].contains("Invalid: id: "), "{:?}", fake.problems());
    let fake = FakeTransport::new().on_operation(&List::default()).respond_each([]);
    assert_eq!(fake.problems(), ["GET /things/v1: a rule needs a response"]);

    operation!(GetNumber, u64, GET "/n", Ok, |it| it.count());
    let fake = FakeTransport::new().on_operation(&GetNumber).returns(&5);
    let problem = "GetNumber: the operation cannot decode the output: ";
    assert!(fake.client().unwrap_err().to_string().contains(problem), "{:?}", fake.problems());
    let fake = FakeTransport::new().on_operation(&GetNumber).respond(FakeResponse::new(500));
    assert_eq!(fake.problems(), [""; 0], "any response is possible");
}
