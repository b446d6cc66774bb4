//! Incidents on Orange Business services.

use orange_core::Client;
use orange_incident::models::Location;
use orange_incident::{Impact, IncidentCreate, Incidents, Language, Priority, ServiceCondition, incident};

use crate::{Outcome, print_heading, print_line};

/// Lists urgent incidents and reports one at the same location. Returns the location id.
pub(crate) async fn report(client: &Client) -> Outcome<String> {
    print_heading("Incident: list urgent incidents and report one");
    let incidents = Incidents::new(client).with_language(Language::English);
    let urgent = incidents
        .list()
        .filter(incident::location().address().country().eq("FR"))
        .filter(incident::priority().eq(Priority::P1))
        .sort(incident::created_at().desc())
        .limit(3)
        .send()
        .await?;
    print_line(&format!("{} urgent incidents in France, newest first:", urgent.total().unwrap_or_default()));
    for incident in urgent.items() {
        let city = incident.get::<String>("location.address.city").unwrap_or_default();
        print_line(&format!("  {} in {city}", incident.id()));
    }
    let location_id = urgent.items().first().and_then(|incident| incident.location.as_ref()?.id.clone());
    let location_id = location_id.ok_or("the incident has no location")?;

    let report = IncidentCreate::new()
        .impact(Impact::S1)
        .service_condition(ServiceCondition::Interupted)
        .location(Location::new().id(location_id.as_str()))
        .description("No traffic on the access line since 08:30.");
    let reported = incidents.create(report).await?;
    let id = reported.id();
    incidents.notes(id).create("The site is open until 18:00.").await?;
    print_line(&format!(
        "reported {id} with {} note",
        incidents.notes(id).list().send().await?.items().len()
    ));
    Ok(location_id)
}
