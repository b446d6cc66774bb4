//! Lowers request bodies, responses, media types and headers.

use serde_json::Value;

use crate::error::Result;
use crate::finding::Severity;
use crate::ir::{
    Content, Docs, Header, ParameterLocation, RequestBody, Response, ResponseStatus, Rules, Style, TypeRef,
};
use crate::resolve::Node;

use super::state::{Lowerer, SpecVersion};
use super::unions::TEXT;

impl<'a> Lowerer<'a> {
    /// Lowers an OpenAPI 3 request body. `None` if its reference is unresolved.
    pub(super) fn lower_request_body(&mut self, node: &Node<'a>) -> Result<Option<RequestBody>> {
        let Some(body) = self.follow_or_lose(node) else { return Ok(None) };
        self.expect_object(&body, "a request body")?;
        Ok(Some(RequestBody {
            required: body.bool("required").unwrap_or(false),
            docs: Docs::of([&body]),
            contents: self.lower_contents(&body)?,
        }))
    }

    /// Lowers the media types of an OpenAPI 3 body or response.
    fn lower_contents(&mut self, holder: &Node<'a>) -> Result<Vec<Content>> {
        let Some(content) = holder.get("content") else { return Ok(Vec::new()) };
        self.expect_object(&content, "an object of media types")?;
        let mut contents = Vec::new();
        for (media_type, node) in content.entries() {
            self.expect_object(&node, "a media type")?;
            let (schema, item_schema) = (node.get("schema"), node.get("itemSchema"));
            let mut lowered = self.lower_content(media_type, schema, item_schema, |lowerer, is_text| {
                lowerer.examples(&node, is_text)
            });
            self.report_undecoded(media_type, &node, &lowered.ty, content.entries().count() == 1);
            for (part, encoding) in node.get("encoding").into_iter().flat_map(|encoding| encoding.entries()) {
                if let Some(media) = encoding.text("contentType") {
                    lowered.encodings.push((part.to_owned(), media));
                }
                if encoding.has("style") || encoding.has("explode") {
                    let style = self.named_style(&encoding, Style::Form);
                    let explode = encoding.bool("explode").unwrap_or(style == Style::Form);
                    lowered.styles.push((part.to_owned(), style, explode));
                }
                for key in ["allowReserved", "headers"].iter().filter(|key| encoding.has(key)) {
                    self.note("encoding", &encoding.id, format!("`{key}` of an encoding is ignored"));
                }
            }
            contents.push(lowered);
        }
        Ok(contents)
    }

    /// Lowers the body of one media type. `own_examples` returns the examples beside the schema; its second argument is whether
    /// the type is a string.
    pub(super) fn lower_content(
        &mut self,
        media_type: &str,
        schema: Option<Node<'a>>,
        item_schema: Option<Node<'a>>,
        own_examples: impl FnOnce(&mut Self, bool) -> Vec<Value>,
    ) -> Content {
        let items = self.sequence(media_type, schema.clone(), item_schema);
        let sequence = items.as_ref().map(|items| items.sequence);
        let (ty, rules, schema_examples) = match items {
            Some(items) => (items.ty, items.rules, Vec::new()),
            None => self.content_type(media_type, schema),
        };
        let own = own_examples(self, matches!(ty, TypeRef::String(_)));
        // The example of a sequence is the text of all items.
        let examples = if own.is_empty() || sequence.is_some() { schema_examples } else { own };
        let (media_type, encodings, styles) = (media_type.to_owned(), Vec::new(), Vec::new());
        Content { media_type, sequence, ty, rules, examples, encodings, styles }
    }

    /// Reports a body that is passed as bytes although it has a schema. Nothing is lost if there is another
    /// media type.
    pub(super) fn report_undecoded(
        &mut self,
        media_type: &str,
        node: &Node<'a>,
        ty: &TypeRef,
        is_alone: bool,
    ) {
        if !is_xml(media_type) {
            return;
        }
        let message = "XML is not supported: the body is bytes and its schema is not used";
        if !matches!(ty, TypeRef::Any | TypeRef::Binary | TypeRef::String(_)) {
            let severity = if is_alone { Severity::Lost } else { Severity::Note };
            self.report(severity, "undecoded-body", &node.id, format!("{media_type}: {message}"));
        }
    }

    /// Returns the type of a media type with rules and examples. Bytes are assumed for media types such as images and archives,
    /// unless the schema has another type than a string.
    pub(super) fn content_type(
        &mut self,
        media_type: &str,
        schema: Option<Node<'a>>,
    ) -> (TypeRef, Rules, Vec<Value>) {
        let kind = MediaKind::of(media_type);
        let Some(schema) = schema else {
            let ty = match kind {
                MediaKind::Bytes => TypeRef::Binary,
                MediaKind::Text => TEXT,
                MediaKind::Structured => TypeRef::Any,
            };
            return (ty, Rules::default(), Vec::new());
        };
        let used = self.lower_schema(&schema);
        let examples = self.examples_of(&used);
        let rules = used.rules.clone();
        match (kind, used.in_container()) {
            (MediaKind::Bytes, TypeRef::String(_) | TypeRef::Any) => {
                (TypeRef::Binary, Rules::default(), examples)
            }
            (MediaKind::Text, TypeRef::Any) => (TEXT, rules, examples),
            (_, ty) => (ty, rules, examples),
        }
    }

