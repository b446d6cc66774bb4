//! Unions (`oneOf`, `anyOf`): a discriminator or the schemas of the variants choose the variant.

use std::borrow::Cow;

use serde_json::value::RawValue;

use super::Json;
use super::decoded::Decoded;
use super::field_value::FieldValue;
use super::json_text::{OrderedProperties, Text};
use super::nesting::read_nested;
use super::reader::{self, Aborted, Input};

/// A generated union. Use its inherent methods.
#[doc(hidden)]
pub trait Union: Sized {
    /// Selects the variant for a JSON text and decodes it. Returns `None` in place of the value if no variant matches.
    ///
    /// # Errors
    /// Returns an error if the selected variant cannot be decoded.
    fn choose(raw: &RawValue) -> serde_json::Result<(Option<Self>, Decoded)>;

    /// The variant for any other JSON, if there is one.
    fn other(_json: Json) -> Option<Self> {
        None
    }
}

/// Decodes a union into `slot`. The value becomes [`Union::other`], or a mismatch if there is no such variant, if it
/// matches no variant, if its variant cannot be decoded, or if it is nested deeper than the limit.
///
/// # Errors
/// Returns an error if the input cannot be read.
#[doc(hidden)]
pub fn read<T: Union>(slot: &mut Option<T>, input: Input<'_>) -> Result<Decoded, Aborted> {
    let Some(raw) = input.into_raw()? else { return Ok(Decoded::Null) };
    if let Some(Ok((Some(value), decoded))) = read_nested(|| T::choose(&raw)) {
        *slot = Some(value);
        return Ok(decoded);
    }
    *slot = T::other(raw.clone().into());
    Ok(if slot.is_some() { Decoded::Value } else { Decoded::mismatch(raw) })
}

/// Decodes a text as one variant.
#[doc(hidden)]
pub fn variant<T: FieldValue, U>(
    raw: &RawValue,
    into: impl FnOnce(T) -> U,
) -> serde_json::Result<(Option<U>, Decoded)> {
    let mut slot = None::<T>;
    let decoded = reader::read_text(&mut slot, raw.get())?;
    Ok((slot.map(into), decoded))
}

/// The value of the discriminator, if it is a string.
#[doc(hidden)]
pub fn tag<'a>(raw: &'a RawValue, property: &str) -> Option<Cow<'a, str>> {
    if !raw.get().starts_with('{') {
        return None;
    }
    let properties: OrderedProperties<Text<'a>, &'a RawValue> = serde_json::from_str(raw.get()).ok()?;
    // Of duplicates, the last counts.
    let (_, value) = properties.0.into_iter().rev().find(|(name, _)| name.0 == property)?;
    serde_json::from_str::<Text<'a>>(value.get()).ok().map(|text| text.0)
}

/// Implements `Deserialize`, `FieldValue` and a method `get` for an enum that implements [`Union`] and `Serialize`.
#[doc(hidden)]
#[macro_export]
macro_rules! __union {
    ($($name:ident)*) => {$(
        impl $name {
            /// Decodes the value at a path of JSON names, in any variant: `get::<String>("location.city")`. Returns
            /// `None` if there is no such value, or it has another type.
            pub fn get<T: $crate::__private::serde::de::DeserializeOwned>(&self, path: &str) -> Option<T> {
                $crate::Json::from_object(self).get(path)
            }
        }

        $crate::__field_value!($name, stringify!($name), Json, |slot, input| $crate::union::read(slot, input));
    )*};
}
