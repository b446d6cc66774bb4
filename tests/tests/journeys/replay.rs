//! Journeys that are recorded against the sandbox and replayed without it: same requests, same outcome.

use std::fmt::Debug;
use std::time::Duration;

use orange_anomalie_adresse::fields::ticket;
use orange_anomalie_adresse::models::TicketPatch;
use orange_anomalie_adresse::{AnomalieAdresses, TicketStatus};
use orange_core::retry::RetryPolicy;
use orange_core::test_util::{Recorder, Recording, Replay};
use orange_core::{Client, Error};
use orange_core_information::CoreInformation;
use orange_eligibility::{Eligibility, Place};
use orange_incident::Incidents;
use orange_journeys::tickets::missing_building_ticket;
use orange_sandbox::{Fault, FaultPlan, FaultRule, ResponseOverride, Sandbox, SandboxClock};

use crate::{anomalie_adresse, core_information, cri, eligibility, incident};

fn sandbox() -> Sandbox {
    Sandbox::builder().clock(SandboxClock::frozen()).tickets(20).incidents(20).build()
}

/// Runs a journey with a sandbox, and again with its recording. The second run receives a sandbox with the same data for
/// the ids in it, to which no request is sent.
async fn record_and_replay(journey: impl AsyncFn(&Sandbox, &Client) -> Vec<String>) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("journey.jsonl");
    let live = sandbox();
    let recorder = Recorder::new(live.clone(), &path).unwrap();
    // The clock of the sandbox stands still, so retries must not wait.
    let retry = || RetryPolicy::new().transient_backoff(Duration::ZERO);
    let client = live.client().unwrap().retry(retry()).transport(recorder.clone()).build().unwrap();
    let recorded = journey(&live, &client).await;
    let exchanges = recorder.finish().unwrap();
    assert!(exchanges > 1 && exchanges >= live.requests().len(), "{exchanges} of {}", live.requests().len());

    let text = std::fs::read_to_string(&path).unwrap();
    let credentials = live.credentials();
    for secret in [credentials.client_secret(), credentials.api_key()] {
        assert!(!text.contains(secret), "a secret is in the recording");
    }
    assert!(!text.contains("Bearer ") && !text.contains("Basic "), "a credential is in the recording");

    let idle = sandbox();
    let replay = Replay::from_file(&path).unwrap();
    let client = idle.client().unwrap().retry(retry()).transport(replay.clone()).build().unwrap();
    let replayed = journey(&idle, &client).await;
    assert_eq!(replayed, recorded);
    replay.verify();
    assert!(idle.requests().is_empty(), "the replay sends nothing");
}

fn debug_text(outcome: impl Debug) -> String {
    format!("{outcome:?}")
}

fn error_text<T: Debug>(result: Result<T, Error>) -> String {
    let error = result.unwrap_err();
    format!("{:?} {:?} {error} {:?} {:?}", error.kind(), error.status(), error.code(), error.request_id())
}

#[tokio::test]
async fn every_operation_is_recorded_and_replayed() {
    record_and_replay(async |sandbox, client| {
        anomalie_adresse::every_operation(sandbox, client).await;
        core_information::every_operation(sandbox, client).await;
        cri::every_operation(sandbox, client).await;
        eligibility::every_operation(sandbox, client).await;
        incident::every_operation(sandbox, client).await;
        Vec::new()
    })
    .await;
}

#[tokio::test]
async fn lists_and_reads_have_the_same_outcome() {
    record_and_replay(async |sandbox, client| {
        let tickets = AnomalieAdresses::new(client);
        let acknowledged = tickets.list().filter(ticket::status().eq(TicketStatus::Acknowledged)).limit(3);
        let all = tickets.list().limit(7).items().collect_up_to(100).await.unwrap();
        let ticket = tickets.get(all[0].id()).await.unwrap();
        let incidents = Incidents::new(client).list().limit(6).items().collect_up_to(100).await.unwrap();
        let locations =
            CoreInformation::new(client).locations().list().items().collect_up_to(100).await.unwrap();
        let code = sandbox.building_codes().remove(0);
        let points = Eligibility::new(client).check(&Place::building(code)).await.unwrap();
        vec![
            debug_text(acknowledged.items().collect_up_to(100).await.unwrap()),
            debug_text(all),
            debug_text((ticket.etag().cloned(), &*ticket)),
            debug_text(incidents),
            debug_text(locations),
            debug_text(points),
        ]
    })
    .await;
}

