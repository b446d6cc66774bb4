//! Incident: reports, updates, notes, counters, and delayed changes by Orange.

use std::collections::BTreeSet;
use std::time::Duration;

use orange_core::pagination::Cursor;
use orange_core::query::field;
use orange_core::retry::RetryPolicy;
use orange_core::upload::FilePart;
use orange_core::{Client, ErrorKind};
use orange_core_information::CoreInformation;
use orange_incident::models::Location;
use orange_incident::{
    Impact, Incident, IncidentCreate, IncidentPatch, IncidentStatus, Incidents, Language, Priority,
    ServiceCondition, incident,
};
use orange_journeys::patient::patient;
use orange_sandbox::{
    Effect, ErrorShape, FaultRule, ListOfOne, Quirks, ResponseOverride, Sandbox, SandboxBuilder,
    SandboxClock, SingleResource,
};
use serde_json::json;

fn sandbox_builder() -> SandboxBuilder {
    Sandbox::builder().clock(SandboxClock::frozen()).tickets(0)
}

/// The API on a sandbox without a socket.
fn api(sandbox: &Sandbox) -> Incidents {
    Incidents::new(&sandbox.client().unwrap().build().unwrap())
}

async fn all_incidents(incidents: &Incidents) -> Vec<Incident> {
    incidents.list().limit(7).items().collect_up_to(1000).await.unwrap()
}

fn ids(incidents: &[Incident]) -> Vec<&str> {
    incidents.iter().map(|incident| incident.id()).collect()
}

#[tokio::test]
async fn a_handle_overrides_the_retry_policy() {
    let sandbox = sandbox_builder().build();
    sandbox.faults().add(FaultRule::new(ResponseOverride::error(503, 6)).path("/incident/**"));
    let without_retries = api(&sandbox).with_retry(RetryPolicy::none());
    assert!(without_retries.list().send().await.unwrap_err().is_unavailable());
    let requests = sandbox.requests().iter().filter(|it| it.path.starts_with("/incident/")).count();
    assert_eq!(requests, 1);
}

/// Sends every operation of the specification, for [`crate::coverage`].
pub(crate) async fn every_operation(_sandbox: &Sandbox, client: &Client) {
    let incidents = Incidents::new(client);
    incidents.list().send().await.unwrap();
    let reported = incidents.create(IncidentCreate::new().description("No traffic.")).await.unwrap();
    let id = reported.id();
    let read = incidents.get(id).await.unwrap();
    incidents.patch(&read, IncidentPatch::new().impact(Impact::S1)).await.unwrap();
    let note = incidents.notes(id).create("Open until 18:00.").await.unwrap();
    incidents.notes(id).list().send().await.unwrap();
    let file = || FilePart::new("log.txt", "text/plain", "down");
    let files = incidents.attachments(id);
    let attachment = files.upload(file()).await.unwrap();
    files.list().send().await.unwrap();
    files.download(&attachment).to_memory().await.unwrap();
    let files = incidents.notes(id).attachments(note.id());
    let attachment = files.upload(file()).await.unwrap();
    files.list().send().await.unwrap();
    files.download(&attachment).to_memory().await.unwrap();
    incidents.freeze_periods(id).list().send().await.unwrap();
    incidents.aggregate(["status"], []).await.unwrap();
    incidents.status().await.unwrap();
    incidents.version().await.unwrap();
    incidents.doc().await.unwrap();
}

#[tokio::test]
async fn an_incident_is_reported_and_followed_over_http() {
    let running = sandbox_builder().incidents(3).build().start().await.unwrap();
    let sandbox = running.sandbox().clone();
    let incidents = Incidents::new(&patient(running.client().unwrap()).build().unwrap());

    let report = IncidentCreate::new()
        .impact(Impact::S1)
        .service_condition(ServiceCondition::Interupted)
        .description("No traffic since 08:30.");
    let reported = incidents.create(report).await.unwrap();
    let id = reported.id();
    assert_eq!(reported.status, Some(IncidentStatus::Validated));
    assert_eq!(ids(&all_incidents(&incidents).await).last(), Some(&id), "the caller sees it at once");

    let note = incidents.notes(id).create("See the photo.").await.unwrap();
    let photo: Vec<u8> =
        [0xff, 0xd8, 0xff, 0xe0].into_iter().chain((0..=255).cycle()).take(200_000).collect();
    let files = incidents.notes(id).attachments(note.id());
    let attachment = files.upload(FilePart::new("photo.jpg", "image/jpeg", photo.clone())).await.unwrap();
    assert_eq!((attachment.name.as_deref(), attachment.size), (Some("photo.jpg"), Some(200_000)));
    let (bytes, report) = files.download(&attachment).to_memory().await.unwrap();
    assert_eq!(report.media_type(), Some("image/jpeg"));
    assert_eq!(bytes, photo);
    assert!(incidents.attachments(id).list().items().collect_up_to(10).await.unwrap().is_empty());

    let updated =
        incidents.patch(&reported, IncidentPatch::new().description("Traffic is back.")).await.unwrap();
    assert_eq!(updated.description.as_deref(), Some("Traffic is back."));
    assert_eq!(updated.impact, Some(Impact::S1), "fields that are not sent are unchanged");

    let effects: Vec<_> = sandbox
        .effects()
        .into_iter()
        .filter(|effect| !matches!(effect, Effect::TokenIssued { .. }))
        .collect();
    assert!(matches!(
        &effects[..],
        [
            Effect::IncidentCreated { .. },
            Effect::IncidentNoteAdded { .. },
            Effect::IncidentFileAdded { note: Some(_), .. },
            Effect::IncidentUpdated { .. },
        ]
    ));
    running.stop().await.unwrap();
}

