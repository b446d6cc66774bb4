//! [`ApiRequest`]: the request of an operation.

use std::borrow::Cow;

use http::header::{ACCEPT, CONTENT_TYPE, HeaderName, HeaderValue};
use http::{HeaderMap, Uri};
use serde::Serialize;
use url::Url;

use super::OperationInfo;
use crate::encoding::encode_component;
use crate::error::{Error, Result};
use crate::query::{Filter, Query};
use crate::transport::Body;

/// Request of an operation: path, query, headers and body, without host and credentials.
#[derive(Debug)]
#[must_use]
pub struct ApiRequest {
    info: &'static OperationInfo,
    template: Cow<'static, str>,
    /// Names and encoded values of the path parameters.
    parameters: Vec<(Cow<'static, str>, String)>,
    query: String,
    filters: Vec<Filter>,
    headers: HeaderMap,
    body: Body,
    idempotent: Option<bool>,
}

impl ApiRequest {
    /// Creates a request that accepts JSON.
    pub fn new(info: &'static OperationInfo) -> Self {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        Self {
            info,
            template: Cow::Borrowed(info.path),
            parameters: Vec::new(),
            query: String::new(),
            filters: Vec::new(),
            headers,
            body: Body::empty(),
            idempotent: info.idempotent,
        }
    }

