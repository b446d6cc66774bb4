//! [`Tagged`]: a value with the version of its representation.

use std::fmt;
use std::ops::{Deref, DerefMut};

use http::HeaderMap;

use crate::error::{Error, Result};

/// `ETag` of a representation, exactly as received: quoted or not, weak or not.
///
/// It is sent in `If-Match` unmodified, because servers compare it byte for byte.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ETag(Box<str>);

impl ETag {
    /// Creates a tag from received or stored text.
    ///
    /// # Errors
    /// Returns an error if the text is empty or contains anything but visible ASCII characters and spaces.
    pub fn new(text: impl Into<String>) -> Result<Self> {
        let text = text.into();
        let is_visible_ascii = text.bytes().all(|byte| matches!(byte, b' '..=b'~'));
        if text.trim().is_empty() || !is_visible_ascii {
            return Err(Error::invalid("ETag", "must be visible ASCII text, as it stands in the header")
                .with_value(&text));
        }
        Ok(Self(text.into()))
    }

    /// The text for a header.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for ETag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Value with the [`ETag`] it was received with, so that a later write cannot overwrite a concurrent change.
///
/// It dereferences to the value.
///
/// ```
/// use orange_core::model::{ETag, Tagged};
///
/// let mut note = Tagged::new(String::from("first"), Some(ETag::new("\"7\"")?));
/// note.push_str(" and second");
/// assert_eq!(*note, "first and second");
/// assert_eq!(note.etag().map(|etag| etag.as_str()), Some("\"7\""));
/// # Ok::<(), orange_core::Error>(())
/// ```
#[derive(Clone, Default)]
pub struct Tagged<T> {
    value: T,
    etag: Option<ETag>,
    headers: HeaderMap,
}

impl<T> Tagged<T> {
    /// Creates a tagged value.
    pub fn new(value: T, etag: Option<ETag>) -> Self {
        Self { value, etag, headers: HeaderMap::new() }
    }

    /// Sets the headers of the response.
    #[must_use]
    pub fn with_headers(mut self, headers: HeaderMap) -> Self {
        self.headers = headers;
        self
    }

    /// The headers of the response, such as `Location`; empty if the value came from no response.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The tag, if the server sent one.
    pub fn etag(&self) -> Option<&ETag> {
        self.etag.as_ref()
    }

    /// Converts this into the value.
    pub fn into_inner(self) -> T {
        self.value
    }

    /// Converts this into the value and the tag.
    pub fn into_parts(self) -> (T, Option<ETag>) {
        (self.value, self.etag)
    }

    /// Converts the value and preserves tag and headers.
    pub fn map<U>(self, into: impl FnOnce(T) -> U) -> Tagged<U> {
        Tagged { value: into(self.value), etag: self.etag, headers: self.headers }
    }
}

impl<T> From<T> for Tagged<T> {
    /// Creates a value without a tag, for example from an item of a list.
    fn from(value: T) -> Self {
        Self::new(value, None)
    }
}

impl<T: fmt::Debug> fmt::Debug for Tagged<T> {
    /// Shows value and tag only, because headers may contain secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tagged").field("value", &self.value).field("etag", &self.etag).finish_non_exhaustive()
    }
}

impl<T: PartialEq> PartialEq for Tagged<T> {
    /// Compares value and tag; the other headers differ between responses.
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value && self.etag == other.etag
    }
}

impl<T: Eq> Eq for Tagged<T> {}

impl<T> Deref for Tagged<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for Tagged<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_is_preserved_and_valid_in_a_header() {
        for text in ["\"7\"", "W/\"7\"", "7", "a6b22c4a-8e16"] {
            assert_eq!(ETag::new(text).unwrap().as_str(), text);
        }
        for text in ["", " ", "\"7\"\r\nX-Evil: 1", "é"] {
            assert!(ETag::new(text).is_err(), "{text:?}");
        }
    }

    #[test]
    fn a_tagged_value_ignores_and_hides_other_headers() {
        let mut headers = HeaderMap::new();
        headers.insert("set-cookie", http::HeaderValue::from_static("session=secret"));
        let tagged = Tagged::new(1, ETag::new("\"7\"").ok());
        let other = tagged.clone().with_headers(headers);
        assert_eq!(tagged, other);
        assert!(!format!("{other:?}").contains("secret"));
        assert_eq!(other.map(|value| value + 1).headers().len(), 1);
    }
}
