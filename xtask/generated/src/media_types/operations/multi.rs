// Generated from corpus/media-types.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /multi`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Findings, Validate};
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};
use orange_core::upload::{FilePart, Multipart};

use super::super::{API, models};

/// `multi`.
///
/// In the specification: `media-types.yaml#/paths/~1multi/post`.
///
/// `POST /multi`.
///
/// # Answers
///
/// - 204: x
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Multi {
    body: MultiForm,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "multi",
    method: Method::POST,
    path: "/multi",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl Multi {
    /// Creates the request with its required parameters.
    pub fn new(body: MultiForm) -> Self {
        Self { body }
    }
}

impl Operation for Multi {
    type Output = ();

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let mut found = Findings::default();
        {
            let (value, found) = (&self.body, &mut found);
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
        found.finish_request()?;
        let call = Call::new(&INFO);
        let call = self.body.send(call)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.empty()
    }
}

/// The parts of the form.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct MultiForm {
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

impl MultiForm {
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
        let form = form.value("p", Some("application/json"), &self.p)?;
        let form = form.file("file", &self.file);
        let form = form.file("opt", &self.opt);
        let form = form.value("note", None, &self.note)?;
        let form = form.value("b64", None, &self.b64)?;
        form.send(call)
    }
}
