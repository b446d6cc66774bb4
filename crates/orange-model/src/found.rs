//! What stood where a value was due.

use std::fmt;

use serde_json::value::RawValue;

/// How a member came that is not written as it came.
#[doc(hidden)]
#[derive(Clone)]
pub enum Odd {
    /// A value of another type; the field is `None`.
    Misfit(Box<RawValue>),
    /// Another spelling of the field's value, sent back as long as the field is written as it was
    /// when it was read.
    Respelt {
        /// As it came.
        came: Box<RawValue>,
        /// As the field was written then.
        canonical: Box<RawValue>,
    },
}

impl fmt::Debug for Odd {
    /// What came, in a word: the member may be a secret that did not come as text.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Self::Misfit(came) | Self::Respelt { came, .. }) = self;
        f.write_str(kind(came.get()))
    }
}

/// What reading one member found, for [`Kept`] to remember.
#[doc(hidden)]
pub enum Found {
    /// A value of the member's type.
    Value,
    /// An explicit `null`.
    Null,
    /// Something that has to be sent back as it came.
    Odd(Odd),
}

/// The JSON type of a text, for messages that must not show its content.
pub(super) fn kind(text: &str) -> &'static str {
    match text.trim_start().as_bytes().first() {
        Some(b'{') => "an object",
        Some(b'[') => "a list",
        Some(b'"') => "a string",
        Some(b't' | b'f') => "a boolean",
        Some(b'n') => "null",
        _ => "a number",
    }
}
