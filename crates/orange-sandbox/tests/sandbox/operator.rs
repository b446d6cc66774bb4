//! The infrastructure operator, by call and by script.

use std::time::Duration;

use orange_sandbox::{Effect, OperatorScript, Qualification};
use serde_json::{Value, json};

use crate::support::{TestClient, builder_with_frozen_clock, builder_with_long_lived_tokens, creation};

const HOUR: Duration = Duration::from_secs(3600);

#[tokio::test]
async fn qualification_sets_complexity_zone_and_date() {
    let sandbox = builder_with_frozen_clock().tickets(0).build();
    let client = TestClient::new(&sandbox).await;
    let operator = sandbox.infrastructure_operator();
    let id = client.create_ticket().await;
    operator.qualify(&id, Qualification::simple().very_dense_zone()).expect("qualified");
    let ticket = sandbox.ticket(&id).expect("the ticket");
    assert_eq!((&ticket["complexity"], &ticket["zone"]), (&json!("SIMPLE"), &json!("ZTD")));
    assert_eq!(ticket["expectedResolutionDate"], "2025-06-09T08:00:00.000+00:00");

    let error = operator.requalify(&id, "", Qualification::complex()).expect_err("no details");
    assert!(!error.is_not_found() && error.to_string().contains("statusChangeDetails"), "{error}");
    operator
        .requalify(&id, "Somebody has to go there.", Qualification::complex().expected_in(10 * HOUR))
        .expect("requalified");
    let ticket = sandbox.ticket(&id).expect("the ticket");
    assert_eq!(
        (&ticket["complexity"], &ticket["statusChangeReason"]),
        (&json!("COMPLEX"), &json!("REQUALIFIED"))
    );
    assert_eq!(ticket["expectedResolutionDate"], "2025-06-02T18:00:00.000+00:00");
}

#[tokio::test]
async fn ticket_becomes_complex_only_once() {
    let sandbox = builder_with_frozen_clock().tickets(0).build();
    let id = TestClient::new(&sandbox).await.create_ticket().await;
    let operator = sandbox.infrastructure_operator();
    operator.qualify(&id, Qualification::simple()).expect("qualified");
    operator.requalify(&id, "Somebody has to go there.", Qualification::complex()).expect("requalified");
    operator.requalify(&id, "Not that hard.", Qualification::simple()).expect("simple again");
    let again = operator.requalify(&id, "It is hard.", Qualification::complex()).expect_err("a second time");
    assert!(again.to_string().contains("only once"), "{again}");
}

#[tokio::test]
async fn tickets_can_be_rejected_only_before_qualification() {
    let sandbox = builder_with_frozen_clock().tickets(0).build();
    let client = TestClient::new(&sandbox).await;
    let operator = sandbox.infrastructure_operator();
    let id = client.create_ticket().await;
    assert!(operator.reject(&id, "DUPLICATE", None).is_err());
    assert!(operator.reject(&id, "NO_IDEA", None).is_err());
    operator.reject(&id, "DUPLICATE", Some("See the other one.")).expect("rejected");
    assert_eq!(sandbox.ticket(&id).expect("the ticket")["status"], "REJECTED");

    let id = client.create_ticket().await;
    operator.qualify(&id, Qualification::simple()).expect("qualified");
    operator.hold(&id, "what?").expect("held");
    client.patch(&id, &json!({ "status": "ACKNOWLEDGED" })).await;
    let error = operator.reject(&id, "UNKNOWN_ZONE", None).expect_err("already qualified");
    assert!(error.to_string().contains("qualified"), "{error}");
}

#[tokio::test]
async fn building_code_cannot_be_changed_by_the_client() {
    let sandbox = builder_with_frozen_clock().tickets(0).build();
    let client = TestClient::new(&sandbox).await;
    let operator = sandbox.infrastructure_operator();
    let mut body = creation();
    body["building"]["id"] = "IMB/MINE0/X/0001".into();
    let mut ids = Vec::new();
    for _ in 0..2 {
        let ticket = client.post("/anomalie-adresse", &body).await.json();
        assert_eq!(ticket["building"].get("id"), None, "assigned by the operator");
        ids.push(ticket["id"].as_str().expect("an id").to_owned());
    }
    for id in &ids {
        operator.qualify(id, Qualification::simple()).expect("qualified");
    }
    operator.resolve(&ids[0]).expect("resolved");
    operator.resolve_with_building(&ids[1], "IMB/09122/X/00AB").expect("resolved");
    let code =
        |id: &str| sandbox.ticket(id).expect("the ticket")["building"]["id"].as_str().map(str::to_owned);
    assert!(code(&ids[0]).expect("a code").starts_with("IMB/09122/X/"));
    assert_eq!(code(&ids[1]).as_deref(), Some("IMB/09122/X/00AB"));
    client.patch(&ids[1], &json!({ "building": { "id": "IMB/MINE0/X/0001" } })).await;
    assert_eq!(code(&ids[1]).as_deref(), Some("IMB/09122/X/00AB"));
}

