//! Incidents on the services that Orange Business delivers.

use orange_core::Client;
use orange_incident::models::Location;
use orange_incident::{Impact, IncidentCreate, Incidents, Language, Priority, ServiceCondition, incident};

use crate::{Outcome, chapter, say};

/// Reads what is urgent and reports something at the same place, whose id is the outcome.
pub(crate) async fn report(client: &Client) -> Outcome<String> {
    chapter("Incident: what is urgent is read, an incident is reported and discussed");
    let incidents = Incidents::new(client).with_language(Language::English);
    let urgent = incidents
        .list()
        .filter(incident::location().address().country().eq("FR"))
        .filter(incident::priority().eq(Priority::P1))
        .sort(incident::created_at().desc())
        .limit(3)
        .send()
        .await?;
    say(&format!("{} urgent incidents in France, the newest:", urgent.total().unwrap_or_default()));
    for incident in urgent.items() {
        let city = incident.get::<String>("location.address.city").unwrap_or_default();
        say(&format!("  {} in {city}", incident.id.as_deref().unwrap_or("?")));
    }
    let place = urgent.items().first().and_then(|incident| incident.location.as_ref()?.id.clone());
    let place = place.ok_or("every incident of the sandbox has a location")?;

    let report = IncidentCreate::new()
        .impact(Impact::S1)
        .service_condition(ServiceCondition::Interupted)
        .location(Location::new().id(place.as_str()))
        .description("No traffic on the access line since 08:30.");
    let reported = incidents.create(report).await?;
    let id = reported.id.as_deref().ok_or("a reported incident has an id")?;
    incidents.notes(id).add("The site is open until 18:00.").await?;
    say(&format!("reported {id}, with {} note", incidents.notes(id).list().send().await?.items().len()));
    Ok(place)
}
