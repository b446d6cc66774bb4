//! Access of the engine to a record.

use std::borrow::Cow;

use serde_json::Value;

/// An element of a list.
///
/// Fields are read one by one, so that a generated record computes only the fields that a filter reads. This keeps a
/// filter over 100,000 tickets fast.
pub(crate) trait Record {
    /// Returns the field with exactly this name, which can contain dots.
    fn field(&self, name: &str) -> Option<Cow<'_, Value>>;

    /// Returns the whole record.
    fn to_value(&self) -> Value;
}

impl Record for Value {
    fn field(&self, name: &str) -> Option<Cow<'_, Value>> {
        self.as_object()?.get(name).map(Cow::Borrowed)
    }

    fn to_value(&self) -> Value {
        self.clone()
    }
}

impl<R: Record + ?Sized> Record for &R {
    fn field(&self, name: &str) -> Option<Cow<'_, Value>> {
        (**self).field(name)
    }

    fn to_value(&self) -> Value {
        (**self).to_value()
    }
}
