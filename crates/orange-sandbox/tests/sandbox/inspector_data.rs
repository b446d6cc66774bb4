//! The data that the inspector shows, and its switches.

use http::{Method, Request, StatusCode};
use orange_core::transport::Body;
use orange_sandbox::Sandbox;
use serde_json::{Value, json};

use crate::support::{TestClient, TestResponse, builder_with_frozen_clock, modification, send};

async fn call(sandbox: &Sandbox, method: Method, path: &str, body: &str) -> TestResponse {
    let request = Request::builder().method(method).uri(format!("http://localhost/_sandbox{path}"));
    send(sandbox, request.body(Body::from(body.to_owned())).expect("a request")).await
}

async fn get(sandbox: &Sandbox, path: &str) -> Value {
    let response = call(sandbox, Method::GET, path, "").await;
    assert_eq!(response.status, StatusCode::OK, "{path}: {response:?}");
    response.json()
}

fn texts<'a>(list: &'a Value, name: &str) -> Vec<&'a str> {
    list.as_array().expect("a list").iter().filter_map(|element| element[name].as_str()).collect()
}

#[tokio::test]
async fn tickets_are_listed_newest_first_and_found_by_text() {
    let sandbox = builder_with_frozen_clock().tickets(60).build();
    let client = TestClient::new(&sandbox).await;
    let mut body = modification();
    body["externalId"] = "my-own-reference".into();
    let created = client.post("/anomalie-adresse", &body).await.json()["id"].clone();
    let page = get(&sandbox, "/tickets").await;
    assert_eq!((&page["total"], page["items"].as_array().map(Vec::len)), (&json!(61), Some(50)));
    assert_eq!(page["items"][0]["id"], created);
    let second = get(&sandbox, "/tickets?offset=50").await;
    assert_eq!(second["items"].as_array().map(Vec::len), Some(11));
    let found = get(&sandbox, "/tickets?text=MY-OWN").await;
    assert_eq!((&found["total"], &found["items"][0]["id"]), (&json!(1), &created));
    let invalid = call(&sandbox, Method::GET, "/tickets?offset=x", "").await;
    assert_eq!(invalid.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn ticket_has_its_timeline_and_the_possible_actions() {
    let sandbox = builder_with_frozen_clock().tickets(0).build();
    let client = TestClient::new(&sandbox).await;
    let id = client.create_ticket().await;
    let detail = async || get(&sandbox, &format!("/tickets/{id}")).await;
    let act = async |name: &str, body: &str| {
        let path = format!("/anomalie-adresse/{id}/{name}");
        assert_eq!(call(&sandbox, Method::POST, &path, body).await.status, StatusCode::NO_CONTENT, "{name}");
    };
    assert_eq!(texts(&detail().await["actions"], "name"), ["qualify", "reject"]);
    let reject = detail().await["actions"][1].clone();
    assert!(reject["fields"][0]["options"].as_array().expect("reasons").contains(&json!("DUPLICATE")));
    act("qualify", r#"{"complexity":"COMPLEX"}"#).await;
    assert_eq!(texts(&detail().await["actions"], "name"), ["hold", "resolve", "give-up", "requalify"]);
    let script = "<script>alert(1)</script>";
    act("hold", &json!({ "details": script }).to_string()).await;
    assert_eq!(texts(&detail().await["actions"], "name"), ["expire-answer"]);
    client.upload(&id).await;
    let shown = detail().await;
    assert_eq!(
        texts(&shown["timeline"], "title"),
        ["ACKNOWLEDGED", "IN_PROGRESS", "PENDING", "Note", "File a.csv uploaded"]
    );
    assert_eq!(shown["timeline"][2]["text"], script, "text stays text");
    assert_eq!(shown["ticket"]["status"], "PENDING");
    let file = shown["attachments"][0]["id"].as_str().expect("an id").to_owned();
    act("validate-file", &json!({ "attachmentId": file }).to_string()).await;
    assert_eq!(detail().await["attachments"][0]["status"], "VALIDATED");
    assert_eq!(call(&sandbox, Method::GET, "/tickets/x", "").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn files_of_clients_cannot_be_pages() {
    let sandbox = builder_with_frozen_clock().tickets(0).build();
    let client = TestClient::new(&sandbox).await;
    let id = client.create_ticket().await;
    let operator = sandbox.infrastructure_operator();
    operator.add_file(&id, "page.html", "text/html", *b"<script>alert(1)</script>").expect("a file");
    operator.add_file(&id, "photo.jpg", "image/jpeg", *b"\xFF\xD8\xFF").expect("a file");
    let attachments = get(&sandbox, &format!("/tickets/{id}")).await["attachments"].clone();
    for (index, media_type) in ["application/octet-stream", "image/jpeg"].into_iter().enumerate() {
        let file = attachments[index]["id"].as_str().expect("an id");
        let content = call(&sandbox, Method::GET, &format!("/tickets/{id}/files/{file}"), "").await;
        assert_eq!((content.status, content.header("content-type")), (StatusCode::OK, media_type));
        assert!(content.header("content-disposition").starts_with("attachment"), "{content:?}");
        assert_eq!(content.header("x-content-type-options"), "nosniff");
        assert!(content.header("content-security-policy").starts_with("default-src 'none'"));
    }
    let missing = call(&sandbox, Method::GET, &format!("/tickets/{id}/files/x"), "").await;
    assert_eq!(missing.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn incidents_inventory_and_photos_are_shown() {
    let sandbox = builder_with_frozen_clock().incidents(3).interventions(4).build();
    let incidents = get(&sandbox, "/incidents").await;
    assert_eq!((&incidents["total"], &incidents["pendingChanges"]), (&json!(3), &json!(0)));
    let id = incidents["items"][0]["id"].as_str().expect("an id").to_owned();
    call(&sandbox, Method::POST, &format!("/incidents/{id}/notes"), r#"{"text":"soon"}"#).await;
    assert_eq!(get(&sandbox, "/incidents").await["pendingChanges"], 1);
    sandbox.clock().advance(std::time::Duration::from_secs(180));
    let detail = get(&sandbox, &format!("/incidents/{id}")).await;
    assert!(texts(&detail["notes"], "text").contains(&"soon"), "{detail}");

    for collection in ["accounts", "locations", "servicePoints", "configurationItems"] {
        let page = get(&sandbox, &format!("/inventory/{collection}?limit=2")).await;
        assert_eq!(page["items"].as_array().map(Vec::len), Some(2), "{collection}");
    }
    let by_text = get(&sandbox, "/inventory/locations?text=loc-000007").await;
    assert_eq!(texts(&by_text["items"], "id"), ["LOC-000007"]);
    assert_eq!(call(&sandbox, Method::GET, "/inventory/cars", "").await.status, StatusCode::NOT_FOUND);

    let interventions = get(&sandbox, "/interventions?limit=2").await;
    assert_eq!(
        (&interventions["total"], &interventions["items"][0]["intervention"]["id"]),
        (&json!(4), &json!("SANDBOX-0004"))
    );
    let first = get(&sandbox, "/interventions/SANDBOX-0001").await;
    assert_eq!(first["photos"].as_array().map(Vec::len), Some(3));
    let photo = call(&sandbox, Method::GET, "/interventions/SANDBOX-0001/photos/1", "").await;
    assert_eq!((photo.status, photo.header("content-type")), (StatusCode::OK, "image/jpeg"));
    let pdf = call(&sandbox, Method::GET, "/interventions/SANDBOX-0001/photos/3", "").await;
    assert_eq!(pdf.header("content-type"), "application/octet-stream");
    let missing = call(&sandbox, Method::GET, "/interventions/SANDBOX-0001/photos/9", "").await;
    assert_eq!(missing.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn switched_fault_is_met_by_requests_until_it_is_switched_off() {
    let sandbox = builder_with_frozen_clock().tickets(0).build();
    let client = TestClient::new(&sandbox).await;
    let switch = async |enabled: bool| {
        let body = json!({ "enabled": enabled }).to_string();
        call(&sandbox, Method::PUT, "/faults/presets/throttled", &body).await
    };
    let state = async || {
        let presets = get(&sandbox, "/faults/presets").await;
        let preset = presets.as_array().expect("a list").iter().find(|preset| preset["name"] == "throttled");
        let preset = preset.expect("the preset").clone();
        (preset["enabled"].clone(), preset["injected"].clone())
    };
    assert_eq!(switch(true).await.status, StatusCode::OK);
    assert_eq!(client.get("/anomalie-adresse").await.error_code(), (429, 53));
    assert_eq!(state().await, (json!(true), json!(1)));
    assert_eq!(switch(false).await.status, StatusCode::OK);
    assert_eq!(client.get("/anomalie-adresse").await.status, StatusCode::OK);
    assert_eq!(state().await, (json!(false), json!(0)));
    assert_eq!(
        call(&sandbox, Method::PUT, "/faults/presets/nothing", r#"{"enabled":true}"#).await.status,
        404
    );
    for fault in ["hang", "reset"] {
        call(&sandbox, Method::POST, "/faults", &json!({ "fault": fault, "percent": 0 }).to_string()).await;
    }
    assert_eq!(call(&sandbox, Method::DELETE, "/faults/0", "").await.status, StatusCode::NO_CONTENT);
    assert_eq!(get(&sandbox, "/faults").await["plan"]["rules"][0]["fault"][0]["kind"], "reset");
    assert_eq!(call(&sandbox, Method::DELETE, "/faults/1", "").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn listed_quirks_have_the_names_of_the_current_ones() {
    let sandbox = builder_with_frozen_clock().build();
    let options = get(&sandbox, "/quirks/options").await;
    let quirks = get(&sandbox, "/quirks").await;
    let names: Vec<&str> = quirks.as_object().expect("an object").keys().map(String::as_str).collect();
    assert_eq!(texts(&options["options"], "name"), names);
    assert_eq!(options["presets"]["orange"], quirks);
    let interop = options["presets"]["interop"].to_string();
    assert_eq!(call(&sandbox, Method::PUT, "/quirks", &interop).await.status, StatusCode::OK);
    assert_eq!(sandbox.quirks(), orange_sandbox::Quirks::interop());
}

#[tokio::test]
async fn rejected_request_is_explained_with_a_line_of_the_documentation() {
    let sandbox = builder_with_frozen_clock().tickets(0).build();
    let client = TestClient::new(&sandbox).await;
    let id = client.create_ticket().await;
    let request =
        |method, path: &str| Request::builder().method(method).uri(format!("http://localhost{path}"));
    let bearer = format!("Bearer {}", client.token);
    let json = "application/json";
    let path = format!("/anomalie-adresse/{id}");
    let patch = || {
        request(Method::PATCH, &path)
            .header("authorization", &bearer)
            .header("accept", json)
            .header("content-type", json)
    };
    for (request, body, status, cause, quote) in [
        (
            request(Method::GET, "/anomalie-adresse").header("accept", json),
            "",
            401,
            "no header Authorization",
            "Autorization header",
        ),
        (
            request(Method::GET, "/anomalie-adresse").header("authorization", &bearer),
            "",
            406,
            "no header Accept",
            "406 error",
        ),
        (
            request(Method::GET, "/incident/b2b/v1/incidents")
                .header("authorization", &bearer)
                .header("accept", json),
            "",
            401,
            "no header X-Api-Key",
            "API key must be added",
        ),
        (
            patch().header("if-match", "\"old\""),
            "{}",
            412,
            "changed since the version in If-Match",
            "'If-Match'",
        ),
        (patch(), "{}", 400, "The header If-Match is required.", "25: Missing header"),
        (
            request(Method::POST, "/anomalie-adresse")
                .header("authorization", &bearer)
                .header("accept", json)
                .header("content-type", json),
            "{}",
            400,
            "@type",
            "23: Missing body field",
        ),
    ] {
        let body = Body::from(body);
        assert_eq!(send(&sandbox, request.body(body).expect("a request")).await.status, status, "{cause}");
        let sequence = sandbox.requests().last().expect("the request").sequence;
        let explanation = get(&sandbox, &format!("/requests/{sequence}")).await["explanation"].clone();
        assert!(explanation["cause"].as_str().is_some_and(|text| text.contains(cause)), "{explanation}");
        assert!(explanation["quote"].as_str().is_some_and(|text| text.contains(quote)), "{explanation}");
        assert!(
            explanation["url"].as_str().is_some_and(|url| url.starts_with("https://developer.orange.com/"))
        );
    }
}
