//! Items of a stream as values.

use std::time::Duration;

use orange_model::DecodeError;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use super::Frame;

/// Type of the items of a stream: a model, or a [`ServerSentEvent`] with a model as its data.
///
/// A model decodes the JSON text of an item. In `text/event-stream` it decodes an object with the fields `data`, `event`,
/// `id` and `retry` of the event, as in `itemSchema` of OpenAPI 3.2.
pub trait StreamItem: Sized {
    /// The model of the JSON text.
    #[doc(hidden)]
    type Data: DeserializeOwned;

    /// Decodes an item.
    ///
    /// # Errors
    /// Returns an error if the text is not JSON of the model.
    #[doc(hidden)]
    fn from_frame(frame: Frame) -> Result<Self, DecodeError>;
}

impl<T: DeserializeOwned> StreamItem for T {
    type Data = T;

    fn from_frame(frame: Frame) -> Result<Self, DecodeError> {
        let Some(fields) = frame.event else { return orange_model::from_text(&frame.text) };
        let mut event = Map::from_iter([("data".to_owned(), Value::String(frame.text))]);
        event.extend(fields.event.map(|name| ("event".to_owned(), name.into())));
        event.extend(fields.id.map(|id| ("id".to_owned(), id.into())));
        let milliseconds = fields.retry.and_then(|retry| u64::try_from(retry.as_millis()).ok());
        event.extend(milliseconds.map(|retry| ("retry".to_owned(), retry.into())));
        orange_model::from_text(&Value::Object(event).to_string())
    }
}

/// Event of `text/event-stream` whose data is a `T` in JSON.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ServerSentEvent<T> {
    /// The decoded field `data`, with its lines joined by line feeds.
    pub data: T,
    /// The field `event`. `None` means `message`, the default of the standard.
    pub event: Option<String>,
    /// The last `id` of the stream up to this event. If the API supports it, a new request with this value in the header
    /// `Last-Event-ID` continues after this event.
    pub id: Option<String>,
    /// The last `retry` of the stream up to this event: the requested delay before a new request. The client does not
    /// reconnect by itself.
    pub retry: Option<Duration>,
}

impl<T: DeserializeOwned> StreamItem for ServerSentEvent<T> {
    type Data = T;

    fn from_frame(frame: Frame) -> Result<Self, DecodeError> {
        let data = orange_model::from_text(&frame.text)?;
        let super::frame::EventFields { event, id, retry } = frame.event.unwrap_or_default();
        Ok(Self { data, event, id, retry })
    }
}
