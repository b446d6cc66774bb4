//! Files: read from forms, made for the data sets with real bytes, handed out whole or in parts. It knows
//! no API.

mod form;
mod sample;
mod serve;

pub(crate) use form::{Part, form};
pub(crate) use sample::Sample;
pub(crate) use serve::serve;

use axum::body::Bytes;

/// A file that is kept.
#[derive(Clone, Debug)]
pub(crate) struct File {
    pub(crate) name: String,
    pub(crate) media_type: String,
    pub(crate) content: Bytes,
}
