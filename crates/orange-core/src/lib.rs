//! What the Orange API crates share. (front page being written)

pub mod client;
mod credentials;
pub mod error;
pub mod model;
pub mod operation;
pub mod paging;
pub mod query;
pub mod time;
pub mod token;
pub mod transport;

pub use client::{Client, ClientBuilder, Download, Service};
pub use credentials::Credentials;
pub use error::{Error, ErrorKind, Result};

/// What generated code names, so that it depends on this crate alone.
#[doc(hidden)]
pub mod __private {
    pub use {bytes, http, serde, serde_json};
}
