// Generated from corpus/names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /a`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{
    Answer, Call, Operation, OperationInfo, Provenance, parameter,
};

use orange_core::operation::parameter::Style;

use super::super::{API, models};

/// `type`.
///
/// In the specification: `names.yaml#/paths/~1a/get`.
///
/// `GET /a`.
///
/// # Answers
///
/// - 200: It.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Type {
    id: Option<String>,
    id_header: Option<String>,
    x_request_id: Option<String>,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "type",
    method: Method::GET,
    path: "/a",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl Type {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {
            id: None,
            id_header: None,
            x_request_id: None,
        }
    }

    /// `id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// `id`.
    pub fn id_header(mut self, id_header: impl Into<String>) -> Self {
        self.id_header = Some(id_header.into());
        self
    }

    /// `X-Request-Id`.
    pub fn x_request_id(mut self, x_request_id: impl Into<String>) -> Self {
        self.x_request_id = Some(x_request_id.into());
        self
    }
}

impl Default for Type {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for Type {
    type Output = models::TypeSelf;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = parameter::query(call, "id", Style::Exploded, &self.id)?;
        let call = parameter::header(call, "id", Style::Joined(","), &self.id_header)?;
        let call = parameter::header(
            call,
            "X-Request-Id",
            Style::Joined(","),
            &self.x_request_id,
        )?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.json()
    }
}
