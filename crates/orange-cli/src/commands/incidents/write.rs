//! Commands that create and change incidents.

use clap::Args;
use orange_incident::operations::{CreateIncident, UpdateIncident};
use orange_incident::{IncidentCreate, IncidentPatch, Incidents};

use crate::failure::{Failure, Result};
use crate::input;
use crate::output::Output;
use crate::write::{Body, BodyArguments, dry_run, quoted};

pub(super) const CREATE_EXAMPLES: &str = "\
The request is inferred, because Orange does not publish it. No property identifies an incident of yours, so a repeated command
creates another incident. A request whose outcome is unknown ends with exit status 8: check the list before you repeat it.

Examples:
  orange incidents create --type FAILURE --impact S1 --description 'No traffic on the access line since 08:30.'
  orange incidents create --json @incident.json --dry-run";

pub(super) const MODIFY_EXAMPLES: &str = "\
The request is inferred, because Orange does not publish it. No protection against concurrent changes is documented.

Examples:
  orange incidents modify 1805N42320 --description 'Traffic is back, with packet loss.'
  orange incidents modify 1805N42320 --json '{\"urgency\": null}'";

/// The fields of an incident that a customer sets.
#[derive(Args)]
struct Fields {
    /// Description
    #[arg(long, value_name = "TEXT", help_heading = "Body")]
    description: Option<String>,
    /// Type of incident, such as FAILURE
    #[arg(long = "type", value_name = "TYPE", help_heading = "Body")]
    incident_type: Option<String>,
    /// Impact on the service, such as S1
    #[arg(long, value_name = "IMPACT", help_heading = "Body")]
    impact: Option<String>,
    /// Urgency
    #[arg(long, value_name = "URGENCY", help_heading = "Body")]
    urgency: Option<String>,
    /// Priority of processing, such as P1
    #[arg(long, value_name = "PRIORITY", help_heading = "Body")]
    priority: Option<String>,
    /// Condition of the service, such as DEGRADED
    #[arg(long, value_name = "CONDITION", help_heading = "Body")]
    service_condition: Option<String>,
    #[command(flatten)]
    body: BodyArguments,
}

#[derive(Args)]
pub(crate) struct Create {
    #[command(flatten)]
    fields: Fields,
}

#[derive(Args)]
pub(crate) struct Modify {
    /// Id of the incident
    id: String,
    #[command(flatten)]
    fields: Fields,
}

#[derive(Args)]
pub(crate) struct AddNote {
    /// Id of the incident
    id: String,
    /// Text of the note, `@FILE`, or `-` for standard input
    text: String,
}

impl Fields {
    fn read(&self) -> Result<Body> {
        let mut body = self.body.read()?;
        body.set("description", self.description.as_deref());
        body.set("type", self.incident_type.as_deref());
        body.set("impact", self.impact.as_deref());
        body.set("urgency", self.urgency.as_deref());
        body.set("priority", self.priority.as_deref());
        body.set("serviceCondition", self.service_condition.as_deref());
        Ok(body)
    }
}

impl Create {
    pub(super) async fn run(&self, incidents: &Incidents, output: &Output) -> Result<()> {
        let incident: IncidentCreate = self.fields.read()?.decode()?;
        if self.fields.body.dry_run {
            return dry_run(&CreateIncident::new(incident.clone()), &incident, output);
        }
        let remedy = "list the newest incidents before you repeat the command: orange incidents list --sort -createdAt";
        let created = incidents.create(incident).await;
        output.item(&*created.map_err(|error| Failure::of_change(error, remedy))?)
    }
}

impl Modify {
    pub(super) async fn run(&self, incidents: &Incidents, output: &Output) -> Result<()> {
        let patch: IncidentPatch = self.fields.read()?.decode()?;
        if self.fields.body.dry_run {
            return dry_run(&UpdateIncident::new(&self.id, patch.clone()), &patch, output);
        }
        let remedy = format!(
            "read the incident before you repeat the command: orange incidents get {}",
            quoted(&self.id)
        );
        let incident = incidents.get(&self.id).await?;
        let changed = incidents.patch(&incident, patch).await;
        output.item(&*changed.map_err(|error| Failure::of_change(error, remedy))?)
    }
}

impl AddNote {
    pub(super) async fn run(&self, incidents: &Incidents, output: &Output) -> Result<()> {
        let text = input::text("the text", &self.text)?;
        let remedy = format!(
            "list the notes before you add it again: orange incidents notes list {}",
            quoted(&self.id)
        );
        let note = incidents.notes(&self.id).create(text).await;
        output.item(&*note.map_err(|error| Failure::of_change(error, remedy))?)
    }
}
