//! An event: its context attributes and data.

use std::collections::BTreeMap;
use std::fmt;

use bytes::Bytes;

use super::Rejection;
use orange_core::model::{DateTime, Json};

/// An event of CloudEvents 1.0.
///
/// Unknown attributes are preserved as [extensions](Self::extensions), except for those that are `null`. JSON data keeps
/// its text.
///
/// ```
/// use orange_events::{CloudEvent, Data};
///
/// let mut event = CloudEvent::new("1", "https://example.org/a", "org.example.changed");
/// event.data = Some(Data::Json(serde_json::json!({"b": 1}).into()));
/// assert!(event.to_json().as_str().ends_with(r#""data":{"b":1}}"#));
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CloudEvent {
    /// Version of CloudEvents, `1.0`.
    pub specversion: String,
    /// Id; events with the same source and id are the same event.
    pub id: String,
    /// Source of the event, a URI reference.
    pub source: String,
    /// Type of the event.
    pub type_: String,
    /// Time of the event.
    pub time: Option<DateTime>,
    /// Subject of the event.
    pub subject: Option<String>,
    /// Media type of `data`.
    pub datacontenttype: Option<String>,
    /// Schema of `data`.
    pub dataschema: Option<String>,
    /// Other attributes. In binary mode all of them are strings.
    pub extensions: BTreeMap<String, Json>,
    /// Data of the event.
    pub data: Option<Data>,
}

/// Data of an event.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Data {
    /// A JSON value.
    Json(Json),
    /// Bytes of another media type.
    Bytes(Bytes),
}

impl Data {
    /// Returns the JSON value, or `None` for bytes.
    pub fn as_json(&self) -> Option<&Json> {
        match self {
            Self::Json(json) => Some(json),
            Self::Bytes(_) => None,
        }
    }
}

impl fmt::Debug for Data {
    /// Shows the variant and the size only: tickets contain personal data.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Json(json) => write!(f, "Json({} bytes)", json.as_str().len()),
            Self::Bytes(bytes) => write!(f, "Bytes({} bytes)", bytes.len()),
        }
    }
}

impl CloudEvent {
    /// Creates an event with its required attributes.
    pub fn new(id: impl Into<String>, source: impl Into<String>, type_: impl Into<String>) -> Self {
        Self {
            specversion: "1.0".to_owned(),
            id: id.into(),
            source: source.into(),
            type_: type_.into(),
            time: None,
            subject: None,
            datacontenttype: None,
            dataschema: None,
            extensions: BTreeMap::new(),
            data: None,
        }
    }
}

impl fmt::Debug for CloudEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CloudEvent")
            .field("id", &self.id)
            .field("source", &self.source)
            .field("type", &self.type_)
            .field("time", &self.time)
            .field("subject", &self.subject)
            .field("data", &self.data)
            .finish_non_exhaustive()
    }
}

/// Type that an event of an API is decoded to.
///
/// Decoding should be tolerant: unknown types, fields and values of another shape are preserved.
pub trait FromEvent: Sized {
    /// Decodes an event.
    ///
    /// # Errors
    /// Returns a rejection if the event is not valid for the API.
    fn from_event(event: CloudEvent) -> Result<Self, Rejection>;
}

impl FromEvent for CloudEvent {
    fn from_event(event: CloudEvent) -> Result<Self, Rejection> {
        Ok(event)
    }
}
