//! What the engine asks of a record: its members, one at a time.

use std::borrow::Cow;

use serde_json::Value;

/// One element of a list.
///
/// Members are asked for one by one, so that a record which is made when it is needed makes only what a
/// filter looks at: that is what keeps a filter over a hundred thousand tickets quick.
pub(crate) trait Record {
    /// The member with this very name, dots and all.
    fn member(&self, name: &str) -> Option<Cow<'_, Value>>;

    /// The whole record.
    fn to_value(&self) -> Value;
}

impl Record for Value {
    fn member(&self, name: &str) -> Option<Cow<'_, Value>> {
        self.as_object()?.get(name).map(Cow::Borrowed)
    }

    fn to_value(&self) -> Value {
        self.clone()
    }
}

impl<R: Record + ?Sized> Record for &R {
    fn member(&self, name: &str) -> Option<Cow<'_, Value>> {
        (**self).member(name)
    }

    fn to_value(&self) -> Value {
        (**self).to_value()
    }
}
