//! The other operator: qualifies, holds, resolves and rejects tickets when it is told to.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;
use time::OffsetDateTime;

use crate::anomalie::lifecycle::{Role, Status, decide};
use crate::anomalie::store::Store;
use crate::anomalie::ticket::{Change, Complexity, Payload, Ticket};
use crate::anomalie::view::View;
use crate::data::chance::CODE;
use crate::events::EventType;
use crate::journal::Effect;
use crate::sandbox::{Shared, State};
use crate::sync::lock;
use crate::tmf::Record as _;

/// What the operator finds when it takes a ticket on.
///
/// ```
/// use orange_sandbox::Qualification;
/// let qualification = Qualification::complex().very_dense_zone();
/// assert_ne!(qualification, Qualification::simple());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct Qualification {
    complexity: Complexity,
    zone: &'static str,
    expected_in: Option<Duration>,
}

impl Qualification {
    const fn of(complexity: Complexity) -> Self {
        Self { complexity, zone: "ZMD", expected_in: None }
    }

    /// Nobody has to go there: one week.
    pub const fn simple() -> Self {
        Self::of(Complexity::Simple)
    }

    /// Anything else: up to four weeks.
    pub const fn complex() -> Self {
        Self::of(Complexity::Complex)
    }

    /// Many buildings at once: up to eight weeks.
    pub const fn bulk() -> Self {
        Self::of(Complexity::Masse)
    }

    /// In a very dense zone (`ZTD`) instead of a less dense one (`ZMD`).
    pub const fn very_dense_zone(mut self) -> Self {
        self.zone = "ZTD";
        self
    }

    /// Expected to be resolved after this time instead of the regulator's.
    pub const fn expected_in(mut self, time: Duration) -> Self {
        self.expected_in = Some(time);
        self
    }
}

/// Why the operator could not do what it was told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OperatorError {
    rule: Option<String>,
}

impl OperatorError {
    pub(crate) const NOT_FOUND: Self = Self { rule: None };

    pub(crate) fn rule(rule: String) -> Self {
        Self { rule: Some(rule) }
    }

    /// Whether there is no such ticket; otherwise a rule of the process forbids it.
    pub fn is_not_found(&self) -> bool {
        self.rule.is_none()
    }
}

impl fmt::Display for OperatorError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.rule {
            None => f.write_str("there is no such ticket"),
            Some(rule) => f.write_str(rule),
        }
    }
}

impl std::error::Error for OperatorError {}

/// What the building operator can do to a ticket.
#[derive(Clone, Debug)]
pub(crate) enum Act {
    Qualify(Qualification),
    Requalify { details: String, to: Qualification },
    Hold { details: String },
    Resolve { building_id: Option<String> },
    GiveUp { details: String },
    Reject { reason: String, details: Option<String> },
    ExpireAnswer,
    ExpireValidation,
}

impl Act {
    fn target(&self) -> Status {
        match self {
            Self::Qualify(_) | Self::Requalify { .. } => Status::InProgress,
            Self::Hold { .. } => Status::Pending,
            Self::Resolve { .. } | Self::GiveUp { .. } | Self::ExpireAnswer => Status::Resolved,
            Self::Reject { .. } => Status::Rejected,
            Self::ExpireValidation => Status::Closed,
        }
    }

    fn reason(&self) -> Option<&str> {
        match self {
            Self::Qualify(_) => None,
            Self::Requalify { .. } => Some("REQUALIFIED"),
            Self::Hold { .. } => Some("WAITING_INFORMATION"),
            Self::Resolve { .. } => Some("RESOLVED"),
            Self::GiveUp { .. } => Some("UNRESOLVABLE"),
            Self::Reject { reason, .. } => Some(reason),
            Self::ExpireAnswer => Some("DELAY_ANSWER_EXPIRED"),
            Self::ExpireValidation => Some("DELAY_VALIDATION_EXPIRED"),
        }
    }

    fn details(&self) -> Option<&str> {
        match self {
            Self::Requalify { details, .. } | Self::Hold { details } | Self::GiveUp { details } => {
                Some(details)
            }
            Self::Reject { details, .. } => details.as_deref(),
            _ => None,
        }
    }

