// Generated from corpus/swagger-forms.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /a/{id}`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{
    Answer, Call, Operation, OperationInfo, Provenance, parameter,
};

use orange_core::operation::parameter::Style;

use super::super::{API, models};

/// `get a  by id `.
///
/// In the specification: `swagger-forms.json#/paths/~1a~1{id}/get`.
///
/// `GET /a/{id}`.
///
/// # Answers
///
/// - 200: x
/// - any other: e ([`ApiErr`](super::super::models::ApiErr))
///
/// The body of an error is read by [`Error::body_as`](orange_core::Error::body_as).
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetAById {
    id: i64,
    p: Option<models::P>,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "get a  by id ",
    method: Method::GET,
    path: "/a/{id}",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl GetAById {
    /// Creates the request with its required parameters.
    pub fn new(id: i64) -> Self {
        Self { id, p: None }
    }

    /// `p`.
    pub fn p(mut self, p: impl Into<models::P>) -> Self {
        self.p = Some(p.into());
        self
    }
}

impl Operation for GetAById {
    type Output = Vec<models::Pet>;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = call.path_parameter("id", &self.id.to_string())?;
        let call = parameter::query(call, "p", Style::Joined(","), &self.p)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.json()
    }
}
