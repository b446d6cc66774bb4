// Generated from corpus/media-types.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /choice`.

use orange_core::Result;
use orange_core::__private::bytes::Bytes;
use orange_core::__private::http::Method;
use orange_core::model::{Findings, Validate};
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};
use orange_core::upload::{FilePart, Multipart};

use super::super::{API, models};

/// `choice`.
///
/// In the specification: `media-types.yaml#/paths/~1choice/post`.
///
/// `POST /choice`.
///
/// # Answers
///
/// - 204: x
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Choice {
    body: ChoiceBody,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "choice",
    method: Method::POST,
    path: "/choice",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl Choice {
    /// Creates the request with its required parameters.
    pub fn new(body: ChoiceBody) -> Self {
        Self { body }
    }
}

impl Operation for Choice {
    type Output = ();

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let mut found = Findings::default();
        {
            let (value, found) = (&self.body, &mut found);
            if let ChoiceBody::Multipart(value) = value {
                found.required("p", &value.p);
                if let Some(value) = &value.p {
                    let found = &mut found.enter("p");
                    value.check(found);
                }
                found.required("file", &value.file);
                if let Some(value) = &value.note {
                    let found = &mut found.enter("note");
                    found.length(value, 0, 5);
                }
            }
        }
        found.finish_request()?;
        let call = Call::new(&INFO);
        let call = match &self.body {
            ChoiceBody::Json(body) => call.json(body)?,
            ChoiceBody::Multipart(body) => body.send(call)?,
            ChoiceBody::ApplicationOctetStream(body) => {
                call.body("application/octet-stream", body.clone())?
            }
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
pub struct ChoiceForm {
    /// `p`.
    pub p: Option<models::PCreate>,
    /// `file`.
    pub file: Option<FilePart>,
    /// `opt`.
    pub opt: Option<FilePart>,
    /// `note`.
    pub note: Option<String>,
    /// `b64`.
    pub b64: Option<String>,
}

impl ChoiceForm {
    /// Creates the form with its required parts.
    pub fn new(p: impl Into<models::PCreate>, file: FilePart) -> Self {
        Self {
            p: Some(p.into()),
            file: Some(file),
            ..Self::default()
        }
    }

    /// Sets `p`.
    pub fn p(mut self, p: impl Into<models::PCreate>) -> Self {
        self.p = Some(p.into());
        self
    }

    /// Sets `file`.
    pub fn file(mut self, file: FilePart) -> Self {
        self.file = Some(file);
        self
    }

    /// Sets `opt`.
    pub fn opt(mut self, opt: FilePart) -> Self {
        self.opt = Some(opt);
        self
    }

    /// Sets `note`.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// Sets `b64`.
    pub fn b64(mut self, b64: impl Into<String>) -> Self {
        self.b64 = Some(b64.into());
        self
    }

    fn send(&self, call: Call) -> Result<Call> {
        let form = Multipart::default();
        let form = form.value("p", None, &self.p)?;
        let form = form.file("file", &self.file);
        let form = form.file("opt", &self.opt);
        let form = form.value("note", None, &self.note)?;
        let form = form.value("b64", None, &self.b64)?;
        form.send(call)
    }
}

/// The body, in one of the forms that the specification offers.
#[derive(Clone, Debug)]
pub enum ChoiceBody {
    /// As `application/json`.
    Json(String),
    /// As `multipart/form-data`.
    Multipart(Box<ChoiceForm>),
    /// As `application/octet-stream`.
    ApplicationOctetStream(Bytes),
}
