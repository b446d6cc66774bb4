//! Reading tickets: lists, counts, single tickets.

use http::StatusCode;
use orange_sandbox::{EtagHeader, History, ListOfOne, Quirks, SingleResource};
use serde_json::Value;

use crate::support::{TestClient, TestResponse, builder_with_frozen_clock};

const LIST: &str = "/anomalie-adresse";

fn counts(response: &TestResponse) -> (usize, usize, usize) {
    let length = response.json().as_array().map_or(0, Vec::len);
    let count = |name| response.header(name).parse().expect("a number");
    (length, count("x-result-count"), count("x-total-count"))
}

#[tokio::test]
async fn offset_and_limit_select_a_page_with_ten_elements_by_default() {
    let sandbox = builder_with_frozen_clock().tickets(35).build();
    let client = TestClient::new(&sandbox).await;
    assert_eq!(counts(&client.get(LIST).await), (10, 10, 35));
    assert_eq!(counts(&client.get("/anomalie-adresse?offset=30").await), (5, 5, 35));
    assert_eq!(counts(&client.get("/anomalie-adresse?offset=35").await), (0, 0, 35));
    assert_eq!(
        counts(&client.get("/anomalie-adresse?offset=18446744073709551615&limit=7").await),
        (0, 0, 35)
    );
    assert_eq!(counts(&client.get("/anomalie-adresse?limit=100").await), (35, 35, 35));
    assert_eq!(counts(&client.get("/anomalie-adresse?limit=0").await), (0, 0, 35));
}

#[tokio::test]
async fn interop_quirks_change_the_limits() {
    let sandbox = builder_with_frozen_clock().tickets(120).quirks(Quirks::interop()).build();
    let client = TestClient::new(&sandbox).await;
    assert_eq!(counts(&client.get(LIST).await), (50, 50, 120));
    assert_eq!(counts(&client.get("/anomalie-adresse?limit=100").await), (100, 100, 120));
    let response = client.get("/anomalie-adresse?limit=101").await;
    assert_eq!((response.status.as_u16(), response.json()["code"].as_str()), (400, Some("28")));
}

#[tokio::test]
async fn invalid_queries_name_the_parameter() {
    let sandbox = builder_with_frozen_clock().tickets(3).build();
    let client = TestClient::new(&sandbox).await;
    for (query, parameter) in [
        ("limit=-1", "limit"),
        ("limit=ten", "limit"),
        ("limit=", "limit"),
        ("offset=-1", "offset"),
        ("offset=1.5", "offset"),
        ("limit=1&limit=2", "limit"),
        ("sort=", "sort"),
        ("fields=a.b", "fields"),
        ("status[above]=x", "status[above]"),
        ("status[gt,date]=x", "status[gt,date]"),
        ("status[is]=green", "status[is]"),
        ("status[gt,num]=x", "status"),
        ("status[match]=(", "status[match]"),
        ("issues[json]=[]", "issues[json]"),
        ("status[json]={", "status[json]"),
        ("%FF=1", "%FF"),
    ] {
        let response = client.get(&format!("{LIST}?{}", query.replace('{', "%7B"))).await;
        assert_eq!(response.error_code(), (400, 28), "{query}");
        let description = response.description();
        assert!(description.contains(&format!("`{parameter}")), "{query}: {description}");
        assert_eq!(
            client.head(&format!("{LIST}?{}", query.replace('{', "%7B"))).await.status,
            400,
            "{query}"
        );
    }
}

#[tokio::test]
async fn raw_and_encoded_brackets_are_equivalent() {
    let sandbox = builder_with_frozen_clock().build();
    let client = TestClient::new(&sandbox).await;
    let raw = client.get("/anomalie-adresse?status[in]=CLOSED,REJECTED&limit=250&fields=id,status").await;
    let encoded =
        client.get("/anomalie-adresse?status%5Bin%5D=CLOSED%2CREJECTED&limit=250&fields=id,status").await;
    assert_eq!(raw.bytes, encoded.bytes);
    let found = raw.json();
    let found = found.as_array().expect("a list");
    assert!(!found.is_empty());
    for ticket in found {
        assert!(["CLOSED", "REJECTED"].contains(&ticket["status"].as_str().expect("a status")), "{ticket}");
        assert_eq!(ticket.as_object().map(serde_json::Map::len), Some(2), "{ticket}");
    }
    let queries: Vec<_> = sandbox.requests().into_iter().filter_map(|request| request.query).collect();
    assert!(
        queries[0].starts_with("status[in]=") && queries[1].starts_with("status%5Bin%5D="),
        "{queries:?}"
    );
}

