//! One of several shapes: told apart by a member that names the type, or by what is there.

use std::borrow::Cow;
use std::cell::Cell;
use std::collections::HashMap;

use serde::de::{Deserialize, Deserializer, Error as _};
use serde_json::value::RawValue;

use super::member::{Member, Read};

/// How deeply unions may stand in one another. Each is read from text of its own, so the parser's own
/// limit does not add up over them.
const MAX_DEPTH: usize = 64;

thread_local! {
    static DEPTH: Cell<usize> = const { Cell::new(0) };
}

/// A union. Generated; use the methods that the enum itself has.
#[doc(hidden)]
pub trait Union: Sized {
    /// Decides which variant a JSON text is and reads it. Each text is read as one variant only.
    ///
    /// # Errors
    /// Text that is no JSON or nested too deeply.
    fn choose(raw: &RawValue) -> serde_json::Result<Read<Self>>;
}

/// Reads a union from any deserializer of serde_json.
#[doc(hidden)]
pub fn read<'de, T: Union, D: Deserializer<'de>>(deserializer: D) -> Result<Read<T>, D::Error> {
    let raw = Box::<RawValue>::deserialize(deserializer)?;
    let depth = DEPTH.get();
    if depth >= MAX_DEPTH {
        return Err(D::Error::custom("unions are nested too deeply"));
    }
    DEPTH.set(depth + 1);
    let chosen = T::choose(&raw);
    DEPTH.set(depth);
    match chosen.map_err(D::Error::custom)? {
        Read::Value(value) => Ok(Read::Value(value)),
        Read::Null => Ok(Read::Null),
        Read::Respelt(value, raw) => Ok(Read::Respelt(value, raw)),
        Read::Misfit(_) => Ok(Read::Misfit(raw)),
    }
}

/// Reads a text as one variant.
#[doc(hidden)]
pub fn variant<T: Member, U>(raw: &RawValue, into: impl FnOnce(T) -> U) -> serde_json::Result<Read<U>> {
    Ok(T::read(&mut serde_json::Deserializer::from_str(raw.get()))?.map(into))
}

/// The value of the member that names the type, if it is there and is text.
#[doc(hidden)]
pub fn tag<'a>(raw: &'a RawValue, member: &str) -> Option<Cow<'a, str>> {
    #[derive(serde::Deserialize)]
    struct Text<'a>(#[serde(borrow)] Cow<'a, str>);

    let members = Shape::of(raw)?;
    let value = *members.0.get(member)?;
    serde_json::from_str::<Text<'a>>(value.get()).ok().map(|text| text.0)
}

/// What can be seen of an object without reading its members.
#[doc(hidden)]
pub struct Shape<'a>(HashMap<Cow<'a, str>, &'a RawValue>);

impl<'a> Shape<'a> {
    /// The members of an object; `None` for anything else.
    pub fn of(raw: &'a RawValue) -> Option<Self> {
        if !raw.get().starts_with('{') {
            return None;
        }
        serde_json::from_str(raw.get()).ok().map(Self)
    }

    /// How badly an object fits: the number of its members that the type does not name, or `None` if
    /// one that the type requires is missing.
    pub fn misfit(&self, members: &[&str], required: &[&str]) -> Option<usize> {
        required
            .iter()
            .all(|&name| self.0.contains_key(name))
            .then(|| self.0.keys().filter(|name| !members.contains(&name.as_ref())).count())
    }
}

/// The kind of a JSON value, told from its first character.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean,
    /// A number without point or exponent.
    Integer,
    /// Any other number.
    Number,
    /// A string.
    Text,
    /// A list.
    List,
    /// An object.
    Object,
}

impl Kind {
    /// The kind of a value.
    pub fn of(raw: &RawValue) -> Self {
        match raw.get().as_bytes().first() {
            Some(b'{') => Self::Object,
            Some(b'[') => Self::List,
            Some(b'"') => Self::Text,
            Some(b't' | b'f') => Self::Boolean,
            Some(b'n') => Self::Null,
            _ if raw.get().contains(['.', 'e', 'E']) => Self::Number,
            _ => Self::Integer,
        }
    }
}

/// Gives an enum that implements [`Union`] and `Serialize` the other direction of serde.
#[doc(hidden)]
#[macro_export]
macro_rules! __union {
    ($($name:ident)*) => {$(
        impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                $crate::model::object::deserialize(stringify!($name), deserializer)
            }
        }

        impl $crate::model::Member for $name {
            fn read<'de, D: $crate::__private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<$crate::model::Read<Self>, D::Error> {
                $crate::model::union::read(deserializer)
            }
        }
    )*};
}
