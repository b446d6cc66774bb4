//! `orange tickets create`.

use clap::{Args, ValueEnum};
use orange_anomalie_adresse::models::RelatedBuildingCreate;
use orange_anomalie_adresse::operations::CreateTicket;
use orange_anomalie_adresse::{AnomalieAdresses, TicketCreate};
use serde_json::{Map, Value, json};

use crate::failure::{Failure, Result};
use crate::output::{Output, to_value};
use crate::warning;
use crate::write::{BodyArguments, check, dry_run, quoted};

pub(super) const EXAMPLES: &str = "\
The external id is your own reference. The tickets of the operator are searched for it first, so a command that is repeated
returns the ticket of the first one. A request whose outcome is unknown ends with exit status 8.

Examples:
  orange tickets create --kind modification --external-id OCZ1-000117 --code-oi RIPX --code-oc OCZ1 \\
      --building IMB/09122/X/00A7 --issue building.address.city=FOIX
  orange tickets create --external-id OCZ1-000118 --json @ticket.json --dry-run";

/// Kind of a ticket.
#[derive(Clone, Copy, ValueEnum)]
enum Kind {
    /// An address that the operator does not know yet
    Creation,
    /// An additional building at a known address
    NewBuilding,
    /// Wrong properties of known buildings
    Modification,
    /// A wrong number of housing units in a known building
    Housings,
}

#[derive(Args)]
pub(crate) struct Create {
    /// Kind of the ticket; required without `@type` in --json
    #[arg(long, value_name = "KIND", help_heading = "Body")]
    kind: Option<Kind>,
    /// Your reference for the ticket, unique among your tickets
    #[arg(long, value_name = "ID", help_heading = "Body")]
    external_id: Option<String>,
    /// Creates the ticket without an external id; repeating the command creates another ticket
    #[arg(long, conflicts_with = "external_id")]
    without_external_id: bool,
    /// Code of the infrastructure operator
    #[arg(long, value_name = "CODE", help_heading = "Body")]
    code_oi: Option<String>,
    /// Code of the commercial operator
    #[arg(long, value_name = "CODE", help_heading = "Body")]
    code_oc: Option<String>,
    /// Building that the ticket is about, such as `IMB/09122/X/00A7`; can be repeated
    #[arg(long = "building", value_name = "CODE", help_heading = "Body")]
    buildings: Vec<String>,
    /// Correction of a property, such as `building.address.city=FOIX`; can be repeated
    #[arg(long = "issue", value_name = "PROPERTY=VALUE", value_parser = issue, help_heading = "Body")]
    issues: Vec<(String, String)>,
    /// Right number of housing units
    #[arg(long, value_name = "NUMBER", help_heading = "Body")]
    housings: Option<u32>,
    /// Description of the problem
    #[arg(long, value_name = "TEXT", help_heading = "Body")]
    description: Option<String>,
    /// Priority: LOW, MEDIUM or HIGH
    #[arg(long, value_name = "PRIORITY", help_heading = "Body")]
    priority: Option<String>,
    /// Origin of the request: OC_REQUEST or CUSTOMER_REQUEST
    #[arg(long, value_name = "TYPE", help_heading = "Body")]
    ticket_type: Option<String>,
    /// Requested time of resolution, such as `2025-06-01T08:30:00Z`
    #[arg(long, value_name = "TIME", help_heading = "Body")]
    requested_resolution_date: Option<String>,
    #[command(flatten)]
    body: BodyArguments,
}

impl Create {
    pub(super) async fn run(self, tickets: &AnomalieAdresses, output: &Output) -> Result<()> {
        let ticket = self.ticket()?;
        let operation = CreateTicket::new(ticket.clone());
        if self.body.dry_run {
            return dry_run(&operation, &ticket, output);
        }
        check(&operation)?;
        for warning in ticket.warnings() {
            warning::print(&warning.to_string());
        }
        let created = match ticket.external_id().filter(|id| !id.trim().is_empty()).map(str::to_owned) {
            Some(external_id) => {
                let remedy = format!(
                    "repeat the command, which finds the ticket if it exists, or list it: orange tickets list --where {}",
                    quoted(&format!("externalId={external_id}"))
                );
                let known = tickets.by_external_id(&external_id).await?;
                let created = tickets.find_or_create(ticket).await;
                let created = created.map_err(|error| Failure::of_change(error, remedy))?;
                if !known.is_empty() {
                    let id = created.id();
                    warning::print(&format!("no ticket was created: {id} has the external id {external_id}"));
                }
                created
            }
            None if self.without_external_id => {
                let remedy = "list the newest tickets before you repeat the command: orange tickets list --sort -creationDate";
                tickets.create(ticket).await.map_err(|error| Failure::of_change(error, remedy))?
            }
            None => {
                return Err(Failure::Usage(
                    "--external-id is required, so that a repeated command finds the ticket; \
                     --without-external-id creates the ticket without it"
                        .to_owned(),
                ));
            }
        };
        output.item(&*created)
    }

    /// The ticket of `--json` with the fields of the other options.
    fn ticket(&self) -> Result<TicketCreate> {
        let mut body = self.body.read()?;
        let kind = self.kind.map(|kind| match kind {
            Kind::Creation => "AnomalieAdresse.creation",
            Kind::NewBuilding => "AnomalieAdresse.newBuilding",
            Kind::Modification => "AnomalieAdresse.modification",
            Kind::Housings => "AnomalieAdresse.nbLogements",
        });
        body.set("@type", kind);
        body.set("externalId", self.external_id.as_deref());
        body.set("code_oi", self.code_oi.as_deref());
        body.set("code_oc", self.code_oc.as_deref());
        body.set("description", self.description.as_deref());
        body.set("priority", self.priority.as_deref());
        body.set("ticketType", self.ticket_type.as_deref());
        body.set("requestedResolutionDate", self.requested_resolution_date.as_deref());
        if !self.buildings.is_empty() {
            let buildings: Vec<_> = self.buildings.iter().map(RelatedBuildingCreate::building).collect();
            body.set("relatedEntity", Some(to_value(buildings)?));
        }
        let mut issues: Map<String, Value> =
            self.issues.iter().map(|(name, value)| (name.clone(), json!({ "value": value }))).collect();
        if let Some(number) = self.housings {
            issues.insert("building.housingsNumber".to_owned(), json!({ "value": number }));
        }
        body.set("issues", (!issues.is_empty()).then_some(issues));
        body.require("@type", "--kind")?;
        body.decode()
    }
}

/// Reads `PROPERTY=VALUE`.
fn issue(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((name, value)) if !name.is_empty() => Ok((name.to_owned(), value.to_owned())),
        _ => Err("must be a property and a value, such as `building.address.city=FOIX`".to_owned()),
    }
}
