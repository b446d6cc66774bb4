//! One of several shapes: told apart by a member that names the type, or by what is there.

use std::borrow::Cow;
use std::cell::Cell;
use std::collections::HashMap;

use serde::de::{Deserialize, Deserializer};
use serde_json::value::RawValue;

use super::Json;
use super::member::Member;
pub use super::member::Read;

/// How deeply unions may stand in one another. Each is read from text of its own, so the parser's own
/// limit does not add up over them.
const MAX_DEPTH: usize = 64;

thread_local! {
    static DEPTH: Cell<usize> = const { Cell::new(0) };
}

/// Does something one level deeper; `None` if that is too deep.
pub(super) fn nested<T>(read: impl FnOnce() -> T) -> Option<T> {
    let depth = DEPTH.get();
    if depth >= MAX_DEPTH {
        return None;
    }
    // Set back also when what is read panics, so that the thread can go on reading.
    let _level = Level(depth);
    DEPTH.set(depth.saturating_add(1));
    Some(read())
}

/// The depth to go back to.
struct Level(usize);

impl Drop for Level {
    fn drop(&mut self) {
        DEPTH.set(self.0);
    }
}

/// A union that is told apart by what is there. Generated; use the methods that the enum itself has.
#[doc(hidden)]
pub trait Union: Sized {
    /// Decides which variant a JSON text is and reads it. Each text is read as one variant only.
    ///
    /// # Errors
    /// Text that is no JSON.
    fn choose(raw: &RawValue) -> serde_json::Result<Read<Self>>;

    /// Anything else, if there is a variant for it.
    fn other(_json: Json) -> Option<Self> {
        None
    }
}

/// Reads a union from any deserializer of serde_json.
#[doc(hidden)]
pub fn read<'de, T: Union, D: Deserializer<'de>>(deserializer: D) -> Result<Read<T>, D::Error> {
    let raw = Box::<RawValue>::deserialize(deserializer)?;
    if raw.get() == "null" {
        return Ok(Read::Null);
    }
    Ok(match nested(|| T::choose(&raw)) {
        Some(Ok(Read::Value(value))) => Read::Value(value),
        Some(Ok(Read::Respelt(value, raw))) => Read::Respelt(value, raw),
        Some(Ok(Read::Null | Read::Misfit(_)) | Err(_)) | None => match T::other(raw.clone().into()) {
            Some(other) => Read::Value(other),
            None => Read::Misfit(raw),
        },
    })
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

    if Kind::of(raw) != Kind::Object {
        return None;
    }
    let members: HashMap<String, &'a RawValue> = serde_json::from_str(raw.get()).ok()?;
    let value = *members.get(member)?;
    serde_json::from_str::<Text<'a>>(value.get()).ok().map(|text| text.0)
}

/// The first of the best fits.
#[doc(hidden)]
pub fn best(fits: &[Option<usize>]) -> Option<usize> {
    let fits = fits.iter().enumerate().filter_map(|(index, fit)| Some((fit.as_ref()?, index)));
    fits.min().map(|(_, index)| index)
}

/// How well a text fits a type: `None` not at all, 0 best. Only the surface is looked at, so that no
/// nesting can make the choice expensive.
#[doc(hidden)]
pub mod fit {
    use super::super::{Date, DateTime, IntegerEnum, Object, TextEnum};
    use super::{HashMap, Kind, RawValue};

    /// Worse than any count of unknown members.
    const LOOSE: usize = 1_000_000;

    /// An object that has all that is required; the fewer members are unknown, the better.
    pub fn object<T: Object>(raw: &RawValue, required: &[&str]) -> Option<usize> {
        if Kind::of(raw) != Kind::Object {
            return None;
        }
        let members: HashMap<String, &RawValue> = serde_json::from_str(raw.get()).ok()?;
        let complete = required.iter().all(|&name| members.contains_key(name));
        complete.then(|| members.keys().filter(|name| T::place(name).is_none()).count())
    }

    /// A union inside: it decides itself.
    pub fn union(raw: &RawValue) -> Option<usize> {
        (Kind::of(raw) != Kind::Null).then_some(LOOSE)
    }

    fn content(raw: &RawValue) -> Option<String> {
        (Kind::of(raw) == Kind::Text).then(|| serde_json::from_str(raw.get()).ok()).flatten()
    }

    /// A string, better when it is listed.
    pub fn text_enum<T: TextEnum>(raw: &RawValue) -> Option<usize> {
        let text = content(raw)?;
        Some(if T::listed(&text).or_else(|| T::alias(&text)).is_some() { 0 } else { 2 })
    }

