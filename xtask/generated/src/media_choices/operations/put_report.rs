// Generated from corpus/media-choices.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `PUT /report`.

use orange_core::Result;
use orange_core::__private::bytes::Bytes;
use orange_core::__private::http::Method;
use orange_core::model::{Findings, Validate};
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `putReport`.
///
/// In the specification: `media-choices.yaml#/paths/~1report/put`.
///
/// `PUT /report`.
///
/// # Answers
///
/// - 204: Done.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct PutReport {
    body: PutReportBody,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "putReport",
    method: Method::PUT,
    path: "/report",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl PutReport {
    /// Creates the request with its required parameters.
    pub fn new(body: PutReportBody) -> Self {
        Self { body }
    }
}

impl Operation for PutReport {
    type Output = ();

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let mut found = Findings::default();
        {
            let (value, found) = (&self.body, &mut found);
            if let PutReportBody::Json(value) = value {
                value.check(found);
            }
        }
        found.finish_request()?;
        let call = Call::new(&INFO);
        let call = match &self.body {
            PutReportBody::Json(body) => call.json(body)?,
            PutReportBody::TextCsv(body) => {
                call.body("text/csv;header=present", body.clone())?
            }
            PutReportBody::ApplicationPdf(body) => {
                call.body("application/pdf", body.clone())?
            }
            PutReportBody::ApplicationXml(body) => {
                call.body("application/xml", body.clone())?
            }
            PutReportBody::ApplicationOctetStream(body) => {
                call.body("application/octet-stream", body.clone())?
            }
        };
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.empty()
    }
}

/// The body, in one of the forms that the specification offers.
#[derive(Clone, Debug)]
pub enum PutReportBody {
    /// As `application/json`.
    Json(Box<models::Crate>),
    /// As `text/csv;header=present`.
    TextCsv(Bytes),
    /// As `application/pdf`.
    ApplicationPdf(Bytes),
    /// As `application/xml`.
    ApplicationXml(Bytes),
    /// As `application/octet-stream`.
    ApplicationOctetStream(Bytes),
}
