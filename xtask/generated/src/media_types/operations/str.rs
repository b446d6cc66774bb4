// Generated from corpus/media-types.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /str`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::Findings;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::API;

/// `str`.
///
/// In the specification: `media-types.yaml#/paths/~1str/post`.
///
/// `POST /str`.
///
/// # Answers
///
/// - 200: x
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Str {
    body: String,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "str",
    method: Method::POST,
    path: "/str",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl Str {
    /// Creates the request with its required parameters.
    pub fn new(body: impl Into<String>) -> Self {
        Self { body: body.into() }
    }
}

impl Operation for Str {
    type Output = String;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let mut found = Findings::default();
        {
            let (value, found) = (&self.body, &mut found);
            let found = &mut found.enter("body");
            found.length(value, 0, 3);
        }
        found.finish_request()?;
        let call = Call::new(&INFO);
        let call = call.json(&self.body)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.json()
    }
}
