//! Every model that a server sends is decoded, encoded and decoded again.

use std::collections::HashSet;
use std::fmt;

use serde::de::{DeserializeOwned, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use orange_anomalie_adresse::models as anomalie;
use orange_core_information::models as inventory;
use orange_eligibility::models as eligibility;
use orange_incident::models as incident;

/// The models of responses; they contain all other models.
const MODELS: &[fn(&str)] = &[
    check::<anomalie::Ticket>,
    check::<anomalie::Note>,
    check::<anomalie::Attachment>,
    check::<anomalie::Event>,
    check::<incident::Incident>,
    check::<incident::Note>,
    check::<incident::Attachment>,
    check::<inventory::Account>,
    check::<inventory::Location>,
    check::<inventory::ServicePoint>,
    check::<inventory::ConfigurationItem>,
    check::<eligibility::PointOfInterest>,
    check::<incident::Counter>,
    check::<incident::FreezePeriod>,
    check::<orange_core::error::ErrorBody>,
];

/// Any text is decoded or refused, encoding loses nothing, and the encoded text decodes to the same value. The first byte
/// selects the model.
pub fn model(data: &[u8]) {
    let Some((index, text)) = data.split_first() else { return };
    let Ok(text) = std::str::from_utf8(text) else { return };
    MODELS[usize::from(*index) % MODELS.len()](text);
}

fn check<T: DeserializeOwned + Serialize>(text: &str) {
    let Ok(decoded) = serde_json::from_str::<T>(text) else { return };
    let encoded = serde_json::to_string(&decoded).expect("a decoded value can be encoded");
    let decoded_again: T = serde_json::from_str(&encoded)
        .unwrap_or_else(|error| panic!("{text} was encoded as {encoded}: {error}"));
    assert_eq!(serde_json::to_string(&decoded_again).expect("it can be encoded"), encoded, "{text}");
    // Objects with duplicate names cannot be compared: a `Value` has only the last of the values.
    if serde_json::from_str::<WithoutDuplicates>(text).is_ok() {
        let (before, after): (Value, Value) =
            (serde_json::from_str(text).expect("JSON"), serde_json::from_str(&encoded).expect("JSON"));
        assert_eq!(before, after);
    }
}

/// JSON in which no object has a duplicate name.
struct WithoutDuplicates;

impl<'de> Deserialize<'de> for WithoutDuplicates {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;

        impl<'de> Visitor<'de> for Any {
            type Value = WithoutDuplicates;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("JSON")
            }

            fn visit_bool<E>(self, _: bool) -> Result<WithoutDuplicates, E> {
                Ok(WithoutDuplicates)
            }

            fn visit_i64<E>(self, _: i64) -> Result<WithoutDuplicates, E> {
                Ok(WithoutDuplicates)
            }

            fn visit_u64<E>(self, _: u64) -> Result<WithoutDuplicates, E> {
                Ok(WithoutDuplicates)
            }

            fn visit_f64<E>(self, _: f64) -> Result<WithoutDuplicates, E> {
                Ok(WithoutDuplicates)
            }

            fn visit_str<E>(self, _: &str) -> Result<WithoutDuplicates, E> {
                Ok(WithoutDuplicates)
            }

            fn visit_unit<E>(self) -> Result<WithoutDuplicates, E> {
                Ok(WithoutDuplicates)
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<WithoutDuplicates, A::Error> {
                while seq.next_element::<WithoutDuplicates>()?.is_some() {}
                Ok(WithoutDuplicates)
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<WithoutDuplicates, A::Error> {
                let mut seen = HashSet::new();
                while let Some((name, WithoutDuplicates)) = map.next_entry::<String, WithoutDuplicates>()? {
                    if !seen.insert(name) {
                        return Err(serde::de::Error::custom("duplicate field"));
                    }
                }
                Ok(WithoutDuplicates)
            }
        }

        deserializer.deserialize_any(Any)
    }
}
