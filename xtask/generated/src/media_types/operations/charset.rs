// Generated from corpus/media-types.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /charset`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Findings, Validate};
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `charset`.
///
/// In the specification: `media-types.yaml#/paths/~1charset/post`.
///
/// `POST /charset`.
///
/// # Answers
///
/// - 200: x
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Charset {
    body: Option<models::PCreate>,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "charset",
    method: Method::POST,
    path: "/charset",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl Charset {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self { body: None }
    }

    /// Sends a body.
    pub fn body(mut self, body: impl Into<models::PCreate>) -> Self {
        self.body = Some(body.into());
        self
    }
}

impl Default for Charset {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for Charset {
    type Output = models::P;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let mut found = Findings::default();
        if let Some(body) = &self.body {
            body.check(&mut found);
        }
        found.finish_request()?;
        let call = Call::new(&INFO);
        let call = call.accept("application/json; charset=UTF-8")?;
        let call = match &self.body {
            Some(body) => {
                call.json(body)?
                    .header("content-type", "application/json;charset=utf-8")?
            }
            None => call,
        };
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.json()
    }
}
