//! [`FakeOutput`]: outputs of operations that can be written as a response.

use http::header::{CONTENT_LENGTH, CONTENT_TYPE, ETAG, TRANSFER_ENCODING};
use serde::Serialize;

use super::response::FakeResponse;
use crate::model::Tagged;

/// Output of an operation that a fake can write as a response: a value in JSON, or a [`Tagged`] value, whose `ETag` and
/// headers are sent with it.
pub trait FakeOutput {
    /// Writes the value as a response.
    #[doc(hidden)]
    fn response(&self, status: u16) -> FakeResponse;
}

impl<T: Serialize> FakeOutput for T {
    fn response(&self, status: u16) -> FakeResponse {
        FakeResponse::new(status).json(self)
    }
}

impl<T: Serialize> FakeOutput for Tagged<T> {
    fn response(&self, status: u16) -> FakeResponse {
        // Headers of the body that is written below, and the tag.
        let replaced = [CONTENT_LENGTH, CONTENT_TYPE, ETAG, TRANSFER_ENCODING];
        let mut response = FakeResponse::new(status);
        for (name, value) in self.headers().iter().filter(|(name, _)| !replaced.contains(name)) {
            response = response.header(name.as_str(), value.to_str().unwrap_or_default());
        }
        if let Some(etag) = self.etag() {
            response = response.header(ETAG.as_str(), etag.as_str());
        }
        response.json(&**self)
    }
}
