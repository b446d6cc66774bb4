//! Actions of the infrastructure operator, as values.

use std::fmt;
use std::time::Duration;

use serde_json::Value;
use time::OffsetDateTime;

use super::lifecycle::{Role, Status, TransitionRequest, check_transition};
use super::ticket::{Change, Complexity, Payload, Ticket};
use crate::data::communes::Zone;
use crate::data::rng::CODE_CHARACTERS;

/// The result of qualifying a ticket.
///
/// ```
/// use orange_sandbox::Qualification;
/// let qualification = Qualification::complex().very_dense_zone();
/// assert_ne!(qualification, Qualification::simple());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct Qualification {
    pub(crate) complexity: Complexity,
    pub(crate) zone: Zone,
    pub(crate) expected_in: Option<Duration>,
}

impl Qualification {
    const fn new(complexity: Complexity) -> Self {
        Self { complexity, zone: Zone::LessDense, expected_in: None }
    }

    /// A simple case, without a visit on site: one week.
    pub const fn simple() -> Self {
        Self::new(Complexity::Simple)
    }

    /// A complex case: up to four weeks.
    pub const fn complex() -> Self {
        Self::new(Complexity::Complex)
    }

    /// A case of many buildings (`MASSE`): up to eight weeks.
    pub const fn bulk() -> Self {
        Self::new(Complexity::Masse)
    }

    /// Sets the zone to very dense (`ZTD`) instead of less dense (`ZMD`).
    pub const fn very_dense_zone(mut self) -> Self {
        self.zone = Zone::VeryDense;
        self
    }

    /// Sets the expected time to resolution; by default the time that the regulator's decision allows.
    pub const fn expected_in(mut self, time: Duration) -> Self {
        self.expected_in = Some(time);
        self
    }
}

/// An action that the infrastructure operator could not carry out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OperatorError(OperatorErrorKind);

#[derive(Clone, Debug, PartialEq, Eq)]
enum OperatorErrorKind {
    /// The ticket or attachment with the given id does not exist.
    NotFound(&'static str),
    RuleViolated(String),
}

impl OperatorError {
    /// Creates the error for a `ticket` or `attachment` that does not exist.
    pub(crate) const fn not_found(resource: &'static str) -> Self {
        Self(OperatorErrorKind::NotFound(resource))
    }

    /// Creates the error for an action that violates this rule of the process.
    pub(crate) fn rule_violated(rule: String) -> Self {
        Self(OperatorErrorKind::RuleViolated(rule))
    }

    /// Returns whether the ticket or attachment does not exist; otherwise the action violates a rule of the process.
    pub fn is_not_found(&self) -> bool {
        matches!(self.0, OperatorErrorKind::NotFound(_))
    }
}

impl fmt::Display for OperatorError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            OperatorErrorKind::NotFound(resource) => write!(f, "{resource} not found"),
            OperatorErrorKind::RuleViolated(rule) => f.write_str(rule),
        }
    }
}

impl std::error::Error for OperatorError {}

/// An action of the infrastructure operator on a ticket.
#[derive(Clone, Debug)]
pub(crate) enum OperatorAction {
    Qualify(Qualification),
    Requalify { details: String, to: Qualification },
    Hold { details: String },
    Resolve { building_id: Option<String> },
    GiveUp { details: String },
    Reject { reason: String, details: Option<String> },
    ExpireAnswer,
    ExpireValidation,
}

impl OperatorAction {
    /// Returns the transition of this action.
    fn transition(&self) -> TransitionRequest<'_> {
        let (to, reason) = match self {
            Self::Qualify(_) => (Status::InProgress, None),
            Self::Requalify { .. } => (Status::InProgress, Some("REQUALIFIED")),
            Self::Hold { .. } => (Status::Pending, Some("WAITING_INFORMATION")),
            Self::Resolve { .. } => (Status::Resolved, Some("RESOLVED")),
            Self::GiveUp { .. } => (Status::Resolved, Some("UNRESOLVABLE")),
            Self::Reject { reason, .. } => (Status::Rejected, Some(reason.as_str())),
            Self::ExpireAnswer => (Status::Resolved, Some("DELAY_ANSWER_EXPIRED")),
            Self::ExpireValidation => (Status::Closed, Some("DELAY_VALIDATION_EXPIRED")),
        };
        let details = match self {
            Self::Requalify { details, .. } | Self::Hold { details } | Self::GiveUp { details } => {
                Some(details)
            }
            Self::Reject { details, .. } => details.as_ref(),
            _ => None,
        };
        TransitionRequest { to, by: Role::Oi, reason, details: details.map(String::as_str) }
    }

    /// Applies the action to a copy of `ticket`. The error is the violated rule.
    pub(crate) fn apply(&self, ticket: &Ticket, at: OffsetDateTime) -> Result<Ticket, String> {
        let transition = self.transition();
        let reason = check_transition(ticket.state.status(), transition, ticket.state.was_in_progress())?;
        let mut changed = ticket.clone();
        let state = &mut changed.state;
        if let Self::Qualify(qualification) | Self::Requalify { to: qualification, .. } = self {
            if reason.is_some() && is_second_requalification(ticket, qualification.complexity) {
                return Err("a ticket can be requalified from simple to complex only once".to_owned());
            }
            let allowance = qualification
                .expected_in
                .and_then(|time| time::Duration::try_from(time).ok())
                .unwrap_or_else(|| qualification.complexity.allowance());
            state.complexity = Some(qualification.complexity);
            state.zone = Some(qualification.zone);
            state.expected = at.checked_add(allowance);
        }
        state.revision += 1;
        state.apply_change(Change {
            status: transition.to,
            at,
            reason,
            details: transition.details.map(str::to_owned),
            by: transition.by,
        });
        if let Self::Resolve { building_id } = self {
            assign_building_code(&mut changed, building_id.as_deref());
        }
        Ok(changed)
    }
}

/// Returns whether the requalification to `to` would make the ticket complex a second time.
fn is_second_requalification(ticket: &Ticket, to: Complexity) -> bool {
    let was_requalified = ticket.state.history.iter().any(|change| change.reason == Some("REQUALIFIED"));
    was_requalified && to == Complexity::Complex && ticket.state.complexity != Some(Complexity::Complex)
}

/// Assigns a code to the building of a creation ticket when the ticket is resolved.
fn assign_building_code(ticket: &mut Ticket, building_id: Option<&str>) {
    let mut payload = ticket.payload.fields().clone();
    let Some(Value::Object(building)) = payload.get_mut("building") else { return };
    let insee = building.get("address").and_then(|address| address.get("code_insee")).and_then(Value::as_str);
    let id = building_id.map_or_else(
        || format!("IMB/{}/X/{}", insee.unwrap_or("00000"), ticket.rng().text(4, CODE_CHARACTERS)),
        str::to_owned,
    );
    building.insert("id".to_owned(), id.into());
    ticket.payload = Payload::from_fields(payload);
}
