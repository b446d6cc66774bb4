//! The building operator as a handle: qualifies, holds, resolves and rejects tickets when a test says so.

use std::fmt;
use std::sync::Arc;

use super::actions::{OperatorAction, OperatorError, Qualification};
use super::tickets::Tickets;

/// The other operator of a [`Sandbox`](crate::Sandbox), who does what a test tells it.
///
/// Every call follows the same rules as the published process: what is not allowed from a ticket's
/// status is refused.
///
/// ```
/// use orange_sandbox::{Qualification, Sandbox};
/// let sandbox = Sandbox::new();
/// let error = sandbox.infrastructure_operator().qualify("no-such-ticket", Qualification::simple()).unwrap_err();
/// assert!(error.is_not_found());
/// ```
#[derive(Clone)]
pub struct InfrastructureOperator(pub(super) Arc<Tickets>);

impl InfrastructureOperator {
    pub(crate) fn new(tickets: Arc<Tickets>) -> Self {
        Self(tickets)
    }

    /// Takes a ticket on: ACKNOWLEDGED to IN_PROGRESS.
    ///
    /// # Errors
    /// No such ticket, or not from its status.
    pub fn qualify(&self, id: &str, qualification: Qualification) -> Result<(), OperatorError> {
        self.0.act(id, OperatorAction::Qualify(qualification))
    }

    /// Finds that it is another case than thought: IN_PROGRESS again, with details.
    ///
    /// # Errors
    /// No such ticket, not from its status, no details, or from simple to complex a second time.
    pub fn requalify(&self, id: &str, details: &str, to: Qualification) -> Result<(), OperatorError> {
        self.0.act(id, OperatorAction::Requalify { details: details.to_owned(), to })
    }

    /// Asks the commercial operator for information: IN_PROGRESS to PENDING; `details` lists what is
    /// wanted.
    ///
    /// # Errors
    /// No such ticket, not from its status, or no details.
    pub fn hold(&self, id: &str, details: &str) -> Result<(), OperatorError> {
        self.0.act(id, OperatorAction::Hold { details: details.to_owned() })
    }

    /// Resolves: IN_PROGRESS to RESOLVED. A building that was asked for gets a code.
    ///
    /// # Errors
    /// No such ticket, or not from its status.
    pub fn resolve(&self, id: &str) -> Result<(), OperatorError> {
        self.0.act(id, OperatorAction::Resolve { building_id: None })
    }

    /// Resolves, and gives the building that was asked for this code.
    ///
    /// # Errors
    /// No such ticket, or not from its status.
    pub fn resolve_with_building(&self, id: &str, building_id: &str) -> Result<(), OperatorError> {
        self.0.act(id, OperatorAction::Resolve { building_id: Some(building_id.to_owned()) })
    }

    /// Resolves as not resolvable: IN_PROGRESS to RESOLVED with the reason UNRESOLVABLE.
    ///
    /// # Errors
    /// No such ticket, not from its status, or no details.
    pub fn give_up(&self, id: &str, details: &str) -> Result<(), OperatorError> {
        self.0.act(id, OperatorAction::GiveUp { details: details.to_owned() })
    }

    /// Rejects: ACKNOWLEDGED to REJECTED, if the ticket was never taken on.
    ///
    /// # Errors
    /// No such ticket, not from its status, no such reason, or a reason that needs details.
    pub fn reject(&self, id: &str, reason: &str, details: Option<&str>) -> Result<(), OperatorError> {
        self.0.act(
            id,
            OperatorAction::Reject { reason: reason.to_owned(), details: details.map(str::to_owned) },
        )
    }

    /// Waits no longer for information: PENDING to RESOLVED.
    ///
    /// # Errors
    /// No such ticket, or not from its status.
    pub fn expire_answer(&self, id: &str) -> Result<(), OperatorError> {
        self.0.act(id, OperatorAction::ExpireAnswer)
    }

    /// Waits no longer for a validation: RESOLVED to CLOSED.
    ///
    /// # Errors
    /// No such ticket, or not from its status.
    pub fn expire_validation(&self, id: &str) -> Result<(), OperatorError> {
        self.0.act(id, OperatorAction::ExpireValidation)
    }

    /// Takes a ticket away, as if it had never been; the API itself has no such call.
    ///
    /// # Errors
    /// No such ticket.
    pub fn remove(&self, id: &str) -> Result<(), OperatorError> {
        self.0.remove(id)
    }
}

impl fmt::Debug for InfrastructureOperator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("InfrastructureOperator")
    }
}
