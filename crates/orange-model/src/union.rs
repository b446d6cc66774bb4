//! One of several shapes: told apart by a member that names the type, or by what is there.

use std::borrow::Cow;
use std::collections::HashMap;

use serde::de::{Deserialize, Deserializer};
use serde_json::value::RawValue;

use super::Json;
use super::member::Member;
pub use super::member::Read;
use super::nesting::nested;

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

    if !raw.get().starts_with('{') {
        return None;
    }
    let members: HashMap<String, &'a RawValue> = serde_json::from_str(raw.get()).ok()?;
    let value = *members.get(member)?;
    serde_json::from_str::<Text<'a>>(value.get()).ok().map(|text| text.0)
}

/// Gives an enum that implements [`Union`] and `Serialize` the other direction of serde.
#[doc(hidden)]
#[macro_export]
macro_rules! __union {
    ($($name:ident)*) => {$(
        impl $name {
            /// The value at a dotted path of names on the wire, whichever variant it is:
            /// `get::<String>("location.city")`. `None` if nothing is there or it is of another type.
            pub fn get<T: $crate::__private::serde::de::DeserializeOwned>(&self, path: &str) -> Option<T> {
                $crate::Json::from_object(self).get(path)
            }
        }

        impl<'de> $crate::__private::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                $crate::object::deserialize(stringify!($name), deserializer)
            }
        }

        impl $crate::Member for $name {
            fn read<'de, D: $crate::__private::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<$crate::Read<Self>, D::Error> {
                $crate::union::read(deserializer)
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
                    $(Self::$other(value) => value.get::<$crate::Json>(path).is_some_and(|json| json.is_null()),)?
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
                $crate::object::deserialize(stringify!($name), deserializer)
            }
        }

        impl $crate::Member for $name {
            fn from_object<'de, A: $crate::__private::serde::de::MapAccess<'de>>(
                object: A,
            ) -> Result<$crate::Read<Self>, A::Error> {
                let parts = $crate::object::read_object::<$parts, A>(object)?;
                Ok($crate::Read::Value(parts.into()))
            }

            fn from_list<'de, A: $crate::__private::serde::de::SeqAccess<'de>>(
                list: A,
            ) -> Result<$crate::Read<Self>, A::Error> {
                $crate::object::object_from_list(list)
            }
        }
    };
}
