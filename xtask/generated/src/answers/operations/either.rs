// Generated from corpus/answers.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /b`.

use orange_core::Result;
use orange_core::__private::bytes::Bytes;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `either`.
///
/// In the specification: `answers.yaml#/paths/~1b/get`.
///
/// `GET /b`.
///
/// # Answers
///
/// - 200: x
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Either {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "either",
    method: Method::GET,
    path: "/b",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl Either {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for Either {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for Either {
    type Output = models::EitherResponse;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.json()
    }
}

/// [`Either`] that asks for `application/pdf`.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct EitherAsPdf(Either);

impl Either {
    /// Asks for `application/pdf`.
    pub fn accept_pdf(self) -> EitherAsPdf {
        EitherAsPdf(self)
    }
}

impl Operation for EitherAsPdf {
    type Output = Bytes;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        self.0.call()?.accept("application/pdf")
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.bytes()
    }
}

/// [`Either`] that asks for `text/plain`.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct EitherAsPlain(Either);

impl Either {
    /// Asks for `text/plain`.
    pub fn accept_plain(self) -> EitherAsPlain {
        EitherAsPlain(self)
    }
}

impl Operation for EitherAsPlain {
    type Output = Bytes;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        self.0.call()?.accept("text/plain")
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.bytes()
    }
}
