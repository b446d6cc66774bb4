// Generated from corpus/responses.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

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
    /// With everything that is required.
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

/// [`Export`] that asks for `application/pdf, application/json`.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ExportAsPdf(Export);

impl Export {
    /// Asks for `application/pdf, application/json`.
    pub fn accept_pdf(self) -> ExportAsPdf {
        ExportAsPdf(self)
    }
}

impl Operation for ExportAsPdf {
    type Output = ExportAnswer;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        self.0.call()?.accept("application/pdf, application/json")
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        self.0.decode(answer)
    }
}

/// [`Export`] that asks for `text/csv, application/json`.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ExportAsCsv(Export);

impl Export {
    /// Asks for `text/csv, application/json`.
    pub fn accept_csv(self) -> ExportAsCsv {
        ExportAsCsv(self)
    }
}

impl Operation for ExportAsCsv {
    type Output = ExportAnswer;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        self.0.call()?.accept("text/csv, application/json")
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        self.0.decode(answer)
    }
}

/// [`Export`] that asks for `image/png, application/json`.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ExportAsPng(Export);

impl Export {
    /// Asks for `image/png, application/json`.
    pub fn accept_png(self) -> ExportAsPng {
        ExportAsPng(self)
    }
}

impl Operation for ExportAsPng {
    type Output = ExportAnswer;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        self.0.call()?.accept("image/png, application/json")
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        self.0.decode(answer)
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
