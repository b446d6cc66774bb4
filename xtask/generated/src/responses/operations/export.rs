// Generated from corpus/responses.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /jobs`.

use orange_core::Result;
use orange_core::__private::bytes::Bytes;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `export`.
///
/// In the specification: `responses.yaml#/paths/~1jobs/get`.
///
/// `GET /jobs`.
///
/// # Answers
///
/// - 200: A file.
/// - 206: A part.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Export {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "export",
    method: Method::GET,
    path: "/jobs",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl Export {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for Export {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for Export {
    type Output = ExportAnswer;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = call
            .accept("application/pdf, text/csv, image/png, application/json")?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        match answer.status().as_u16() {
            200 => answer.bytes().map(ExportAnswer::Status200),
            206 => answer.json().map(|value| ExportAnswer::Status206(Box::new(value))),
            _ => answer.bytes().map(ExportAnswer::Other),
        }
    }
}

impl Export {
    /// Asks for `application/pdf, application/json`.
    pub fn accept_pdf(self) -> orange_core::operation::Accepting<Self> {
        orange_core::operation::Accepting::new(self, "application/pdf, application/json")
    }
}

impl Export {
    /// Asks for `text/csv, application/json`.
    pub fn accept_csv(self) -> orange_core::operation::Accepting<Self> {
        orange_core::operation::Accepting::new(self, "text/csv, application/json")
    }
}

impl Export {
    /// Asks for `image/png, application/json`.
    pub fn accept_png(self) -> orange_core::operation::Accepting<Self> {
        orange_core::operation::Accepting::new(self, "image/png, application/json")
    }
}

/// What the operation answers, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ExportAnswer {
    /// The answer with status 200.
    Status200(Bytes),
    /// The answer with status 206.
    Status206(Box<Vec<models::Job>>),
    /// A success that the specification does not name, with its body.
    Other(Bytes),
}
