// Generated from corpus/media-choices.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /image`.

use orange_core::Result;
use orange_core::__private::bytes::Bytes;
use orange_core::__private::http::Method;
use orange_core::operation::{Answer, Call, Operation, OperationInfo, Provenance};
use orange_core::upload::FilePart;

use super::super::API;

/// `sendImage`.
///
/// In the specification: `media-choices.yaml#/paths/~1image/post`.
///
/// `POST /image`.
///
/// # Answers
///
/// - 200: One.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct SendImage {
    body: SendImageBody,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "sendImage",
    method: Method::POST,
    path: "/image",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl SendImage {
    /// Creates the request with its required parameters.
    pub fn new(body: SendImageBody) -> Self {
        Self { body }
    }
}

impl Operation for SendImage {
    type Output = Bytes;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = call.accept("image/*")?;
        let call = match &self.body {
            SendImageBody::File(body) => body.send_within(call, &["image/*"])?,
            SendImageBody::ApplicationPdf(body) => {
                call.body("application/pdf", body.clone())?
            }
        };
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.bytes()
    }
}

/// The body, in one of the forms that the specification offers.
#[derive(Clone, Debug)]
pub enum SendImageBody {
    /// Bytes with a media type of their own.
    File(FilePart),
    /// As `application/pdf`.
    ApplicationPdf(Bytes),
}
