//! Incidents on Orange Business services.

use orange_core::Client;
use orange_incident::models::Location;
use orange_incident::{
    Impact, Incident, IncidentCreate, Incidents, Language, Priority, ServiceCondition, incident,
};

use super::report::{Outcome, Report, columns};

/// Lists urgent incidents and reports one at the same location. Returns the location id.
pub(super) async fn list_and_report(client: &Client, report: &mut Report<'_>) -> Outcome<String> {
    report.chapter("Incident: disturbances of a service and their progress")?;
    let incidents = Incidents::new(client).with_language(Language::English);
    let urgent = incidents
        .list()
        .filter(incident::location().address().country().eq("FR"))
        .filter(incident::priority().eq(Priority::P1))
        .sort(incident::created_at().desc())
        .limit(3)
        .send()
        .await?;
    let mut lines =
        vec![format!("{} urgent incidents, the newest three:", urgent.total().unwrap_or_default())];
    lines.extend(columns(urgent.items().iter().map(table_row)));
    report.step("List the urgent incidents in France, the newest first", lines)?;
    let location_id = urgent.items().first().and_then(|incident| incident.location.as_ref()?.id.clone());
    let location_id = location_id.ok_or("no urgent incident with a location")?;

    let new_incident = IncidentCreate::new()
        .impact(Impact::S1)
        .service_condition(ServiceCondition::Interupted)
        .location(Location::new().id(location_id.as_str()))
        .description("No traffic on the access line since 08:30.");
    let created = incidents.create(new_incident).await?;
    let id = created.id();
    let lines = [format!("incident {id} with the status {}", text_or_unknown(created.status.as_ref()))];
    report.step(&format!("Report an incident at the location {location_id}"), lines)?;

    incidents.notes(id).create("The site is open until 18:00.").await?;
    let notes = incidents.notes(id).list().send().await?;
    let texts = notes.items().iter().filter_map(|note| note.text.clone());
    report.step("Add a note, and list the notes", texts.map(|text| format!("“{text}”")))?;
    Ok(location_id)
}

/// The columns of an incident in a list.
fn table_row(incident: &Incident) -> [String; 4] {
    [
        incident.id().to_owned(),
        text_or_unknown(incident.priority.as_ref()),
        text_or_unknown(incident.status.as_ref()),
        incident.get::<String>("location.address.city").unwrap_or_default(),
    ]
}

/// The text of a value that the server may omit.
fn text_or_unknown(value: Option<&impl ToString>) -> String {
    value.map_or_else(|| "unknown".to_owned(), ToString::to_string)
}
