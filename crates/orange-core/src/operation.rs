//! Operations are values.
//!
//! An [`Operation`] knows how to become an [`http::Request`] ([`Operation::call`]) and how to read
//! its answer ([`Operation::decode`]); neither does I/O, so both are tested without a server. Sending
//! is the business of [`Client`](crate::Client) and [`Service`](crate::Service).
//!
//! ```
//! use orange_core::operation::{Api, Call, OperationInfo, Provenance};
//!
//! static API: Api = Api { name: "anomalie-adresse", base_path: "/anomalie-adresse", ..Api::DEFAULT };
//! static GET: OperationInfo = OperationInfo {
//!     api: &API,
//!     id: "getAnomalieAdresse",
//!     method: http::Method::GET,
//!     path: "/{id}",
//!     provenance: Provenance::Documented,
//!     ..OperationInfo::DEFAULT
//! };
//!
//! let base = "https://api.orange.com/anomalie-adresse".parse()?;
//! let request = Call::new(&GET).path_parameter("id", "22e61758")?.into_request(&base)?;
//! assert_eq!(request.uri(), "https://api.orange.com/anomalie-adresse/22e61758");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, HeaderName, HeaderValue};
use http::{HeaderMap, Method, StatusCode};
use serde::Serialize;
use url::Url;

use crate::error::{Error, Result};
use crate::query::{self, Dialect, Query};
use crate::transport::Body;

/// One API of api.orange.com, as its crate describes it.
#[derive(Clone, Copy, Debug)]
pub struct Api {
    /// Short name, as in the crate: `anomalie-adresse`.
    pub name: &'static str,
    /// Path of the published base URL: `/anomalie-adresse`, `/incident/b2b/v1`.
    pub base_path: &'static str,
    /// Whether every call needs the `X-Api-Key` header.
    pub needs_api_key: bool,
    /// How filters are written.
    pub dialect: Dialect,
}

impl Api {
    /// No API key, bracket filters; for struct update syntax.
    pub const DEFAULT: Self = Self { name: "", base_path: "", needs_api_key: false, dialect: Dialect::Bracket };
}

/// Where the knowledge of an operation comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Provenance {
    /// Orange's own public documentation shows it.
    Documented,
    /// The interop'fibre group publishes it; Orange's page refers to that group.
    Interop,
    /// Concluded from a sibling or from names. Overridable, and said in the error of a 404.
    Inferred,
}

/// What is fixed about an operation.
#[derive(Clone, Debug)]
pub struct OperationInfo {
    /// The API it belongs to.
    pub api: &'static Api,
    /// The `operationId` of the interface file.
    pub id: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// Path template below the base path: `/{id}/note`.
    pub path: &'static str,
    /// Where it is documented.
    pub provenance: Provenance,
    /// Whether repeating it has no second effect, when that differs from what the method says.
    pub idempotent: Option<bool>,
}

impl OperationInfo {
    /// A documented GET of nothing; for struct update syntax.
    pub const DEFAULT: Self = Self {
        api: &Api::DEFAULT,
        id: "",
        method: Method::GET,
        path: "",
        provenance: Provenance::Documented,
        idempotent: None,
    };

    /// Whether a repetition has no second effect (RFC 9110, 9.2.2).
    ///
    /// PUT and PATCH count when the call carries `If-Match`; that is decided per call.
    pub fn is_idempotent(&self) -> bool {
        self.idempotent.unwrap_or_else(|| self.method.is_idempotent())
    }
}

/// A request that knows how it is written and how its answer is read.
pub trait Operation: Send + Sync {
    /// What the answer becomes.
    type Output;

    /// What is fixed about it.
    fn info(&self) -> &'static OperationInfo;

    /// Writes the request.
    ///
    /// # Errors
    /// An invalid parameter or body, named, before any I/O.
    fn call(&self) -> Result<Call>;

    /// Reads a successful answer.
    ///
    /// # Errors
    /// A decode error with the JSON path and the body.
    fn decode(&self, answer: Answer) -> Result<Self::Output>;
}

