// Generated from corpus/clashes.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /a`.

use orange_core::Result;
use orange_core::__private::bytes::Bytes;
use orange_core::__private::http::Method;
use orange_core::operation::{
    Answer, Call, Operation, OperationInfo, Provenance, parameter,
};

use orange_core::operation::parameter::Style;
use orange_core::query::Query;

use super::super::{API, models};

/// `get`.
///
/// In the specification: `clashes.yaml#/paths/~1a/get`.
///
/// `GET /a`.
///
/// # Answers
///
/// - 200: One.
/// - 201: Another.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Get {
    with_query_: Option<String>,
    query_: Option<String>,
    query: Query,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "get",
    method: Method::GET,
    path: "/a",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl Get {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {
            with_query_: None,
            query_: None,
            query: Query::new(),
        }
    }

    /// `with_query`.
    pub fn with_query_(mut self, with_query_: impl Into<String>) -> Self {
        self.with_query_ = Some(with_query_.into());
        self
    }

    /// `query`.
    pub fn query_(mut self, query_: impl Into<String>) -> Self {
        self.query_ = Some(query_.into());
        self
    }

    /// With filters, sort and fields.
    pub fn with_query(mut self, query: Query) -> Self {
        self.query = query;
        self
    }
}

impl Default for Get {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for Get {
    type Output = GetAnswer;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = parameter::query(
            call,
            "with_query",
            Style::Exploded,
            &self.with_query_,
        )?;
        let call = parameter::query(call, "query", Style::Exploded, &self.query_)?;
        let call = call.query(&self.query)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        match answer.status().as_u16() {
            200 => answer.json().map(|value| GetAnswer::Status200(Box::new(value))),
            201 => answer.json().map(|value| GetAnswer::Status201(Box::new(value))),
            _ => answer.bytes().map(GetAnswer::Other),
        }
    }
}

/// What the operation answers, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetAnswer {
    /// The answer with status 200.
    Status200(Box<models::Base>),
    /// The answer with status 201.
    Status201(Box<models::State>),
    /// A success that the specification does not name, with its body.
    Other(Bytes),
}
