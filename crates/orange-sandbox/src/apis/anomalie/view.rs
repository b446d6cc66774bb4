//! The JSON view of a ticket.

use std::borrow::Cow;

use serde_json::{Map, Value, json};
use time::macros::format_description;
use time::{OffsetDateTime, UtcOffset};

use super::PRODUCT;
use super::lifecycle::Status;
use super::ticket::{Change, Ticket, TicketType};
use crate::quirks::{History, Quirks, TicketShape};
use crate::tmf::Record;

/// The writer of a property. Values of the server's properties that a client sends are ignored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Writer {
    Client,
    /// The client. The sample on Orange's page shows an absent value as null.
    NullableClient,
    Server,
}

/// The properties of every ticket, in the order of the sample on Orange's page. Properties that only the interop group
/// has follow related ones. `building` and `issues`, which depend on the type, are absent.
const PROPERTIES: [(&str, Writer); 40] = {
    use Writer::{Client, NullableClient, Server};
    [
        ("@type", Client),
        ("id", Server),
        ("href", Server),
        ("status", Client),
        ("statusAuthor", Server),
        ("statusChangeReason", Client),
        ("statusChangeDetails", Client),
        ("statusChangeDate", Server),
        ("name", Server),
        ("description", NullableClient),
        ("severity", NullableClient),
        ("priority", NullableClient),
        ("complexity", Server),
        ("externalId", NullableClient),
        ("creationDate", Server),
        ("lastUpdateDate", Server),
        ("resolutionDate", Server),
        ("expectedResolutionDate", Server),
        ("requestedResolutionDate", NullableClient),
        ("acknowledgedDuration", Server),
        ("totalInProgressDuration", Server),
        ("totalPendingDuration", Server),
        ("totalDuration", Server),
        ("resolvedToInProgressDuration", Server),
        ("resolvedToClosedDuration", Server),
        ("resolvedToAcknowledgedDuration", Server),
        ("code_oi", NullableClient),
        ("code_oc", NullableClient),
        ("siret", NullableClient),
        ("siren", NullableClient),
        ("ticketType", NullableClient),
        ("statusChanges", Server),
        ("statusChange", Server),
        ("relatedEntity", Client),
        ("sizeRefs", Server),
        ("relatedParty", Client),
        ("@version", Server),
        ("zone", Server),
        ("@baseType", Client),
        ("@schemaLocation", Server),
    ]
};

fn is_nullable(name: &str) -> bool {
    PROPERTIES.contains(&(name, Writer::NullableClient))
}

/// Returns the names of the properties that the server fills in.
pub(crate) fn read_only_properties() -> impl Iterator<Item = &'static str> {
    PROPERTIES.into_iter().filter(|(_, writer)| *writer == Writer::Server).map(|(name, _)| name)
}

/// The corrections of a modification. The sample on Orange's page names all of them, absent ones as null.
pub(crate) const ISSUES: [&str; 14] = [
    "building.geographicLocations",
    "building.name",
    "building.address.city",
    "building.address.postcode",
    "building.address.streetName",
    "building.address.streetNr",
    "building.address.streetNrSuffix",
    "building.address.streetType",
    "building.address.code_insee",
    "building.address.code_hexacle",
    "building.address.code_hexacle_voie",
    "building.address.code_rivoli",
    "building.address.code_ban",
    "building.pm.id",
];

const TICKET_SCHEMA: &str = "https://raw.githubusercontent.com/tmforum-apis/Open_Api_And_Data_Model/master/schemas/Common/TroubleTicket.schema.json";
const CHANGE_SCHEMA: &str =
    "https://raw.githubusercontent.com/tmforum-rand/schemas/candidates/Common/StatusChange.schema.json";

/// A ticket and the quirks of its view.
pub(crate) struct View<'a> {
    pub(crate) ticket: Cow<'a, Ticket>,
    pub(crate) quirks: &'a Quirks,
}

/// The value that the server computes for a property.
enum ComputedValue {
    /// None: the payload of the client has the property.
    NotComputed,
    /// None: the ticket has no such property, because of its type or of the quirks.
    Hidden,
    /// None yet: null or absent, depending on the quirks.
    Unset,
    Set(Value),
}

