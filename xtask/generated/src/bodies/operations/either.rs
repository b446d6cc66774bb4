// Generated from corpus/bodies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /either`.

use orange_core::Result;
use orange_core::__private::bytes::Bytes;
use orange_core::__private::http::Method;
use orange_core::model::{Findings, Json, Validate};
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `either`.
///
/// In the specification: `bodies.yaml#/paths/~1either/post`.
///
/// `POST /either`.
///
/// # Answers
///
/// - 204: Done.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Either {
    body: Option<EitherBody>,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "either",
    method: Method::POST,
    path: "/either",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl Either {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self { body: None }
    }

    /// Sends a body.
    pub fn body(mut self, body: EitherBody) -> Self {
        self.body = Some(body);
        self
    }
}

impl Default for Either {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for Either {
    type Output = ();

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let mut found = Findings::default();
        if let Some(value) = &self.body {
            let found = &mut found;
            if let EitherBody::Json(value) = value {
                value.check(found);
            }
        }
        found.finish_request()?;
        let call = Call::new(&INFO);
        let call = match &self.body {
            Some(body) => {
                match body {
                    EitherBody::Json(body) => call.json(body)?,
                    EitherBody::ApplicationXml(body) => {
                        call.body("application/xml", body.clone())?
                    }
                    EitherBody::Json2(body) => call.json(body)?,
                }
            }
            None => call,
        };
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.empty()
    }
}

/// The body, in one of the forms that the specification offers.
#[derive(Clone, Debug)]
pub enum EitherBody {
    /// As `application/json`.
    Json(Box<models::Meta>),
    /// As `application/xml`.
    ApplicationXml(Bytes),
    /// As `*/*`.
    Json2(Json),
}
