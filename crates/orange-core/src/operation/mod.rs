//! Operations are values. (being assembled)
mod info;
pub use self::info::{Api, OperationInfo, Provenance};