    /// Carries the act out on a copy of `ticket`.
    pub(crate) fn apply(&self, ticket: &Ticket, at: OffsetDateTime) -> Result<Ticket, String> {
        let qualified = ticket.life.is_qualified();
        let reason =
            decide(ticket.life.status(), self.target(), Role::Oi, self.reason(), self.details(), qualified)?;
        let mut changed = ticket.clone();
        let life = &mut changed.life;
        if let Self::Qualify(found) | Self::Requalify { to: found, .. } = self {
            if reason.is_some() && is_second_requalification(ticket, found.complexity) {
                return Err("a ticket may be requalified from simple to complex only once".to_owned());
            }
            let allowance = found
                .expected_in
                .and_then(|time| time::Duration::try_from(time).ok())
                .unwrap_or_else(|| found.complexity.allowance());
            life.complexity = Some(found.complexity);
            life.zone = Some(found.zone);
            life.expected = at.checked_add(allowance);
        }
        life.revision += 1;
        life.enter(Change {
            status: self.target(),
            at,
            reason,
            details: self.details().map(str::to_owned),
            by: Role::Oi,
        });
        if let Self::Resolve { building_id } = self {
            name_building(&mut changed, building_id.as_deref());
        }
        Ok(changed)
    }
}

fn is_second_requalification(ticket: &Ticket, to: Complexity) -> bool {
    let again = ticket.life.history.iter().any(|change| change.reason == Some("REQUALIFIED"));
    again && to == Complexity::Complex && ticket.life.complexity != Some(Complexity::Complex)
}

/// A building that was asked for gets its code when the ticket is resolved.
fn name_building(ticket: &mut Ticket, building_id: Option<&str>) {
    let mut payload = ticket.payload.members().clone();
    let Some(Value::Object(building)) = payload.get_mut("building") else { return };
    let insee = building.get("address").and_then(|address| address.get("code_insee")).and_then(Value::as_str);
    let id = building_id.map_or_else(
        || format!("IMB/{}/X/{}", insee.unwrap_or("00000"), ticket.chance().text(4, CODE)),
        str::to_owned,
    );
    building.insert("id".to_owned(), id.into());
    ticket.payload = Payload::written(payload);
}

/// The other operator of a [`Sandbox`](crate::Sandbox), who does what a test tells it.
///
/// Every call follows the same rules as the published process: what is not allowed from a ticket's
/// status is refused.
///
/// ```
/// use orange_sandbox::{Qualification, Sandbox};
/// let sandbox = Sandbox::new();
/// let error = sandbox.operator().qualify("no-such-ticket", Qualification::simple()).unwrap_err();
/// assert!(error.is_not_found());
/// ```
#[derive(Clone)]
pub struct Operator(Shared);

impl Operator {
    pub(crate) fn new(shared: Shared) -> Self {
        Self(shared)
    }

    pub(crate) fn state(&self) -> &State {
        &self.0
    }

    /// Takes a ticket on: ACKNOWLEDGED to IN_PROGRESS.
    ///
    /// # Errors
    /// No such ticket, or not from its status.
    pub fn qualify(&self, id: &str, qualification: Qualification) -> Result<(), OperatorError> {
        self.act(id, Act::Qualify(qualification))
    }

    /// Finds that it is another case than thought: IN_PROGRESS again, with details.
    ///
    /// # Errors
    /// No such ticket, not from its status, no details, or from simple to complex a second time.
    pub fn requalify(&self, id: &str, details: &str, to: Qualification) -> Result<(), OperatorError> {
        self.act(id, Act::Requalify { details: details.to_owned(), to })
    }

    /// Asks the commercial operator for information: IN_PROGRESS to PENDING; `details` lists what is
    /// wanted.
    ///
    /// # Errors
    /// No such ticket, not from its status, or no details.
    pub fn hold(&self, id: &str, details: &str) -> Result<(), OperatorError> {
        self.act(id, Act::Hold { details: details.to_owned() })
    }

