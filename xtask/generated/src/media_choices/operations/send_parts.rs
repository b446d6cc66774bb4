// Generated from corpus/media-choices.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /parts`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Findings, Validate};
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};
use orange_core::upload::Multipart;

use super::super::{API, models};

/// `sendParts`.
///
/// In the specification: `media-choices.yaml#/paths/~1parts/post`.
///
/// `POST /parts`.
///
/// # Answers
///
/// - 204: Done.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct SendParts {
    body: SendPartsForm,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "sendParts",
    method: Method::POST,
    path: "/parts",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl SendParts {
    /// Creates the request with its required parameters.
    pub fn new(body: SendPartsForm) -> Self {
        Self { body }
    }
}

impl Operation for SendParts {
    type Output = ();

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let mut found = Findings::default();
        {
            let (value, found) = (&self.body, &mut found);
            if let Some(value) = &value.doc {
                let found = &mut found.enter("doc");
                value.check(found);
            }
            if let Some(value) = &value.many {
                let found = &mut found.enter("many");
                found.each(value);
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
pub struct SendPartsForm {
    /// `doc`.
    pub doc: Option<models::Crate>,
    /// `many`.
    pub many: Option<Vec<models::Crate>>,
    /// `note`.
    pub note: Option<String>,
}

impl SendPartsForm {
    /// Creates the form with its required parts.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `doc`.
    pub fn doc(mut self, doc: impl Into<models::Crate>) -> Self {
        self.doc = Some(doc.into());
        self
    }

    /// Sets `many`.
    pub fn many(
        mut self,
        many: impl IntoIterator<Item = impl Into<models::Crate>>,
    ) -> Self {
        self.many = Some(many.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `note`.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    fn send(&self, call: Call) -> Result<Call> {
        let form = Multipart::default();
        let form = form.value("doc", Some("application/json"), &self.doc)?;
        let form = form.value("many", Some("application/json"), &self.many)?;
        let form = form.value("note", Some("text/plain"), &self.note)?;
        form.send(call)
    }
}
