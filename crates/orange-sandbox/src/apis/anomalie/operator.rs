//! The handle of the infrastructure operator.

use std::fmt;
use std::sync::Arc;

use super::actions::{OperatorAction, OperatorError, Qualification};
use super::tickets::Tickets;

/// The infrastructure operator (OI) of a [`Sandbox`](crate::Sandbox), controlled by a test.
///
/// Each action follows the published process and fails if the ticket's status does not allow it.
///
/// ```
/// use orange_sandbox::{Qualification, Sandbox};
/// let sandbox = Sandbox::new();
/// let error = sandbox.infrastructure_operator().qualify("no-such-ticket", Qualification::simple()).unwrap_err();
/// assert!(error.is_not_found());
/// ```
#[derive(Clone)]
pub struct InfrastructureOperator(pub(crate) Arc<Tickets>);

impl InfrastructureOperator {
    /// Qualifies a ticket: ACKNOWLEDGED to IN_PROGRESS.
    ///
    /// # Errors
    /// Returns an error if the ticket does not exist or its status does not allow the action.
    pub fn qualify(&self, id: &str, qualification: Qualification) -> Result<(), OperatorError> {
        self.0.act(id, OperatorAction::Qualify(qualification))
    }

    /// Requalifies a ticket with details: IN_PROGRESS to IN_PROGRESS.
    ///
    /// # Errors
    /// Returns an error if the ticket does not exist, its status does not allow the action, `details` is blank, or
    /// the ticket changes from simple to complex a second time.
    pub fn requalify(&self, id: &str, details: &str, to: Qualification) -> Result<(), OperatorError> {
        self.0.act(id, OperatorAction::Requalify { details: details.to_owned(), to })
    }

    /// Asks the commercial operator for information, listed in `details`: IN_PROGRESS to PENDING.
    ///
    /// `details` is the `statusChangeDetails` of the ticket and also the text of a new note on it. The change of the
    /// ticket causes an event, the note does not.
    ///
    /// # Errors
    /// Returns an error if the ticket does not exist, its status does not allow the action, or `details` is blank.
    pub fn hold(&self, id: &str, details: &str) -> Result<(), OperatorError> {
        self.0.act(id, OperatorAction::Hold { details: details.to_owned() })
    }

    /// Resolves a ticket: IN_PROGRESS to RESOLVED. A new building gets a generated code.
    ///
    /// # Errors
    /// Returns an error if the ticket does not exist or its status does not allow the action.
    pub fn resolve(&self, id: &str) -> Result<(), OperatorError> {
        self.0.act(id, OperatorAction::Resolve { building_id: None })
    }

    /// Resolves a ticket and gives its new building this code. A ticket without a new building ignores the code.
    ///
    /// # Errors
    /// Returns an error if the ticket does not exist or its status does not allow the action.
    pub fn resolve_with_building(&self, id: &str, building_id: &str) -> Result<(), OperatorError> {
        self.0.act(id, OperatorAction::Resolve { building_id: Some(building_id.to_owned()) })
    }

    /// Marks a ticket as unresolvable: IN_PROGRESS to RESOLVED with the reason UNRESOLVABLE.
    ///
    /// # Errors
    /// Returns an error if the ticket does not exist, its status does not allow the action, or `details` is blank.
    pub fn give_up(&self, id: &str, details: &str) -> Result<(), OperatorError> {
        self.0.act(id, OperatorAction::GiveUp { details: details.to_owned() })
    }

    /// Rejects a ticket that was never qualified: ACKNOWLEDGED to REJECTED.
    ///
    /// # Errors
    /// Returns an error if the ticket does not exist, its status does not allow the action, the reason is unknown, or
    /// the reason requires details.
    pub fn reject(&self, id: &str, reason: &str, details: Option<&str>) -> Result<(), OperatorError> {
        self.0.act(
            id,
            OperatorAction::Reject { reason: reason.to_owned(), details: details.map(str::to_owned) },
        )
    }

    /// Ends the wait for information: PENDING to RESOLVED.
    ///
    /// # Errors
    /// Returns an error if the ticket does not exist or its status does not allow the action.
    pub fn expire_answer(&self, id: &str) -> Result<(), OperatorError> {
        self.0.act(id, OperatorAction::ExpireAnswer)
    }

    /// Ends the wait for a validation: RESOLVED to CLOSED.
    ///
    /// # Errors
    /// Returns an error if the ticket does not exist or its status does not allow the action.
    pub fn expire_validation(&self, id: &str) -> Result<(), OperatorError> {
        self.0.act(id, OperatorAction::ExpireValidation)
    }

    /// Deletes a ticket. The API has no such operation.
    ///
    /// # Errors
    /// Returns an error if the ticket does not exist.
    pub fn remove(&self, id: &str) -> Result<(), OperatorError> {
        self.0.remove(id)
    }
}

impl fmt::Debug for InfrastructureOperator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("InfrastructureOperator")
    }
}
