//! The clients read the same data with every quirk of the sandbox.

use std::collections::BTreeMap;

use orange_anomalie_adresse::models::StatusChange;
use orange_anomalie_adresse::{AnomalieAdresses, TicketPatch};
use orange_core_information::CoreInformation;
use orange_eligibility::{Eligibility, Place, ServiceCode};
use orange_incident::Incidents;
use orange_journeys::tickets::housings_number_ticket;
use orange_sandbox::{Limits, Quirks, Sandbox, SandboxBuilder, SandboxClock};
use time::PrimitiveDateTime;

/// Values of each quirk other than its default.
const VALUES: &[(&str, &[&str])] = &[
    ("defaultLimit", &["1", "50"]),
    ("maxLimit", &["5", "100"]),
    ("singleTicket", &["object"]),
    ("singleIncident", &["array-of-one"]),
    ("datesWithoutZone", &["true"]),
    ("ticketDatesWithoutZone", &["true"]),
    ("cancelFromResolved", &["true"]),
    ("listOfOne", &["object"]),
    ("history", &["status-change", "both"]),
    ("ticketShape", &["interop"]),
    ("etag", &["bare", "absent"]),
    ("ifMatchRequired", &["false"]),
    ("backendErrors", &["interop"]),
    ("swappedCounts", &["true"]),
    ("partialContent", &["true"]),
    ("throttling", &["forbidden"]),
    ("tokenQuota", &["oauth"]),
    ("retryAfter", &["true"]),
    ("untypedValues", &["text"]),
    ("eventsOfOwnChanges", &["true"]),
    ("eligibilityBackendDown", &["true"]),
    ("malformedErrors", &["true"]),
];

fn builder(quirks: Quirks) -> SandboxBuilder {
    Sandbox::builder().clock(SandboxClock::frozen()).tickets(21).incidents(11).quirks(quirks)
}