    /// Lowers the responses of an operation.
    pub(super) fn lower_responses(&mut self, operation: &Node<'a>) -> Result<Vec<Response>> {
        let Some(responses) = operation.get("responses") else { return Ok(Vec::new()) };
        self.expect_object(&responses, "an object of responses by status")?;
        let mut found: Vec<Response> = Vec::new();
        for (key, node) in responses.entries().filter(|(key, _)| !key.starts_with("x-")) {
            let Some(status) = parse_status(key) else {
                let message = format!("expected a status, a range such as 2XX, or default; found `{key}`");
                return Err(self.sources.error(&node.id, message));
            };
            let node_id = node.id.clone();
            let (docs, contents, headers) = match self.follow_or_lose(&node) {
                Some(response) => {
                    self.expect_object(&response, "a response")?;
                    for (_, link) in response.get("links").into_iter().flat_map(|links| links.entries()) {
                        self.note("link", &link.id, "links are ignored");
                    }
                    let contents = match self.spec_version {
                        SpecVersion::Swagger2 => self.lower_swagger_contents(operation, &response)?,
                        SpecVersion::OpenApi3 => self.lower_contents(&response)?,
                    };
                    (Docs::of([&response]), contents, self.lower_headers(&response)?)
                }
                None => (Docs::default(), Vec::new(), Vec::new()),
            };
            if found.iter().any(|response| response.status == status) {
                self.lost("duplicate-response", &node_id, "duplicate status; the first one is used");
                continue;
            }
            found.push(Response { status, docs, contents, headers, pointer: self.sources.pointer(&node_id) });
        }
        Ok(found)
    }

    fn lower_headers(&mut self, response: &Node<'a>) -> Result<Vec<Header>> {
        let Some(headers) = response.get("headers") else { return Ok(Vec::new()) };
        self.expect_object(&headers, "an object of headers by name")?;
        let mut found = Vec::new();
        for (name, node) in headers.entries() {
            let (ty, style, rules, required, docs) = match self.follow(&node) {
                Some(header) => {
                    self.expect_object(&header, "a header")?;
                    let (used, _) = self.parameter_schema(&header);
                    let docs = self.parameter_docs(&header, &used);
                    let (style, _) = self.style(&header, ParameterLocation::Header, &used);
                    (used.ty, style, used.rules, header.bool("required").unwrap_or(false), docs)
                }
                None => (TEXT, Style::Simple, Rules::default(), false, Docs::default()),
            };
            let ty = if ty == TypeRef::Any { TEXT } else { ty };
            found.push(Header { name: name.to_owned(), ty, style, rules, required, docs });
        }
        Ok(found)
    }
}

/// Whether a body is XML. Its schema is not used.
fn is_xml(media_type: &str) -> bool {
    // An SVG image is bytes, not XML.
    essence(media_type)
        .split_once('/')
        .is_some_and(|(kind, subtype)| subtype == "xml" || subtype.ends_with("+xml") && kind != "image")
}

/// Returns a media type in lower case without parameters.
pub(super) fn essence(media_type: &str) -> String {
    media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase()
}

/// Kind of the content of a media type.
#[derive(Clone, Copy, PartialEq, Eq)]
enum MediaKind {
    /// JSON, XML, forms, multipart and unknown media types: described by a schema.
    Structured,
    Text,
    Bytes,
}

impl MediaKind {
    fn of(media_type: &str) -> Self {
        let essence = essence(media_type);
        let (kind, subtype) = essence.split_once('/').unwrap_or((&essence, ""));
        match (kind, subtype) {
            ("multipart", _) | (_, "x-www-form-urlencoded") => MediaKind::Structured,
            _ if subtype == "json" || subtype.ends_with("+json") || is_xml(media_type) => {
                MediaKind::Structured
            }
            ("text", _) => MediaKind::Text,
            ("*", _) => MediaKind::Structured,
            ("image" | "audio" | "video" | "font", _) => MediaKind::Bytes,
            ("application", "octet-stream" | "pdf" | "zip" | "gzip" | "x-zip-compressed" | "msword") => {
                MediaKind::Bytes
            }
            ("application", other) if other.starts_with("vnd.") || other.starts_with("x-") => {
                MediaKind::Bytes
            }
            _ => MediaKind::Structured,
        }
    }
}

/// Parses a key of `responses`.
fn parse_status(key: &str) -> Option<ResponseStatus> {
    if key.eq_ignore_ascii_case("default") {
        return Some(ResponseStatus::Default);
    }
    let (digits, is_range) = match key.strip_suffix("XX").or_else(|| key.strip_suffix("xx")) {
        Some(class) => (class, true),
        None => (key, false),
    };
    // `parse` accepts a sign and leading zeros.
    if !digits.starts_with(|c| matches!(c, '1'..='5')) {
        return None;
    }
    match (is_range, digits.len()) {
        (true, 1) => digits.parse().ok().map(ResponseStatus::Range),
        (false, 3) => digits.parse().ok().map(ResponseStatus::Code),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn xml_media_types_are_recognized() {
        for xml in ["application/xml", "text/xml; charset=utf-8", "application/soap+xml"] {
            assert!(is_xml(xml), "{xml}");
        }
        for plain in ["application/json", "image/svg+xml", "text/plain", "application/problem+json"] {
            assert!(!is_xml(plain), "{plain}");
        }
    }

    #[test]
    fn a_status_is_a_code_a_range_or_default() {
        assert_eq!(parse_status("204"), Some(ResponseStatus::Code(204)));
        assert_eq!(parse_status("4XX"), Some(ResponseStatus::Range(4)));
        assert_eq!(parse_status("default"), Some(ResponseStatus::Default));
        for wrong in ["20O", "6XX", "99", "", "two", "+204", "0204", "+4XX", "XX", "40XX", "2é"] {
            assert_eq!(parse_status(wrong), None, "{wrong}");
        }
    }
}
