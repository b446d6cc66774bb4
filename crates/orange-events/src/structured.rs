//! Structured mode: the JSON format of CloudEvents.

use std::collections::{BTreeMap, HashSet};
use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap as _, Serializer};
use serde_json::value::RawValue;

use super::media_type::is_json;
use super::{CloudEvent, Data, Rejection};
use orange_core::model::{DateTime, Json};

/// Members of a JSON object, in the received order and with unique names.
///
/// Duplicates are rejected: a sender and a receiver could read different ids from an event with two `id` members.
struct Members(Vec<(String, Box<RawValue>)>);

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct MembersVisitor;

        impl<'de> Visitor<'de> for MembersVisitor {
            type Value = Members;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members, A::Error> {
                let (mut members, mut names) = (Vec::new(), HashSet::new());
                while let Some((name, value)) = map.next_entry::<String, Box<RawValue>>()? {
                    if !names.insert(name.clone()) {
                        return Err(A::Error::custom("duplicate member"));
                    }
                    members.push((name, value));
                }
                Ok(Members(members))
            }
        }

        deserializer.deserialize_map(MembersVisitor)
    }
}

/// Reads a structured event.
pub(super) fn read(body: &[u8]) -> Result<CloudEvent, Rejection> {
    let text = std::str::from_utf8(body).map_err(|_| Rejection::invalid("the body is not UTF-8"))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim_ascii_start().starts_with('[') {
        return Err(Rejection::invalid("the body is an array: send one event in each request"));
    }
    let Members(members) = serde_json::from_str(text).map_err(|error| {
        // Messages of serde_json can quote the input, so only the location is reported.
        let (line, column) = (error.line(), error.column());
        let problem =
            if error.is_data() { "is not a JSON object with unique properties" } else { "is not JSON" };
        Rejection::invalid(format!("the body {problem} (line {line}, column {column})"))
    })?;
    event(members)
}

/// Context attributes whose values are strings, in the order of serialization.
pub(super) const TEXT_ATTRIBUTES: [&str; 8] =
    ["specversion", "id", "source", "type", "time", "subject", "datacontenttype", "dataschema"];

fn event(members: Vec<(String, Box<RawValue>)>) -> Result<CloudEvent, Rejection> {
    let (mut texts, mut extensions) = (BTreeMap::new(), BTreeMap::new());
    let (mut data, mut data_base64) = (None, None);
    for (name, value) in members {
        let value = Json::from(value);
        if name == "data" {
            data = Some(value);
        } else if value.is_null() {
            // In the JSON format, a null attribute is equivalent to a missing one.
        } else if name == "data_base64" {
            let text = value.to::<String>();
            data_base64 = Some(text.map_err(|_| Rejection::invalid("data_base64 is not a string"))?);
        } else if let Some(known) = TEXT_ATTRIBUTES.into_iter().find(|known| *known == name) {
            let text = value.to().map_err(|_| Rejection::invalid(format!("{known} is not a string")))?;
            texts.insert(known, check_text(known, text)?);
        } else {
            extensions.insert(name, value);
        }
    }
    let mut event = from_attributes(texts, extensions)?;
    event.data = match (data, data_base64) {
        (Some(_), Some(_)) => {
            return Err(Rejection::invalid("data and data_base64 exclude each other"));
        }
        (Some(json), None) => Some(Data::Json(json)),
        (None, Some(text)) => {
            let bytes = STANDARD.decode(text).map_err(|_| Rejection::invalid("data_base64 is not Base64"))?;
            Some(decode_data(bytes, event.datacontenttype.as_deref()))
        }
        (None, None) => None,
    };
    Ok(event)
}

/// Decodes the bytes of `data_base64`: as JSON if the media type is absent or JSON and the bytes are valid JSON.
fn decode_data(bytes: Vec<u8>, content_type: Option<&str>) -> Data {
    if content_type.is_none_or(is_json)
        && let Ok(json) = serde_json::from_slice(&bytes)
    {
        return Data::Json(json);
    }
    Data::Bytes(Bytes::from(bytes))
}

/// Maximum length of a context attribute in bytes. It bounds the memory of deduplication; no limit is published.
const ATTRIBUTE_LIMIT: usize = 2 * 1024;

/// Checks the length of a context attribute and that it has no control characters, which CloudEvents forbids.
pub(super) fn check_text(name: &str, text: String) -> Result<String, Rejection> {
    if text.len() > ATTRIBUTE_LIMIT {
        return Err(Rejection::invalid(format!("{name} is longer than {ATTRIBUTE_LIMIT} bytes")));
    }
    if text.chars().any(char::is_control) {
        return Err(Rejection::invalid(format!("{name} has control characters")));
    }
    Ok(text)
}

/// Creates an event without data from attributes that passed [`check_text`].
pub(super) fn from_attributes(
    mut texts: BTreeMap<&'static str, String>,
    extensions: BTreeMap<String, Json>,
) -> Result<CloudEvent, Rejection> {
    let mut required = |name: &'static str| match texts.remove(name) {
        Some(text) if !text.is_empty() => Ok(text),
        _ => Err(Rejection::invalid(format!("{name} is required"))),
    };
    let specversion = required("specversion")?;
    if specversion != "1.0" && !specversion.starts_with("1.0.") {
        return Err(Rejection::invalid("specversion must be 1.0"));
    }
    let (id, source, type_) = (required("id")?, required("source")?, required("type")?);
    Ok(CloudEvent {
        specversion,
        id,
        source,
        type_,
        time: texts.remove("time").map(DateTime::from),
        subject: texts.remove("subject"),
        datacontenttype: texts.remove("datacontenttype"),
        dataschema: texts.remove("dataschema"),
        extensions,
        data: None,
    })
}

impl CloudEvent {
    /// Converts the event to the JSON of structured mode.
    pub fn to_json(&self) -> Json {
        Json::from_object(self)
    }

    /// Returns the present text attributes in the order of serialization.
    pub(super) fn text_attributes(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let values = [
            Some(self.specversion.as_str()),
            Some(self.id.as_str()),
            Some(self.source.as_str()),
            Some(self.type_.as_str()),
            self.time.as_ref().map(DateTime::as_str),
            self.subject.as_deref(),
            self.datacontenttype.as_deref(),
            self.dataschema.as_deref(),
        ];
        TEXT_ATTRIBUTES.into_iter().zip(values).filter_map(|(name, value)| Some((name, value?)))
    }
}

impl Serialize for CloudEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (name, value) in self.text_attributes() {
            map.serialize_entry(name, value)?;
        }
        for (name, value) in &self.extensions {
            map.serialize_entry(name, value)?;
        }
        match &self.data {
            None => {}
            Some(Data::Json(json)) => map.serialize_entry("data", json)?,
            Some(Data::Bytes(bytes)) => map.serialize_entry("data_base64", &STANDARD.encode(bytes))?,
        }
        map.end()
    }
}
