// Generated from corpus/media-types.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /xml`.

use orange_core::Result;
use orange_core::__private::bytes::Bytes;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::API;

/// `xml`.
///
/// In the specification: `media-types.yaml#/paths/~1xml/post`.
///
/// `POST /xml`.
///
/// # Answers
///
/// - 200: x
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Xml {
    body: Option<Bytes>,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "xml",
    method: Method::POST,
    path: "/xml",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl Xml {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self { body: None }
    }

    /// Sends a body.
    pub fn body(mut self, body: impl Into<Bytes>) -> Self {
        self.body = Some(body.into());
        self
    }
}

impl Default for Xml {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for Xml {
    type Output = Bytes;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = call.accept("application/xml")?;
        let call = match &self.body {
            Some(body) => call.body("application/xml", body.clone())?,
            None => call,
        };
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.bytes()
    }
}
