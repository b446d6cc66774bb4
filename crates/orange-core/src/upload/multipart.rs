//! `multipart/form-data` bodies.

use serde::ser::Serialize;
use serde_json::Value;

use super::FilePart;
use super::file_part::{self, Content};
use crate::error::{Error, Result};
use crate::operation::ApiRequest;
use crate::operation::parameter::{join_list, scalar_text, to_json};
use crate::time::random_bits;

fn is_json(media_type: &str) -> bool {
    media_type.to_ascii_lowercase().contains("json")
}

/// Number of deterministic boundaries that are tried. Bounds the number of searches in a file full of boundaries.
const FIXED_BOUNDARIES: u64 = 4;

/// Builder of a multipart form.
#[doc(hidden)]
#[derive(Clone, Debug, Default)]
pub struct Multipart(Vec<Part>);

#[derive(Clone, Debug)]
struct Part {
    name: String,
    file_name: Option<String>,
    media_type: Option<String>,
    content: Content,
}

impl Multipart {
    /// Adds a file, if any.
    #[must_use]
    pub fn file(mut self, name: &str, file: &Option<FilePart>) -> Self {
        self.0.extend(file.iter().map(|file| Part {
            name: name.to_owned(),
            file_name: Some(file.name().to_owned()),
            media_type: Some(file.media_type().to_owned()),
            content: file.content().clone(),
        }));
        self
    }

    /// Adds files, each as a part of this name.
    #[must_use]
    pub fn files(self, name: &str, files: &Option<Vec<FilePart>>) -> Self {
        files.iter().flatten().fold(self, |form, file| form.file(name, &Some(file.clone())))
    }

    /// Adds a value, if any: scalars as text and objects as JSON. A list adds a part for each element, unless the media
    /// type is JSON.
    ///
    /// # Errors
    /// Returns an error if the value cannot be serialized to JSON.
    pub fn value<T: Serialize>(
        mut self,
        name: &str,
        media_type: Option<&str>,
        value: &Option<T>,
    ) -> Result<Self> {
        let Some(value) = value else { return Ok(self) };
        match to_json(name, value)? {
            Value::Array(elements) if !media_type.is_some_and(is_json) => {
                elements.into_iter().for_each(|element| self.push(name, media_type, element));
            }
            json => self.push(name, media_type, json),
        }
        Ok(self)
    }

    /// Adds a list as one part, with its elements separated by `separator`. An empty list adds no part.
    ///
    /// # Errors
    /// Returns an error if the value cannot be serialized to JSON, or an element contains the separator.
    pub fn joined<T: Serialize>(mut self, name: &str, separator: &str, value: &Option<T>) -> Result<Self> {
        let Some(value) = value else { return Ok(self) };
        if let Some(text) = join_list(name, separator, to_json(name, value)?)? {
            self.push(name, None, Value::String(text));
        }
        Ok(self)
    }

    fn push(&mut self, name: &str, media_type: Option<&str>, value: Value) {
        let is_composed = value.is_array() || value.is_object();
        let content = if media_type.is_some_and(is_json) { value.to_string() } else { scalar_text(value) };
        let media_type = media_type.or(is_composed.then_some("application/json")).map(str::to_owned);
        self.0.push(Part {
            name: name.to_owned(),
            file_name: None,
            media_type,
            content: Content::Bytes(content.into()),
        });
    }

    /// Sets the form as the body of a request.
    ///
    /// # Errors
    /// Returns an error if a media type contains a line break, or a stream was already sent.
    pub fn send(&self, request: ApiRequest) -> Result<ApiRequest> {
        self.send_as("multipart/form-data", request)
    }

