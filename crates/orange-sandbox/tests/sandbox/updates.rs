//! Writing tickets: create, replace, patch, and the rules of the process.

use std::time::Duration;

use http::{Method, StatusCode};
use orange_core::transport::Body;
use orange_sandbox::{Qualification, Quirks};
use serde_json::{Value, json};

use crate::support::{
    TestClient, builder_with_frozen_clock, builder_with_long_lived_tokens, creation, modification,
};

const LIST: &str = "/anomalie-adresse";

#[tokio::test]
async fn created_tickets_get_defaults_and_can_be_read() {
    let sandbox = builder_with_frozen_clock().tickets(2).build();
    let client = TestClient::new(&sandbox).await;
    let mut body = modification();
    body["externalId"] = "mine-1".into();
    body["@vendorExtension"] = json!({ "value": [1, null] });
    let response = client.post(LIST, &body).await;
    assert_eq!(response.status, StatusCode::CREATED);
    let ticket = response.json();
    let id = ticket["id"].as_str().expect("an id");
    assert_eq!(response.header("location"), format!("{LIST}/{id}"));
    assert_eq!(response.header("etag").trim_matches('"'), ticket["@version"]);
    for (name, value) in [
        ("status", "ACKNOWLEDGED"),
        ("priority", "LOW"),
        ("ticketType", "OC_REQUEST"),
        ("name", "ANO00000003"),
        ("externalId", "mine-1"),
        ("creationDate", "2025-06-02T08:00:00.000+00:00"),
    ] {
        assert_eq!(ticket[name], value, "{name}");
    }
    assert_eq!(ticket["sizeRefs"], 1);
    assert_eq!(ticket["relatedEntity"][0]["@referredType"], "Building");
    assert_eq!(ticket["@vendorExtension"], json!({ "value": [1, null] }));
    assert_eq!(ticket["statusChanges"].as_array().map(Vec::len), Some(1));
    assert_eq!(client.get(&format!("{LIST}/{id}")).await.json()[0], ticket);
    let found = client.get("/anomalie-adresse?externalId=mine-1").await;
    assert_eq!((found.header("x-total-count"), &found.json()[0]), ("1", &ticket));
}

#[tokio::test]
async fn every_ticket_type_can_be_created() {
    let sandbox = builder_with_frozen_clock().tickets(0).build();
    let client = TestClient::new(&sandbox).await;
    let mut new_building = creation();
    new_building["@type"] = "AnomalieAdresse.newBuilding".into();
    new_building["building"]["name"] = "BAT B".into();
    new_building["relatedEntity"] = json!([{ "id": "IMB/09001/X/000E" }]);
    let mut housings = modification();
    housings["@type"] = "AnomalieAdresseUpdateNbLogements".into();
    housings["issues"] = json!({ "building.housingsNumber": { "value": 12 } });
    for body in [creation(), new_building, modification(), housings] {
        let response = client.post(LIST, &body).await;
        assert_eq!(response.status, StatusCode::CREATED, "{body}: {response:?}");
    }
    let types = client.get("/anomalie-adresse?fields=@type").await.json();
    let types: Vec<_> =
        types.as_array().expect("a list").iter().map(|ticket| ticket["@type"].clone()).collect();
    assert_eq!(
        types,
        [
            "AnomalieAdresse.creation",
            "AnomalieAdresse.newBuilding",
            "AnomalieAdresse.modification",
            "AnomalieAdresse.nbLogements",
        ]
    );
}

/// Sets the value at a JSON pointer, or removes it with `None`.
fn set_at(body: &mut Value, path: &str, value: Option<Value>) {
    let (parent, name) = path.rsplit_once('/').unwrap_or(("", path));
    let parent = body.pointer_mut(parent).expect("the parent is there");
    match (parent, value) {
        (Value::Object(fields), Some(value)) => drop(fields.insert(name.to_owned(), value)),
        (Value::Object(fields), None) => drop(fields.shift_remove(name)),
        (Value::Array(elements), Some(value)) => elements[name.parse::<usize>().expect("an index")] = value,
        _ => panic!("nothing to change at {path}"),
    }
}

