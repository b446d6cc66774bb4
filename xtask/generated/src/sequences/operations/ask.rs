// Generated from corpus/sequences.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /answer`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Findings, Validate};
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};

use super::super::{API, models};

/// `ask`.
///
/// In the specification: `sequences.yaml#/paths/~1answer/post`.
///
/// `POST /answer`.
///
/// # Answers
///
/// - 200: Whole, or piece by piece.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Ask {
    body: models::AskRequest,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "ask",
    method: Method::POST,
    path: "/answer",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl Ask {
    /// Creates the request with its required parameters.
    pub fn new(body: impl Into<models::AskRequest>) -> Self {
        Self { body: body.into() }
    }
}

impl Operation for Ask {
    type Output = models::Tick;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let mut found = Findings::default();
        self.body.check(&mut found);
        found.finish_request()?;
        let call = Call::new(&INFO);
        let call = call.json(&self.body)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.json()
    }
}

/// [`Ask`] that asks for `text/event-stream`.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct AskAsEventStream(Ask);

impl Ask {
    /// Asks for `text/event-stream`.
    pub fn accept_event_stream(self) -> AskAsEventStream {
        AskAsEventStream(self)
    }
}

impl Operation for AskAsEventStream {
    type Output = Vec<orange_core::streams::ServerSentEvent<models::Piece>>;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        self.0.call()?.accept("text/event-stream")
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.items(orange_core::streams::StreamFormat::ServerSentEvents)
    }
}

impl orange_core::operation::StreamOperation for AskAsEventStream {
    type Item = orange_core::streams::ServerSentEvent<models::Piece>;

    const FORMAT: orange_core::streams::StreamFormat = orange_core::streams::StreamFormat::ServerSentEvents;
}

/// [`Ask`] that asks for `application/x-ndjson`.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct AskAsXNdjson(Ask);

impl Ask {
    /// Asks for `application/x-ndjson`.
    pub fn accept_x_ndjson(self) -> AskAsXNdjson {
        AskAsXNdjson(self)
    }
}

impl Operation for AskAsXNdjson {
    type Output = Vec<models::Piece>;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        self.0.call()?.accept("application/x-ndjson")
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.items(orange_core::streams::StreamFormat::JsonLines)
    }
}

impl orange_core::operation::StreamOperation for AskAsXNdjson {
    type Item = models::Piece;

    const FORMAT: orange_core::streams::StreamFormat = orange_core::streams::StreamFormat::JsonLines;
}

/// [`Ask`] that asks for `application/json-seq`.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct AskAsJsonSeq(Ask);

impl Ask {
    /// Asks for `application/json-seq`.
    pub fn accept_json_seq(self) -> AskAsJsonSeq {
        AskAsJsonSeq(self)
    }
}

impl Operation for AskAsJsonSeq {
    type Output = Vec<models::Piece>;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        self.0.call()?.accept("application/json-seq")
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.items(orange_core::streams::StreamFormat::JsonSequence)
    }
}

impl orange_core::operation::StreamOperation for AskAsJsonSeq {
    type Item = models::Piece;

    const FORMAT: orange_core::streams::StreamFormat = orange_core::streams::StreamFormat::JsonSequence;
}
