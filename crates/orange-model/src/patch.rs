//! A member of a patch: left alone, deleted, or set.

use serde::ser::{Serialize, Serializer};

/// What a PATCH does to one member.
///
/// A patch struct holds one for each member and starts with all of them [`Absent`](Self::Absent).
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
    /// The member is not mentioned and stays as it is.
    #[default]
    Absent,
    /// The member is sent as `null`: in a merge patch that deletes it.
    Null,
    /// The member gets this value.
    Set(T),
}

impl<T> Patch<T> {
    /// Whether the member stays as it is.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether the member is deleted.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }

    /// The value that the member gets.
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
    /// `None` deletes.
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Self::Set)
    }
}

impl<T: Serialize> Serialize for Patch<T> {
    /// On its own an absent member can only be `null`; a patch struct leaves it out.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.as_set().serialize(serializer)
    }
}
