// Generated from corpus/swagger20.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /ships/{shipId}/photo`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::Findings;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};
use orange_core::upload::{FilePart, Multipart};

use super::super::API;

/// `addPhoto`.
///
/// In the specification: `swagger20.yaml#/paths/~1ships~1{shipId}~1photo/post`.
///
/// `POST /ships/{shipId}/photo`. Scopes: `read`.
///
/// # Answers
///
/// - 204: Stored.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct AddPhoto {
    ship_id: String,
    body: AddPhotoForm,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "addPhoto",
    method: Method::POST,
    path: "/ships/{shipId}/photo",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl AddPhoto {
    /// Creates the request with its required parameters.
    pub fn new(ship_id: impl Into<String>, body: AddPhotoForm) -> Self {
        Self {
            ship_id: ship_id.into(),
            body,
        }
    }
}

impl Operation for AddPhoto {
    type Output = ();

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let mut found = Findings::default();
        {
            let (value, found) = (&self.body, &mut found);
            if let Some(value) = &value.caption {
                let found = &mut found.enter("caption");
                found.length(value, 0, 100);
            }
            found.required("photo", &value.photo);
        }
        found.finish_request()?;
        let call = Call::new(&INFO);
        let call = call.path_parameter("shipId", &self.ship_id)?;
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
pub struct AddPhotoForm {
    /// `caption`.
    pub caption: Option<String>,
    /// `photo`.
    pub photo: Option<FilePart>,
}

impl AddPhotoForm {
    /// Creates the form with its required parts.
    pub fn new(photo: FilePart) -> Self {
        Self {
            photo: Some(photo),
            ..Self::default()
        }
    }

    /// Sets `caption`.
    pub fn caption(mut self, caption: impl Into<String>) -> Self {
        self.caption = Some(caption.into());
        self
    }

    /// Sets `photo`.
    pub fn photo(mut self, photo: FilePart) -> Self {
        self.photo = Some(photo);
        self
    }

    fn send(&self, call: Call) -> Result<Call> {
        let form = Multipart::default();
        let form = form.value("caption", None, &self.caption)?;
        let form = form.file("photo", &self.photo);
        form.send(call)
    }
}
