// Generated from corpus/media-types.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /lists`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::Findings;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `lists`.
///
/// In the specification: `media-types.yaml#/paths/~1lists/post`.
///
/// `POST /lists`.
///
/// # Answers
///
/// - 200: x
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Lists {
    body: Option<Vec<Vec<models::PCreate>>>,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "lists",
    method: Method::POST,
    path: "/lists",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl Lists {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self { body: None }
    }

    /// Sends a body.
    pub fn body(mut self, body: impl IntoIterator<Item = Vec<models::PCreate>>) -> Self {
        self.body = Some(body.into_iter().collect());
        self
    }
}

impl Default for Lists {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for Lists {
    type Output = Vec<Option<String>>;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let mut found = Findings::default();
        if let Some(value) = &self.body {
            let found = &mut found;
            let found = &mut found.enter("body");
            found.items(value.len(), 1, u64::MAX);
            for (index, value) in value.iter().enumerate() {
                let found = &mut found.enter(index);
                found.each(value);
            }
        }
        found.finish_request()?;
        let call = Call::new(&INFO);
        let call = match &self.body {
            Some(body) => call.json(body)?,
            None => call,
        };
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.json()
    }
}
