//! A request being written.

use std::borrow::Cow;

use http::HeaderMap;
use http::header::{ACCEPT, CONTENT_TYPE, HeaderName, HeaderValue};
use serde::Serialize;
use url::Url;

use super::OperationInfo;
use crate::encoding::encode_component;
use crate::error::{Error, Result};
use crate::query::{Filter, Query};
use crate::transport::Body;

/// A request being written: path, query, headers and body of one operation, no host and no
/// credentials yet.
#[derive(Debug)]
#[must_use]
pub struct ApiRequest {
    info: &'static OperationInfo,
    template: Cow<'static, str>,
    /// Name and encoded value of the path parameters.
    parameters: Vec<(Cow<'static, str>, String)>,
    query: String,
    filters: Vec<Filter>,
    headers: HeaderMap,
    body: Body,
    idempotent: Option<bool>,
}

impl ApiRequest {
    /// Starts the request of `info`, accepting JSON.
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

    /// The operation this is a request of.
    pub fn info(&self) -> &'static OperationInfo {
        self.info
    }

    /// The headers so far.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// Uses another path template than the published one.
    pub fn path_template(mut self, template: impl Into<Cow<'static, str>>) -> Self {
        self.template = template.into();
        self
    }

    /// Fills `{name}` of the path template, percent-encoded, `/` included.
    ///
    /// # Errors
    /// An empty value, `.` or `..`: they would turn "get one" into another request.
    pub fn path_parameter(self, name: impl Into<Cow<'static, str>>, value: &str) -> Result<Self> {
        self.encoded_path_parameter(name, encode_component(value))
    }

    /// The same with text that is encoded already, because its separators are to stay as they are.
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

    /// Adds filters, sort, fields and window in the dialect of the API.
    ///
    /// The items of a [page](super::ApiResponse::page) that answers the call are checked against the filters.
    ///
    /// # Errors
    /// A filter that cannot be written in that dialect, or a limit above the maximum of the operation.
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

    /// Adds a query whose parts in `own` are parameters of the operation itself, under the same names.
    ///
    /// # Errors
    /// As [`query`](Self::query); a query that sets one of `own`, which would be sent twice.
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
                let rule =
                    "is a parameter of the operation itself, not of its query: set it on the operation";
                Err(Error::invalid(*name, rule).for_operation(self.info))
            }
            None => self.query(query),
        }
    }

    /// Adds one query parameter, encoded.
    pub fn query_parameter(self, name: &str, value: &str) -> Self {
        self.encoded_query_parameter(&encode_component(name), &encode_component(value))
    }

    /// The same with a name and a value that are encoded already, because the separators of a style stay as they are.
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
    /// A name or value that HTTP does not allow (a line break, for one).
    pub fn header(mut self, name: &str, value: &str) -> Result<Self> {
        let parsed = HeaderName::try_from(name);
        let (Ok(header), Ok(value)) = (parsed, HeaderValue::try_from(value)) else {
            return Err(
                Error::invalid(name.to_owned(), "not a valid HTTP header value").for_operation(self.info)
            );
        };
        self.headers.insert(header, value);
        Ok(self)
    }

    /// Asks for another media type than JSON.
    ///
    /// # Errors
    /// A value that HTTP does not allow.
    pub fn accept(self, media_type: &str) -> Result<Self> {
        self.header(ACCEPT.as_str(), media_type)
    }

    /// Sends `value` as JSON.
    ///
    /// # Errors
    /// A value that cannot be written as JSON.
    pub fn json<T: Serialize + ?Sized>(self, value: &T) -> Result<Self> {
        let text = serde_json::to_vec(value)
            .map_err(|error| Error::invalid("body", error.to_string()).for_operation(self.info))?;
        self.body("application/json", text)
    }

    /// Sends `body` with a content type.
    ///
    /// # Errors
    /// A content type that HTTP does not allow.
    pub fn body(mut self, content_type: &str, body: impl Into<Body>) -> Result<Self> {
        self.body = body.into();
        self.header(CONTENT_TYPE.as_str(), content_type)
    }

    /// Says of this call whether repeating it has no second effect, in place of what the operation says.
    pub fn idempotent(mut self, idempotent: bool) -> Self {
        self.idempotent = Some(idempotent);
        self
    }

    /// What is known of repeating this call beyond its method.
    pub(crate) fn is_idempotent(&self) -> Option<bool> {
        self.idempotent
    }

    /// The complete request below `base`, without credentials.
    ///
    /// # Errors
    /// A path parameter that was left open, a path template that would change the host or lose the query,
    /// or a URL that HTTP does not allow.
    pub fn into_http(self, base: &Url) -> Result<http::Request<Body>> {
        // Right behind the host, `.example.com` or `@example.com` would make it another one.
        if !matches!(self.template.as_bytes().first(), None | Some(b'/' | b'?'))
            || self.template.contains('#')
        {
            return Err(Error::invalid("path", "a path template begins with `/` and has no fragment")
                .for_operation(self.info));
        }
        let target = base.as_str().trim_end_matches('/').to_owned() + &self.target()?;
        let mut request = http::Request::new(self.body);
        *request.uri_mut() = target.parse().map_err(|error: http::uri::InvalidUri| {
            Error::invalid("path", error.to_string()).for_operation(self.info)
        })?;
        *request.method_mut() = self.info.method.clone();
        *request.headers_mut() = self.headers;
        Ok(request)
    }

    /// Path and query, as they come behind the base URL.
    pub(crate) fn target(&self) -> Result<String> {
        let mut target = String::new();
        self.write_path(&mut target)?;
        if !self.query.is_empty() {
            // Some templates have a query of their own.
            target.push(if self.template.contains('?') { '&' } else { '?' });
            target.push_str(&self.query);
        }
        Ok(target)
    }

    /// Appends the path template with its parameters filled in.
    fn write_path(&self, target: &mut String) -> Result<()> {
        let mut rest = &*self.template;
        while let Some((before, after)) = rest.split_once('{') {
            let (name, after) = after.split_once('}').unwrap_or((after, ""));
            let Some((_, value)) = self.parameters.iter().find(|(known, _)| known == name) else {
                return Err(Error::invalid(name.to_owned(), "this path parameter is missing")
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
