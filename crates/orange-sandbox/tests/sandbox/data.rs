//! Generated data: reproducible, consistent, and fast at any size.

use std::collections::BTreeSet;

use http::StatusCode;
use orange_sandbox::{Sandbox, SandboxClock};
use serde_json::Value;
use time::OffsetDateTime;
use time::format_description::well_known::Rfc3339;

use crate::support::{TestClient, builder_with_frozen_clock, modification};

async fn list_tickets(sandbox: &Sandbox) -> Vec<Value> {
    let client = TestClient::new(sandbox).await;
    client.get("/anomalie-adresse?limit=100000").await.json().as_array().expect("a list").clone()
}

#[tokio::test]
async fn same_settings_give_the_same_bytes() {
    let run = async |seed: u64| {
        let sandbox = builder_with_frozen_clock().seed(seed).tickets(300).build();
        let client = TestClient::new(&sandbox).await;
        let listed = client.get("/anomalie-adresse?limit=300").await;
        let created = client.post("/anomalie-adresse", &modification()).await;
        let id = created.header("x-oapi-request-id").to_owned();
        (client.token.clone(), sandbox.credentials().clone(), listed.bytes, created.bytes, id)
    };
    assert_eq!(run(7).await, run(7).await);
    let (first, second) = (run(7).await, run(8).await);
    assert_ne!(first.0, second.0, "tokens");
    assert_ne!(first.1, second.1, "credentials");
    assert_ne!(first.2, second.2, "lists");
    assert_ne!(first.3, second.3, "created tickets");
    assert_ne!(first.4, second.4, "request ids");
}

#[tokio::test]
async fn first_default_ticket_is_fixed() {
    let sandbox = builder_with_frozen_clock().build();
    let client = TestClient::new(&sandbox).await;
    insta::assert_json_snapshot!(client.get("/anomalie-adresse?limit=1").await.json());
}

#[tokio::test]
async fn default_tickets_cover_every_status_and_type() {
    let tickets = list_tickets(&builder_with_frozen_clock().build()).await;
    let values = |name: &str| -> BTreeSet<String> {
        tickets.iter().filter_map(|ticket| ticket[name].as_str().map(str::to_owned)).collect()
    };
    assert_eq!(values("status").len(), 7);
    assert_eq!(values("@type").len(), 4);
    assert_eq!(values("complexity").len(), 3);
    assert_eq!(values("zone").len(), 2);
    assert_eq!(values("priority").len(), 3);
    assert_eq!(values("id").len(), 250);
    assert!(values("statusChangeReason").len() >= 10);
}

fn date(value: &Value) -> OffsetDateTime {
    OffsetDateTime::parse(value.as_str().expect("a date"), &Rfc3339).expect("a date")
}

#[tokio::test]
async fn generated_histories_follow_the_process() {
    const TRANSITIONS: [(&str, &str); 12] = [
        ("ACKNOWLEDGED", "REJECTED"),
        ("ACKNOWLEDGED", "IN_PROGRESS"),
        ("ACKNOWLEDGED", "CANCELED"),
        ("IN_PROGRESS", "IN_PROGRESS"),
        ("IN_PROGRESS", "PENDING"),
        ("IN_PROGRESS", "RESOLVED"),
        ("IN_PROGRESS", "CANCELED"),
        ("PENDING", "ACKNOWLEDGED"),
        ("PENDING", "RESOLVED"),
        ("PENDING", "CANCELED"),
        ("RESOLVED", "CLOSED"),
        ("RESOLVED", "ACKNOWLEDGED"),
    ];
    let sandbox = builder_with_frozen_clock().tickets(2000).build();
    let start = sandbox.clock().time();
    for ticket in list_tickets(&sandbox).await {
        let history = ticket["statusChanges"].as_array().expect("a history");
        assert_eq!(history[0]["status"], "ACKNOWLEDGED");
        assert_eq!(history[0]["changeDate"], ticket["creationDate"]);
        for pair in history.windows(2) {
            let step = (pair[0]["status"].as_str().expect("text"), pair[1]["status"].as_str().expect("text"));
            assert!(TRANSITIONS.contains(&step), "{step:?}");
            assert!(date(&pair[0]["changeDate"]) <= date(&pair[1]["changeDate"]), "{ticket}");
        }
        let last = &history[history.len() - 1];
        assert_eq!(last["status"], ticket["status"]);
        assert_eq!(last["changeDate"], ticket["lastUpdateDate"]);
        assert!(date(&last["changeDate"]) < start);
        let qualified = history.iter().any(|change| change["status"] == "IN_PROGRESS");
        for name in ["complexity", "zone", "expectedResolutionDate"] {
            assert_eq!(ticket[name].is_null(), !qualified, "{name} of {ticket}");
        }
        let resolved = ["RESOLVED", "CLOSED"].contains(&ticket["status"].as_str().expect("text"));
        assert_eq!(ticket["resolutionDate"].is_null(), !resolved, "{ticket}");
    }
}

#[tokio::test]
async fn generated_tickets_would_be_accepted_from_a_client() {
    let source = builder_with_frozen_clock().tickets(400).build();
    let sandbox = builder_with_frozen_clock().tickets(0).build();
    let client = TestClient::new(&sandbox).await;
    for mut ticket in list_tickets(&source).await {
        ticket["status"] = Value::Null;
        let response = client.post("/anomalie-adresse", &ticket).await;
        assert_eq!(response.status, StatusCode::CREATED, "{ticket}: {response:?}");
    }
}

#[tokio::test]
async fn tickets_are_ordered_by_date_and_cover_more_than_a_year() {
    let tickets = list_tickets(&builder_with_frozen_clock().tickets(1000).build()).await;
    let dates: Vec<_> = tickets.iter().map(|ticket| date(&ticket["creationDate"])).collect();
    assert!(dates.windows(2).all(|pair| pair[0] <= pair[1]));
    let span = dates[999] - dates[0];
    assert!(span > time::Duration::days(380), "{span}");
}

#[tokio::test]
async fn hundred_thousand_tickets_can_be_filtered_and_sorted() {
    let sandbox = builder_with_frozen_clock().tickets(100_000).build();
    let client = TestClient::new(&sandbox).await;
    assert_eq!(client.get("/anomalie-adresse?offset=99990").await.header("x-result-count"), "10");
    let in_progress = client.head("/anomalie-adresse?status=IN_PROGRESS&zone=ZMD").await;
    assert_ne!(in_progress.header("x-total-count"), "0");
    // The same sorted list, page by page.
    let mut last = None;
    for offset in (0..100_000).step_by(1000) {
        let page = client.get(&format!("/anomalie-adresse?sort=-creationDate&limit=1&offset={offset}")).await;
        let created = date(&page.json()[0]["creationDate"]);
        assert!(last.is_none_or(|last| created <= last), "{offset}");
        last = Some(created);
    }
}

#[tokio::test]
async fn generated_dates_precede_the_start_of_the_clock() {
    let start = OffsetDateTime::from_unix_timestamp(1_000_000_000).expect("a date");
    let sandbox = Sandbox::builder().clock(SandboxClock::new(start, 0.0)).tickets(10).build();
    for ticket in list_tickets(&sandbox).await {
        assert!(date(&ticket["lastUpdateDate"]) < start);
    }
}
