//! Misleading responses: error bodies with a success status in every API with operations, and lists that the server did not
//! filter in every API with lists.

use orange_anomalie_adresse::{AnomalieAdresses, TicketStatus, fields::ticket};
use orange_core::error::OrangeCode;
use orange_core::model::Tagged;
use orange_core::query::{Filter, field};
use orange_core::{Client, Error, Result};
use orange_core_information::CoreInformation;
use orange_eligibility::{Eligibility, Place};
use orange_incident::{Incident, IncidentCreate, IncidentPatch, Incidents, incident};
use orange_journeys::tickets::housings_number_ticket;
use orange_sandbox::{BodyShape, Fault, FaultPlan, FaultRule, ResponseOverride, Sandbox, SandboxClock};

fn sandbox() -> Sandbox {
    Sandbox::builder().clock(SandboxClock::frozen()).tickets(60).incidents(20).build()
}

fn client(sandbox: &Sandbox) -> Client {
    sandbox.client().unwrap().build().unwrap()
}

#[derive(Clone, Copy, PartialEq)]
enum OperationKind {
    Read,
    Write,
}

fn respond_to_all(sandbox: &Sandbox, path: &str, fault: impl Into<Fault>) {
    sandbox.faults().set(FaultPlan::new().rule(FaultRule::new(fault.into()).path(path)));
}

/// Asserts that an error body with status 200 is an error. The outcome of a write is unknown.
#[track_caller]
fn assert_is_error<T: std::fmt::Debug>(result: Result<T>, operation: OperationKind) {
    let error = result.unwrap_err();
    assert_eq!(error.status().unwrap().as_u16(), 200, "{error}");
    assert!(error.code().is_some() || error.oauth_error().is_some(), "{error}");
    assert!(!error.is_not_found() && !error.is_retryable(), "{error}");
    assert_eq!(error.outcome_unknown(), operation == OperationKind::Write, "{error}");
}

#[tokio::test]
async fn an_error_body_with_a_success_status_is_an_error_in_every_api() {
    let sandbox = sandbox();
    let client = client(&sandbox);
    let tickets = AnomalieAdresses::new(&client);
    let known = tickets.list().limit(1).send().await.unwrap().into_items().remove(0);
    let id = known.id().to_owned();
    let known = tickets.get(&id).await.unwrap();
    let place = Place::building(sandbox.building_codes().remove(0));
    for shape in [BodyShape::Gateway, BodyShape::Interop, BodyShape::Oauth] {
        for path in ["/anomalie-adresse", "/anomalie-adresse/*", "/anomalie-adresse/*/note"] {
            respond_to_all(&sandbox, path, ResponseOverride::error(200, 60).body(shape));
            match path {
                "/anomalie-adresse" => {
                    assert_is_error(tickets.list().send().await, OperationKind::Read);
                    assert_is_error(
                        tickets.create(housings_number_ticket("IMB/09122/X/00A7")).await,
                        OperationKind::Write,
                    );
                    assert_is_error(
                        tickets
                            .find_or_create(housings_number_ticket("IMB/09122/X/00A7").external_id("OC-1"))
                            .await,
                        OperationKind::Read,
                    );
                }
                "/anomalie-adresse/*" => {
                    assert_is_error(tickets.get(&id).await, OperationKind::Read);
                    assert_is_error(tickets.get_opt(&id).await, OperationKind::Read);
                    assert_is_error(tickets.get_by_link(&id).await, OperationKind::Read);
                    let patch = orange_anomalie_adresse::TicketPatch::new().description("x");
                    assert_is_error(tickets.patch(&known, patch).await, OperationKind::Write);
                    assert_is_error(tickets.replace(&known).await, OperationKind::Write);
                }
                _ => {
                    assert_is_error(tickets.notes(&id).list().send().await, OperationKind::Read);
                    assert_is_error(tickets.notes(&id).create("x").await, OperationKind::Write);
                }
            }
        }
        let incidents = Incidents::new(&client);
        respond_to_all(&sandbox, "/incident/b2b/v1/incidents", ResponseOverride::error(200, 60).body(shape));
        assert_is_error(incidents.list().send().await, OperationKind::Read);
        assert_is_error(incidents.create(IncidentCreate::new().description("x")).await, OperationKind::Write);
        respond_to_all(
            &sandbox,
            "/incident/b2b/v1/incidents/*",
            ResponseOverride::error(200, 60).body(shape),
        );
        assert_is_error(incidents.get("1805N42320").await, OperationKind::Read);
        assert_is_error(incidents.get_opt("1805N42320").await, OperationKind::Read);
        let incident: Incident = serde_json::from_value(serde_json::json!({"id": "1805N42320"})).unwrap();
        let incident = Tagged::from(incident);
        assert_is_error(
            incidents.patch(&incident, IncidentPatch::new().description("x")).await,
            OperationKind::Write,
        );

        let inventory = CoreInformation::new(&client);
        respond_to_all(&sandbox, "/core-information/b2b/v2/*", ResponseOverride::error(200, 60).body(shape));
        assert_is_error(inventory.locations().list().send().await, OperationKind::Read);
        respond_to_all(
            &sandbox,
            "/core-information/b2b/v2/*/*",
            ResponseOverride::error(200, 60).body(shape),
        );
        assert_is_error(inventory.locations().get("LOC-000001").await, OperationKind::Read);

        respond_to_all(&sandbox, "/eligibility/b2b/v1/*", ResponseOverride::error(200, 60).body(shape));
        assert_is_error(Eligibility::new(&client).check(&place).await, OperationKind::Read);
    }
    respond_to_all(&sandbox, "/anomalie-adresse/*", ResponseOverride::error(200, 60));
    let error = tickets.get(&id).await.unwrap_err();
    assert_eq!(error.orange_code(), Some(OrangeCode::ResourceNotFound));
}

