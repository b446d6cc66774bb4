//! [`JsonBody`]: a JSON body with a media type chosen by the caller.

use std::borrow::Cow;

use serde::Serialize;

use super::ApiRequest;
use crate::error::{Error, Result};
use crate::media_type::{check_media_type, essence};

/// JSON body of an operation that accepts a range of media types, such as `application/*`.
///
/// A value converts into a body of `application/json`. [`new`](Self::new) sets another media type of the range.
///
/// ```
/// use orange_core::operation::JsonBody;
/// let body: JsonBody<u64> = 5.into();
/// assert_eq!(body.media_type(), "application/json");
/// assert_eq!(JsonBody::new("application/merge-patch+json", 5).media_type(), "application/merge-patch+json");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct JsonBody<T> {
    media_type: Cow<'static, str>,
    value: T,
}

impl<T> JsonBody<T> {
    /// Creates a body with a media type. The operation checks that the type is JSON and within its range.
    pub fn new(media_type: impl Into<Cow<'static, str>>, value: T) -> Self {
        Self { media_type: media_type.into(), value }
    }

    /// The media type.
    pub fn media_type(&self) -> &str {
        &self.media_type
    }

    /// The value.
    pub fn value(&self) -> &T {
        &self.value
    }

    /// Sets the value as the body of an operation that takes JSON of the media types in `ranges`.
    ///
    /// # Errors
    /// Returns an error if the media type is not JSON or not within the ranges, or if the value cannot be serialized.
    #[doc(hidden)]
    pub fn send_within(&self, request: ApiRequest, ranges: &[&str]) -> Result<ApiRequest>
    where
        T: Serialize,
    {
        let checked = check_media_type(&self.media_type, ranges).and_then(|()| {
            if is_json(&self.media_type) {
                Ok(())
            } else {
                let rule = format!("must be of a JSON media type, not {}", self.media_type);
                Err(Error::invalid("body", rule))
            }
        });
        checked.map_err(|error| error.for_operation(request.info()))?;
        request.json(&self.value)?.header("content-type", &self.media_type)
    }
}

fn is_json(media_type: &str) -> bool {
    let essence = essence(media_type);
    matches!(essence.as_str(), "application/json" | "text/json") || essence.ends_with("+json")
}

impl<T> From<T> for JsonBody<T> {
    fn from(value: T) -> Self {
        Self::new("application/json", value)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::OperationInfo;

    #[test]
    fn the_media_type_is_concrete_json_within_the_range() {
        static INFO: OperationInfo = OperationInfo::DEFAULT;
        let send = |media_type: &'static str, range: &str| {
            JsonBody::new(media_type, 5).send_within(ApiRequest::new(&INFO), &[range])
        };
        for (media_type, range) in [
            ("application/json", "application/*"),
            ("application/json", "*/*"),
            ("text/json", "*/*"),
            ("application/hal+json; v=2", "application/*+json"),
            ("image/x+json", "*/*"),
        ] {
            let request = send(media_type, range).unwrap();
            assert_eq!(request.headers()["content-type"], media_type);
        }
        for (media_type, range, expected) in [
            ("application/json", "application/*+json", "must be of the media type application/*+json"),
            ("application/xml", "application/*", "must be of a JSON media type, not application/xml"),
            ("application/*", "application/*", "must name one media type, not the range application/*"),
            ("application/*+json", "*/*", "must name one media type, not the range application/*+json"),
        ] {
            let error = send(media_type, range).unwrap_err().to_string();
            assert!(error.contains(expected), "{error}");
        }
    }
}
