//! A ticket: the payload that the OC writes, and the state that the sandbox maintains.

use std::cell::OnceCell;
use std::sync::Arc;

use serde::Deserialize;
use serde_json::{Map, Value};
use time::OffsetDateTime;

use super::lifecycle::{Role, Status};
use super::seed::Seeder;
use crate::data::communes::Zone;
use crate::data::rng::{SeededRng, hash};

/// The type of a ticket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum TicketType {
    /// A building at a new address.
    Creation,
    /// A further building at an existing address.
    NewBuilding,
    /// Corrections of the address of one or more buildings.
    Modification,
    /// A correction of the number of housings of a building.
    NbLogements,
}

impl TicketType {
    pub(crate) const ALL: [Self; 4] =
        [Self::Creation, Self::NewBuilding, Self::Modification, Self::NbLogements];

    /// Returns the value of `@type`.
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Creation => "AnomalieAdresse.creation",
            Self::NewBuilding => "AnomalieAdresse.newBuilding",
            Self::Modification => "AnomalieAdresse.modification",
            Self::NbLogements => "AnomalieAdresse.nbLogements",
        }
    }

    /// Parses `@type`. The interop group's older examples use the name of the schema.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|candidate| candidate.as_str() == text).or(match text {
            "AnomalieAdresseCreation" => Some(Self::Creation),
            "AnomalieAdresseNewBuilding" => Some(Self::NewBuilding),
            "AnomalieAdresseUpdateImb" => Some(Self::Modification),
            "AnomalieAdresseUpdateNbLogements" => Some(Self::NbLogements),
            _ => None,
        })
    }

    /// Returns whether the ticket corrects existing buildings, with `issues`.
    pub(crate) fn is_update(self) -> bool {
        matches!(self, Self::Modification | Self::NbLogements)
    }
}

/// The effort that the OI expects.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub(crate) enum Complexity {
    #[default]
    Simple,
    Complex,
    Masse,
}

impl Complexity {
    pub(crate) fn as_str(self) -> &'static str {
        match self {
            Self::Simple => "SIMPLE",
            Self::Complex => "COMPLEX",
            Self::Masse => "MASSE",
        }
    }

    /// Returns the time that the regulator's decision allows.
    pub(crate) fn allowance(self) -> time::Duration {
        match self {
            Self::Simple => time::Duration::weeks(1),
            // One week plus at most three weeks.
            Self::Complex => time::Duration::weeks(4),
            // Two months.
            Self::Masse => time::Duration::weeks(8),
        }
    }
}

/// An entry of a ticket's history.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Change {
    pub(crate) status: Status,
    pub(crate) at: OffsetDateTime,
    pub(crate) reason: Option<&'static str>,
    pub(crate) details: Option<String>,
    pub(crate) by: Role,
}

/// The state of a ticket. A transition of the OC or the OI changes its history, each write its revision.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct TicketState {
    /// In order of time; the first entry is the creation.
    pub(crate) history: Vec<Change>,
    pub(crate) name: String,
    pub(crate) updated: OffsetDateTime,
    pub(crate) expected: Option<OffsetDateTime>,
    pub(crate) resolved: Option<OffsetDateTime>,
    pub(crate) complexity: Option<Complexity>,
    pub(crate) zone: Option<Zone>,
    /// Number of writes. Each revision has its own version.
    pub(crate) revision: u64,
}

impl TicketState {
    /// Creates the state of a new ticket.
    pub(crate) fn new(name: String, at: OffsetDateTime) -> Self {
        let created = Change { status: Status::Acknowledged, at, reason: None, details: None, by: Role::Oc };
        Self {
            history: vec![created],
            name,
            updated: at,
            expected: None,
            resolved: None,
            complexity: None,
            zone: None,
            revision: 0,
        }
    }

