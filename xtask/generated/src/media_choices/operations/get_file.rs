// Generated from corpus/media-choices.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /files`.

use orange_core::Result;
use orange_core::__private::bytes::Bytes;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::API;

/// `getFile`.
///
/// In the specification: `media-choices.yaml#/paths/~1files/get`.
///
/// `GET /files`.
///
/// # Answers
///
/// - 200: A file.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetFile {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "getFile",
    method: Method::GET,
    path: "/files",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl GetFile {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for GetFile {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for GetFile {
    type Output = Bytes;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = call.accept("application/pdf, text/csv")?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.bytes()
    }
}

impl GetFile {
    /// Asks for `application/pdf`.
    pub fn accept_pdf(self) -> orange_core::operation::Accepting<Self> {
        orange_core::operation::Accepting::new(self, "application/pdf")
    }
}

impl GetFile {
    /// Asks for `text/csv`.
    pub fn accept_csv(self) -> orange_core::operation::Accepting<Self> {
        orange_core::operation::Accepting::new(self, "text/csv")
    }
}
