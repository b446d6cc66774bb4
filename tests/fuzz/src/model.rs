//! Every model that a server sends: read, written, read again.

use std::collections::HashSet;
use std::fmt;

use serde::de::{DeserializeOwned, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use orange_anomalie_adresse::models as anomalie;
use orange_core_information::models as inventory;
use orange_eligibility::models as eligibility;
use orange_incident::models as incident;

/// The roots; what they hold is read with them.
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

/// Any text is read or refused, nothing that was read is lost, and what is written is read the same again. The
/// first byte chooses the model.
pub fn model(data: &[u8]) {
    let Some((which, text)) = data.split_first() else { return };
    let Ok(text) = std::str::from_utf8(text) else { return };
    MODELS[usize::from(*which) % MODELS.len()](text);
}

fn check<T: DeserializeOwned + Serialize>(text: &str) {
    let Ok(read) = serde_json::from_str::<T>(text) else { return };
    let written = serde_json::to_string(&read).expect("what was read can be written");
    let again: T = serde_json::from_str(&written)
        .unwrap_or_else(|error| panic!("{text} was written as {written}: {error}"));
    assert_eq!(serde_json::to_string(&again).expect("and again"), written, "{text}");
    // A name that comes twice has no one value that could be held against ours.
    if serde_json::from_str::<Unique>(text).is_ok() {
        let (before, after): (Value, Value) =
            (serde_json::from_str(text).expect("JSON"), serde_json::from_str(&written).expect("JSON"));
        assert_eq!(before, after);
    }
}

/// JSON in which no object has a name twice.
struct Unique;

impl<'de> Deserialize<'de> for Unique {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;

        impl<'de> Visitor<'de> for Any {
            type Value = Unique;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("JSON")
            }

            fn visit_bool<E>(self, _: bool) -> Result<Unique, E> {
                Ok(Unique)
            }

            fn visit_i64<E>(self, _: i64) -> Result<Unique, E> {
                Ok(Unique)
            }

            fn visit_u64<E>(self, _: u64) -> Result<Unique, E> {
                Ok(Unique)
            }

            fn visit_f64<E>(self, _: f64) -> Result<Unique, E> {
                Ok(Unique)
            }

            fn visit_str<E>(self, _: &str) -> Result<Unique, E> {
                Ok(Unique)
            }

            fn visit_unit<E>(self) -> Result<Unique, E> {
                Ok(Unique)
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Unique, A::Error> {
                while seq.next_element::<Unique>()?.is_some() {}
                Ok(Unique)
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Unique, A::Error> {
                let mut seen = HashSet::new();
                while let Some((name, Unique)) = map.next_entry::<String, Unique>()? {
                    if !seen.insert(name) {
                        return Err(serde::de::Error::custom("a name comes twice"));
                    }
                }
                Ok(Unique)
            }
        }

        deserializer.deserialize_any(Any)
    }
}
