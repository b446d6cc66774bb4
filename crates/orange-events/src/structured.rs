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

/// The members of an object in the order they came, each once.
///
/// An event whose `id` stands twice could be one event to us and another to whoever logs it.
struct Members(Vec<(String, Box<RawValue>)>);

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;
        impl<'de> Visitor<'de> for Reader {
            type Value = Members;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members, A::Error> {
                let (mut members, mut names) = (Vec::new(), HashSet::new());
                while let Some((name, value)) = map.next_entry::<String, Box<RawValue>>()? {
                    if !names.insert(name.clone()) {
                        return Err(A::Error::custom("a member stands twice"));
                    }
                    members.push((name, value));
                }
                Ok(Members(members))
            }
        }
        deserializer.deserialize_map(Reader)
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
        // The text of serde_json can quote what came; where it broke is enough.
        let (line, column) = (error.line(), error.column());
        let what =
            if error.is_data() { "is not a JSON object with members that stand once" } else { "is not JSON" };
        Rejection::invalid(format!("the body {what} (line {line}, column {column})"))
    })?;
    let mut fields = Fields::default();
    for (name, value) in members {
        fields.take(name, value)?;
    }
    fields.finish()
}

#[derive(Default)]
struct Fields {
    texts: BTreeMap<&'static str, String>,
    extensions: BTreeMap<String, Json>,
    data: Option<Json>,
    base64: Option<String>,
}

/// The attributes that are text, in the order in which they are written.
pub(super) const TEXTS: [&str; 8] =
    ["specversion", "id", "source", "type", "time", "subject", "datacontenttype", "dataschema"];

impl Fields {
    fn take(&mut self, name: String, value: Box<RawValue>) -> Result<(), Rejection> {
        let value = Json::from(value);
        if name == "data" {
            self.data = Some(value);
        } else if value.is_null() {
            // The JSON format: an attribute that is null is an attribute that is not there.
        } else if name == "data_base64" {
            let text = value.to().map_err(|_| Rejection::invalid("data_base64 is not a string"))?;
            self.base64 = Some(text);
        } else if let Some(known) = TEXTS.into_iter().find(|known| *known == name) {
            let text: String =
                value.to().map_err(|_| Rejection::invalid(format!("{known} is not a string")))?;
            self.texts.insert(known, checked(known, text)?);
        } else {
            self.extensions.insert(name, value);
        }
        Ok(())
    }

    fn finish(self) -> Result<CloudEvent, Rejection> {
        let mut event = from_attributes(self.texts, self.extensions)?;
        event.data = match (self.data, self.base64) {
            (Some(_), Some(_)) => {
                return Err(Rejection::invalid("data and data_base64 must not stand beside each other"));
            }
            (Some(json), None) => Some(Data::Json(json)),
            (None, Some(text)) => {
                let bytes =
                    STANDARD.decode(text).map_err(|_| Rejection::invalid("data_base64 is not Base64"))?;
                Some(decoded(bytes, event.datacontenttype.as_deref()))
            }
            (None, None) => None,
        };
        Ok(event)
    }
}

/// Data that came as Base64 is JSON if its media type says so and it is.
fn decoded(bytes: Vec<u8>, content_type: Option<&str>) -> Data {
    if content_type.is_none_or(is_json)
        && let Ok(json) = serde_json::from_slice(&bytes)
    {
        return Data::Json(json);
    }
    Data::Bytes(Bytes::from(bytes))
}

/// How long a context attribute may be, in bytes: what is remembered of an event is bounded by it.
/// Nobody has published a limit.
const ATTRIBUTE_LIMIT: usize = 2 * 1024;

/// A context attribute that is not too long and has no control characters, as CloudEvents forbids them.
pub(super) fn checked(name: &str, text: String) -> Result<String, Rejection> {
    if text.len() > ATTRIBUTE_LIMIT {
        return Err(Rejection::invalid(format!("{name} is longer than {ATTRIBUTE_LIMIT} bytes")));
    }
    if text.chars().any(char::is_control) {
        return Err(Rejection::invalid(format!("{name} has control characters")));
    }
    Ok(text)
}

/// An event without data, of attributes that were [`checked`].
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
    /// The event in structured mode, as JSON.
    pub fn to_json(&self) -> Json {
        Json::from_object(self)
    }

    /// The attributes that are text and there, in the order in which they are written.
    pub(super) fn texts(&self) -> impl Iterator<Item = (&'static str, &str)> {
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
        TEXTS.into_iter().zip(values).filter_map(|(name, value)| Some((name, value?)))
    }
}

impl Serialize for CloudEvent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (name, value) in self.texts() {
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