impl View<'_> {
    fn is_orange(&self) -> bool {
        self.quirks.ticket_shape == TicketShape::Orange
    }

    fn computed_value(&self, name: &str) -> ComputedValue {
        let state = &self.ticket.state;
        // The first entry of the history is the creation, which is no change of the status.
        let last = state.history.last().filter(|_| state.history.len() > 1);
        let nullable = |value: Option<Value>| value.map_or(ComputedValue::Unset, ComputedValue::Set);
        let seconds = |status, then: &[Status]| ComputedValue::Set(state.seconds_in(status, then).into());
        let visible_if =
            |is_visible: bool, value: ComputedValue| if is_visible { value } else { ComputedValue::Hidden };
        match name {
            "@type" => ComputedValue::Set(self.ticket.ticket_type.as_str().into()),
            "id" => ComputedValue::Set(self.ticket.id.as_str().into()),
            "href" => visible_if(
                !self.is_orange(),
                ComputedValue::Set(format!("{}/{}", PRODUCT.base_path, self.ticket.id).into()),
            ),
            "@version" => ComputedValue::Set(self.ticket.version().into()),
            "@baseType" => ComputedValue::Set(self.base_type()),
            "@schemaLocation" => visible_if(self.is_orange(), ComputedValue::Set(TICKET_SCHEMA.into())),
            "status" => ComputedValue::Set(state.status().as_str().into()),
            "statusAuthor" => {
                visible_if(self.is_orange(), nullable(last.map(|change| self.author(change).into())))
            }
            "statusChangeDate" => {
                visible_if(self.is_orange(), nullable(last.map(|change| self.format_date(change.at))))
            }
            "statusChangeReason" => nullable(last.and_then(|change| change.reason).map(Value::from)),
            "statusChangeDetails" => {
                nullable(last.and_then(|change| change.details.clone()).map(Value::from))
            }
            "statusChanges" => {
                visible_if(self.quirks.history != History::StatusChange, ComputedValue::Set(self.history()))
            }
            "statusChange" => {
                visible_if(self.quirks.history != History::StatusChanges, ComputedValue::Set(self.history()))
            }
            "name" => ComputedValue::Set(state.name.as_str().into()),
            "creationDate" => ComputedValue::Set(self.format_date(state.created())),
            "lastUpdateDate" => ComputedValue::Set(self.format_date(state.updated)),
            "resolutionDate" => nullable(state.resolved.map(|at| self.format_date(at))),
            "expectedResolutionDate" => nullable(state.expected.map(|at| self.format_date(at))),
            "complexity" => nullable(state.complexity.map(|complexity| complexity.as_str().into())),
            "zone" => nullable(state.zone.map(|zone| zone.as_str().into())),
            "acknowledgedDuration" => seconds(Status::Acknowledged, &Status::ALL),
            "totalInProgressDuration" => seconds(Status::InProgress, &Status::ALL),
            "totalPendingDuration" => seconds(Status::Pending, &Status::ALL),
            "totalDuration" => ComputedValue::Set(
                (state.seconds_in(Status::Acknowledged, &Status::ALL)
                    + state.seconds_in(Status::InProgress, &Status::ALL))
                .into(),
            ),
            // Older name of `resolvedToAcknowledgedDuration`, still in the sample on Orange's page.
            "resolvedToInProgressDuration" => {
                visible_if(self.is_orange(), seconds(Status::Resolved, &[Status::InProgress]))
            }
            "resolvedToClosedDuration" => seconds(Status::Resolved, &[Status::Closed]),
            "resolvedToAcknowledgedDuration" => seconds(Status::Resolved, &[Status::Acknowledged]),
            "sizeRefs" => {
                visible_if(self.ticket.ticket_type.is_update(), ComputedValue::Set(self.size_refs().into()))
            }
            _ => ComputedValue::NotComputed,
        }
    }

    fn client_field(&self, name: &str) -> Option<Cow<'_, Value>> {
        let written = self.ticket.payload.fields().get(name);
        match name {
            "relatedEntity" | "relatedParty" => {
                Some(written.map_or_else(|| Cow::Owned(json!([])), Cow::Borrowed))
            }
            "issues" if self.is_orange() && self.ticket.ticket_type == TicketType::Modification => {
                Some(Cow::Owned(all_issues(written)))
            }
            _ if written.is_some() => written.map(Cow::Borrowed),
            _ if self.is_orange() && is_nullable(name) => Some(Cow::Owned(Value::Null)),
            _ => None,
        }
    }

    fn format_date(&self, at: OffsetDateTime) -> Value {
        match format_date(at) {
            Value::String(text) if self.quirks.ticket_dates_without_zone => {
                text.trim_end_matches("+00:00").trim_end_matches('Z').into()
            }
            date => date,
        }
    }

    fn base_type(&self) -> Value {
        if self.is_orange() {
            return "TroubleTicket".into();
        }
        let default =
            if self.ticket.ticket_type.is_update() { "AnomalieAdresseUpdate" } else { "AnomalieAdresse" };
        self.ticket.text("@baseType").unwrap_or(default).into()
    }

    fn size_refs(&self) -> usize {
        self.ticket.payload.fields().get("relatedEntity").and_then(Value::as_array).map_or(0, Vec::len)
    }

    fn history(&self) -> Value {
        let entry = |change: &Change| {
            let mut entry = Map::new();
            entry.insert("status".to_owned(), change.status.as_str().into());
            entry.insert("changeDate".to_owned(), self.format_date(change.at));
            if let Some(reason) = change.reason {
                entry.insert("changeReason".to_owned(), reason.into());
            }
            if let Some(details) = &change.details {
                entry.insert("changeDetails".to_owned(), details.as_str().into());
            }
            // The creation, which has no reason, has no author in the sample.
            if change.reason.is_some() || change.status != Status::Acknowledged {
                entry.insert("author".to_owned(), self.author(change).into());
            }
            entry.insert("@type".to_owned(), "StatusChange".into());
            entry.insert("@baseType".to_owned(), "StatusChange".into());
            entry.insert("@schemaLocation".to_owned(), CHANGE_SCHEMA.into());
            Value::Object(entry)
        };
        self.ticket.state.history.iter().map(entry).collect()
    }

    /// Returns the author of a change, by operator code. That the property contains this code is inferred.
    fn author(&self, change: &Change) -> &str {
        self.ticket.operator_code(change.by).unwrap_or_default()
    }
}

