// Generated from corpus/media-types.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /map`.

use std::collections::BTreeMap;

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Findings, Validate};
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `map`.
///
/// In the specification: `media-types.yaml#/paths/~1map/post`.
///
/// `POST /map`.
///
/// # Answers
///
/// - 200: x
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Map {
    body: Option<BTreeMap<String, models::PCreate>>,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "map",
    method: Method::POST,
    path: "/map",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl Map {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self { body: None }
    }

    /// Sends a body.
    pub fn body(mut self, body: BTreeMap<String, models::PCreate>) -> Self {
        self.body = Some(body);
        self
    }
}

impl Default for Map {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for Map {
    type Output = BTreeMap<String, models::P>;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let mut found = Findings::default();
        if let Some(value) = &self.body {
            let found = &mut found;
            for (name, value) in value.iter() {
                let found = &mut found.enter(name);
                value.check(found);
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
