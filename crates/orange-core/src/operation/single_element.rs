//! Arrays of one element, which some servers send in place of the element.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, Error as _, SeqAccess, Visitor};
use serde_json::value::RawValue;

/// The only element of an array.
pub(super) struct SingleElement<T>(pub(super) T);

impl<'de, T: Deserialize<'de>> Deserialize<'de> for SingleElement<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct First<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de>> Visitor<'de> for First<T> {
            type Value = SingleElement<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a list of one")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<SingleElement<T>, A::Error> {
                let first = list.next_element()?.ok_or_else(|| A::Error::invalid_length(0, &self))?;
                // A second element stays unread, which the parser reports as an error.
                Ok(SingleElement(first))
            }
        }

        deserializer.deserialize_seq(First(PhantomData))
    }
}

/// The only element of an array; `Err(count)` for another number of elements, and `None` if `text` is no array.
pub(super) fn single_element(text: &str) -> Option<Result<&RawValue, usize>> {
    let elements: Vec<&RawValue> = text.starts_with('[').then(|| serde_json::from_str(text).ok())??;
    match elements.as_slice() {
        [element] => Some(Ok(element)),
        other => Some(Err(other.len())),
    }
}
