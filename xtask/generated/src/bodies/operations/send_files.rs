// Generated from corpus/bodies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /multipart`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Findings, Validate};
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};
use orange_core::upload::{FilePart, Multipart};

use super::super::{API, models};

/// `sendFiles`.
///
/// In the specification: `bodies.yaml#/paths/~1multipart/post`.
///
/// `POST /multipart`.
///
/// # Answers
///
/// - 204: Done.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct SendFiles {
    body: SendFilesForm,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "sendFiles",
    method: Method::POST,
    path: "/multipart",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl SendFiles {
    /// Creates the request with its required parameters.
    pub fn new(body: SendFilesForm) -> Self {
        Self { body }
    }
}

impl Operation for SendFiles {
    type Output = ();

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let mut found = Findings::default();
        {
            let (value, found) = (&self.body, &mut found);
            found.required("file", &value.file);
            if let Some(value) = &value.meta {
                let found = &mut found.enter("meta");
                value.check(found);
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
pub struct SendFilesForm {
    /// `file`.
    pub file: Option<FilePart>,
    /// `more`.
    pub more: Option<Vec<FilePart>>,
    /// `meta`.
    pub meta: Option<models::Meta>,
}

impl SendFilesForm {
    /// Creates the form with its required parts.
    pub fn new(file: FilePart) -> Self {
        Self {
            file: Some(file),
            ..Self::default()
        }
    }

    /// Sets `file`.
    pub fn file(mut self, file: FilePart) -> Self {
        self.file = Some(file);
        self
    }

    /// Sets `more`.
    pub fn more(mut self, more: impl IntoIterator<Item = FilePart>) -> Self {
        self.more = Some(more.into_iter().collect());
        self
    }

    /// Sets `meta`.
    pub fn meta(mut self, meta: impl Into<models::Meta>) -> Self {
        self.meta = Some(meta.into());
        self
    }

    fn send(&self, call: Call) -> Result<Call> {
        let form = Multipart::default();
        let form = form.file("file", &self.file);
        let form = form.files("more", &self.more);
        let form = form.value("meta", Some("application/json"), &self.meta)?;
        form.send(call)
    }
}
