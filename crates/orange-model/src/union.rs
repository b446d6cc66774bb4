//! One of several shapes: told apart by a member that names the type, or by what is there.

use std::borrow::Cow;
use std::collections::HashMap;

use serde::ser::Serialize;
use serde_json::value::RawValue;

use super::Json;
use super::found::{Found, Odd};
use super::member::Member;
use super::nesting::nested;
use super::reader::{self, Scalar, to_raw};

/// What stood where a value of `T` was due.
#[derive(Debug)]
pub enum Read<T> {
    /// A value of the type, in the form in which it is written.
    Value(T),
    /// A value of the type in another form (an alias, one object for a list of one), and that form.
    Respelt(T, Box<RawValue>),
    /// An explicit `null`.
    Null,
    /// A value of another type.
    Misfit(Box<RawValue>),
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

/// Reads a union from its JSON text.
#[doc(hidden)]
pub fn read<T: Union + Serialize>(slot: &mut Option<T>, scalar: Scalar<'_>) -> Found {
    let Found::Odd(Odd::Misfit(raw)) = scalar.misfit() else { return Found::Null };
    match nested(|| T::choose(&raw)) {
        Some(Ok(Read::Value(value))) => *slot = Some(value),
        Some(Ok(Read::Respelt(value, came))) => {
            let canonical = to_raw(&value);
            *slot = Some(value);
            return Found::Odd(Odd::Respelt { came, canonical });
        }
        Some(Ok(Read::Null | Read::Misfit(_)) | Err(_)) | None => *slot = T::other(raw.clone().into()),
    }
    if slot.is_some() { Found::Value } else { Found::Odd(Odd::Misfit(raw)) }
}

/// Reads a text as one variant.
#[doc(hidden)]
pub fn variant<T: Member, U>(raw: &RawValue, into: impl FnOnce(T) -> U) -> serde_json::Result<Read<U>> {
    let mut slot = None::<T>;
    let found = reader::read_text(&mut slot, raw.get())?;
    Ok(match (slot, found) {
        (Some(value), Found::Odd(Odd::Respelt { came, .. })) => Read::Respelt(into(value), came),
        (Some(value), _) => Read::Value(into(value)),
        (None, Found::Odd(Odd::Misfit(raw))) => Read::Misfit(raw),
        (None, _) => Read::Null,
    })
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
            const FORM: $crate::reader::Form = $crate::reader::Form::Json;

            fn read_scalar(
                slot: &mut Option<Self>,
                scalar: $crate::reader::Scalar<'_>,
            ) -> $crate::Found {
                $crate::union::read(slot, scalar)
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
            fn read_array(
                slot: &mut Option<Self>,
                array: &mut dyn $crate::reader::Values,
            ) -> Result<$crate::Found, $crate::reader::Failed> {
                $crate::object::read_only_element(slot, array)
            }

            fn read_object(
                slot: &mut Option<Self>,
                object: &mut dyn $crate::reader::Properties,
            ) -> Result<$crate::Found, $crate::reader::Failed> {
                let mut parts = <$parts>::default();
                let found = $crate::object::read(&mut parts, object)?;
                *slot = Some(parts.into());
                Ok(found)
            }
        }
    };
}
