// Generated from corpus/media-choices.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

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
    /// With everything that is required.
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

/// [`GetFile`] that asks for `application/pdf`.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetFileAsPdf(GetFile);

impl GetFile {
    /// Asks for `application/pdf`.
    pub fn accept_pdf(self) -> GetFileAsPdf {
        GetFileAsPdf(self)
    }
}

impl Operation for GetFileAsPdf {
    type Output = Bytes;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        self.0.call()?.accept("application/pdf")
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        self.0.decode(answer)
    }
}

/// [`GetFile`] that asks for `text/csv`.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetFileAsCsv(GetFile);

impl GetFile {
    /// Asks for `text/csv`.
    pub fn accept_csv(self) -> GetFileAsCsv {
        GetFileAsCsv(self)
    }
}

impl Operation for GetFileAsCsv {
    type Output = Bytes;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        self.0.call()?.accept("text/csv")
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        self.0.decode(answer)
    }
}
