//! Clients read the same data with every quirk of the sandbox.

use std::collections::BTreeMap;

use orange_anomalie_adresse::models::{HousingsNumberIssue, HousingsNumberIssues, StatusChange};
use orange_anomalie_adresse::{AnomalieAdresses, HousingsNumberTicketCreate, TicketPatch};
use orange_core_information::CoreInformation;
use orange_eligibility::{Eligibility, Place, ServiceCode};
use orange_incident::Incidents;
use orange_sandbox::{Limits, Quirks, Sandbox, SandboxBuilder, SandboxClock};
use time::PrimitiveDateTime;

/// Non-default values of each quirk.
const POSITIONS: &[(&str, &[&str])] = &[
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

fn sandbox(quirks: Quirks) -> SandboxBuilder {
    Sandbox::builder().clock(SandboxClock::frozen()).tickets(21).incidents(11).quirks(quirks)
}

/// Data that the clients read, which must not depend on a quirk.
async fn read(quirks: &Quirks) -> BTreeMap<&'static str, Vec<String>> {
    let mut read = BTreeMap::new();
    let running = sandbox(quirks.clone()).build();
    let client = running.client().unwrap().build().unwrap();

    let tickets = AnomalieAdresses::new(&client);
    // The last page has one element.
    let all = tickets.list().limit(4).items().collect(100).await.unwrap();
    read.insert("tickets", all.iter().map(|it| it.id().to_owned()).collect());
    let whole = tickets.list().items().collect(100).await.unwrap();
    read.insert("tickets by default", whole.iter().map(|it| it.id().to_owned()).collect());
    read.insert("count", vec![tickets.count([]).await.unwrap().to_string()]);
    let one = tickets.get(all[3].id()).await.unwrap();
    let history = one.history();
    let local = |it: &StatusChange| PrimitiveDateTime::try_from(it.changed_at().unwrap()).unwrap();
    read.insert("history", history.iter().map(|it| format!("{:?} {}", it.status, local(it))).collect());
    assert!(
        history
            .iter()
            .all(|it| it.changed_at().unwrap().unix_timestamp().is_err() == quirks.ticket_dates_without_zone)
    );
    assert!(one.etag().is_some() || one.at_version.is_some(), "a version to guard the write with");
    let building = running.building_codes().swap_remove(0);
    let issues = HousingsNumberIssues::new(HousingsNumberIssue::new(24));
    let raised = tickets
        .create(
            HousingsNumberTicketCreate::builder()
                .code_oi("ARTD")
                .code_oc("FTEL")
                .related_entity([building])
                .issues(issues)
                .build(),
        )
        .await;
    let raised = raised.unwrap();
    let written = tickets.patch(&raised, TicketPatch::new().description("changed")).await.unwrap();
    assert_eq!(written.description.as_deref(), Some("changed"));
    let replaced = tickets.replace(&written).await.unwrap();
    assert_eq!(replaced.description.as_deref(), Some("changed"));
    let late = tickets.patch(&raised, TicketPatch::new().description("late")).await.unwrap_err();
    assert!(late.is_precondition_failed(), "{late}");
    let note = tickets.notes(raised.id()).create("Voici.").await.unwrap();
    read.insert("note", note.text.clone().into_iter().collect());
    let nobody = tickets.get("0d9a5a52-1c0e-4d0e-8a67-5f3f1b1f8c10").await.unwrap_err();
    assert!(nobody.is_not_found() && nobody.request_id().is_some(), "{nobody}");
    assert!(nobody.to_string().contains("does not exist"), "{nobody}");
    let events = tickets.events().list().items().collect(10).await.unwrap();
    assert_eq!(events.len(), if quirks.events_of_own_changes { 3 } else { 0 });

    let incidents = Incidents::new(&client);
    let all = incidents.list().limit(5).items().collect(100).await.unwrap();
    read.insert("incidents", all.iter().map(|it| it.id.clone().unwrap()).collect());
    let one = incidents.get(all[0].id()).await.unwrap();
    let local = PrimitiveDateTime::try_from(one.created_at.as_ref().unwrap()).unwrap().to_string();
    read.insert("incident", vec![one.id.clone().unwrap(), local]);
    assert_eq!(one.created_at.as_ref().unwrap().unix_timestamp().is_err(), quirks.dates_without_zone);
    let nobody = incidents.get("0001N00000").await.unwrap_err();
    assert!(nobody.is_not_found(), "{nobody}");

    let inventory = CoreInformation::new(&client);
    let locations = inventory.locations().list().limit(3).items().collect(1000).await.unwrap();
    read.insert("locations", locations.iter().map(|it| it.id.clone().unwrap()).collect());

    let eligibility = Eligibility::new(&client);
    let unknown = eligibility.check(&Place::building("IMB/00000/X/0000")).await.unwrap_err();
    let found = eligibility.check(&Place::building(running.building_codes().swap_remove(0))).await;
    if quirks.eligibility_backend_down {
        let away = found.unwrap_err();
        assert_eq!(ServiceCode::from_error(&away), Some(ServiceCode::BackendUnavailable));
        assert!(away.is_unavailable() && !away.is_retryable());
    } else {
        assert_eq!(ServiceCode::from_error(&unknown), Some(ServiceCode::UnknownBuilding), "{unknown}");
        assert_eq!(
            found.unwrap()[0].building.as_ref().unwrap().id,
            running.building_codes().first().cloned()
        );
    }

    // Limits of requests and of token requests.
    let mut limits = Limits::default();
    limits.api_calls_per_minute = Some(1);
    let narrow = sandbox(quirks.clone()).limits(limits).build();
    let tickets = AnomalieAdresses::new(&narrow.client().unwrap().build().unwrap());
    tickets.count([]).await.unwrap();
    // Not with HEAD: without a body, the cause of a 403 is unknown.
    let refused = tickets.list().send().await.unwrap_err();
    assert!(refused.is_throttled(), "{refused}");
    assert_eq!(refused.retry_after().is_some(), quirks.retry_after, "{refused}");
    let narrow = sandbox(quirks.clone()).token_calls_per_minute(1).build();
    AnomalieAdresses::new(&narrow.client().unwrap().build().unwrap()).count([]).await.unwrap();
    let another = AnomalieAdresses::new(&narrow.client().unwrap().build().unwrap());
    let refused = another.count([]).await.unwrap_err();
    assert!(refused.is_throttled(), "{refused}");
    read
}

#[tokio::test]
async fn every_quirk_alone_reads_the_same() {
    assert_eq!(
        POSITIONS.iter().map(|(name, _)| *name).collect::<Vec<_>>(),
        Quirks::names(),
        "none forgotten"
    );
    let usual = read(&Quirks::orange()).await;
    for (name, positions) in POSITIONS {
        for position in *positions {
            let mut quirks = Quirks::orange();
            quirks.set(name, position).unwrap();
            assert_ne!(quirks, Quirks::orange(), "{name} {position}");
            assert_eq!(read(&quirks).await, usual, "{name} {position}");
        }
    }
    assert_eq!(read(&Quirks::interop()).await, usual);
}

#[tokio::test]
async fn all_quirks_together_read_the_same() {
    let usual = read(&Quirks::orange()).await;
    let mut quirks = Quirks::orange();
    for (name, positions) in POSITIONS {
        quirks.set(name, positions[positions.len() - 1]).unwrap();
    }
    assert_eq!(read(&quirks).await, usual);
}
