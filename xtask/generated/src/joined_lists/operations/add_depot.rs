// Generated from corpus/joined-lists.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /depots`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Findings, Validate};
use orange_core::operation::{
    Answer, Call, Operation, OperationInfo, Provenance, parameter,
};

use orange_core::operation::parameter::Style;

use super::super::{API, models};

/// `addDepot`.
///
/// In the specification: `joined-lists.yaml#/paths/~1depots/post`.
///
/// `POST /depots`.
///
/// # Answers
///
/// - 204: Added.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct AddDepot {
    body: models::AddDepotRequest,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "addDepot",
    method: Method::POST,
    path: "/depots",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl AddDepot {
    /// Creates the request with its required parameters.
    pub fn new(body: impl Into<models::AddDepotRequest>) -> Self {
        Self { body: body.into() }
    }
}

impl Operation for AddDepot {
    type Output = ();

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let mut found = Findings::default();
        self.body.check(&mut found);
        found.finish_request()?;
        let call = Call::new(&INFO);
        let call = parameter::form(
                call,
                &self.body,
                &[("codes", Style::Joined(",")), ("box", Style::Joined(","))],
            )?
            .header("content-type", "application/x-www-form-urlencoded;charset=UTF-8")?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.empty()
    }
}
