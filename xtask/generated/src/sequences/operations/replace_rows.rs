// Generated from corpus/sequences.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `PUT /rows`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::Findings;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `replaceRows`.
///
/// In the specification: `sequences.yaml#/paths/~1rows/put`.
///
/// `PUT /rows`.
///
/// # Answers
///
/// - 204: Done.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ReplaceRows {
    body: Option<Vec<models::Tick>>,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "replaceRows",
    method: Method::PUT,
    path: "/rows",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl ReplaceRows {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self { body: None }
    }

    /// Sends a body.
    pub fn body(
        mut self,
        body: impl IntoIterator<Item = impl Into<models::Tick>>,
    ) -> Self {
        self.body = Some(body.into_iter().map(Into::into).collect());
        self
    }
}

impl Default for ReplaceRows {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for ReplaceRows {
    type Output = ();

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let mut found = Findings::default();
        if let Some(value) = &self.body {
            let found = &mut found;
            found.each(value);
        }
        found.finish_request()?;
        let call = Call::new(&INFO);
        let call = match &self.body {
            Some(body) => {
                call.items(
                    orange_core::streams::StreamFormat::JsonLines,
                    "application/jsonl",
                    body,
                )?
            }
            None => call,
        };
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.empty()
    }
}
