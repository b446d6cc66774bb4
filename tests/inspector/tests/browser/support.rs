//! Sandboxes with data, clients, and the views of the inspector.

use axum::Router;
use axum::routing::post;
use futures_util::TryStreamExt as _;
use http::{Request, StatusCode};
use orange_anomalie_adresse::models::{
    AddressCreate, BuildingType, CoordinateSystem, CreationBuildingCreate, GeographicPoint,
};
use orange_anomalie_adresse::{AnomalieAdresses, CreationTicketCreate};
use orange_core::transport::{Body, Transport as _};
use orange_inspector_tests::{Browser, Result};
use orange_sandbox::{
    EventSubscription, Fault, FaultRule, Qualification, RunningSandbox, Sandbox, SandboxBuilder, SandboxClock,
};

/// The views, as their links name them.
pub(crate) const VIEWS: [&str; 9] =
    ["Requests", "Tickets", "Incidents", "Inventory", "Photos", "Events", "Faults", "Clock", "Journeys"];

/// The URL of the inspector.
pub(crate) fn inspector(sandbox: &RunningSandbox) -> String {
    format!("{}/_sandbox/", sandbox.url())
}

/// Opens the inspector at a view and waits for its heading.
pub(crate) async fn open(browser: &Browser, sandbox: &RunningSandbox, view: &str) -> Result {
    browser.open(&format!("{}#/{}", inspector(sandbox), view.to_lowercase())).await?;
    browser.find("title", view).await?;
    Ok(())
}

/// Some tickets, incidents and photos, and time that does not move by itself.
pub(crate) fn new_sandbox() -> SandboxBuilder {
    let receiver = Router::new()
        .route("/accepting", post(async || StatusCode::NO_CONTENT))
        .route("/failing", post(async || StatusCode::SERVICE_UNAVAILABLE));
    Sandbox::builder()
        .clock(SandboxClock::frozen())
        .tickets(12)
        .incidents(8)
        .interventions(3)
        .hosted_service(receiver)
}

/// Starts a [`new_sandbox`].
pub(crate) async fn sandbox() -> Result<RunningSandbox> {
    Ok(new_sandbox().build().start().await?)
}

/// A client of a sandbox.
pub(crate) fn tickets(sandbox: &RunningSandbox) -> Result<AnomalieAdresses> {
    Ok(AnomalieAdresses::new(&sandbox.client()?.build()?))
}

/// A ticket that reports a missing building.
pub(crate) fn ticket(description: &str) -> CreationTicketCreate {
    let address =
        AddressCreate::new().street_nr("12").street_name("DES CHAPELIERS").postcode("09000").city("FOIX");
    let location = GeographicPoint::builder().x(1.6054).y(42.9638).type_(CoordinateSystem::Wgs84).build();
    let building = CreationBuildingCreate::new(address, [location], BuildingType::Immeuble, true);
    let ticket = CreationTicketCreate::builder().code_oi("ARTD").code_oc("FTEL").building(building).build();
    ticket.external_id("OC-1").description(description)
}

/// A sandbox in which every view has something to show.
pub(crate) async fn populated() -> Result<RunningSandbox> {
    let running = sandbox().await?;
    let sandbox = running.sandbox();
    for receiver in ["accepting", "failing"] {
        sandbox.subscribe(EventSubscription::to(&format!("{}/{receiver}", running.hosted_service_url()))?);
    }
    let tickets = tickets(&running)?;
    let created = tickets.create(ticket("The building is missing.")).await?;
    tickets.notes(created.id()).create("A plan follows.").await?;
    sandbox.infrastructure_operator().qualify(created.id(), Qualification::simple())?;
    sandbox.infrastructure_operator().hold(created.id(), "Which floor?")?;
    sandbox.deliver_events().await;
    sandbox.faults().add(FaultRule::new(Fault::expired_token()).times(1));
    tickets.list().send().await?;
    record(sandbox, 8).await?;
    Ok(running)
}

/// Sends `count` requests in memory that differ and have different responses.
pub(crate) async fn record(sandbox: &Sandbox, count: usize) -> Result {
    for number in 0..count {
        let path = match number % 4 {
            0 => format!("/anomalie-adresse/ticket-{number}"),
            1 => format!("/unknown/{number}"),
            2 => format!("/coreInformation/v1/item?limit={number}"),
            _ => format!("/anomalie-adresse?externalId=OC-{number}"),
        };
        send(sandbox, &path, &[("accept", "application/json")]).await?;
    }
    Ok(())
}

/// Sends a GET request in memory and reads the response.
pub(crate) async fn send(sandbox: &Sandbox, path: &str, headers: &[(&str, &str)]) -> Result<StatusCode> {
    let mut request = Request::get(format!("http://localhost{path}"));
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let response = sandbox.send(request.body(Body::empty())?).await?;
    let status = response.status();
    response.into_body().try_for_each(async |_| Ok(())).await?;
    Ok(status)
}