/// An operation that answers with one page of a list.
pub trait ListOperation: Operation<Output = crate::paging::Page<Self::Item>> + Clone + 'static {
    /// One element of the list.
    type Item: Send + 'static;

    /// Filters, sort, fields and window.
    fn query(&self) -> &Query;

    /// The same, to change.
    fn query_mut(&mut self) -> &mut Query;
}

/// A request being written: path, query, headers and body of one operation, no host and no
/// credentials yet.
#[derive(Debug)]
#[must_use]
pub struct Call {
    info: &'static OperationInfo,
    path: String,
    query: String,
    headers: HeaderMap,
    body: Body,
}

impl Call {
    /// Starts the request of `info`, accepting JSON.
    pub fn new(info: &'static OperationInfo) -> Self {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        Self { info, path: info.path.to_owned(), query: String::new(), headers, body: Body::empty() }
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
    pub fn path_template(mut self, template: &str) -> Self {
        template.clone_into(&mut self.path);
        self
    }

    /// Fills `{name}` of the path template, percent-encoded, `/` included.
    ///
    /// # Errors
    /// An empty value, `.` or `..`: they would turn "get one" into another request.
    pub fn path_parameter(mut self, name: &str, value: &str) -> Result<Self> {
        if matches!(value, "" | "." | "..") {
            return Err(Error::invalid(
                name.to_owned(),
                "a path parameter must not be empty, `.` or `..`",
            )
            .for_operation(self.info));
        }
        self.path = self.path.replace(&format!("{{{name}}}"), &query::encode_component(value));
        Ok(self)
    }

    /// Adds filters, sort, fields and window in the dialect of the API.
    ///
    /// # Errors
    /// A filter that cannot be written in that dialect.
    pub fn query(self, query: &Query) -> Result<Self> {
        let encoded =
            query.to_query_string(self.info.api.dialect).map_err(|error| error.for_operation(self.info))?;
        Ok(self.append_query(&encoded))
    }

    /// Adds one query parameter, encoded.
    pub fn query_parameter(self, name: &str, value: &str) -> Self {
        let encoded = format!("{}={}", query::encode_component(name), query::encode_component(value));
        self.append_query(&encoded)
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

    /// The complete request below `base`, without credentials.
    ///
    /// # Errors
    /// A path parameter that was left open, or a URL that HTTP does not allow.
    pub fn into_request(self, base: &Url) -> Result<http::Request<Body>> {
        if let Some(open) = self.path.split('{').nth(1) {
            let name = open.split('}').next().unwrap_or(open).to_owned();
            return Err(Error::invalid(name, "this path parameter is missing").for_operation(self.info));
        }
        let mut target = base.as_str().trim_end_matches('/').to_owned();
        target.push_str(&self.path);
        if !self.query.is_empty() {
            target.push('?');
            target.push_str(&self.query);
        }
        let mut request = http::Request::new(self.body);
        *request.uri_mut() = target
            .parse()
            .map_err(|error: http::uri::InvalidUri| {
                Error::invalid("path", error.to_string()).for_operation(self.info)
            })?;
        *request.method_mut() = self.info.method.clone();
        *request.headers_mut() = self.headers;
        Ok(request)
    }
}

/// A complete successful answer, to be decoded.
#[derive(Clone, Debug)]
pub struct Answer {
    info: &'static OperationInfo,
    status: StatusCode,
    headers: HeaderMap,
    body: Bytes,
}

impl Answer {
    /// Puts an answer together.
    pub fn new(
        info: &'static OperationInfo,
        status: StatusCode,
        headers: HeaderMap,
        body: impl Into<Bytes>,
    ) -> Self {
        Self { info, status, headers, body: body.into() }
    }

    /// The operation that was answered.
    pub fn info(&self) -> &'static OperationInfo {
        self.info
    }

    /// The status.
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The headers.
    pub fn headers(&self) -> &HeaderMap {
        &self.headers
    }

    /// The body as it came.
    pub fn body(&self) -> &Bytes {
        &self.body
    }
}