/// Reads and changes data with the clients of all APIs. Returns the data, which does not depend on the quirks.
async fn use_all_apis(quirks: &Quirks) -> BTreeMap<&'static str, Vec<String>> {
    let mut data = BTreeMap::new();
    let sandbox = builder(quirks.clone()).build();
    let client = sandbox.client().unwrap().build().unwrap();

    let tickets = AnomalieAdresses::new(&client);
    // The last page has one element.
    let all = tickets.list().limit(4).items().collect_up_to(100).await.unwrap();
    data.insert("tickets", all.iter().map(|it| it.id().to_owned()).collect());
    let by_default = tickets.list().items().collect_up_to(100).await.unwrap();
    data.insert("tickets by default", by_default.iter().map(|it| it.id().to_owned()).collect());
    data.insert("count", vec![tickets.count([]).await.unwrap().to_string()]);
    let ticket = tickets.get(all[3].id()).await.unwrap();
    let history = ticket.history();
    let local = |it: &StatusChange| PrimitiveDateTime::try_from(it.changed_at().unwrap()).unwrap();
    data.insert("history", history.iter().map(|it| format!("{:?} {}", it.status, local(it))).collect());
    assert!(
        history
            .iter()
            .all(|it| it.changed_at().unwrap().unix_timestamp().is_err() == quirks.ticket_dates_without_zone)
    );
    assert!(
        ticket.etag().is_some() || ticket.at_version.is_some(),
        "a version for the precondition of the next write"
    );
    let created = tickets.create(housings_number_ticket(&sandbox.building_codes()[0])).await.unwrap();
    let patched = tickets.patch(&created, TicketPatch::new().description("changed")).await.unwrap();
    assert_eq!(patched.description.as_deref(), Some("changed"));
    let replaced = tickets.replace(&patched).await.unwrap();
    assert_eq!(replaced.description.as_deref(), Some("changed"));
    let stale = tickets.patch(&created, TicketPatch::new().description("late")).await.unwrap_err();
    assert!(stale.is_precondition_failed(), "{stale}");
    let note = tickets.notes(created.id()).create("Voici.").await.unwrap();
    data.insert("note", note.text.clone().into_iter().collect());
    let missing = tickets.get("0d9a5a52-1c0e-4d0e-8a67-5f3f1b1f8c10").await.unwrap_err();
    assert!(missing.is_not_found() && missing.request_id().is_some(), "{missing}");
    assert!(missing.to_string().contains("does not exist"), "{missing}");
    let events = tickets.events().list().items().collect_up_to(10).await.unwrap();
    assert_eq!(events.len(), if quirks.events_of_own_changes { 3 } else { 0 });

    let incidents = Incidents::new(&client);
    let all = incidents.list().limit(5).items().collect_up_to(100).await.unwrap();
    data.insert("incidents", all.iter().map(|it| it.id.clone().unwrap()).collect());
    let incident = incidents.get(all[0].id()).await.unwrap();
    let local = PrimitiveDateTime::try_from(incident.created_at.as_ref().unwrap()).unwrap().to_string();
    data.insert("incident", vec![incident.id.clone().unwrap(), local]);
    assert_eq!(incident.created_at.as_ref().unwrap().unix_timestamp().is_err(), quirks.dates_without_zone);
    let missing = incidents.get("0001N00000").await.unwrap_err();
    assert!(missing.is_not_found(), "{missing}");

    let inventory = CoreInformation::new(&client);
    let locations = inventory.locations().list().limit(3).items().collect_up_to(1000).await.unwrap();
    data.insert("locations", locations.iter().map(|it| it.id.clone().unwrap()).collect());

    let eligibility = Eligibility::new(&client);
    let unknown = eligibility.check(&Place::building("IMB/00000/X/0000")).await.unwrap_err();
    let result = eligibility.check(&Place::building(sandbox.building_codes().swap_remove(0))).await;
    if quirks.eligibility_backend_down {
        let unavailable = result.unwrap_err();
        assert_eq!(ServiceCode::from_error(&unavailable), Some(ServiceCode::BackendUnavailable));
        assert!(unavailable.is_unavailable() && !unavailable.is_retryable());
    } else {
        assert_eq!(ServiceCode::from_error(&unknown), Some(ServiceCode::UnknownBuilding), "{unknown}");
        assert_eq!(
            result.unwrap()[0].building.as_ref().unwrap().id,
            sandbox.building_codes().first().cloned()
        );
    }

    // Limits of requests and of token requests.
    let mut limits = Limits::default();
    limits.api_calls_per_minute = Some(1);
    let limited = builder(quirks.clone()).limits(limits).build();
    let tickets = AnomalieAdresses::new(&limited.client().unwrap().build().unwrap());
    tickets.count([]).await.unwrap();
    // Not with HEAD: without a body, the cause of a 403 is unknown.
    let refused = tickets.list().send().await.unwrap_err();
    assert!(refused.is_throttled(), "{refused}");
    assert_eq!(refused.retry_after().is_some(), quirks.retry_after, "{refused}");
    let limited = builder(quirks.clone()).token_calls_per_minute(1).build();
    AnomalieAdresses::new(&limited.client().unwrap().build().unwrap()).count([]).await.unwrap();
    let another = AnomalieAdresses::new(&limited.client().unwrap().build().unwrap());
    let refused = another.count([]).await.unwrap_err();
    assert!(refused.is_throttled(), "{refused}");
    data
}

#[tokio::test]
async fn each_quirk_alone_changes_no_data() {
    assert_eq!(
        VALUES.iter().map(|(name, _)| *name).collect::<Vec<_>>(),
        Quirks::names(),
        "each quirk has a row"
    );
    let expected = use_all_apis(&Quirks::orange()).await;
    for (name, values) in VALUES {
        for value in *values {
            let mut quirks = Quirks::orange();
            quirks.set(name, value).unwrap();
            assert_ne!(quirks, Quirks::orange(), "{name} {value}");
            assert_eq!(use_all_apis(&quirks).await, expected, "{name} {value}");
        }
    }
    assert_eq!(use_all_apis(&Quirks::interop()).await, expected);
}

#[tokio::test]
async fn all_quirks_together_change_no_data() {
    let expected = use_all_apis(&Quirks::orange()).await;
    let mut quirks = Quirks::orange();
    for (name, values) in VALUES {
        quirks.set(name, values[values.len() - 1]).unwrap();
    }
    assert_eq!(use_all_apis(&quirks).await, expected);
}