impl Record for View<'_> {
    fn field(&self, name: &str) -> Option<Cow<'_, Value>> {
        match self.computed_value(name) {
            ComputedValue::NotComputed => self.client_field(name),
            ComputedValue::Hidden => None,
            ComputedValue::Unset => self.is_orange().then_some(Cow::Owned(Value::Null)),
            ComputedValue::Set(value) => Some(Cow::Owned(value)),
        }
    }

    fn to_value(&self) -> Value {
        let mut fields = Map::new();
        let known = PROPERTIES.into_iter().map(|(name, _)| name);
        let written = self.ticket.payload.fields().keys().map(String::as_str);
        for name in known.chain(written) {
            if fields.contains_key(name) {
                continue;
            }
            if let Some(value) = self.field(name) {
                fields.insert(name.to_owned(), value.into_owned());
            }
        }
        Value::Object(fields)
    }
}

/// Returns the corrections in `written` and the other [`ISSUES`] as null.
fn all_issues(written: Option<&Value>) -> Value {
    let mut issues: Map<String, Value> =
        ISSUES.iter().map(|name| ((*name).to_owned(), Value::Null)).collect();
    if let Some(Value::Object(written)) = written {
        issues.extend(written.iter().map(|(name, value)| (name.clone(), value.clone())));
    }
    Value::Object(issues)
}

/// Formats a date as on Orange's page: `2025-01-14T13:17:58.078+00:00`.
pub(crate) fn format_date(at: OffsetDateTime) -> Value {
    let format =
        format_description!("[year]-[month]-[day]T[hour]:[minute]:[second].[subsecond digits:3]+00:00");
    at.to_offset(UtcOffset::UTC).format(format).map_or(Value::Null, Value::from)
}
