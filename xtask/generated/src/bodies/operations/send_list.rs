// Generated from corpus/bodies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /list`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::Findings;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `sendList`.
///
/// In the specification: `bodies.yaml#/paths/~1list/post`.
///
/// `POST /list`.
///
/// # Answers
///
/// - 204: Done.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct SendList {
    body: Option<Vec<models::Meta>>,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "sendList",
    method: Method::POST,
    path: "/list",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl SendList {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self { body: None }
    }

    /// Sends a body.
    pub fn body(
        mut self,
        body: impl IntoIterator<Item = impl Into<models::Meta>>,
    ) -> Self {
        self.body = Some(body.into_iter().map(Into::into).collect());
        self
    }
}

impl Default for SendList {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for SendList {
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
            Some(body) => call.json(body)?,
            None => call,
        };
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.empty()
    }
}
