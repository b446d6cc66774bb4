// Generated from corpus/media-types.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `PUT /img`.

use orange_core::Result;
use orange_core::__private::bytes::Bytes;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};
use orange_core::upload::FilePart;

use super::super::API;

/// `img`.
///
/// In the specification: `media-types.yaml#/paths/~1img/put`.
///
/// `PUT /img`.
///
/// # Answers
///
/// - 200: x
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Img {
    body: Option<FilePart>,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "img",
    method: Method::PUT,
    path: "/img",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl Img {
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

impl Default for Img {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for Img {
    type Output = Bytes;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = call.accept("image/*")?;
        let call = match &self.body {
            Some(body) => body.send_within(call, &["image/*"])?,
            None => call,
        };
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.bytes()
    }
}