#[tokio::test]
async fn question_of_the_operator_is_a_note() {
    let sandbox = builder_with_frozen_clock().tickets(0).build();
    let client = TestClient::new(&sandbox).await;
    let operator = sandbox.infrastructure_operator();
    for notes_were_read_before in [true, false] {
        let id = client.create_ticket().await;
        let list = async |resource: &str| {
            client.get(&format!("/anomalie-adresse/{id}/{resource}?fields=text,author")).await.json()
        };
        if notes_were_read_before {
            assert_eq!(list("note").await, json!([]));
        }
        operator.qualify(&id, Qualification::simple()).expect("qualified");
        operator.hold(&id, "A plan, please.").expect("held");
        client.patch(&id, &json!({ "status": "ACKNOWLEDGED" })).await;
        // The client wrote no note and uploaded no file.
        assert_eq!(list("note").await, json!([{ "text": "A plan, please.", "author": "ARTD" }]));
        assert_eq!(list("attachment").await, json!([]));
    }
}

#[tokio::test]
async fn give_up_and_expiry_set_their_reasons() {
    let sandbox = builder_with_frozen_clock().tickets(0).build();
    let client = TestClient::new(&sandbox).await;
    let operator = sandbox.infrastructure_operator();
    let id = client.create_ticket().await;
    operator.qualify(&id, Qualification::bulk()).expect("qualified");
    operator.give_up(&id, "Nobody knows this place.").expect("given up");
    assert_eq!(sandbox.ticket(&id).expect("the ticket")["statusChangeReason"], "UNRESOLVABLE");
    operator.expire_validation(&id).expect("expired");
    assert_eq!(sandbox.ticket(&id).expect("the ticket")["statusChangeReason"], "DELAY_VALIDATION_EXPIRED");

    let id = client.create_ticket().await;
    operator.qualify(&id, Qualification::simple()).expect("qualified");
    operator.hold(&id, "what?").expect("held");
    operator.expire_answer(&id).expect("expired");
    assert_eq!(sandbox.ticket(&id).expect("the ticket")["statusChangeReason"], "DELAY_ANSWER_EXPIRED");
}

#[tokio::test]
async fn error_names_the_missing_ticket_or_attachment() {
    let sandbox = builder_with_frozen_clock().tickets(0).build();
    let operator = sandbox.infrastructure_operator();
    let id = TestClient::new(&sandbox).await.create_ticket().await;
    let ticket = operator.validate_file("none", "none").expect_err("no ticket");
    let attachment = operator.validate_file(&id, "none").expect_err("no attachment");
    assert!(ticket.is_not_found() && attachment.is_not_found());
    assert_eq!(
        (&*ticket.to_string(), &*attachment.to_string()),
        ("ticket not found", "attachment not found")
    );
}

#[tokio::test]
async fn generated_tickets_can_be_processed() {
    let sandbox = builder_with_frozen_clock().build();
    let client = TestClient::new(&sandbox).await;
    let found = client.get("/anomalie-adresse?status=IN_PROGRESS&limit=1").await.json();
    let before = &found[0];
    let id = before["id"].as_str().expect("an id");
    sandbox.infrastructure_operator().resolve(id).expect("resolved");
    let after = sandbox.ticket(id).expect("the ticket");
    assert_eq!(after["status"], "RESOLVED");
    assert_ne!(after["@version"], before["@version"]);
    assert_eq!(after["relatedEntity"], before["relatedEntity"]);
    let name = |ticket: &Value| ticket["name"].clone();
    assert_eq!(name(&after), name(before));
}

fn statuses(ticket: &Value) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().expect("text").to_owned();
    let history = ticket["statusChanges"].as_array().expect("a history");
    history
        .iter()
        .map(|change| (text(&change["status"]), text(&change["changeDate"])[5..16].to_owned()))
        .collect()
}

