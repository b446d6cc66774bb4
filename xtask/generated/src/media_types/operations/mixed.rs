// Generated from corpus/media-types.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /mixed`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};
use orange_core::upload::Multipart;

use super::super::API;

/// `mixed`.
///
/// In the specification: `media-types.yaml#/paths/~1mixed/post`.
///
/// `POST /mixed`.
///
/// # Answers
///
/// - 204: x
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Mixed {
    body: Option<MixedForm>,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "mixed",
    method: Method::POST,
    path: "/mixed",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl Mixed {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self { body: None }
    }

    /// Sends a body.
    pub fn body(mut self, body: MixedForm) -> Self {
        self.body = Some(body);
        self
    }
}

impl Default for Mixed {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for Mixed {
    type Output = ();

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = match &self.body {
            Some(body) => body.send(call)?,
            None => call,
        };
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.empty()
    }
}

/// The parts of the form.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct MixedForm {
    /// `a`.
    pub a: Option<String>,
}

impl MixedForm {
    /// Creates the form with its required parts.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }

    fn send(&self, call: Call) -> Result<Call> {
        let form = Multipart::default();
        let form = form.value("a", None, &self.a)?;
        form.send_as("multipart/mixed", call)
    }
}
