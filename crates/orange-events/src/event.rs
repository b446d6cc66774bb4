//! One event: its context attributes and its data.

use std::collections::BTreeMap;
use std::fmt;

use bytes::Bytes;

use super::Rejection;
use orange_core::model::{DateTime, Json};

/// An event of CloudEvents 1.0, whatever it is about.
///
/// Nothing that came is lost: attributes that CloudEvents does not name are
/// [extensions](Self::extensions), `data` is kept as it came.
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
    /// The version of CloudEvents, `1.0`.
    pub specversion: String,
    /// The event's id; the same id from the same source is the same event.
    pub id: String,
    /// Where it happened, a URI reference.
    pub source: String,
    /// What happened.
    pub type_: String,
    /// When it happened.
    pub time: Option<DateTime>,
    /// What it happened to.
    pub subject: Option<String>,
    /// The media type of `data`.
    pub datacontenttype: Option<String>,
    /// The schema of `data`.
    pub dataschema: Option<String>,
    /// The other attributes. In binary mode all of them are strings.
    pub extensions: BTreeMap<String, Json>,
    /// What is told about it.
    pub data: Option<Data>,
}

/// The data of an event.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Data {
    /// A JSON value.
    Json(Json),
    /// Anything else.
    Bytes(Bytes),
}

impl Data {
    /// The JSON value, if it is one.
    pub fn as_json(&self) -> Option<&Json> {
        match self {
            Self::Json(json) => Some(json),
            Self::Bytes(_) => None,
        }
    }
}

impl fmt::Debug for Data {
    /// Says what it is and how much, never what it says: tickets hold the data of persons.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Json(json) => write!(f, "Json({} bytes)", json.as_str().len()),
            Self::Bytes(bytes) => write!(f, "Bytes({} bytes)", bytes.len()),
        }
    }
}

impl CloudEvent {
    /// With everything that CloudEvents requires.
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

/// What an API makes of an event.
///
/// Reading should be tolerant: an unknown type, an unknown member, a value of another shape is kept.
pub trait FromEvent: Sized {
    /// Reads it.
    ///
    /// # Errors
    /// An event that the API cannot make anything of.
    fn from_event(event: CloudEvent) -> Result<Self, Rejection>;
}

impl FromEvent for CloudEvent {
    fn from_event(event: CloudEvent) -> Result<Self, Rejection> {
        Ok(event)
    }
}
