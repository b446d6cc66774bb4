//! A field of a PATCH body: absent, null or set.

use serde::ser::{Serialize, Serializer};

/// A field of a PATCH body (JSON merge patch, RFC 7396).
///
/// In the default value of a generated patch struct, all fields are [`Absent`](Self::Absent).
///
/// ```
/// use orange_model::Patch;
///
/// let mut description: Patch<String> = Patch::Absent;
/// assert!(description.is_absent());
/// description = "second entrance".into();
/// assert_eq!(description.as_set().map(String::as_str), Some("second entrance"));
/// description = Patch::Null;
/// assert!(description.is_null());
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Patch<T> {
    /// The field is not sent and keeps its value.
    #[default]
    Absent,
    /// The field is sent as `null`, which deletes it.
    Null,
    /// The field is set to this value.
    Set(T),
}

impl<T> Patch<T> {
    /// Whether the field is not sent.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether the field is deleted.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// The value to set, if there is one.
    pub fn as_set(&self) -> Option<&T> {
        match self {
            Self::Set(value) => Some(value),
            _ => None,
        }
    }
}

impl<T> From<T> for Patch<T> {
    fn from(value: T) -> Self {
        Self::Set(value)
    }
}

impl From<&str> for Patch<String> {
    fn from(value: &str) -> Self {
        Self::Set(value.to_owned())
    }
}

impl<T> From<Option<T>> for Patch<T> {
    /// Converts `None` to [`Null`](Self::Null).
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Set)
    }
}

impl<T: Serialize> Serialize for Patch<T> {
    /// Serializes an absent field as `null`. A patch struct omits it.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.as_set().serialize(serializer)
    }
}