#[tokio::test]
async fn an_unfiltered_list_is_an_error_in_every_api() {
    let sandbox = sandbox();
    let client = client(&sandbox);
    sandbox.faults().set(FaultPlan::new().rule(FaultRule::new(Fault::IgnoreFilters)));
    let assert_ignored = |error: Error| assert!(error.is_filter_ignored(), "{error}");
    let tickets = AnomalieAdresses::new(&client);
    assert_ignored(tickets.by_external_id("none").await.unwrap_err());
    assert_ignored(
        tickets
            .find_or_create(housings_number_ticket("IMB/09122/X/00A7").external_id("none"))
            .await
            .unwrap_err(),
    );
    assert_ignored(
        tickets
            .list()
            .filter(ticket::status().eq(TicketStatus::Closed))
            .items()
            .collect_up_to(100)
            .await
            .unwrap_err(),
    );
    assert_ignored(
        tickets.list().filter(ticket::creation_date().gte("2125-01-01")).count().await.unwrap_err(),
    );
    assert_ignored(tickets.list().filter(ticket::id().eq("none")).pages().next().await.unwrap().unwrap_err());
    let incidents = Incidents::new(&client).list().filter(incident::id().eq("none"));
    assert_ignored(incidents.send().await.unwrap_err());
    assert!(!incidents.without_filter_check().send().await.unwrap().items().is_empty());
    let locations = CoreInformation::new(&client).locations().list().filter(field("id").eq("none"));
    assert_ignored(locations.send().await.unwrap_err());
    assert_eq!(sandbox.ticket_count(), 60, "no ticket was created");
}

#[tokio::test]
async fn find_or_create_creates_one_ticket() {
    let sandbox = sandbox();
    let tickets = AnomalieAdresses::new(&client(&sandbox));
    let ticket = housings_number_ticket(&sandbox.building_codes()[0]).external_id("OC-77");
    let created = tickets.find_or_create(ticket.clone()).await.unwrap();
    let repeated = tickets.find_or_create(ticket.clone()).await.unwrap();
    assert_eq!((created.id(), created.etag()), (repeated.id(), repeated.etag()));
    // The search finds the ticket, but reading it fails: it is returned as listed, without an `ETag`.
    respond_to_all(&sandbox, "/anomalie-adresse/*", ResponseOverride::error(503, 5));
    let found = tickets.find_or_create(ticket).await.unwrap();
    assert_eq!((found.id(), found.etag()), (created.id(), None));
    assert_eq!(sandbox.ticket_count(), 61);
}

/// Compares the filter check of the client with the filter engine of the sandbox.
#[tokio::test]
async fn a_correctly_filtered_list_is_accepted() {
    let sandbox = sandbox();
    let tickets = AnomalieAdresses::new(&client(&sandbox));
    let all = tickets.list().limit(100).send().await.unwrap().into_items();
    let paths = [
        "status",
        "externalId",
        "name",
        "creationDate",
        "lastUpdateDate",
        "totalDuration",
        "priority",
        "zone",
        "relatedEntity.id",
        "relatedEntity.@referredType",
        "building.address.city",
        "building.newConstruction",
        "statusChanges.status",
        "statusChanges.changeDate",
        "issues.building.address.city.value",
        "description",
    ];
    let mut checked = 0;
    for (ticket_index, ticket) in all.iter().enumerate() {
        for (path_index, path) in paths.iter().enumerate() {
            let value = ticket.get(path).or_else(|| ticket.get(&path.replacen('.', ".0.", 1)));
            let Some(value) = value else { continue };
            let value: serde_json::Value = value;
            let filters: Vec<Filter> = match &value {
                serde_json::Value::String(text) => vec![
                    field(*path).eq(text),
                    field(*path).ne(text),
                    field(*path).gt(text),
                    field(*path).lte(text),
                    field(*path).is_in([text.replace(',', ""), "other".to_owned()]),
                    field(*path).not_in(["other".to_owned(), text.replace(',', "")]),
                ],
                serde_json::Value::Number(number) => {
                    let number = number.as_i64().unwrap();
                    vec![
                        field(*path).eq(number),
                        field(*path).gt(number),
                        field(*path).lte(number),
                        field(*path).ne(number),
                    ]
                }
                serde_json::Value::Null => {
                    vec![
                        field(*path).is_null(),
                        field(*path).is_not_null(),
                        field(*path).exists(),
                        field(*path).not_exists(),
                    ]
                }
                _ => vec![field(*path).exists()],
            };
            let filter = &filters[(ticket_index + path_index) % filters.len()];
            let page = tickets.list().filter(filter.clone()).limit(60).send().await;
            page.unwrap_or_else(|error| panic!("{filter:?}: {error}"));
            checked += 1;
        }
    }
    assert!(checked > 400, "{checked}");
}