#[tokio::test]
async fn schema_violations_name_the_field() {
    let sandbox = builder_with_frozen_clock().tickets(0).build();
    let client = TestClient::new(&sandbox).await;
    let table: &[(Value, &str, Option<Value>, i64, &str)] = &[
        (modification(), "/@type", None, 23, "`@type` is missing"),
        (modification(), "/@type", Some(json!("AnomalieAdresse.batiment")), 24, "`@type`"),
        (modification(), "/@type", Some(json!(4)), 24, "`@type`"),
        (modification(), "/code_oi", None, 23, "`code_oi` is missing"),
        (modification(), "/code_oc", Some(Value::Null), 23, "`code_oc` is missing"),
        (modification(), "/code_oc", Some(json!("ftel")), 24, "`code_oc`"),
        (modification(), "/code_oc", Some(json!("FTEL\n")), 24, "`code_oc`"),
        (modification(), "/priority", Some(json!("URGENT")), 24, "`priority`"),
        (modification(), "/ticketType", Some(json!("OTHER")), 24, "`ticketType`"),
        (modification(), "/description", Some(json!(["x"])), 24, "`description`"),
        (modification(), "/status", Some(json!("OPEN")), 24, "`status`"),
        (
            modification(),
            "/requestedResolutionDate",
            Some(json!("2025-06-02")),
            24,
            "`requestedResolutionDate`",
        ),
        (modification(), "/relatedEntity", None, 23, "`relatedEntity` is missing"),
        (modification(), "/relatedEntity", Some(json!([])), 24, "`relatedEntity`"),
        (modification(), "/relatedEntity", Some(json!({})), 24, "`relatedEntity` must be an array"),
        (modification(), "/relatedEntity/0", Some(json!({})), 23, "`relatedEntity[0].id` is missing"),
        (modification(), "/relatedEntity/0", Some(json!(["IMB"])), 24, "`relatedEntity[0]`"),
        (modification(), "/relatedEntity/0/id", Some(json!("")), 24, "`relatedEntity[0].id`"),
        (modification(), "/issues", None, 23, "`issues` is missing"),
        (modification(), "/issues", Some(json!([])), 24, "`issues`"),
        (
            modification(),
            "/issues/building.pm.id",
            Some(json!({ "value": "x".repeat(21) })),
            24,
            "`issues.building.pm.id.value`",
        ),
        (
            modification(),
            "/issues/building.address.streetNr",
            Some(json!({ "value": "4" })),
            24,
            "`issues.building.address.streetNr.value`",
        ),
        (
            modification(),
            "/issues/building.address.code_hexacle",
            Some(json!({ "value": ["short"] })),
            24,
            "`issues.building.address.code_hexacle.value[0]`",
        ),
        (
            modification(),
            "/issues/building.name",
            Some(json!({ "toBlank": "yes" })),
            24,
            "`issues.building.name.toBlank`",
        ),
        (creation(), "/building", None, 23, "`building` is missing"),
        (creation(), "/building/address", None, 23, "`building.address` is missing"),
        (creation(), "/building/type", Some(json!("MAISON")), 24, "`building.type`"),
        (creation(), "/building/newConstruction", Some(json!("no")), 24, "`building.newConstruction`"),
        (creation(), "/building/geographicLocation", Some(json!([])), 24, "`building.geographicLocation`"),
        (
            creation(),
            "/building/geographicLocation/0/x",
            Some(json!("42")),
            24,
            "`building.geographicLocation[0].x`",
        ),
        (
            creation(),
            "/building/geographicLocation/0/type",
            Some(json!("MARS")),
            24,
            "`building.geographicLocation[0].type`",
        ),
        (
            creation(),
            "/building/address/code_hexacle",
            Some(json!("9")),
            24,
            "`building.address.code_hexacle`",
        ),
        (creation(), "/building/plot", Some(json!("a-1")), 24, "`building.plot`"),
        (
            creation(),
            "/building/realEstateLessor",
            Some(json!({ "siren": "12" })),
            24,
            "`building.realEstateLessor.siren`",
        ),
    ];
    for (body, path, value, code, message) in table {
        let mut body = body.clone();
        set_at(&mut body, path, value.clone());
        let response = client.post(LIST, &body).await;
        assert_eq!(response.error_code(), (400, *code), "{path} {value:?}");
        assert!(response.description().contains(message), "{path} {value:?}: {}", response.description());
    }
    assert_eq!(sandbox.ticket_count(), 0);
}

