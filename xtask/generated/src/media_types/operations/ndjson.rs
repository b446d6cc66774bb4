// Generated from corpus/media-types.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /ndjson`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::Findings;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `ndjson`.
///
/// In the specification: `media-types.yaml#/paths/~1ndjson/post`.
///
/// `POST /ndjson`.
///
/// # Answers
///
/// - 200: x
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Ndjson {
    body: Option<Vec<models::PCreate>>,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "ndjson",
    method: Method::POST,
    path: "/ndjson",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl Ndjson {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self { body: None }
    }

    /// Sends a body.
    pub fn body(
        mut self,
        body: impl IntoIterator<Item = impl Into<models::PCreate>>,
    ) -> Self {
        self.body = Some(body.into_iter().map(Into::into).collect());
        self
    }
}

impl Default for Ndjson {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for Ndjson {
    type Output = Vec<models::P>;

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
        let call = call.accept("application/x-ndjson")?;
        let call = match &self.body {
            Some(body) => {
                call.items(
                    orange_core::streams::StreamFormat::JsonLines,
                    "application/x-ndjson",
                    body,
                )?
            }
            None => call,
        };
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.items(orange_core::streams::StreamFormat::JsonLines)
    }
}

impl orange_core::operation::StreamOperation for Ndjson {
    type Item = models::P;

    const FORMAT: orange_core::streams::StreamFormat = orange_core::streams::StreamFormat::JsonLines;
}
