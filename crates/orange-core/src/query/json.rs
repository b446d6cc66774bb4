//! [`JsonObject`]: the operand of the JSON operators.

use std::str::FromStr;

use serde::Serialize;
use serde_json::{Map, Value};

use crate::error::{Error, Result};

/// A JSON object as the value of a filter.
///
/// Preserves its text, including the order of properties. Equality compares JSON values.
///
/// ```
/// use orange_core::query::JsonObject;
/// let built = JsonObject::new(&serde_json::json!({ "id": "31546546" }))?;
/// let received: JsonObject = r#"{ "id" : "31546546" }"#.parse()?;
/// assert_eq!(built, received);
/// assert_eq!(built.as_str(), r#"{"id":"31546546"}"#);
/// # Ok::<(), orange_core::Error>(())
/// ```
#[derive(Clone, Debug)]
pub struct JsonObject {
    text: String,
    properties: Map<String, Value>,
}

impl JsonObject {
    /// Creates a JSON object from a serializable value.
    ///
    /// # Errors
    /// Returns an error if the value does not serialize to a JSON object.
    pub fn new<T: Serialize + ?Sized>(value: &T) -> Result<Self> {
        Self::for_field("json", value)
    }

    /// Creates a JSON object for the filter on `path`, which an error contains.
    pub(super) fn for_field<T: Serialize + ?Sized>(path: &str, value: &T) -> Result<Self> {
        let text = serde_json::to_string(value)
            .map_err(|error| Error::invalid(path.to_owned(), error.to_string()))?;
        Self::parse(path, text)
    }

    /// Parses the value of the parameter `key`.
    pub(super) fn parse(key: &str, text: String) -> Result<Self> {
        let rule = match serde_json::from_str(&text) {
            Ok(Value::Object(properties)) => return Ok(Self { text, properties }),
            Ok(_) => "must be a JSON object".to_owned(),
            Err(error) => format!("must be a JSON object: {error}"),
        };
        Err(Error::invalid(key.to_owned(), rule))
    }

    /// The JSON text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The properties.
    pub fn properties(&self) -> &Map<String, Value> {
        &self.properties
    }
}

impl PartialEq for JsonObject {
    fn eq(&self, other: &Self) -> bool {
        self.properties == other.properties
    }
}

impl FromStr for JsonObject {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        Self::parse("json", text.to_owned())
    }
}
