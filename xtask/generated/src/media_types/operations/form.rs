// Generated from corpus/media-types.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /form`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Findings, Validate};
use orange_core::operation::{
    Answer, Call, Operation, OperationInfo, Provenance, parameter,
};

use orange_core::operation::parameter::Style;

use super::super::{API, models};

/// `form`.
///
/// In the specification: `media-types.yaml#/paths/~1form/post`.
///
/// `POST /form`.
///
/// # Answers
///
/// - 204: x
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Form {
    body: models::FCreate,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "form",
    method: Method::POST,
    path: "/form",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl Form {
    /// Creates the request with its required parameters.
    pub fn new(body: impl Into<models::FCreate>) -> Self {
        Self { body: body.into() }
    }
}

impl Operation for Form {
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
            &[("csv", Style::Joined(",")), ("deep", Style::Deep)],
        )?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.empty()
    }
}