    /// Sets the parts as the body of a request with another multipart type, such as `multipart/mixed`.
    ///
    /// # Errors
    /// Returns the errors of [`send`](Self::send).
    pub fn send_as(&self, media_type: &str, request: ApiRequest) -> Result<ApiRequest> {
        let boundary = self.boundary();
        let mut contents = Vec::new();
        let mut body = Vec::new();
        for part in &self.0 {
            body.extend_from_slice(format!("--{boundary}\r\n").as_bytes());
            let disposition =
                format!("Content-Disposition: form-data; name=\"{}\"", escape_quoted(&part.name));
            body.extend_from_slice(disposition.as_bytes());
            if let Some(file_name) = &part.file_name {
                body.extend_from_slice(format!("; filename=\"{}\"", escape_quoted(file_name)).as_bytes());
            }
            if let Some(media_type) = &part.media_type {
                if media_type.contains(['\r', '\n']) {
                    return Err(Error::invalid(part.name.clone(), "must have a media type on one line"));
                }
                body.extend_from_slice(format!("\r\nContent-Type: {media_type}").as_bytes());
            }
            body.extend_from_slice(b"\r\n\r\n");
            match &part.content {
                Content::Bytes(bytes) => body.extend_from_slice(bytes),
                streamed => {
                    contents.push(Content::Bytes(std::mem::take(&mut body).into()));
                    contents.push(streamed.clone());
                }
            }
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        contents.push(Content::Bytes(body.into()));
        file_part::send(contents, &format!("{media_type}; boundary={boundary}"), request)
    }

    /// Returns a boundary that no part contains. It is deterministic, so that equal forms give equal bytes, unless a part
    /// is a stream or contains all deterministic boundaries. The boundary is then random.
    fn boundary(&self) -> String {
        let random = || format!("orange-part-{:016x}{:016x}", random_bits(), random_bits());
        let in_memory = self.0.iter().map(|part| match &part.content {
            Content::Bytes(bytes) => Some(bytes),
            Content::File { .. } | Content::Stream { .. } => None,
        });
        let Some(contents) = in_memory.collect::<Option<Vec<_>>>() else { return random() };
        let is_used = |boundary: &String| {
            contents.iter().any(|content| memchr::memmem::find(content, boundary.as_bytes()).is_some())
        };
        let fixed = (0..FIXED_BOUNDARIES).map(|number| format!("orange-part-{number:016x}"));
        fixed.chain(std::iter::repeat_with(random)).find(|boundary| !is_used(boundary)).unwrap_or_default()
    }
}

/// Percent-encodes the characters that would end a name in a header, as browsers do.
fn escape_quoted(text: &str) -> String {
    text.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::operation::OperationInfo;

    static INFO: OperationInfo = OperationInfo::DEFAULT;

    fn body(form: &Multipart) -> (String, String) {
        let request = form.send(ApiRequest::new(&INFO)).unwrap();
        let content_type = request.headers()["content-type"].to_str().unwrap().to_owned();
        let request = request.into_http(&"https://example.org".parse().unwrap()).unwrap();
        (content_type, String::from_utf8_lossy(request.body().as_bytes().unwrap()).into_owned())
    }

    #[test]
    fn parts_are_written_with_their_names_and_types() {
        let form = Multipart::default()
            .value("description", None, &Some("plan"))
            .and_then(|form| form.value("meta", None, &Some(BTreeMap::from([("a", 1)]))))
            .and_then(|form| form.value("each", None, &Some(vec!["x", "y"])))
            .and_then(|form| form.value("json", Some("application/json"), &Some(vec!["x", "y"])))
            .and_then(|form| form.joined("csv", ",", &Some(vec!["x", "y"])))
            .and_then(|form| form.value("absent", None, &None::<i64>))
            .unwrap()
            .file("file", &Some(FilePart::new("a\"b.pdf", "application/pdf", &b"%PDF"[..])));
        let (content_type, body) = body(&form);
        assert_eq!(content_type, "multipart/form-data; boundary=orange-part-0000000000000000");
        assert_eq!(
            body,
            "--orange-part-0000000000000000\r\n\
             Content-Disposition: form-data; name=\"description\"\r\n\r\nplan\r\n\
             --orange-part-0000000000000000\r\n\
             Content-Disposition: form-data; name=\"meta\"\r\nContent-Type: application/json\r\n\r\n{\"a\":1}\r\n\
             --orange-part-0000000000000000\r\n\
             Content-Disposition: form-data; name=\"each\"\r\n\r\nx\r\n\
             --orange-part-0000000000000000\r\n\
             Content-Disposition: form-data; name=\"each\"\r\n\r\ny\r\n\
             --orange-part-0000000000000000\r\n\
             Content-Disposition: form-data; name=\"json\"\r\nContent-Type: application/json\r\n\r\n[\"x\",\"y\"]\r\n\
             --orange-part-0000000000000000\r\n\
             Content-Disposition: form-data; name=\"csv\"\r\n\r\nx,y\r\n\
             --orange-part-0000000000000000\r\n\
             Content-Disposition: form-data; name=\"file\"; filename=\"a%22b.pdf\"\r\n\
             Content-Type: application/pdf\r\n\r\n%PDF\r\n\
             --orange-part-0000000000000000--\r\n"
        );
    }

    #[test]
    fn boundary_does_not_occur_in_any_part() {
        let form = Multipart::default()
            .file("file", &Some(FilePart::new("x", "text/plain", "--orange-part-0000000000000000--")));
        assert!(body(&form).0.ends_with("0000000000000001"));
    }

    #[test]
    fn file_full_of_boundaries_gets_a_random_boundary() {
        let full: String = (0..30_000).map(|number| format!("--orange-part-{number:016x}\r\n")).collect();
        let form = Multipart::default().file("file", &Some(FilePart::new("x", "text/plain", full)));
        let (content_type, body) = body(&form);
        let boundary = content_type.split_once("boundary=").unwrap().1;
        assert_eq!(boundary.len(), "orange-part-".len() + 32, "a random one");
        assert_eq!(body.matches(boundary).count(), 2);
    }

    #[test]
    fn media_type_cannot_inject_a_header() {
        let form = Multipart::default().file("file", &Some(FilePart::new("x", "a/b\r\nX: y", "")));
        assert!(form.send(ApiRequest::new(&INFO)).is_err());
    }
}
