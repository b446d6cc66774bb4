// Generated from corpus/media-types.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /vnd`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Findings, Validate};
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `vnd`.
///
/// In the specification: `media-types.yaml#/paths/~1vnd/post`.
///
/// `POST /vnd`.
///
/// # Answers
///
/// - 200: x
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Vnd {
    body: Option<VndBody>,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "vnd",
    method: Method::POST,
    path: "/vnd",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl Vnd {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self { body: None }
    }

    /// Sends a body.
    pub fn body(mut self, body: VndBody) -> Self {
        self.body = Some(body);
        self
    }
}

impl Default for Vnd {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for Vnd {
    type Output = models::P;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let mut found = Findings::default();
        if let Some(value) = &self.body {
            let found = &mut found;
            match value {
                VndBody::VndXV1(value) => {
                    value.check(found);
                }
                VndBody::VndXV2(value) => {
                    value.check(found);
                }
            }
        }
        found.finish_request()?;
        let call = Call::new(&INFO);
        let call = call.accept("application/vnd.x.v1+json")?;
        let call = match &self.body {
            Some(body) => {
                match body {
                    VndBody::VndXV1(body) => {
                        call.json(body)?
                            .header("content-type", "application/vnd.x.v1+json")?
                    }
                    VndBody::VndXV2(body) => {
                        call.json(body)?
                            .header("content-type", "application/vnd.x.v2+json")?
                    }
                }
            }
            None => call,
        };
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.json()
    }
}

/// [`Vnd`] that asks for `application/vnd.x.v2+json`.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct VndAsVndXV2(Vnd);

impl Vnd {
    /// Asks for `application/vnd.x.v2+json`.
    pub fn accept_vnd_xv2(self) -> VndAsVndXV2 {
        VndAsVndXV2(self)
    }
}

impl Operation for VndAsVndXV2 {
    type Output = models::Q;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        self.0.call()?.accept("application/vnd.x.v2+json")
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.json()
    }
}

/// The body, in one of the forms that the specification offers.
#[derive(Clone, Debug)]
pub enum VndBody {
    /// As `application/vnd.x.v1+json`.
    VndXV1(Box<models::PCreate>),
    /// As `application/vnd.x.v2+json`.
    VndXV2(Box<models::Q>),
}
