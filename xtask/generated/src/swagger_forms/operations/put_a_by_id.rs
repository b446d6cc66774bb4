// Generated from corpus/swagger-forms.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `PUT /a/{id}`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Findings, Validate};
use orange_core::operation::{
    Answer, Call, Operation, OperationInfo, Provenance, parameter,
};

use orange_core::operation::parameter::Style;

use super::super::{API, models};

/// `put a  by id `.
///
/// In the specification: `swagger-forms.json#/paths/~1a~1{id}/put`.
///
/// `PUT /a/{id}`.
///
/// # Answers
///
/// - 204: x
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct PutAById {
    id: i64,
    p: Option<models::P>,
    body: models::PutAByIdForm,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "put a  by id ",
    method: Method::PUT,
    path: "/a/{id}",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl PutAById {
    /// Creates the request with its required parameters.
    pub fn new(id: i64, body: impl Into<models::PutAByIdForm>) -> Self {
        Self {
            id,
            p: None,
            body: body.into(),
        }
    }

    /// `p`.
    pub fn p(mut self, p: impl Into<models::P>) -> Self {
        self.p = Some(p.into());
        self
    }
}

impl Operation for PutAById {
    type Output = ();

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let mut found = Findings::default();
        self.body.check(&mut found);
        found.finish_request()?;
        let call = Call::new(&INFO);
        let call = call.path_parameter("id", &self.id.to_string())?;
        let call = parameter::query(call, "p", Style::Joined(","), &self.p)?;
        let call = parameter::form(
            call,
            &self.body,
            &[("l", Style::Exploded), ("c", Style::Joined(","))],
        )?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.empty()
    }
}
