// Generated from corpus/media-choices.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /application`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Findings, Validate};
use orange_core::operation::{
    Answer, Call, JsonBody, Operation, OperationInfo, Provenance,
};

use super::super::{API, models};

/// `sendApplication`.
///
/// In the specification: `media-choices.yaml#/paths/~1application/post`.
///
/// `POST /application`.
///
/// # Answers
///
/// - 200: One.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct SendApplication {
    body: JsonBody<models::Crate>,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "sendApplication",
    method: Method::POST,
    path: "/application",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl SendApplication {
    /// Creates the request with its required parameters.
    pub fn new(body: impl Into<JsonBody<models::Crate>>) -> Self {
        Self { body: body.into() }
    }
}

impl Operation for SendApplication {
    type Output = models::Crate;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let mut found = Findings::default();
        {
            let (value, found) = (&self.body, &mut found);
            let value = value.value();
            value.check(found);
        }
        found.finish_request()?;
        let call = Call::new(&INFO);
        let call = self.body.send_within(call, &["application/*"])?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.json()
    }
}