    /// An integer, better when it is listed.
    pub fn integer_enum<T: IntegerEnum>(raw: &RawValue) -> Option<usize> {
        let value = raw.get().parse().ok()?;
        Some(if T::listed(value).is_some() { 0 } else { 2 })
    }

    /// A date.
    pub fn date(raw: &RawValue) -> Option<usize> {
        Some(if Date::from(content(raw)?).to_date().is_ok() { 0 } else { 3 })
    }

    /// A date and time.
    pub fn date_time(raw: &RawValue) -> Option<usize> {
        Some(if DateTime::from(content(raw)?).to_local().is_ok() { 0 } else { 3 })
    }

    /// Any string.
    pub fn text(raw: &RawValue) -> Option<usize> {
        (Kind::of(raw) == Kind::Text).then_some(1)
    }

    /// A number without fraction.
    pub fn integer(raw: &RawValue) -> Option<usize> {
        raw.get().parse::<i64>().is_ok().then_some(0)
    }

    /// Any number.
    pub fn number(raw: &RawValue) -> Option<usize> {
        (Kind::of(raw) == Kind::Number).then_some(1)
    }

    /// True or false.
    pub fn boolean(raw: &RawValue) -> Option<usize> {
        (Kind::of(raw) == Kind::Boolean).then_some(0)
    }

    /// A list; its first element stands for all.
    pub fn list(raw: &RawValue, element: impl Fn(&RawValue) -> Option<usize>) -> Option<usize> {
        if Kind::of(raw) != Kind::List {
            return None;
        }
        let elements: Vec<&RawValue> = serde_json::from_str(raw.get()).ok()?;
        elements.first().map_or(Some(0), |first| element(first))
    }

    /// Any object.
    pub fn map(raw: &RawValue) -> Option<usize> {
        (Kind::of(raw) == Kind::Object).then_some(LOOSE)
    }

    /// `null` or something else.
    pub fn nullable(raw: &RawValue, other: impl Fn() -> Option<usize>) -> Option<usize> {
        if Kind::of(raw) == Kind::Null { Some(0) } else { other() }
    }

    /// Anything.
    pub fn any(_raw: &RawValue) -> Option<usize> {
        Some(2 * LOOSE)
    }
}

/// The kind of a JSON value, told from its first character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Null,
    Boolean,
    Number,
    Text,
    List,
    Object,
}

impl Kind {
    fn of(raw: &RawValue) -> Self {
        match raw.get().as_bytes().first() {
            Some(b'{') => Self::Object,
            Some(b'[') => Self::List,
            Some(b'"') => Self::Text,
            Some(b't' | b'f') => Self::Boolean,
            Some(b'n') => Self::Null,
            _ => Self::Number,
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

/// Gives an enum of boxed objects that is read through a struct of all their members the rest: both
/// directions of serde and the methods that reach what has no field. What follows a `;` is a variant of
/// any JSON.
#[doc(hidden)]
#[macro_export]
macro_rules! __tagged_union {
    ($name:ident from $parts:ident: $($variant:ident)* $(; $other:ident)?) => {
        impl $name {
            /// The value at a dotted path of names on the wire, members included that there is no field
            /// for: `get::<String>("location.address.city")`. `None` if nothing is there or it is of
            /// another type.
            pub fn get<T: $crate::__private::serde::de::DeserializeOwned>(&self, path: &str) -> Option<T> {
                match self {
                    $(Self::$variant(value) => value.get(path),)*
                    $(Self::$other(value) => value.get(path),)?
                }
            }

            /// Whether an explicit `null` stands at a dotted path, as opposed to nothing.
            pub fn is_null(&self, path: &str) -> bool {
                match self {
                    $(Self::$variant(value) => value.is_null(path),)*
                    $(Self::$other(value) => value.get::<$crate::model::Json>(path).is_some_and(|json| json.is_null()),)?
                }
            }
        }

        impl $crate::__private::serde::Serialize for $name {
            fn serialize<S: $crate::__private::serde::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(value) => value.serialize(serializer),)*
                    $(Self::$other(value) => value.serialize(serializer),)?
                }
            }
        }

        impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                $crate::model::object::deserialize(stringify!($name), deserializer)
            }
        }

        impl $crate::model::Member for $name {
            fn from_object<'de, A: $crate::__private::serde::de::MapAccess<'de>>(
                object: A,
            ) -> Result<$crate::model::Read<Self>, A::Error> {
                let parts = $crate::model::object::read_object::<$parts, A>(object)?;
                Ok($crate::model::Read::Value(parts.into()))
            }

            fn from_list<'de, A: $crate::__private::serde::de::SeqAccess<'de>>(
                list: A,
            ) -> Result<$crate::model::Read<Self>, A::Error> {
                $crate::model::object::object_from_list(list)
            }
        }
    };
}
