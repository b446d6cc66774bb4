//! Differences between a recording and a server.

use http::Method;
use orange_core::operation::Raw;
use orange_core::test_util::recording::Difference;
use orange_core::test_util::{FakeResponse, FakeTransport, Recording};
use orange_core::transport::TransportErrorKind;
use serde_json::{Value, json};

use crate::fake::API;
use crate::recording::{Setup, get};

#[tokio::test]
async fn drift_reports_status_headers_and_json_paths() {
    let list = |items: Value| FakeResponse::new(200).header("x-total-count", "1").json(items);
    let setup = Setup::new(
        |fake| {
            fake.on(Method::GET, "/things/v1").respond(list(json!([{ "id": "1", "n": 1 }])));
            fake.on(Method::GET, "/things/v1/same").respond_json(json!({ "id": "1" }));
            fake.on(Method::GET, "/things/v1/gone").respond_json(json!({}));
            fake.on(Method::POST, "/things/v1").respond_status(204);
        },
        |it| it,
    );
    let service = &setup.service;
    service.send(&get("").query_parameter("limit", "1")).await.unwrap();
    service.send(&get("/same")).await.unwrap();
    service.send(&get("/gone")).await.unwrap();
    service.send(&get("/same").query_parameter("password", "x")).await.unwrap();
    service.send(&Raw::new(&API, Method::POST, "")).await.unwrap();
    setup.recorder.finish().unwrap();

    let live = FakeTransport::new();
    let now = FakeResponse::new(200).json(json!([{ "id": 1, "m": null }]));
    live.on(Method::GET, "/things/v1").query("limit", "1").header("x-api-key", "test-api-key").respond(now);
    live.on(Method::GET, "/things/v1/same").respond_json(json!({ "id": "2" }));
    live.on(Method::GET, "/things/v1/gone").respond(FakeResponse::new(404).json(json!({ "code": 60 })));
    let report = Recording::from_file(setup.path()).unwrap().drift(&live.client().unwrap()).await.unwrap();
    live.verify();
    assert_eq!(live.requests().len(), 3, "neither a write nor a removed value is sent");
    assert_eq!((report.compared, report.drifts.len(), report.skipped.len()), (3, 2, 2), "{report}");
    assert!(report.drifts[1].differences.contains(&Difference::Status { recorded: 200, present: 404 }));
    let expected = "3 requests compared, 2 differ, 2 skipped\n\
                    line 3: GET /things/v1?limit=1\n  \
                      header x-total-count: present recorded, absent received\n  \
                      [].id: string recorded, number received\n  \
                      [].n: missing (recorded number)\n  \
                      [].m: new (null)\n\
                    line 5: GET /things/v1/gone\n  \
                      status 200 recorded, 404 received\n  \
                      code: new (number)\n\
                    skipped line 6: GET /things/v1/same?password=redacted: a value was removed\n\
                    skipped line 7: POST /things/v1: not a read";
    assert_eq!(report.to_string(), expected);

    let unreachable = FakeTransport::new();
    unreachable.on(Method::GET, "/things/v1").respond(FakeResponse::error(TransportErrorKind::Connect, true));
    let client = unreachable.client().unwrap();
    let report = Recording::from_file(setup.path()).unwrap().drift(&client).await.unwrap();
    assert!(matches!(report.drifts[0].differences[..], [Difference::NoResponse(_)]), "{report}");
}
