// Generated from corpus/sequences.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /rows`.

use orange_core::Result;
use orange_core::__private::bytes::Bytes;
use orange_core::__private::http::Method;
use orange_core::model::Tagged;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `exportRows`.
///
/// In the specification: `sequences.yaml#/paths/~1rows/get`.
///
/// `GET /rows`.
///
/// # Answers
///
/// - 200: Rows.
/// - 204: No row.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ExportRows {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "exportRows",
    method: Method::GET,
    path: "/rows",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl ExportRows {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for ExportRows {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for ExportRows {
    type Output = Tagged<Vec<models::Tick>>;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = call.accept("application/jsonl;v=2")?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        Ok(
            Tagged::new(
                    answer.items(orange_core::streams::StreamFormat::JsonLines)?,
                    answer.etag(),
                )
                .with_headers(answer.headers().clone()),
        )
    }
}

impl orange_core::operation::StreamOperation for ExportRows {
    type Item = models::Tick;

    const FORMAT: orange_core::streams::StreamFormat = orange_core::streams::StreamFormat::JsonLines;
}

/// [`ExportRows`] that asks for `text/csv`.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ExportRowsAsCsv(ExportRows);

impl ExportRows {
    /// Asks for `text/csv`.
    pub fn accept_csv(self) -> ExportRowsAsCsv {
        ExportRowsAsCsv(self)
    }
}

impl Operation for ExportRowsAsCsv {
    type Output = Tagged<Option<Bytes>>;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        self.0.call()?.accept("text/csv")
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        if answer.body().is_empty() {
            return Ok(
                Tagged::new(None, answer.etag()).with_headers(answer.headers().clone()),
            );
        }
        Ok(
            Tagged::new(Some(answer.bytes()?), answer.etag())
                .with_headers(answer.headers().clone()),
        )
    }
}

impl ExportRows {
    /// The header `X-Export` of an answer.
    pub fn x_export_of<T>(answer: &orange_core::model::Tagged<T>) -> Option<&str> {
        answer.headers().get("x-export")?.to_str().ok()
    }
}
