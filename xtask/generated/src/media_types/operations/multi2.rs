// Generated from corpus/media-types.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /multi2`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};
use orange_core::upload::FilePart;

use super::super::API;

/// `multi2`.
///
/// In the specification: `media-types.yaml#/paths/~1multi2/post`.
///
/// `POST /multi2`.
///
/// # Answers
///
/// - 204: x
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Multi2 {
    body: Option<FilePart>,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "multi2",
    method: Method::POST,
    path: "/multi2",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl Multi2 {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self { body: None }
    }

    /// Sends a body.
    pub fn body(mut self, body: FilePart) -> Self {
        self.body = Some(body);
        self
    }
}

impl Default for Multi2 {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for Multi2 {
    type Output = ();

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = match &self.body {
            Some(body) => body.send_within(call, &["*/*"])?,
            None => call,
        };
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.empty()
    }
}
