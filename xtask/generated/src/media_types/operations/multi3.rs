// Generated from corpus/media-types.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /multi3`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{DateTime, Findings, Number, Validate};
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};
use orange_core::upload::{FilePart, Multipart};

use super::super::{API, models};

/// `multi3`.
///
/// In the specification: `media-types.yaml#/paths/~1multi3/post`.
///
/// `POST /multi3`.
///
/// # Answers
///
/// - 204: x
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Multi3 {
    body: Option<Multi3Form>,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "multi3",
    method: Method::POST,
    path: "/multi3",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl Multi3 {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self { body: None }
    }

    /// Sends a body.
    pub fn body(mut self, body: Multi3Form) -> Self {
        self.body = Some(body);
        self
    }
}

impl Default for Multi3 {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for Multi3 {
    type Output = ();

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let mut found = Findings::default();
        if let Some(value) = &self.body {
            let found = &mut found;
            if let Some(value) = &value.at {
                let found = &mut found.enter("at");
                found.date_time(value);
            }
            if let Some(value) = &value.obj {
                let found = &mut found.enter("obj");
                value.check(found);
            }
            if let Some(value) = &value.objs {
                let found = &mut found.enter("objs");
                found.each(value);
            }
            if let Some(value) = &value.n {
                let found = &mut found.enter("n");
                found.finite(*value);
            }
        }
        found.finish_request()?;
        let call = Call::new(&INFO);
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
pub struct Multi3Form {
    /// `files`.
    pub files: Option<Vec<FilePart>>,
    /// `kind`.
    pub kind: Option<models::E>,
    /// `at`.
    pub at: Option<DateTime>,
    /// `obj`.
    pub obj: Option<models::PCreate>,
    /// `objs`.
    pub objs: Option<Vec<models::PCreate>>,
    /// `ok`.
    pub ok: Option<bool>,
    /// `n`.
    pub n: Option<Number>,
}

impl Multi3Form {
    /// Creates the form with its required parts.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `files`.
    pub fn files(mut self, files: impl IntoIterator<Item = FilePart>) -> Self {
        self.files = Some(files.into_iter().collect());
        self
    }

    /// Sets `kind`.
    pub fn kind(mut self, kind: impl Into<models::E>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets `at`.
    pub fn at(mut self, at: impl Into<DateTime>) -> Self {
        self.at = Some(at.into());
        self
    }

    /// Sets `obj`.
    pub fn obj(mut self, obj: impl Into<models::PCreate>) -> Self {
        self.obj = Some(obj.into());
        self
    }

    /// Sets `objs`.
    pub fn objs(
        mut self,
        objs: impl IntoIterator<Item = impl Into<models::PCreate>>,
    ) -> Self {
        self.objs = Some(objs.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `ok`.
    pub fn ok(mut self, ok: bool) -> Self {
        self.ok = Some(ok);
        self
    }

    /// Sets `n`.
    pub fn n(mut self, n: impl Into<Number>) -> Self {
        self.n = Some(n.into());
        self
    }

    fn send(&self, call: Call) -> Result<Call> {
        let form = Multipart::default();
        let form = form.files("files", &self.files);
        let form = form.value("kind", None, &self.kind)?;
        let form = form.value("at", None, &self.at)?;
        let form = form.value("obj", None, &self.obj)?;
        let form = form.value("objs", None, &self.objs)?;
        let form = form.value("ok", None, &self.ok)?;
        let form = form.value("n", None, &self.n)?;
        form.send(call)
    }
}
