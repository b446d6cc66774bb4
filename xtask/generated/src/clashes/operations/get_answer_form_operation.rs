// Generated from corpus/clashes.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `PUT /a`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Findings, Validate};
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};
use orange_core::upload::Multipart;

use super::super::{API, models};

/// `getAnswerForm`.
///
/// In the specification: `clashes.yaml#/paths/~1a/put`.
///
/// `PUT /a`.
///
/// # Answers
///
/// - 200: Done.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct GetAnswerFormOperation {
    body: GetAnswerFormOperationBody,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "getAnswerForm",
    method: Method::PUT,
    path: "/a",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl GetAnswerFormOperation {
    /// Creates the request with its required parameters.
    pub fn new(body: GetAnswerFormOperationBody) -> Self {
        Self { body }
    }
}

impl Operation for GetAnswerFormOperation {
    type Output = ();

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let mut found = Findings::default();
        {
            let (value, found) = (&self.body, &mut found);
            match value {
                GetAnswerFormOperationBody::Multipart(value) => {
                    found.required("a", &value.a);
                }
                GetAnswerFormOperationBody::Multipart2(value) => {
                    found.required("b", &value.b);
                }
                GetAnswerFormOperationBody::Json(value) => {
                    value.check(found);
                }
            }
        }
        found.finish_request()?;
        let call = Call::new(&INFO);
        let call = match &self.body {
            GetAnswerFormOperationBody::Multipart(body) => body.send(call)?,
            GetAnswerFormOperationBody::Multipart2(body) => body.send(call)?,
            GetAnswerFormOperationBody::Json(body) => call.json(body)?,
        };
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.empty()
    }
}

/// The parts of the form.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct GetAnswerFormOperationForm {
    /// `a`.
    pub a: Option<String>,
}

impl GetAnswerFormOperationForm {
    /// Creates the form with its required parts.
    pub fn new(a: impl Into<String>) -> Self {
        Self { a: Some(a.into()) }
    }

    /// Sets `a`.
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }

    fn send(&self, call: Call) -> Result<Call> {
        let form = Multipart::default();
        let form = form.value("a", None, &self.a)?;
        form.send(call)
    }
}

/// The parts of the form.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct GetAnswerFormOperationForm2 {
    /// `b`.
    pub b: Option<i64>,
}

impl GetAnswerFormOperationForm2 {
    /// Creates the form with its required parts.
    pub fn new(b: i64) -> Self {
        Self { b: Some(b) }
    }

    /// Sets `b`.
    pub fn b(mut self, b: i64) -> Self {
        self.b = Some(b);
        self
    }

    fn send(&self, call: Call) -> Result<Call> {
        let form = Multipart::default();
        let form = form.value("b", None, &self.b)?;
        form.send_as("multipart/mixed", call)
    }
}

/// The body, in one of the forms that the specification offers.
#[derive(Clone, Debug)]
pub enum GetAnswerFormOperationBody {
    /// As `multipart/form-data`.
    Multipart(Box<GetAnswerFormOperationForm>),
    /// As `multipart/mixed`.
    Multipart2(Box<GetAnswerFormOperationForm2>),
    /// As `application/json`.
    Json(Box<models::Other>),
}