#[tokio::test]
async fn sorted_lists_are_ordered_across_pages() {
    let sandbox = builder_with_frozen_clock().build();
    let client = TestClient::new(&sandbox).await;
    let mut dates: Vec<String> = Vec::new();
    for offset in (0..250).step_by(100) {
        let page = client.get(&format!("{LIST}?sort=-creationDate&limit=100&offset={offset}")).await.json();
        let page = page.as_array().expect("a list").clone();
        dates.extend(page.iter().map(|ticket| ticket["creationDate"].as_str().expect("a date").to_owned()));
    }
    assert_eq!(dates.len(), 250);
    assert!(dates.windows(2).all(|pair| pair[0] >= pair[1]));
}

#[tokio::test]
async fn repeated_queries_reflect_changes() {
    let sandbox = builder_with_frozen_clock().tickets(20).build();
    let client = TestClient::new(&sandbox).await;
    let total = async || {
        client.head("/anomalie-adresse?status=ACKNOWLEDGED").await.header("x-total-count").to_owned()
    };
    let before: usize = total().await.parse().expect("a number");
    let id = client.create_ticket().await;
    assert_eq!(total().await, (before + 1).to_string());
    sandbox.infrastructure_operator().reject(&id, "UNKNOWN_ZONE", None).expect("rejected");
    assert_eq!(total().await, before.to_string());
    let removed = client.create_ticket().await;
    assert_eq!(total().await, (before + 1).to_string());
    sandbox.infrastructure_operator().remove(&removed).expect("removed");
    assert_eq!(total().await, before.to_string());
}

#[tokio::test]
async fn head_returns_only_the_count() {
    let sandbox = builder_with_frozen_clock().build();
    let client = TestClient::new(&sandbox).await;
    let listed = client.get("/anomalie-adresse?status=CLOSED&limit=1").await;
    let counted = client.head("/anomalie-adresse?status=CLOSED&limit=1").await;
    assert_eq!(counted.status, StatusCode::OK);
    assert_eq!(counted.header("x-total-count"), listed.header("x-total-count"));
    assert_ne!(counted.header("x-total-count"), "0");
    assert_eq!(counted.header("x-result-count"), "");
    assert!(counted.bytes.is_empty());
}

#[tokio::test]
async fn corrections_can_be_filtered_by_dotted_names() {
    let sandbox = builder_with_frozen_clock().build();
    let client = TestClient::new(&sandbox).await;
    let query = "issues.building.pm.id.value[re]=%5EPM-&@type=AnomalieAdresse.modification&limit=250";
    let found = client.get(&format!("{LIST}?{query}")).await.json();
    let found = found.as_array().expect("a list");
    assert!(!found.is_empty());
    for ticket in found {
        assert!(ticket["issues"]["building.pm.id"]["value"].as_str().expect("an id").starts_with("PM-"));
    }
    let unset = client
        .head("/anomalie-adresse?issues.building.pm.id[is]=null&@type=AnomalieAdresse.modification")
        .await;
    let all = client.head("/anomalie-adresse?@type=AnomalieAdresse.modification").await;
    let total =
        |response: &TestResponse| response.header("x-total-count").parse::<usize>().expect("a number");
    assert_eq!(total(&unset) + found.len(), total(&all));
}

#[tokio::test]
async fn single_ticket_is_an_array_with_counts() {
    let sandbox = builder_with_frozen_clock().tickets(3).build();
    let client = TestClient::new(&sandbox).await;
    let listed = client.get(LIST).await.json();
    let id = listed[1]["id"].as_str().expect("an id").to_owned();
    let response = client.get(&format!("{LIST}/{id}")).await;
    assert_eq!(counts(&response), (1, 1, 1));
    assert_eq!(response.json()[0], listed[1]);
    let version = listed[1]["@version"].as_str().expect("a version");
    assert_eq!(response.header("etag"), format!("\"{version}\""));
    let selected = client.get(&format!("{LIST}/{id}?fields=status,nothing")).await.json();
    assert_eq!(selected[0], serde_json::json!({ "status": listed[1]["status"] }));
}

