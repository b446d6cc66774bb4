//! Files: parsed from forms, generated, and served completely or in ranges. Independent of the APIs.

mod form;
mod sample;
mod serve;

pub(crate) use form::{MultipartForm, Part};
pub(crate) use sample::SampleFormat;
pub(crate) use serve::{etags, serve};

use axum::body::Bytes;

/// A stored file.
#[derive(Clone, Debug)]
pub(crate) struct File {
    pub(crate) name: String,
    pub(crate) media_type: String,
    pub(crate) content: Bytes,
}
