// Generated from corpus/hostile-characters.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /x`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Findings, Validate};
use orange_core::operation::{
    Answer, Call, Operation, OperationInfo, Provenance, parameter,
};

use orange_core::operation::parameter::Style;

use super::super::{API, models};

/// A summaryof two lines
///
/// In the specification: `hostile-characters.yaml#/paths/~1x/post`.
///
/// `POST /x`.
///
/// # Answers
///
/// - 200: okfine
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct PostX {
    q_r: Option<models::PostXQR>,
    body: models::Text,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "post\rX",
    method: Method::POST,
    path: "/x",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl PostX {
    /// Creates the request with its required parameters.
    pub fn new(body: impl Into<models::Text>) -> Self {
        Self {
            q_r: None,
            body: body.into(),
        }
    }

    /// Adescription
    pub fn q_r(mut self, q_r: impl Into<models::PostXQR>) -> Self {
        self.q_r = Some(q_r.into());
        self
    }
}

impl Operation for PostX {
    type Output = models::Text;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let mut found = Findings::default();
        self.body.check(&mut found);
        found.finish_request()?;
        let call = Call::new(&INFO);
        let call = parameter::query(call, "q\rr", Style::Exploded, &self.q_r)?;
        let call = call.json(&self.body)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.json()
    }
}
