//! Parts of JSON text that are decoded one level deep.

use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde_json::value::RawValue;

/// The properties of an object in the received order, including duplicates.
#[doc(hidden)]
#[derive(Debug)]
pub struct OrderedProperties<K, V>(pub Vec<(K, V)>);

impl<'de, K: Deserialize<'de>, V: Deserialize<'de>> Deserialize<'de> for OrderedProperties<K, V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct PropertiesVisitor<K, V>(PhantomData<(K, V)>);

        impl<'de, K: Deserialize<'de>, V: Deserialize<'de>> Visitor<'de> for PropertiesVisitor<K, V> {
            type Value = OrderedProperties<K, V>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut properties = Vec::new();
                while let Some(property) = map.next_entry()? {
                    properties.push(property);
                }
                Ok(OrderedProperties(properties))
            }
        }

        deserializer.deserialize_map(PropertiesVisitor(PhantomData))
    }
}

/// A string, borrowed from the text unless it has escapes.
#[doc(hidden)]
#[derive(Debug, serde::Deserialize)]
pub struct Text<'a>(#[serde(borrow)] pub Cow<'a, str>);

/// The elements of a JSON array. Any other value is its only element.
#[doc(hidden)]
pub fn raw_elements(text: &str) -> serde_json::Result<Vec<&RawValue>> {
    if text.starts_with('[') {
        return serde_json::from_str(text);
    }
    serde_json::from_str::<&RawValue>(text).map(|value| vec![value])
}
