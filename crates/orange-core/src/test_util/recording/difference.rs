//! [`Difference`]: a difference between two responses.

use std::fmt;

/// Difference between the recorded and the present response.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Difference {
    /// There is no present response, for this reason.
    NoResponse(String),
    /// The status.
    Status {
        /// The recorded status.
        recorded: u16,
        /// The present status.
        present: u16,
    },
    /// The media type, or the presence of a header.
    Header {
        /// The name of the header.
        name: String,
        /// The recorded value; for other headers than `Content-Type`, `present` or `absent`.
        recorded: String,
        /// The present value.
        present: String,
    },
    /// A property of JSON that was not recorded.
    Added {
        /// The path, such as `[].location.city`.
        path: String,
        /// Its types.
        types: String,
    },
    /// A recorded property of JSON that is missing.
    Removed {
        /// The path.
        path: String,
        /// Its recorded types.
        types: String,
    },
    /// A value of a type that was not recorded.
    TypeChanged {
        /// The path.
        path: String,
        /// The recorded types.
        recorded: String,
        /// The present types.
        present: String,
    },
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoResponse(why) => write!(f, "no response: {why}"),
            Self::Status { recorded, present } => write!(f, "status {recorded} recorded, {present} received"),
            Self::Header { name, recorded, present } => {
                write!(f, "header {name}: {recorded} recorded, {present} received")
            }
            Self::Added { path, types } => write!(f, "{path}: new ({types})"),
            Self::Removed { path, types } => write!(f, "{path}: missing (recorded {types})"),
            Self::TypeChanged { path, recorded, present } => {
                write!(f, "{path}: {recorded} recorded, {present} received")
            }
        }
    }
}