    /// Returns the reason of the last transition.
    pub(crate) fn reason(&self) -> Option<&'static str> {
        self.history.last().and_then(|change| change.reason)
    }

    pub(crate) fn status(&self) -> Status {
        self.history.last().map_or(Status::Acknowledged, |change| change.status)
    }

    pub(crate) fn created(&self) -> OffsetDateTime {
        self.history.first().map_or(self.updated, |change| change.at)
    }

    /// Returns whether the ticket was ever in progress.
    pub(crate) fn was_in_progress(&self) -> bool {
        self.history.iter().any(|change| change.status == Status::InProgress)
    }

    /// Applies a transition without checking it.
    pub(crate) fn apply_change(&mut self, change: Change) {
        self.updated = change.at;
        match change.status {
            Status::Resolved => self.resolved = Some(change.at),
            // A refused resolution does not count.
            Status::Acknowledged => self.resolved = None,
            _ => {}
        }
        self.history.push(change);
    }

    /// Returns the seconds spent in `status` before transitions to one of `then`.
    ///
    /// Only completed periods count, as in the interop group's description: the OI records a duration when the ticket
    /// leaves the status.
    pub(crate) fn seconds_in(&self, status: Status, then: &[Status]) -> i64 {
        self.history
            .windows(2)
            .filter_map(|pair| match pair {
                [change, next] if change.status == status && then.contains(&next.status) => {
                    Some((next.at - change.at).whole_seconds())
                }
                _ => None,
            })
            .sum()
    }
}

/// The fields that the OC wrote, generated on first use.
#[derive(Clone, Debug)]
pub(crate) struct Payload {
    fields: OnceCell<Map<String, Value>>,
    /// Generates the fields of the ticket at this index; `None` if a client wrote them.
    seed: Option<(Arc<Seeder>, u64)>,
}

impl Payload {
    pub(crate) fn from_fields(fields: Map<String, Value>) -> Self {
        Self { fields: OnceCell::from(fields), seed: None }
    }

    pub(crate) fn generated(seeder: Arc<Seeder>, index: u64) -> Self {
        Self { fields: OnceCell::new(), seed: Some((seeder, index)) }
    }

    pub(crate) fn fields(&self) -> &Map<String, Value> {
        self.fields.get_or_init(|| match &self.seed {
            Some((seeder, index)) => seeder.payload(*index),
            None => Map::new(),
        })
    }
}

/// A ticket.
#[derive(Clone, Debug)]
pub(crate) struct Ticket {
    pub(crate) id: String,
    pub(crate) ticket_type: TicketType,
    pub(crate) state: TicketState,
    pub(crate) payload: Payload,
}

impl Ticket {
    /// Returns the value of `@version` and of the ETag.
    pub(crate) fn version(&self) -> String {
        self.rng().uuid()
    }

    /// Returns the random number generator of this ticket and revision.
    pub(crate) fn rng(&self) -> SeededRng {
        SeededRng::new(hash(self.id.as_bytes()), self.state.revision)
    }

    /// Returns the code of the operator in this role.
    pub(crate) fn operator_code(&self, role: Role) -> Option<&str> {
        self.text(match role {
            Role::Oc => "code_oc",
            Role::Oi => "code_oi",
        })
    }

    /// Returns a text field of the payload.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.payload.fields().get(name).and_then(Value::as_str)
    }
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;

    #[test]
    fn durations_count_completed_periods() {
        let start = datetime!(2025-06-02 08:00 UTC);
        let mut state = TicketState::new("ANO1".to_owned(), start);
        let mut at = start;
        for (status, hours) in [
            (Status::InProgress, 1),
            (Status::Pending, 2),
            (Status::Acknowledged, 4),
            (Status::InProgress, 8),
            (Status::InProgress, 16),
            (Status::Resolved, 32),
            (Status::Acknowledged, 64),
        ] {
            at += time::Duration::hours(hours);
            state.apply_change(Change { status, at, reason: None, details: None, by: Role::Oi });
        }
        let hours = |status, then: &[Status]| state.seconds_in(status, then) / 3600;
        assert_eq!(hours(Status::Acknowledged, &Status::ALL), 1 + 8);
        assert_eq!(hours(Status::InProgress, &Status::ALL), 2 + 16 + 32);
        assert_eq!(hours(Status::Pending, &Status::ALL), 4);
        assert_eq!(hours(Status::Resolved, &[Status::Acknowledged]), 64);
        assert_eq!(hours(Status::Resolved, &[Status::Closed]), 0);
        assert_eq!(state.resolved, None);
    }

    #[test]
    fn both_spellings_of_a_type_are_parsed() {
        for candidate in TicketType::ALL {
            assert_eq!(TicketType::parse(candidate.as_str()), Some(candidate));
        }
        assert_eq!(TicketType::parse("AnomalieAdresseUpdateImb"), Some(TicketType::Modification));
        assert_eq!(TicketType::parse("AnomalieAdresse.batiment"), None);
    }
}