    /// Resolves: IN_PROGRESS to RESOLVED. A building that was asked for gets a code.
    ///
    /// # Errors
    /// No such ticket, or not from its status.
    pub fn resolve(&self, id: &str) -> Result<(), OperatorError> {
        self.act(id, Act::Resolve { building_id: None })
    }

    /// Resolves, and gives the building that was asked for this code.
    ///
    /// # Errors
    /// No such ticket, or not from its status.
    pub fn resolve_with_building(&self, id: &str, building_id: &str) -> Result<(), OperatorError> {
        self.act(id, Act::Resolve { building_id: Some(building_id.to_owned()) })
    }

    /// Resolves as not resolvable: IN_PROGRESS to RESOLVED with the reason UNRESOLVABLE.
    ///
    /// # Errors
    /// No such ticket, not from its status, or no details.
    pub fn give_up(&self, id: &str, details: &str) -> Result<(), OperatorError> {
        self.act(id, Act::GiveUp { details: details.to_owned() })
    }

    /// Rejects: ACKNOWLEDGED to REJECTED, if the ticket was never taken on.
    ///
    /// # Errors
    /// No such ticket, not from its status, no such reason, or a reason that needs details.
    pub fn reject(&self, id: &str, reason: &str, details: Option<&str>) -> Result<(), OperatorError> {
        self.act(id, Act::Reject { reason: reason.to_owned(), details: details.map(str::to_owned) })
    }

    /// Waits no longer for information: PENDING to RESOLVED.
    ///
    /// # Errors
    /// No such ticket, or not from its status.
    pub fn expire_answer(&self, id: &str) -> Result<(), OperatorError> {
        self.act(id, Act::ExpireAnswer)
    }

    /// Waits no longer for a validation: RESOLVED to CLOSED.
    ///
    /// # Errors
    /// No such ticket, or not from its status.
    pub fn expire_validation(&self, id: &str) -> Result<(), OperatorError> {
        self.act(id, Act::ExpireValidation)
    }

    /// Takes a ticket away, as if it had never been; the API itself has no such call.
    ///
    /// # Errors
    /// No such ticket.
    pub fn remove(&self, id: &str) -> Result<(), OperatorError> {
        if !lock(&self.0.anomalies).remove(id) {
            return Err(OperatorError::NOT_FOUND);
        }
        lock(&self.0.journal).effect(Effect::TicketRemoved { id: id.to_owned() });
        Ok(())
    }

    pub(crate) fn act(&self, id: &str, act: Act) -> Result<(), OperatorError> {
        // What was due before comes before.
        self.0.run_script();
        self.0.carry_out(id, &act, self.0.clock.time())
    }
}

impl fmt::Debug for Operator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Operator")
    }
}

impl State {
    /// Carries an act out, dated `at`.
    fn carry_out(&self, id: &str, act: &Act, at: OffsetDateTime) -> Result<(), OperatorError> {
        let mut store = lock(&self.anomalies);
        let ticket = store.get(id).ok_or(OperatorError::NOT_FOUND)?;
        let changed = act.apply(&ticket, at).map_err(OperatorError::rule)?;
        self.moved(&mut store, changed);
        Ok(())
    }

    /// Keeps a ticket that the operator has moved.
    pub(crate) fn moved(&self, store: &mut Store, ticket: Ticket) {
        self.plan(&ticket);
        let quirks = self.quirks();
        let data = View { ticket: Cow::Borrowed(&ticket), quirks: &quirks }.to_value();
        let at = ticket.life.history.last().map_or_else(|| self.clock.time(), |change| change.at);
        self.record_event(EventType::TicketUpdated, &ticket.id, data, at);
        lock(&self.journal)
            .effect(Effect::TicketMoved { id: ticket.id.clone(), status: ticket.life.status().to_string() });
        store.put(ticket);
    }
}

// The handle must be usable from any thread, like the sandbox.
const _: fn() = || {
    fn is_shared<T: Send + Sync>() {}
    is_shared::<Operator>();
    is_shared::<Arc<State>>();
};
