//! What the Orange API crates share. (front page being written)

pub mod error;
pub mod model;
pub mod operation;
pub mod query;
pub mod time;
pub mod token;
pub mod transport;

pub use error::{Error, ErrorKind, Result};

/// What generated code names, so that it depends on this crate alone.
#[doc(hidden)]
pub mod __private {
    pub use {bytes, http, serde, serde_json};
}
