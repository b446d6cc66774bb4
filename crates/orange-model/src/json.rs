//! Any JSON value, as received text.

use std::fmt;

use serde::de::{Deserialize, DeserializeOwned, Deserializer};
use serde::ser::{Serialize, Serializer};
use serde_json::Value;
use serde_json::value::RawValue;

use super::decoded::Decoded;
use super::field_value::FieldValue;
use super::path;
use super::reader::{Aborted, Input, InputKind, to_raw};

/// Any JSON value, as received text. Used for free-form fields and for types that the specification leaves open.
///
/// ```
/// use orange_model::Json;
///
/// let json: Json = serde_json::from_str(r#"{"value": 1.0}"#)?;
/// assert_eq!(json.as_str(), r#"{"value": 1.0}"#);
/// assert_eq!(json.get::<f64>("value"), Some(1.0));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone)]
pub struct Json(Box<RawValue>);

impl Json {
    /// Creates the JSON of a value.
    ///
    /// # Errors
    /// Returns an error if the value cannot be written as JSON, such as a map whose keys are not strings.
    pub fn new<T: Serialize + ?Sized>(value: &T) -> serde_json::Result<Self> {
        serde_json::value::to_raw_value(value).map(Self)
    }

    /// Creates the JSON of a model, which can always be written as JSON.
    #[doc(hidden)]
    pub fn from_object<T: Serialize>(object: &T) -> Self {
        Self(to_raw(object))
    }

    /// The received text.
    pub fn as_str(&self) -> &str {
        self.0.get()
    }

    /// Whether it is `null`.
    pub fn is_null(&self) -> bool {
        self.as_str() == "null"
    }

    /// Decodes the value.
    ///
    /// # Errors
    /// Returns an error if the value is not a `T`.
    pub fn to<T: DeserializeOwned>(&self) -> serde_json::Result<T> {
        serde_json::from_str(self.as_str())
    }

    /// Decodes the value at a path of JSON names. Returns `None` if there is no such value, or it has another type.
    pub fn get<T: DeserializeOwned>(&self, path: &str) -> Option<T> {
        self.value_at(path)?.to().ok()
    }

    /// The value at a path of JSON names.
    pub(super) fn value_at(&self, path: &str) -> Option<Self> {
        path::find(&self.to().ok()?, path).map(Self::from)
    }
}

impl Default for Json {
    /// `null`.
    fn default() -> Self {
        Self(RawValue::NULL.to_owned())
    }
}

impl fmt::Debug for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for Json {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl PartialEq for Json {
    /// Compares the values, regardless of white space and the order of properties.
    fn eq(&self, other: &Self) -> bool {
        equal_values(self.as_str().as_bytes(), other.as_str().as_bytes())
    }
}

/// Whether two JSON texts have equal values.
pub(super) fn equal_values(left: &[u8], right: &[u8]) -> bool {
    if left == right {
        return true;
    }
    match (serde_json::from_slice::<Value>(left), serde_json::from_slice::<Value>(right)) {
        (Ok(left), Ok(right)) => left == right,
        // Nested too deeply to compare anything but the text.
        _ => false,
    }
}

impl From<Box<RawValue>> for Json {
    fn from(raw: Box<RawValue>) -> Self {
        Self(raw)
    }
}

impl From<Json> for Box<RawValue> {
    fn from(json: Json) -> Self {
        json.0
    }
}

macro_rules! json_from {
    ($($(#[$docs:meta])* $ty:ty)*) => {$(
        impl From<$ty> for Json {
            $(#[$docs])*
            fn from(value: $ty) -> Self {
                Self(to_raw(&value))
            }
        }
    )*};
}

json_from! {
    &Value
    Value
    /// Creates a JSON string. The text is not parsed as JSON.
    &str
    /// Creates a JSON string. The text is not parsed as JSON.
    String
    bool
    i64
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Deserialize::deserialize(deserializer).map(Self)
    }
}

impl FieldValue for Json {
    const INPUT_KIND: InputKind = InputKind::Json;

    fn read(slot: &mut Option<Self>, input: Input<'_>) -> Result<Decoded, Aborted> {
        let Some(raw) = input.into_raw()? else { return Ok(Decoded::Null) };
        *slot = Some(Self(raw));
        Ok(Decoded::Value)
    }
}