#[tokio::test]
async fn script_steps_are_dated_when_due() {
    let script = OperatorScript::new(HOUR, 24 * HOUR).validation_expires_after(48 * HOUR);
    let sandbox = builder_with_long_lived_tokens().tickets(5).operator_script(script).build();
    let client = TestClient::new(&sandbox).await;
    let before: Vec<_> = client.get("/anomalie-adresse").await.json().as_array().expect("a list").clone();
    let id = client.create_ticket().await;
    sandbox.clock().advance(HOUR - Duration::from_secs(1));
    assert_eq!(sandbox.ticket(&id).expect("the ticket")["status"], "ACKNOWLEDGED");
    sandbox.clock().advance(Duration::from_secs(1));
    assert_eq!(client.get(&format!("/anomalie-adresse/{id}")).await.json()[0]["status"], "IN_PROGRESS");
    // After a long time, each step has the date on which it was due.
    sandbox.clock().advance(240 * HOUR);
    let ticket = client.get(&format!("/anomalie-adresse/{id}")).await.json()[0].clone();
    let expected = [
        ("ACKNOWLEDGED", "06-02T08:00"),
        ("IN_PROGRESS", "06-02T09:00"),
        ("RESOLVED", "06-03T09:00"),
        ("CLOSED", "06-05T09:00"),
    ];
    assert_eq!(statuses(&ticket), expected.map(|(status, at)| (status.to_owned(), at.to_owned())));
    let transitions = sandbox
        .effects()
        .into_iter()
        .filter(|effect| matches!(effect, Effect::TicketStatusChanged { .. }))
        .count();
    assert_eq!(transitions, 3);
    // Generated tickets are not changed.
    let after = client.get("/anomalie-adresse?limit=5").await.json();
    assert_eq!(after.as_array().expect("a list"), &before);
}

#[tokio::test]
async fn script_waits_for_the_client() {
    let script = OperatorScript::new(HOUR, HOUR).hold_after(2 * HOUR).answer_expires_after(240 * HOUR);
    let sandbox = builder_with_long_lived_tokens().tickets(0).operator_script(script).build();
    let client = TestClient::new(&sandbox).await;
    let provided = client.create_ticket().await;
    let forgotten = client.create_ticket().await;
    sandbox.clock().advance(3 * HOUR);
    client.patch(&provided, &json!({ "status": "ACKNOWLEDGED" })).await;
    sandbox.clock().advance(2 * HOUR);
    assert_eq!(sandbox.ticket(&provided).expect("the ticket")["status"], "RESOLVED", "held once only");
    assert_eq!(sandbox.ticket(&forgotten).expect("the ticket")["status"], "PENDING");
    sandbox.clock().advance(238 * HOUR);
    let ticket = sandbox.ticket(&forgotten).expect("the ticket");
    assert_eq!(ticket["statusChangeReason"], "DELAY_ANSWER_EXPIRED");
    assert_eq!(sandbox.ticket(&provided).expect("the ticket")["status"], "RESOLVED", "it is not closed");
}

#[tokio::test]
async fn canceled_tickets_leave_the_script() {
    let sandbox =
        builder_with_long_lived_tokens().tickets(0).operator_script(OperatorScript::new(HOUR, HOUR)).build();
    let client = TestClient::new(&sandbox).await;
    let id = client.create_ticket().await;
    let body = json!({ "status": "CANCELED", "statusChangeDetails": "No longer needed." });
    client.patch(&id, &body).await;
    sandbox.clock().advance(100 * HOUR);
    assert_eq!(sandbox.ticket(&id).expect("the ticket")["status"], "CANCELED");
}

#[tokio::test]
async fn removed_tickets_disappear_from_all_lists() {
    let sandbox = builder_with_frozen_clock().tickets(20).build();
    let client = TestClient::new(&sandbox).await;
    let listed = client.get("/anomalie-adresse?limit=20&fields=id").await.json();
    let id = listed[7]["id"].as_str().expect("an id");
    sandbox.infrastructure_operator().remove(id).expect("removed");
    assert!(sandbox.infrastructure_operator().remove(id).expect_err("gone").is_not_found());
    assert_eq!(client.get(&format!("/anomalie-adresse/{id}")).await.error_code(), (404, 60));
    let rest = client.get("/anomalie-adresse?limit=20&fields=id").await.json();
    let expected: Vec<_> =
        listed.as_array().expect("a list").iter().filter(|ticket| ticket["id"] != id).cloned().collect();
    assert_eq!(rest, Value::Array(expected));
}
