// Generated from corpus/constructors.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /tickets/{ticketId}`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::Findings;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};
use orange_core::upload::{FilePart, Multipart};

use super::super::API;

/// `attach`.
///
/// In the specification: `constructors.yaml#/paths/~1tickets~1{ticketId}/post`.
///
/// `POST /tickets/{ticketId}`.
///
/// # Answers
///
/// - 204: Attached.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Attach {
    ticket_id: String,
    body: AttachForm,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "attach",
    method: Method::POST,
    path: "/tickets/{ticketId}",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl Attach {
    /// Creates the request with its required parameters.
    pub fn new(ticket_id: impl Into<String>, body: AttachForm) -> Self {
        Self {
            ticket_id: ticket_id.into(),
            body,
        }
    }
}

impl Operation for Attach {
    type Output = ();

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let mut found = Findings::default();
        {
            let (value, found) = (&self.body, &mut found);
            found.required("file", &value.file);
            found.required("name", &value.name);
            found.required("build", &value.build);
            found.required("purpose", &value.purpose);
            if let Some(value) = &value.purpose {
                let found = &mut found.enter("purpose");
                found.constant(value, "\"evidence\"");
            }
        }
        found.finish_request()?;
        let call = Call::new(&INFO);
        let call = call.path_parameter("ticketId", &self.ticket_id)?;
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
pub struct AttachForm {
    /// `file`.
    pub file: Option<FilePart>,
    /// `name`.
    pub name: Option<String>,
    /// `build`.
    pub build: Option<String>,
    /// `size`.
    pub size: Option<i64>,
    /// `purpose`.
    pub purpose: Option<String>,
}

impl AttachForm {
    /// Sets `file`.
    pub fn file(mut self, file: FilePart) -> Self {
        self.file = Some(file);
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `build`.
    pub fn build(mut self, build: impl Into<String>) -> Self {
        self.build = Some(build.into());
        self
    }

    /// Sets `size`.
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets `purpose`.
    pub fn purpose(mut self, purpose: impl Into<String>) -> Self {
        self.purpose = Some(purpose.into());
        self
    }

    fn send(&self, call: Call) -> Result<Call> {
        let form = Multipart::default();
        let form = form.file("file", &self.file);
        let form = form.value("name", None, &self.name)?;
        let form = form.value("build", None, &self.build)?;
        let form = form.value("size", None, &self.size)?;
        let form = form.value("purpose", None, &self.purpose)?;
        form.send(call)
    }
}

orange_core::__builder! {
    /// Creates the form with its required parts.
    AttachFormBuilder -> AttachForm, [file name build]
    file File file(FilePart) FilePart = file, [FilePart, Name, Build];
    name Name name(impl Into<String>) String = name.into(), [File, String, Build];
    build Build with_build(impl Into<String>) String = build.into(), [File, Name, String];
    {
        AttachForm {
            file: Some(file),
            name: Some(name),
            build: Some(build),
            purpose: Some("evidence".into()),
            ..AttachForm::default()
        }
    }
}
