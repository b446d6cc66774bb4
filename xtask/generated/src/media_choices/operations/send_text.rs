// Generated from corpus/media-choices.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /text`.

use orange_core::Result;
use orange_core::__private::bytes::Bytes;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};
use orange_core::upload::FilePart;

use super::super::API;

/// `sendText`.
///
/// In the specification: `media-choices.yaml#/paths/~1text/post`.
///
/// `POST /text`.
///
/// # Answers
///
/// - 200: One.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct SendText {
    body: FilePart,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "sendText",
    method: Method::POST,
    path: "/text",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl SendText {
    /// Creates the request with its required parameters.
    pub fn new(body: FilePart) -> Self {
        Self { body }
    }
}

impl Operation for SendText {
    type Output = Bytes;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = call.accept("text/*")?;
        let call = self.body.send_within(call, &["text/*"])?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.bytes()
    }
}
