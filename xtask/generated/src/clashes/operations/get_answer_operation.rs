// Generated from corpus/clashes.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /a`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};
use orange_core::upload::Multipart;

use super::super::API;

/// `getAnswer`.
///
/// In the specification: `clashes.yaml#/paths/~1a/post`.
///
/// `POST /a`.
///
/// # Answers
///
/// - 200: Done.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetAnswerOperation {
    body: Option<GetAnswerOperationForm>,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "getAnswer",
    method: Method::POST,
    path: "/a",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl GetAnswerOperation {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self { body: None }
    }

    /// Sends a body.
    pub fn body(mut self, body: GetAnswerOperationForm) -> Self {
        self.body = Some(body);
        self
    }
}

impl Default for GetAnswerOperation {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for GetAnswerOperation {
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
pub struct GetAnswerOperationForm {
    /// `a`.
    pub a: Option<String>,
}

impl GetAnswerOperationForm {
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
        form.send(call)
    }
}