#[tokio::test]
async fn conflicts_and_errors_have_the_same_outcome() {
    record_and_replay(async |_, client| {
        let tickets = AnomalieAdresses::new(client);
        let created = tickets.create(missing_building_ticket()).await.unwrap();
        let read = tickets.get(created.id()).await.unwrap();
        let patch = |text: &str| TicketPatch::new().description(text);
        let changed = tickets.patch(&read, patch("un")).await.unwrap();
        let stale = tickets.patch(&read, patch("deux")).await;
        let changed_again = tickets.patch(&changed, patch("trois")).await.unwrap();
        vec![
            error_text(stale),
            debug_text(&*changed_again),
            error_text(tickets.get("unknown").await),
            error_text(Incidents::new(client).get("unknown").await),
            error_text(Eligibility::new(client).check(&Place::building("IMB/00000/X/0000")).await),
        ]
    })
    .await;
}

#[tokio::test]
async fn retries_and_expired_tokens_have_the_same_outcome() {
    record_and_replay(async |sandbox, client| {
        let incidents = Incidents::new(client);
        let before = incidents.list().limit(1).send().await.unwrap();
        sandbox.expire_tokens();
        let after = incidents.list().limit(1).send().await.unwrap();
        let unavailable = ResponseOverride::error(503, 6);
        sandbox
            .faults()
            .set(FaultPlan::new().rule(FaultRule::new(unavailable).path("/incident/**").times(1)));
        let retried = incidents.list().limit(2).send().await.unwrap();
        let truncated = Fault::Truncate { bytes: 40 };
        sandbox.faults().set(FaultPlan::new().rule(FaultRule::new(truncated).path("/incident/**").times(1)));
        let resumed = incidents.list().limit(3).send().await.unwrap();
        [before, after, retried, resumed]
            .iter()
            .map(|page| debug_text((page.items(), page.counts())))
            .collect()
    })
    .await;
}

#[tokio::test]
async fn drift_is_reported_for_a_changed_server_only() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("reads.jsonl");
    let live = sandbox();
    let recorder = Recorder::new(live.clone(), &path).unwrap();
    let client = live.client().unwrap().transport(recorder.clone()).build().unwrap();
    Incidents::new(&client).list().limit(5).send().await.unwrap();
    let ticket = AnomalieAdresses::new(&client).list().limit(1).send().await.unwrap().into_items().remove(0);
    AnomalieAdresses::new(&client).get(ticket.id()).await.unwrap();
    AnomalieAdresses::new(&client).create(missing_building_ticket()).await.unwrap();
    recorder.finish().unwrap();

    let recording = Recording::from_file(&path).unwrap();
    let unchanged = sandbox();
    let report = recording.drift(&unchanged.client().unwrap().build().unwrap()).await.unwrap();
    assert_eq!((report.compared, report.drifts.len(), report.skipped.len()), (3, 0, 1), "{report}");
    assert!(
        unchanged
            .requests()
            .iter()
            .all(|request| request.method != "POST" || request.path.ends_with("/token"))
    );

    let changed = sandbox();
    let not_found = FaultRule::new(ResponseOverride::status(404)).path("/incident/**");
    changed.faults().set(FaultPlan::new().rule(not_found));
    let report = recording.drift(&changed.client().unwrap().build().unwrap()).await.unwrap();
    assert_eq!(report.drifts.len(), 1, "{report}");
    assert!(report.to_string().contains("status 200 recorded, 404 received"), "{report}");
}
