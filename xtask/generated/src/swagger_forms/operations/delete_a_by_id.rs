// Generated from corpus/swagger-forms.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `DELETE /a/{id}`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{
    Answer, Call, Operation, OperationInfo, Provenance, parameter,
};

use orange_core::operation::parameter::Style;
use orange_core::upload::{FilePart, Multipart};

use super::super::{API, models};

/// `delete a  by id `.
///
/// In the specification: `swagger-forms.json#/paths/~1a~1{id}/delete`.
///
/// `DELETE /a/{id}`.
///
/// # Answers
///
/// - 204: x
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct DeleteAById {
    id: i64,
    p: Option<models::P>,
    body: Option<DeleteAByIdForm>,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "delete a  by id ",
    method: Method::DELETE,
    path: "/a/{id}",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl DeleteAById {
    /// Creates the request with its required parameters.
    pub fn new(id: i64) -> Self {
        Self { id, p: None, body: None }
    }

    /// `p`.
    pub fn p(mut self, p: impl Into<models::P>) -> Self {
        self.p = Some(p.into());
        self
    }

    /// Sends a body.
    pub fn body(mut self, body: DeleteAByIdForm) -> Self {
        self.body = Some(body);
        self
    }
}

impl Operation for DeleteAById {
    type Output = ();

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = call.path_parameter("id", &self.id.to_string())?;
        let call = parameter::query(call, "p", Style::Joined(","), &self.p)?;
        let call = match &self.body {
            Some(body) => body.send(call)?,
            None => call,
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
pub struct DeleteAByIdForm {
    /// `f`.
    pub f: Option<FilePart>,
    /// `fs`.
    pub fs: Option<Vec<FilePart>>,
}

impl DeleteAByIdForm {
    /// Creates the form with its required parts.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `f`.
    pub fn f(mut self, f: FilePart) -> Self {
        self.f = Some(f);
        self
    }

    /// Sets `fs`.
    pub fn fs(mut self, fs: impl IntoIterator<Item = FilePart>) -> Self {
        self.fs = Some(fs.into_iter().collect());
        self
    }

    fn send(&self, call: Call) -> Result<Call> {
        let form = Multipart::default();
        let form = form.file("f", &self.f);
        let form = form.files("fs", &self.fs);
        form.send(call)
    }
}
