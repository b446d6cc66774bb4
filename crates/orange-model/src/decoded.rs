//! The result of decoding a value of any JSON type.

use std::fmt;

use serde_json::value::RawValue;

/// Received JSON that is written in place of the typed field.
#[doc(hidden)]
#[derive(Clone)]
pub enum RawOverride {
    /// A value of another type. The field is `None`.
    TypeMismatch(Box<RawValue>),
    /// A value in another notation than the canonical one, such as an alias. It is written as long as the field is
    /// unchanged.
    NonCanonical {
        /// The received JSON.
        received: Box<RawValue>,
        /// The JSON that the decoded field is written as.
        canonical: Box<RawValue>,
    },
}

impl RawOverride {
    /// The received JSON.
    pub(super) fn into_received(self) -> Box<RawValue> {
        let (Self::TypeMismatch(received) | Self::NonCanonical { received, .. }) = self;
        received
    }
}

impl fmt::Debug for RawOverride {
    /// Shows the JSON type only, because the field may be a secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Self::TypeMismatch(received) | Self::NonCanonical { received, .. }) = self;
        f.write_str(json_type(received.get()))
    }
}

/// The result of decoding a value.
#[doc(hidden)]
pub enum Decoded {
    /// A value of the type, in its canonical notation.
    Value,
    /// An explicit `null`.
    Null,
    /// JSON to be written back as received. Boxed, so that the result of the usual case fits in registers.
    Raw(Box<RawOverride>),
}

impl Decoded {
    /// Whether the field has a value.
    pub(super) fn is_of_type(&self) -> bool {
        match self {
            Self::Value => true,
            Self::Null => false,
            Self::Raw(raw) => matches!(**raw, RawOverride::NonCanonical { .. }),
        }
    }

    /// JSON of another type than that of the field.
    pub(super) fn mismatch(received: Box<RawValue>) -> Self {
        Self::Raw(Box::new(RawOverride::TypeMismatch(received)))
    }

    /// A value in another notation than the canonical one.
    pub(super) fn non_canonical(received: Box<RawValue>, canonical: Box<RawValue>) -> Self {
        Self::Raw(Box::new(RawOverride::NonCanonical { received, canonical }))
    }
}

/// The JSON type of a text, for messages that must not contain the text.
pub(super) fn json_type(text: &str) -> &'static str {
    match text.trim_start().as_bytes().first() {
        Some(b'{') => "an object",
        Some(b'[') => "a list",
        Some(b'"') => "a string",
        Some(b't' | b'f') => "a boolean",
        Some(b'n') => "null",
        _ => "a number",
    }
}
