// Generated from corpus/media-choices.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /either`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `getEither`.
///
/// In the specification: `media-choices.yaml#/paths/~1either/get`.
///
/// `GET /either`.
///
/// # Answers
///
/// - 200: One.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetEither {}
pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "getEither",
    method: Method::GET,
    path: "/either",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl GetEither {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {}
    }
}

impl Default for GetEither {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for GetEither {
    type Output = models::Crate;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = call.accept("application/hal+json")?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.json()
    }
}

/// [`GetEither`] that asks for `application/vnd.dock.v1+json`.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetEitherAsVndDockV1(GetEither);

impl GetEither {
    /// Asks for `application/vnd.dock.v1+json`.
    pub fn accept_vnd_dock_v1(self) -> GetEitherAsVndDockV1 {
        GetEitherAsVndDockV1(self)
    }
}

impl Operation for GetEitherAsVndDockV1 {
    type Output = models::OldCrate;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        self.0.call()?.accept("application/vnd.dock.v1+json")
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.json()
    }
}

impl GetEither {
    /// Asks for `application/vnd.dock.v3+json`.
    pub fn accept_vnd_dock_v3(self) -> orange_core::operation::Accepting<Self> {
        orange_core::operation::Accepting::new(self, "application/vnd.dock.v3+json")
    }
}

impl GetEither {
    /// Asks for `text/json`.
    pub fn accept_json(self) -> orange_core::operation::Accepting<Self> {
        orange_core::operation::Accepting::new(self, "text/json")
    }
}