    /// The operation of this request.
    pub fn info(&self) -> &'static OperationInfo {
        self.info
    }

    /// The headers set so far.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Sets the path template, in place of the published one.
    pub fn path_template(mut self, template: impl Into<Cow<'static, str>>) -> Self {
        self.template = template.into();
        self
    }

    /// Fills `{name}` of the path template. The value is percent-encoded, including `/`.
    ///
    /// # Errors
    /// Returns an error if the value is empty, `.` or `..`, because it would change the path.
    pub fn path_parameter(self, name: impl Into<Cow<'static, str>>, value: &str) -> Result<Self> {
        self.encoded_path_parameter(name, encode_component(value))
    }

    /// Fills `{name}` with text that is already encoded.
    pub(crate) fn encoded_path_parameter(
        mut self,
        name: impl Into<Cow<'static, str>>,
        encoded: String,
    ) -> Result<Self> {
        let name = name.into();
        if matches!(encoded.as_str(), "" | "." | "..") {
            return Err(Error::invalid(name, "a path parameter must not be empty, `.` or `..`")
                .for_operation(self.info));
        }
        self.parameters.push((name, encoded));
        Ok(self)
    }

    /// Adds filters, sorting, field selection, offset and limit in the dialect of the API.
    ///
    /// The items of a [page](super::ApiResponse::page) are checked against the filters.
    ///
    /// # Errors
    /// Returns an error if a filter cannot be expressed in the dialect, or the limit exceeds the maximum of the
    /// operation.
    pub fn query(mut self, query: &Query) -> Result<Self> {
        let api = self.info.api;
        let encoded = query
            .check_window(self.info.window)
            .and_then(|()| query.to_query_string_with(api.dialect, api.brackets))
            .map_err(|error| error.for_operation(self.info))?;
        self.filters.extend_from_slice(query.filters());
        Ok(self.append_query(&encoded))
    }

    /// The filters of the query.
    pub(crate) fn filters(&self) -> &[Filter] {
        &self.filters
    }

    /// Adds a query to an operation whose own parameters have the names in `own`.
    ///
    /// # Errors
    /// Returns the errors of [`query`](Self::query), and an error if the query sets one of `own`, which would be sent
    /// twice.
    #[doc(hidden)]
    pub fn query_without(self, query: &Query, own: &[&'static str]) -> Result<Self> {
        let set = [
            ("offset", query.window_offset().is_some()),
            ("limit", query.window_limit().is_some()),
            ("sort", !query.sorts().is_empty()),
            ("fields", !query.selected_fields().is_empty()),
        ];
        match set.iter().find(|(name, is_set)| *is_set && own.contains(name)) {
            Some((name, _)) => {
                let rule = "is a parameter of the operation: set it there, not in its query";
                Err(Error::invalid(*name, rule).for_operation(self.info))
            }
            None => self.query(query),
        }
    }

    /// Adds a query parameter. Name and value are percent-encoded.
    pub fn query_parameter(self, name: &str, value: &str) -> Self {
        self.encoded_query_parameter(&encode_component(name), &encode_component(value))
    }

    /// Adds a query parameter whose name and value are already encoded.
    pub(crate) fn encoded_query_parameter(self, name: &str, value: &str) -> Self {
        self.append_query(&format!("{name}={value}"))
    }

    fn append_query(mut self, encoded: &str) -> Self {
        if !encoded.is_empty() {
            if !self.query.is_empty() {
                self.query.push('&');
            }
            self.query.push_str(encoded);
        }
        self
    }

    /// Sets a header.
    ///
    /// # Errors
    /// Returns an error if the name or the value is invalid in HTTP, for example a line break.
    pub fn header(mut self, name: &str, value: &str) -> Result<Self> {
        let parsed = HeaderName::try_from(name);
        let (Ok(header), Ok(value)) = (parsed, HeaderValue::try_from(value)) else {
            return Err(invalid_header(name).for_operation(self.info));
        };
        self.headers.insert(header, value);
        Ok(self)
    }

    /// Sets a header unless the operation has set it.
    pub(crate) fn default_header(mut self, name: &HeaderName, value: &HeaderValue) -> Self {
        self.headers.entry(name).or_insert_with(|| value.clone());
        self
    }

    /// Sets the `Accept` header, in place of JSON.
    ///
    /// # Errors
    /// Returns an error if the value is invalid in HTTP.
    pub fn accept(self, media_type: &str) -> Result<Self> {
        self.header(ACCEPT.as_str(), media_type)
    }

    /// Sets a JSON body.
    ///
    /// # Errors
    /// Returns an error if the value cannot be serialized.
    pub fn json<T: Serialize + ?Sized>(self, value: &T) -> Result<Self> {
        let text = serde_json::to_vec(value)
            .map_err(|error| Error::invalid("body", error.to_string()).for_operation(self.info))?;
        self.body("application/json", text)
    }

    /// Sets the body and its content type.
    ///
    /// # Errors
    /// Returns an error if the content type is invalid in HTTP.
    pub fn body(mut self, content_type: &str, body: impl Into<Body>) -> Result<Self> {
        self.body = body.into();
        self.header(CONTENT_TYPE.as_str(), content_type)
    }

    /// Sets whether the request is idempotent, in place of the operation's setting.
    pub fn idempotent(mut self, idempotent: bool) -> Self {
        self.idempotent = Some(idempotent);
        self
    }

    /// Whether the request is idempotent, if this differs from its method.
    pub(crate) fn is_idempotent(&self) -> Option<bool> {
        self.idempotent
    }

    /// Converts this into an HTTP request relative to the base URL `base`, without credentials.
    ///
    /// # Errors
    /// Returns an error if a path parameter is missing, the path template is not empty and begins with neither `/` nor `?`, it
    /// has a fragment, or the URL is invalid in HTTP.
    pub fn into_http(self, base: &Url) -> Result<http::Request<Body>> {
        // Directly after the host, `.example.com` or `@example.com` would change the host.
        if !matches!(self.template.as_bytes().first(), None | Some(b'/' | b'?'))
            || self.template.contains('#')
        {
            return Err(Error::invalid("path", "must be empty or begin with `/` or `?`, without a fragment")
                .with_value(&self.template)
                .for_operation(self.info));
        }
        let mut target = base.as_str().trim_end_matches('/').to_owned();
        self.write_target(&mut target)?;
        let mut request = http::Request::new(self.body);
        *request.uri_mut() = Uri::try_from(target).map_err(|error| {
            Error::invalid("path", format!("must be a valid URI: {error}")).for_operation(self.info)
        })?;
        *request.method_mut() = self.info.method.clone();
        *request.headers_mut() = self.headers;
        Ok(request)
    }

    /// Path and query, relative to the base URL.
    pub(crate) fn target(&self) -> Result<String> {
        let mut target = String::new();
        self.write_target(&mut target)?;
        Ok(target)
    }

    fn write_target(&self, target: &mut String) -> Result<()> {
        self.write_path(target)?;
        if !self.query.is_empty() {
            // The template may contain a query.
            target.push(if self.template.contains('?') { '&' } else { '?' });
            target.push_str(&self.query);
        }
        Ok(())
    }

    /// Appends the path template with its parameters filled in.
    fn write_path(&self, target: &mut String) -> Result<()> {
        let mut rest = &*self.template;
        while let Some((before, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}').unwrap_or((after, ""));
            let Some((_, value)) = self.parameters.iter().find(|(known, _)| known == name) else {
                return Err(Error::invalid(name.to_owned(), "is required: the path contains this parameter")
                    .for_operation(self.info));
            };
            target.push_str(before);
            target.push_str(value);
            rest = after;
        }
        target.push_str(rest);
        Ok(())
    }
}

/// Headers that only the client sets.
const RESERVED_HEADERS: [&str; 10] = [
    "authorization",
    "connection",
    "content-length",
    "host",
    "keep-alive",
    "proxy-authorization",
    "te",
    "transfer-encoding",
    "upgrade",
    "x-api-key",
];

/// The name of a header that the caller may set.
pub(crate) fn header_of_caller(name: &str) -> Result<HeaderName> {
    let header = HeaderName::try_from(name).map_err(|_| invalid_header(name))?;
    match RESERVED_HEADERS.contains(&header.as_str()) {
        true => Err(reserved_header(name)),
        false => Ok(header),
    }
}

pub(crate) fn reserved_header(name: &str) -> Error {
    Error::invalid(name.to_owned(), "is set by the client and must not be set here")
}

pub(crate) fn invalid_header(name: &str) -> Error {
    Error::invalid(name.to_owned(), "must be a valid header: a name of HTTP, and a value on one line")
}
