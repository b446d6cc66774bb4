// Generated from corpus/unsigned.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /counts/{id}`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Findings, Validate};
use orange_core::operation::{
    Answer, Call, Operation, OperationInfo, Provenance, parameter,
};

use orange_core::operation::parameter::Style;

use super::super::{API, models};

/// `sendCounts`.
///
/// In the specification: `unsigned.yaml#/paths/~1counts~1{id}/post`.
///
/// `POST /counts/{id}`.
///
/// # Answers
///
/// - 200: The same.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct SendCounts {
    id: u64,
    seq: Option<Vec<u64>>,
    small: Option<i64>,
    top: Option<u64>,
    x_word: Option<i64>,
    body: models::Counts,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "sendCounts",
    method: Method::POST,
    path: "/counts/{id}",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl SendCounts {
    /// Creates the request with its required parameters.
    pub fn new(id: u64, body: impl Into<models::Counts>) -> Self {
        Self {
            id,
            seq: None,
            small: None,
            top: None,
            x_word: None,
            body: body.into(),
        }
    }

    /// `seq`.
    pub fn seq(mut self, seq: impl IntoIterator<Item = u64>) -> Self {
        self.seq = Some(seq.into_iter().collect());
        self
    }

    /// `small`.
    pub fn small(mut self, small: i64) -> Self {
        self.small = Some(small);
        self
    }

    /// `top`.
    ///
    /// At least 0. At most 18446744073709551615.
    pub fn top(mut self, top: u64) -> Self {
        self.top = Some(top);
        self
    }

    /// `X-Word`.
    pub fn x_word(mut self, x_word: i64) -> Self {
        self.x_word = Some(x_word);
        self
    }
}

impl Operation for SendCounts {
    type Output = models::Counts;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let mut found = Findings::default();
        if let Some(value) = &self.small {
            let found = &mut found.enter("small");
            found.minimum(*value, "0");
            found.maximum(*value, "255");
        }
        if let Some(value) = &self.top {
            let found = &mut found.enter("top");
            found.minimum(*value, "0");
            found.maximum(*value, "18446744073709551615");
        }
        if let Some(value) = &self.x_word {
            let found = &mut found.enter("X-Word");
            found.minimum(*value, "0");
            found.maximum(*value, "65535");
        }
        self.body.check(&mut found);
        found.finish_request()?;
        let call = Call::new(&INFO);
        let call = call.path_parameter("id", &self.id.to_string())?;
        let call = parameter::query(call, "seq", Style::Exploded, &self.seq)?;
        let call = parameter::query(call, "small", Style::Exploded, &self.small)?;
        let call = parameter::query(call, "top", Style::Exploded, &self.top)?;
        let call = parameter::header(call, "X-Word", Style::Joined(","), &self.x_word)?;
        let call = call.json(&self.body)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.json()
    }
}