#[tokio::test]
async fn interop_quirks_change_single_tickets_and_errors() {
    let sandbox = builder_with_frozen_clock().tickets(1).quirks(Quirks::interop()).build();
    let client = TestClient::new(&sandbox).await;
    let id = client.get(LIST).await.json()[0]["id"].as_str().expect("an id").to_owned();
    let response = client.get(&format!("{LIST}/{id}")).await;
    let ticket = response.json();
    assert_eq!(ticket["id"], id);
    assert_eq!(response.header("x-total-count"), "");
    assert_eq!(response.header("etag"), ticket["@version"], "not quoted");
    assert!(ticket["statusChange"].is_array());
    assert_eq!(ticket.get("statusChanges"), None);
    assert!(ticket.as_object().expect("an object").values().all(|value| !value.is_null()), "{ticket}");
    let response = client.get(&format!("{LIST}/nothing")).await;
    let body = response.json();
    assert_eq!((response.status.as_u16(), body["code"].as_str()), (404, Some("60")));
    assert!(body["reason"].is_string() && body.get("description").is_none(), "{body}");
}

#[tokio::test]
async fn tickets_have_the_properties_of_oranges_sample() {
    let sandbox = builder_with_frozen_clock().build();
    let client = TestClient::new(&sandbox).await;
    let found =
        client.get("/anomalie-adresse?@type=AnomalieAdresse.modification&status=ACKNOWLEDGED&limit=1").await;
    let ticket = &found.json()[0];
    for name in [
        "@type",
        "id",
        "status",
        "statusAuthor",
        "statusChangeReason",
        "statusChangeDetails",
        "statusChangeDate",
        "name",
        "description",
        "severity",
        "priority",
        "complexity",
        "externalId",
        "resolutionDate",
        "expectedResolutionDate",
        "requestedResolutionDate",
        "acknowledgedDuration",
        "totalInProgressDuration",
        "totalPendingDuration",
        "resolvedToInProgressDuration",
        "resolvedToClosedDuration",
        "resolvedToAcknowledgedDuration",
        "code_oi",
        "code_oc",
        "siret",
        "siren",
        "ticketType",
        "statusChanges",
        "relatedEntity",
        "relatedParty",
        "@version",
        "zone",
        "@baseType",
        "@schemaLocation",
        "issues",
    ] {
        assert!(ticket.get(name).is_some(), "{name} of {ticket}");
    }
    assert_eq!(ticket["@baseType"], "TroubleTicket");
    assert_eq!(ticket["issues"].as_object().map(serde_json::Map::len), Some(14));
    assert_eq!(ticket["resolutionDate"], Value::Null);
    assert_eq!(ticket["sizeRefs"], ticket["relatedEntity"].as_array().map_or(0, Vec::len));
}

#[tokio::test]
async fn quirks_change_counts_status_shape_history_and_etag() {
    let mut quirks = Quirks::orange();
    quirks.swapped_counts = true;
    quirks.partial_content = true;
    quirks.list_of_one = ListOfOne::Object;
    quirks.history = History::Both;
    quirks.etag = EtagHeader::Absent;
    quirks.single_ticket = SingleResource::Object;
    let sandbox = builder_with_frozen_clock().tickets(3).quirks(quirks).build();
    let client = TestClient::new(&sandbox).await;
    let part = client.get("/anomalie-adresse?limit=2").await;
    assert_eq!(part.status, StatusCode::PARTIAL_CONTENT);
    assert_eq!((part.header("x-result-count"), part.header("x-total-count")), ("3", "2"));
    let whole = client.get(LIST).await;
    assert_eq!(whole.status, StatusCode::OK);
    let third = client.get("/anomalie-adresse?limit=1&offset=2").await.json();
    assert_eq!(third, whole.json()[2]);
    assert_eq!(third["statusChange"], third["statusChanges"]);
    let response = client.get(&format!("{LIST}/{}", third["id"].as_str().expect("an id"))).await;
    assert_eq!(response.header("etag"), "");
}

#[tokio::test]
async fn responses_have_the_sandbox_date() {
    let sandbox = builder_with_frozen_clock().build();
    let client = TestClient::new(&sandbox).await;
    assert_eq!(client.get(LIST).await.header("date"), "Mon, 02 Jun 2025 08:00:00 GMT");
}
