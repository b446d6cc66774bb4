//! Recorded requests as programs: the programs compile, and are those of the inspector.

use http::{Method, Request};
use orange_core::transport::Body;
use serde_json::json;

use crate::support::{TestClient, builder_with_frozen_clock, send};

// Only compiled: they need the environment of a sandbox.
#[expect(dead_code, reason = "a program")]
mod change;
#[expect(dead_code, reason = "a program")]
mod list;

#[tokio::test]
async fn programs_of_requests_compile() {
    let sandbox = builder_with_frozen_clock().tickets(0).build();
    let client = TestClient::new(&sandbox).await;
    client.get("/anomalie-adresse?status%5Bin%5D=PENDING%2CRESOLVED&sort=-creationDate").await;
    let change = client
        .request(Method::PATCH, "/anomalie-adresse/8")
        .header("content-type", "application/json")
        .header("if-match", "\"1\"");
    client.call(change, Body::from(json!({ "description": "a \"#quote\"" }).to_string())).await;
    for (sequence, program) in [(2, include_str!("list.rs")), (3, include_str!("change.rs"))] {
        let request =
            Request::get(format!("http://localhost/_sandbox/requests/{sequence}")).body(Body::empty());
        let detail = send(&sandbox, request.expect("a request")).await.json();
        let (_, expected) = program.split_once("\n\n").expect("documentation");
        assert_eq!(detail["rust"].as_str().expect("a program"), expected);
    }
}
