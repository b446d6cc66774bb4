// Generated from corpus/media-choices.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /report`.

use orange_core::Result;
use orange_core::__private::bytes::Bytes;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `getReport`.
///
/// In the specification: `media-choices.yaml#/paths/~1report/get`.
///
/// `GET /report`.
///
/// # Answers
///
/// - 200: A report in one of several types.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetReport {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "getReport",
    method: Method::GET,
    path: "/report",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl GetReport {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for GetReport {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for GetReport {
    type Output = models::Crate;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.json()
    }
}

/// [`GetReport`] that asks for `application/pdf`.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetReportAsPdf(GetReport);

impl GetReport {
    /// Asks for `application/pdf`.
    pub fn accept_pdf(self) -> GetReportAsPdf {
        GetReportAsPdf(self)
    }
}

impl Operation for GetReportAsPdf {
    type Output = Bytes;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        self.0.call()?.accept("application/pdf")
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.bytes()
    }
}

/// [`GetReport`] that asks for `text/csv;header=present`.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetReportAsCsvHeaderPresent(GetReport);

impl GetReport {
    /// Asks for `text/csv;header=present`.
    pub fn accept_csv_header_present(self) -> GetReportAsCsvHeaderPresent {
        GetReportAsCsvHeaderPresent(self)
    }
}

impl Operation for GetReportAsCsvHeaderPresent {
    type Output = Bytes;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        self.0.call()?.accept("text/csv;header=present")
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.bytes()
    }
}

/// [`GetReport`] that asks for `application/xml`.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetReportAsXml(GetReport);

impl GetReport {
    /// Asks for `application/xml`.
    pub fn accept_xml(self) -> GetReportAsXml {
        GetReportAsXml(self)
    }
}

impl Operation for GetReportAsXml {
    type Output = Bytes;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        self.0.call()?.accept("application/xml")
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.bytes()
    }
}

/// [`GetReport`] that asks for `application/octet-stream`.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetReportAsOctetStream(GetReport);

impl GetReport {
    /// Asks for `application/octet-stream`.
    pub fn accept_octet_stream(self) -> GetReportAsOctetStream {
        GetReportAsOctetStream(self)
    }
}

impl Operation for GetReportAsOctetStream {
    type Output = Bytes;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        self.0.call()?.accept("application/octet-stream")
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.bytes()
    }
}
