// rustdoc takes the first definition of a label: these replace the docs.rs links of the README.
//! [`Json`]: crate::Json
//! [`DateTime`]: crate::DateTime
//! [`Date`]: crate::Date
//! [`Number`]: crate::Number
//! [`Patch`]: crate::Patch
//! [`Secret`]: crate::Secret
//! [`text_type!`]: crate::text_type!
//! [`Validate`]: crate::Validate
//! [`HandWrittenRules`]: crate::HandWrittenRules
//! [`from_bytes`]: crate::from_bytes
//! [`from_text`]: crate::from_text
//! [`ExtraFields`]: crate::ExtraFields
//!
#![doc = include_str!("../README.md")]
#![cfg_attr(docsrs, feature(doc_cfg))]
//!
//! ## Format
//!
//! The types are JSON types: their serde implementations are for `serde_json` and keep unknown values as JSON text.
//!
//! ## Features
//!
//! | feature | default | adds |
//! |---|---|---|
//! | `time` | yes | conversions between dates and the types of the `time` crate, which is a dependency in any case |
//! | `chrono` | no | conversions between dates and the types of the `chrono` crate |
//! | `jiff` | no | conversions between dates and the types of the `jiff` crate |

// Library code does not panic, whatever the input.
#![cfg_attr(
    not(test),
    deny(
        clippy::arithmetic_side_effects,
        clippy::expect_used,
        clippy::indexing_slicing,
        clippy::panic,
        clippy::string_slice,
        clippy::todo,
        clippy::unreachable,
        clippy::unwrap_used
    )
)]

mod builder;
mod date;
mod decimal;
mod decode;
mod decoded;
mod extra_fields;
mod field_table;
mod field_value;
mod identified;
mod json;
mod json_path;
#[doc(hidden)]
pub mod json_text;
mod model_probe;
mod nesting;
mod number;
#[doc(hidden)]
pub mod object;
#[doc(hidden)]
pub mod open_enum;
mod patch;
#[doc(hidden)]
pub mod path;
#[doc(hidden)]
pub mod reader;
mod reference;
#[doc(hidden)]
pub mod schema;
mod secret;
mod short_text;
#[doc(hidden)]
pub mod tagged_value;
mod text;
#[doc(hidden)]
pub mod union;
mod validate;

#[cfg(test)]
mod tests;

#[doc(hidden)]
pub use builder::IsSet;
pub use builder::Unset;
pub use date::{Date, DateTime, ParseDateError};
#[doc(hidden)]
pub use decode::ELLIPSIS;
pub use decode::{DecodeError, from_bytes, from_text};
#[doc(hidden)]
pub use decoded::{Decoded, RawOverride};
pub use extra_fields::ExtraFields;
#[doc(hidden)]
pub use field_value::FieldValue;
pub use identified::Identified;
pub use json::Json;
#[doc(hidden)]
pub use model_probe::property_index;
pub use number::Number;
#[doc(hidden)]
pub use object::{FieldWriter, Object};
#[doc(hidden)]
pub use open_enum::{IntegerEnum, TextEnum};
pub use open_enum::{ParseEnumError, UnknownValue};
pub use patch::Patch;
pub use reference::referred_id;
pub use secret::Secret;
#[doc(hidden)]
pub use serde::ser::SerializeMap;
#[doc(hidden)]
pub use tagged_value::TaggedValue;
#[doc(hidden)]
pub use union::{Union, tag, variant};
#[doc(hidden)]
pub use validate::NestedRules;
pub use validate::{HandWrittenRules, Pattern, Validate, ValidationError, Violation, Violations};

/// Dependencies of the macros.
#[doc(hidden)]
pub mod __private {
    pub use crate::short_text::ShortText;
    pub use serde;
    pub use serde_json::value::RawValue;
}