#[tokio::test]
async fn changes_by_orange_appear_after_three_minutes() {
    let sandbox = sandbox_builder().incidents(2).build();
    let incidents = api(&sandbox);
    let admin = sandbox.incident_admin();

    let alarm = admin.open(json!({"priority": "P1", "description": "Alarm"}));
    sandbox.clock().advance(Duration::from_secs(120));
    let created =
        incidents.create(IncidentCreate::new().description("Created by the client.")).await.unwrap();
    let created = created.id();
    assert!(incidents.get_opt(&alarm).await.unwrap().is_none());
    assert_eq!(all_incidents(&incidents).await.len(), 3);

    sandbox.clock().advance(Duration::from_secs(60));
    let visible = all_incidents(&incidents).await;
    assert_eq!(ids(&visible)[2..], [alarm.as_str(), created], "in the order of creation");

    assert!(admin.change(created, json!({"status": "CLOSED"})) && admin.add_note(created, "Done."));
    assert!(!admin.add_note("0001N00000", "An unknown incident."));
    assert_eq!(incidents.get(created).await.unwrap().status, Some(IncidentStatus::Validated));
    sandbox.clock().advance(Duration::from_secs(180));
    assert_eq!(incidents.get(created).await.unwrap().status.as_ref().unwrap().as_str(), "CLOSED");
    assert_eq!(
        incidents.notes(created).list().items().collect_up_to(9).await.unwrap()[0].text.as_deref(),
        Some("Done.")
    );
}

