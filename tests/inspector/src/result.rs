//! The result of tests and of what they call.

use std::error::Error;

/// The result of a test.
pub type Result<T = ()> = std::result::Result<T, Box<dyn Error + Send + Sync>>;
