//! What generated models lean on.
//!
//! A struct that stands for a JSON object reads every member as a plain [`Option`], takes whatever a
//! server sends, and loses nothing of it: members that the specification does not name, explicit
//! `null`s and values of an unexpected type are kept beside the fields ([`Kept`]) and sent back when
//! the object is. A value set in a field wins over what was kept for it. Only text that is not JSON, a
//! number beyond all floats where none is due, and nesting beyond 128 levels fail to decode.
//!
//! - [`Patch`] is a member of a PATCH body: left alone, deleted, or set.
//! - [`DateTime`] and [`Date`] keep the text they came as and are asked for what they mean.
//! - [`Number`] keeps `5` and `5.0` apart; a number that no type of ours holds is sent back as it came; [`Json`] keeps any value as it came.
//! - [`Secret`] is text that no `Debug` shows.
//! - [`referred_id`] finds the id in a reference, whatever its shape.
//! - [`Tagged`] carries the [`ETag`] of a value to where it is written back.
//! - [`Validate`] checks the strict rules of what is sent, all at once.
//!
//! The types are JSON types: their serde implementations are for `serde_json` and keep what they do
//! not know as JSON text.

mod builder;
mod date;
mod decode;
#[doc(hidden)]
pub mod exact;
mod field_table;
mod json;
mod json_path;
mod kept;
mod member;
mod number;
#[doc(hidden)]
pub mod object;
#[doc(hidden)]
pub mod open_enum;
mod outermost;
mod patch;
mod path;
mod reference;
#[doc(hidden)]
pub mod schema;
mod secret;
mod tagged;
mod text;
#[doc(hidden)]
pub mod union;
mod validate;

#[cfg(test)]
mod tests;

pub use builder::Unset;
pub use date::{Date, DateTime, NotADate};
pub use decode::{DecodeError, from_bytes, from_text};
pub use json::Json;
pub use kept::Kept;
#[doc(hidden)]
pub use kept::{Found, Odd};
#[doc(hidden)]
pub use member::{Member, Read};
pub use number::Number;
#[doc(hidden)]
pub use object::{MemberValue, MemberWriter, Object, Parts, hand_over, put, to_json};
#[doc(hidden)]
pub use open_enum::{IntegerEnum, TextEnum};
pub use open_enum::{NotListed, Unlisted};
pub(crate) use outermost::property_index;
pub use patch::Patch;
pub use reference::referred_id;
pub use secret::Secret;
#[doc(hidden)]
pub use serde::{de::MapAccess, ser::SerializeMap};
pub use tagged::{ETag, Tagged};
#[doc(hidden)]
pub use union::{Union, tag, variant};
#[doc(hidden)]
pub use validate::OwnRules;
pub use validate::{Findings, HandWrittenRules, Invalid, Pattern, Validate, Violation};