#[tokio::test]
async fn tickets_cannot_be_created_in_progress() {
    let sandbox = builder_with_frozen_clock().tickets(0).build();
    let client = TestClient::new(&sandbox).await;
    let mut in_progress = modification();
    in_progress["status"] = "IN_PROGRESS".into();
    assert_eq!(client.post(LIST, &in_progress).await.error_code(), (403, 50));
}

#[tokio::test]
async fn writes_require_the_current_version() {
    let sandbox = builder_with_frozen_clock().tickets(0).build();
    let client = TestClient::new(&sandbox).await;
    let id = client.create_ticket().await;
    let version =
        sandbox.ticket(&id).expect("the ticket")["@version"].as_str().expect("a version").to_owned();
    let patch = async |if_match: Option<&str>| {
        let mut request =
            client.request(Method::PATCH, &format!("{LIST}/{id}")).header("content-type", "application/json");
        if let Some(if_match) = if_match {
            request = request.header("if-match", if_match);
        }
        client.call(request, Body::from(r#"{"priority":"HIGH"}"#)).await
    };
    let missing = patch(None).await;
    assert_eq!(missing.error_code(), (400, 25));
    assert!(missing.description().contains("If-Match"));
    assert_eq!(patch(Some("\"another\"")).await.error_code(), (412, 65));
    assert_eq!(patch(Some("")).await.error_code(), (412, 65));
    let updated = patch(Some(&format!("\"{version}\""))).await;
    assert_eq!(updated.status, StatusCode::OK);
    let newer = updated.json()["@version"].as_str().expect("a version").to_owned();
    assert_ne!(newer, version);
    assert_eq!(updated.header("etag"), format!("\"{newer}\""));
    // The old version is outdated; the new one is accepted in every notation.
    assert_eq!(patch(Some(&version)).await.error_code(), (412, 65));
    assert_eq!(patch(Some(&newer)).await.status, StatusCode::OK);
    let newest = sandbox.ticket(&id).expect("the ticket")["@version"].as_str().expect("a version").to_owned();
    assert_eq!(patch(Some(&format!("\"x\", W/\"{newest}\""))).await.status, StatusCode::OK);
    assert_eq!(patch(Some("*")).await.status, StatusCode::OK);
}

#[tokio::test]
async fn if_match_is_optional_if_the_quirk_is_off() {
    let mut quirks = Quirks::orange();
    quirks.if_match_required = false;
    let sandbox = builder_with_frozen_clock().quirks(quirks).build();
    let client = TestClient::new(&sandbox).await;
    let id = client.create_ticket().await;
    let request =
        client.request(Method::PATCH, &format!("{LIST}/{id}")).header("content-type", "application/json");
    assert_eq!(client.call(request, Body::from("{}")).await.status, StatusCode::OK);
}

#[tokio::test]
async fn patch_merges_and_put_replaces() {
    let sandbox = builder_with_frozen_clock().tickets(0).build();
    let client = TestClient::new(&sandbox).await;
    let id = client.create_ticket().await;
    let patch = json!({
        "description": "new",
        "issues": { "building.address.city": { "description": "why" }, "building.name": { "value": ["BAT A"] } },
        // Fields that the server fills in are ignored.
        "id": "other", "name": "other", "complexity": "MASSE", "sizeRefs": 9, "creationDate": "x",
    });
    let merged = client.patch(&id, &patch).await.json();
    assert_eq!(merged["description"], "new");
    assert_eq!(merged["issues"]["building.address.city"], json!({ "value": "FOIX", "description": "why" }));
    assert_eq!(merged["issues"]["building.name"], json!({ "value": ["BAT A"] }));
    assert_eq!((&merged["id"], &merged["name"]), (&json!(id), &json!("ANO00000001")));
    assert_eq!((&merged["complexity"], &merged["sizeRefs"]), (&Value::Null, &json!(1)));

    let deleted =
        client.patch(&id, &json!({ "description": null, "issues": { "building.name": null } })).await.json();
    assert_eq!(deleted["description"], Value::Null);
    assert_eq!(deleted["issues"]["building.name"], Value::Null);
    assert_eq!(deleted["issues"]["building.address.city"]["value"], "FOIX");
    assert_eq!(client.patch(&id, &json!({ "code_oi": null })).await.error_code(), (400, 23));

    let replaced = client.write(Method::PUT, &id, &modification()).await.json();
    assert_eq!(replaced["issues"]["building.address.city"], json!({ "value": "FOIX" }));
    assert_eq!(replaced["priority"], Value::Null, "a replacement has no defaults");
    // `creation()` has another type.
    assert_eq!(client.write(Method::PUT, &id, &creation()).await.error_code(), (400, 24));
}

#[tokio::test]
async fn tickets_can_be_sent_back_as_read() {
    let sandbox = builder_with_frozen_clock().build();
    let client = TestClient::new(&sandbox).await;
    let query = "/anomalie-adresse?status[in]=ACKNOWLEDGED,IN_PROGRESS,PENDING,RESOLVED&limit=250";
    let page = client.get(query).await.json();
    let tickets = page.as_array().expect("a list");
    assert!(tickets.len() > 20);
    for ticket in tickets {
        let response = client.write(Method::PUT, ticket["id"].as_str().expect("an id"), ticket).await;
        assert_eq!(response.status, StatusCode::OK, "{ticket}: {response:?}");
        let mut returned = response.json();
        for name in ["@version", "lastUpdateDate"] {
            assert_ne!(returned[name], ticket[name], "{name}");
            returned[name] = ticket[name].clone();
        }
        assert_eq!(&returned, ticket);
    }
}

#[tokio::test]
async fn commercial_operator_can_inform_refuse_accept_and_cancel() {
    let sandbox = builder_with_frozen_clock().tickets(0).build();
    let client = TestClient::new(&sandbox).await;
    let operator = sandbox.infrastructure_operator();
    let id = client.create_ticket().await;
    operator.qualify(&id, Qualification::simple()).expect("it can be qualified");
    operator.hold(&id, "A photo is required.").expect("it can be held");

    let informed = client.patch(&id, &json!({ "status": "ACKNOWLEDGED" })).await.json();
    assert_eq!(
        (&informed["status"], &informed["statusChangeReason"]),
        (&json!("ACKNOWLEDGED"), &json!("INFORMATION_PROVIDED"))
    );
    operator.qualify(&id, Qualification::simple()).expect("it can be qualified again");
    operator.resolve(&id).expect("it can be resolved");

    let refusal = json!({ "status": "ACKNOWLEDGED", "statusChangeReason": "RESOLUTION_REFUSED" });
    let without_details = client.patch(&id, &refusal).await;
    assert_eq!(without_details.error_code(), (403, 50));
    assert!(without_details.description().contains("statusChangeDetails"));
    let mut refusal = refusal;
    refusal["statusChangeDetails"] = "Still wrong.".into();
    let refused = client.patch(&id, &refusal).await.json();
    assert_eq!(refused["statusChangeDetails"], "Still wrong.");
    assert_eq!(refused["resolutionDate"], Value::Null);

    operator.qualify(&id, Qualification::complex()).expect("it can be qualified");
    operator.resolve(&id).expect("it can be resolved");
    let closed = client.patch(&id, &json!({ "status": "CLOSED" })).await.json();
    assert_eq!(
        (&closed["status"], &closed["statusChangeReason"]),
        (&json!("CLOSED"), &json!("RESOLUTION_ACCEPTED"))
    );
    assert_eq!(client.patch(&id, &json!({ "description": "late" })).await.error_code(), (403, 50));

    let canceled = client.create_ticket().await;
    let body = json!({ "status": "CANCELED", "statusChangeDetails": "No longer needed." });
    assert_eq!(client.patch(&canceled, &body).await.json()["statusChangeReason"], "OC_CANCELATION");
}

#[tokio::test]
async fn transitions_of_the_infrastructure_operator_are_rejected() {
    let sandbox = builder_with_frozen_clock().tickets(0).build();
    let client = TestClient::new(&sandbox).await;
    let id = client.create_ticket().await;
    for status in ["IN_PROGRESS", "PENDING", "RESOLVED", "CLOSED", "REJECTED"] {
        let response = client.patch(&id, &json!({ "status": status })).await;
        assert_eq!(response.error_code(), (403, 50), "{status}");
        assert!(response.description().contains(&format!("from ACKNOWLEDGED to {status}")), "{status}");
    }
    let mut quirks = Quirks::orange();
    quirks.backend_errors = orange_sandbox::ErrorShape::Interop;
    sandbox.set_quirks(quirks);
    let body = client.patch(&id, &json!({ "status": "RESOLVED" })).await.json();
    assert!(body["reason"].as_str().expect("a reason").contains("from ACKNOWLEDGED to RESOLVED"), "{body}");
    assert_eq!(sandbox.ticket(&id).expect("the ticket")["status"], "ACKNOWLEDGED");
}

#[tokio::test]
async fn durations_follow_the_clock() {
    let sandbox = builder_with_long_lived_tokens().tickets(0).build();
    let client = TestClient::new(&sandbox).await;
    let hours = |hours: u64| sandbox.clock().advance(Duration::from_secs(hours * 3600));
    let operator = sandbox.infrastructure_operator();
    let id = client.create_ticket().await;
    hours(1);
    operator.qualify(&id, Qualification::simple()).expect("qualified");
    hours(2);
    operator.hold(&id, "what?").expect("held");
    hours(4);
    client.patch(&id, &json!({ "status": "ACKNOWLEDGED" })).await;
    hours(8);
    operator.qualify(&id, Qualification::simple()).expect("qualified");
    hours(16);
    operator.resolve(&id).expect("resolved");
    hours(32);
    client.patch(&id, &json!({ "status": "CLOSED" })).await;
    let ticket = sandbox.ticket(&id).expect("the ticket");
    for (name, hours) in [
        ("acknowledgedDuration", 1 + 8),
        ("totalInProgressDuration", 2 + 16),
        ("totalPendingDuration", 4),
        ("totalDuration", 1 + 8 + 2 + 16),
        ("resolvedToClosedDuration", 32),
        ("resolvedToAcknowledgedDuration", 0),
    ] {
        assert_eq!(ticket[name], hours * 3600, "{name}");
    }
    let history: Vec<_> = ticket["statusChanges"]
        .as_array()
        .expect("a history")
        .iter()
        .map(|change| change["status"].clone())
        .collect();
    assert_eq!(
        history,
        ["ACKNOWLEDGED", "IN_PROGRESS", "PENDING", "ACKNOWLEDGED", "IN_PROGRESS", "RESOLVED", "CLOSED"]
    );
    assert_eq!(ticket["resolutionDate"], "2025-06-03T15:00:00.000+00:00");
}