#[tokio::test]
async fn every_incident_is_listed_once_with_any_quirk() {
    let expected = {
        let sandbox = sandbox_builder().incidents(43).build();
        ids(&all_incidents(&api(&sandbox)).await).into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(expected.iter().collect::<BTreeSet<_>>().len(), 43);
    let mut swapped = Quirks::orange();
    swapped.swapped_counts = true;
    let mut partial = Quirks::orange();
    partial.partial_content = true;
    let mut single_object = Quirks::orange();
    single_object.list_of_one = ListOfOne::Object;
    let mut combined = Quirks::interop();
    combined.swapped_counts = true;
    combined.partial_content = true;
    combined.list_of_one = ListOfOne::Object;
    combined.single_incident = SingleResource::ArrayOfOne;
    combined.dates_without_zone = true;
    for quirks in [Quirks::orange(), swapped, partial, single_object, combined] {
        let sandbox = sandbox_builder().incidents(43).quirks(quirks.clone()).build();
        let incidents = api(&sandbox);
        assert_eq!(ids(&all_incidents(&incidents).await), expected, "{quirks:?}");
        let incident = incidents.get(&expected[0]).await.unwrap();
        assert_eq!(incident.id(), expected[0], "{quirks:?}");
        let date = incident.created_at.as_ref().unwrap();
        assert_eq!(date.unix_timestamp().is_err(), quirks.dates_without_zone, "{date:?}");
        assert!(date.is_valid());
        // A page with one incident, which may be a bare object.
        let last = incidents.list().offset(42).send().await.unwrap();
        assert_eq!(ids(last.items()), [expected[42].as_str()]);
    }
}

#[tokio::test]
async fn filters_sorting_and_counters_agree() {
    let sandbox = sandbox_builder().incidents(80).build();
    let incidents = api(&sandbox);
    let everything = all_incidents(&incidents).await;
    let is_urgent = |it: &&Incident| it.priority == Some(Priority::P1);
    let expected: Vec<_> = everything.iter().filter(is_urgent).rev().map(|it| it.id().to_owned()).collect();
    assert!(expected.len() > 5 && expected.len() < 60);

    let list = || incidents.list().filter(incident::priority().eq(Priority::P1));
    let listed =
        list().sort(incident::created_at().desc()).limit(4).items().collect_up_to(100).await.unwrap();
    assert_eq!(listed.iter().map(|it| it.id().to_owned()).collect::<Vec<_>>(), expected);
    assert_eq!(list().count().await.unwrap(), expected.len() as u64);

    let city = everything[0].get::<String>("location.address.city").unwrap();
    let in_city = incidents.list().filter(field("location.address.city").eq(city.as_str()));
    let in_city = in_city.filter(incident::location().address().country().eq("FR")).items();
    let in_city = in_city.collect_up_to(100).await.unwrap();
    let is_in_city = |it: &&Incident| it.get::<String>("location.address.city").as_ref() == Some(&city);
    assert_eq!(in_city.len(), everything.iter().filter(is_in_city).count());

    let counters = incidents.aggregate(["priority", "status"], []).await.unwrap();
    assert_eq!(counters.iter().map(|counter| counter.count.unwrap()).sum::<i64>(), 80);
    let validated = incident::status().eq(IncidentStatus::Validated);
    let counters = incidents.aggregate(["priority"], [validated.clone()]).await.unwrap();
    let urgent = counters.iter().find(|it| it.get::<String>("priority").as_deref() == Some("P1")).unwrap();
    assert_eq!(urgent.count, Some(i64::try_from(list().filter(validated).count().await.unwrap()).unwrap()));
}

#[tokio::test]
async fn another_process_resumes_a_list_from_its_cursor() {
    let sandbox = sandbox_builder().incidents(30).build();
    let list = || api(&sandbox).list().sort(incident::created_at().asc()).limit(4);
    let expected = list().items().collect_up_to(100).await.unwrap();
    let mut first = list().items();
    let mut received = Vec::new();
    for _ in 0..13 {
        received.push(first.next().await.unwrap().unwrap());
    }
    let saved = serde_json::to_string(&first.cursor()).unwrap();
    let cursor: Cursor = serde_json::from_str(&saved).unwrap();
    received.extend(list().items().resume(&cursor).unwrap().collect_up_to(100).await.unwrap());
    assert_eq!(ids(&received), ids(&expected));
}

#[tokio::test]
async fn locations_of_incidents_exist_in_the_inventory() {
    let sandbox = sandbox_builder().build();
    let client = sandbox.client().unwrap().build().unwrap();
    let (incidents, inventory) = (Incidents::new(&client), CoreInformation::new(&client));
    let everything = all_incidents(&incidents).await;
    assert_eq!(everything.len(), 60);
    for incident in everything.iter().step_by(11) {
        let location_id = incident.location.as_ref().unwrap().id.as_deref().unwrap();
        let location = inventory.locations().get(location_id).await.unwrap();
        assert_eq!(
            location.get::<String>("address.city"),
            incident.get::<String>("location.address.city"),
            "{location_id}"
        );
        let point = incident.get::<String>("servicePoint.id").unwrap();
        let point = inventory.service_points().get(&point).await.unwrap();
        assert_eq!(point.get::<String>("location.id").as_deref(), Some(location_id));
    }
}

#[tokio::test]
async fn a_reported_incident_is_at_a_location_of_the_inventory() {
    let client = sandbox_builder().build().client().unwrap().build().unwrap();
    let (incidents, inventory) = (Incidents::new(&client), CoreInformation::new(&client));
    let located = IncidentCreate::new().location(Location::new().id("LOC-000001"));
    let reported = incidents.create(located).await.unwrap();
    let city = inventory.locations().get("LOC-000001").await.unwrap().get::<String>("address.city");
    assert_eq!(reported.get::<String>("location.address.city"), city);
    let at_unknown_location = IncidentCreate::new().location(Location::new().id("LOC-999999"));
    let error = incidents.create(at_unknown_location).await.unwrap_err();
    assert!(error.is_bad_request() && error.to_string().contains("location.id"), "{error}");
}

#[tokio::test]
async fn downloaded_attachments_have_the_listed_media_type_and_size() {
    let sandbox = sandbox_builder().build();
    let incidents = api(&sandbox);
    let mut media_types = BTreeSet::new();
    for incident in all_incidents(&incidents).await {
        let files = incidents.attachments(incident.id());
        for file in files.list().items().collect_up_to(10).await.unwrap() {
            let media_type = file.mime_type.clone().unwrap();
            let (bytes, report) = files.download(&file).to_memory().await.unwrap();
            assert_eq!(report.media_type(), Some(media_type.as_str()));
            assert_eq!(file.size, Some(i64::try_from(bytes.len()).unwrap()));
            let magic: &[u8] = match media_type.as_str() {
                "image/jpeg" => b"\xFF\xD8\xFF",
                "image/png" => b"\x89PNG\r\n\x1A\n",
                _ => b"%PDF-1.",
            };
            assert!(bytes.starts_with(magic), "{media_type}");
            media_types.insert(media_type);
        }
    }
    assert_eq!(media_types.len(), 3, "{media_types:?}");
}

#[tokio::test]
async fn texts_have_the_language_of_the_client_or_handle() {
    let sandbox = sandbox_builder().incidents(1).build();
    let english = api(&sandbox);
    let id = all_incidents(&english).await[0].id().to_owned();
    let french = Incidents::new(&sandbox.client().unwrap().language(Language::French).build().unwrap());
    let text = |incident: &Incident| incident.description.clone().unwrap();
    let english_text = text(&english.get(&id).await.unwrap());
    let french_text = text(&french.get(&id).await.unwrap());
    assert_ne!(english_text, french_text);
    assert_eq!(text(&english.with_language(Language::French).get(&id).await.unwrap()), french_text);
    assert_eq!(text(&french.with_language(Language::English).get(&id).await.unwrap()), english_text);
    assert_eq!(text(&french.list().send().await.unwrap().into_items().remove(0)), french_text);
}

#[tokio::test]
async fn an_api_key_and_a_scope_are_required() {
    let sandbox = sandbox_builder().incidents(2).build();
    let scoped = |scope: &str| Incidents::new(&sandbox.client().unwrap().scope(scope).build().unwrap());
    let readonly = scoped("b2b:incident:readonly");
    let id = all_incidents(&readonly).await[0].id().to_owned();
    let report = || IncidentCreate::new().description("No traffic.");
    for error in [
        readonly.create(report()).await.unwrap_err(),
        readonly
            .patch(&readonly.get(&id).await.unwrap(), IncidentPatch::new().description("x"))
            .await
            .unwrap_err(),
        readonly.notes(&id).create("x").await.unwrap_err(),
        readonly.attachments(&id).upload(FilePart::new("a", "text/plain", "x")).await.unwrap_err(),
    ] {
        assert!(error.is_forbidden(), "{error}");
        assert!(!error.outcome_unknown(), "{error}");
    }
    scoped("b2b:incident").create(report()).await.unwrap();
    assert!(scoped("b2b:core-information").list().send().await.unwrap_err().is_forbidden());

    let with_key = |key: &str| Incidents::new(&sandbox.client().unwrap().api_key(key).build().unwrap());
    let error = with_key("another").list().send().await.unwrap_err();
    assert!(error.is_forbidden(), "{error}");
    assert_eq!(sandbox.incident_count(), 3);
}

#[tokio::test]
async fn every_error_body_format_is_decoded() {
    for (shape, malformed) in
        [(ErrorShape::Gateway, false), (ErrorShape::Interop, false), (ErrorShape::Gateway, true)]
    {
        let mut quirks = Quirks::orange();
        quirks.backend_errors = shape;
        quirks.malformed_errors = malformed;
        let sandbox = sandbox_builder().incidents(1).quirks(quirks).build();
        let incidents = api(&sandbox);
        let id = all_incidents(&incidents).await[0].id().to_owned();
        let unknown = incidents.get("0001N00000").await.unwrap_err();
        assert!(unknown.is_not_found() && unknown.request_id().is_some(), "{unknown}");
        assert!(unknown.body().unwrap().contains("does not exist"));
        assert!(incidents.notes(&id).attachments("9").list().send().await.unwrap_err().is_not_found());
        assert!(
            incidents.attachments(&id).download_by_id("01").to_memory().await.unwrap_err().is_not_found()
        );
        let error = incidents.notes(&id).create("").await.unwrap_err();
        assert!(error.is_bad_request(), "{error}");
        let mut patch = IncidentPatch::new();
        patch.set("id", "1");
        assert!(
            incidents.patch(&incidents.get(&id).await.unwrap(), patch).await.unwrap_err().is_bad_request()
        );
    }
}

#[tokio::test]
async fn an_undocumented_operator_is_refused_before_it_is_sent() {
    let sandbox = sandbox_builder().incidents(1).build();
    let undocumented = api(&sandbox).list().filter(field("priority").ne("P1")).send().await.unwrap_err();
    assert_eq!(undocumented.kind(), ErrorKind::InvalidRequest, "{undocumented}");
    assert!(sandbox.requests().is_empty());
}

#[tokio::test]
async fn an_incorrectly_inferred_path_is_reported_and_replaced() {
    let sandbox = sandbox_builder().incidents(1).build();
    let incidents = api(&sandbox);
    let id = all_incidents(&incidents).await[0].id().to_owned();
    let with_wrong_path = incidents.clone().with_path("createNote", "/incidents/{incidentId}/comments");
    let error = with_wrong_path.notes(&id).create("x").await.unwrap_err();
    assert_eq!(error.operation().unwrap().provenance, orange_core::operation::Provenance::Inferred);
    assert!(error.is_not_found() && error.url().unwrap().ends_with("/comments"), "{error}");
    incidents.with_path("createNote", "/incidents/{incidentId}/notes").notes(&id).create("x").await.unwrap();
}
