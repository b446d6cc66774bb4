//! Calls that no specification names: what Orange publishes of its APIs is less than what they have.

mod info;
mod path;

use std::borrow::Cow;
use std::fmt;

use bytes::Bytes;
use http::Method;
use http::header::ACCEPT;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::Page;
use super::{Api, ApiRequest, ApiResponse, ListOperation, Operation, OperationInfo};
use crate::error::{Error, Result};
use crate::model::Tagged;
use crate::query::Query;

/// Headers that are the client's to set, or the connection's.
const NOT_THE_CALLERS: [&str; 10] = [
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

/// A call that no specification names: method, path, query, headers, body and the type of the answer are the
/// caller's. It goes the way of every other operation — token, limits, retries, errors.
///
/// ```no_run
/// use orange_core::operation::Method;
/// use serde_json::Value;
///
/// # async fn run(service: orange_core::Service) -> orange_core::Result<()> {
/// let history = service.raw(Method::GET, "/incidents/{id}/history").path_parameter("id", "1805N42320");
///
/// // As a type of your own, or as any JSON:
/// let changes: Vec<Value> = service.send(&history.clone().returning()).await?;
/// // As it came:
/// let answer = service.send(&history).await?;
/// println!("{} {:?} {}", answer.status(), answer.etag(), answer.json::<Value>()?);
/// # let _ = changes; Ok(()) }
/// ```
///
/// Its output is the [`ApiResponse`] as it came, unless [`returning`](Self::returning) or a sibling says otherwise.
/// Whatever cannot be sent is an error of the call, before any I/O, with the part that is wrong:
///
/// ```
/// use orange_core::operation::{Api, Method, Operation, Raw};
///
/// static API: Api = Api { name: "cri", base_path: "/cri_prod/v1", ..Api::DEFAULT };
///
/// let raw = Raw::new(&API, Method::POST, "/search").query_parameter("page", "2").json(&["a", "b"]);
/// let request = raw.request()?.into_http(&"https://api.orange.com/cri_prod/v1".parse()?)?;
/// assert_eq!(request.uri(), "https://api.orange.com/cri_prod/v1/search?page=2");
/// assert_eq!(request.body().as_bytes(), Some(&br#"["a","b"]"#[..]));
///
/// let elsewhere = Raw::new(&API, Method::GET, "/../../oauth/v3/token").request().unwrap_err();
/// assert_eq!(elsewhere.field(), Some("path"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use = "an operation does nothing until it is sent"]
pub struct Raw<T = ApiResponse> {
    info: &'static OperationInfo,
    path: Cow<'static, str>,
    parameters: Vec<(Cow<'static, str>, String)>,
    query: Query,
    query_parameters: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    body: Option<(String, Bytes)>,
    idempotent: Option<bool>,
    decode: fn(&ApiResponse) -> Result<T>,
    /// The first thing that was wrong.
    problem: Option<Error>,
}

impl Raw {
    /// A call of `api` on a path below its base path, which may have places such as `{id}` for
    /// [`path_parameter`](Self::path_parameter).
    ///
    /// Errors and spans name it by its method, `raw GET`. What is called again and again gets a name of its
    /// own by [`named`](Self::named).
    pub fn new(api: &'static Api, method: Method, path: impl Into<Cow<'static, str>>) -> Self {
        let (info, problem) = match info::of(api, &method) {
            Some(info) => (info, None),
            None => {
                let rule = format!("{method} is not a method that an API is called with");
                (&OperationInfo::DEFAULT, Some(Error::invalid("method", rule)))
            }
        };
        Self { problem, ..Self::on(info, path.into()) }
    }

    /// The same from the facts of an operation: its id is in errors and spans, its path can be replaced by
    /// [`Service::with_path`](crate::Service::with_path), its provenance decides what a 404 says.
    ///
    /// ```
    /// use orange_core::operation::{Api, OperationInfo, Raw};
    ///
    /// static API: Api = Api { name: "incident", base_path: "/incident/b2b/v1", ..Api::DEFAULT };
    /// static HISTORY: OperationInfo =
    ///     OperationInfo { api: &API, id: "getHistory", path: "/incidents/{id}/history", ..OperationInfo::DEFAULT };
    ///
    /// let history = Raw::named(&HISTORY).path_parameter("id", "1805N42320");
    /// # let _ = history;
    /// ```
    pub fn named(info: &'static OperationInfo) -> Self {
        Self::on(info, Cow::Borrowed(info.path))
    }

    fn on(info: &'static OperationInfo, path: Cow<'static, str>) -> Self {
        Self {
            info,
            path,
            parameters: Vec::new(),
            query: Query::default(),
            query_parameters: Vec::new(),
            headers: Vec::new(),
            body: None,
            idempotent: None,
            decode: |answer| Ok(answer.clone()),
            problem: None,
        }
    }

    /// Reads the answer as JSON of this type; an array of one is unwrapped when the type is no list.
    /// [`serde_json::Value`] takes any.
    ///
    /// A type of yours, and [`serde_json::Value`], gets whatever came with a status of success. A model of an API
    /// crate is not read from an [error body](ApiResponse::json).
    pub fn returning<T: DeserializeOwned>(self) -> Raw<T> {
        self.decoded_by(ApiResponse::json)
    }

    /// The same together with the `ETag` and the headers.
    pub fn returning_tagged<T: DeserializeOwned>(self) -> Raw<Tagged<T>> {
        self.decoded_by(ApiResponse::tagged)
    }

    /// Reads the answer as a page of a list, to be walked with [`Service::list`](crate::Service::list).
    ///
    /// ```no_run
    /// # async fn run(service: orange_core::Service) -> orange_core::Result<()> {
    /// use orange_core::operation::Method;
    /// use serde_json::Value;
    ///
    /// let freezes = service.raw(Method::GET, "/incidents/1/freezePeriods").returning_page::<Value>();
    /// let all = service.list(freezes).limit(50).items().collect(1000).await?;
    /// # let _ = all; Ok(()) }
    /// ```
    pub fn returning_page<T: DeserializeOwned>(self) -> Raw<Page<T>> {
        self.decoded_by(ApiResponse::page)
    }

    fn decoded_by<T>(self, decode: fn(&ApiResponse) -> Result<T>) -> Raw<T> {
        Raw {
            info: self.info,
            path: self.path,
            parameters: self.parameters,
            query: self.query,
            query_parameters: self.query_parameters,
            headers: self.headers,
            body: self.body,
            idempotent: self.idempotent,
            decode,
            problem: self.problem,
        }
    }
}

impl<T> Raw<T> {
    /// Fills `{name}` of the path, percent-encoded, `/` included. The way for everything that is not written
    /// in the program: an id with `/../` in it stays one id.
    pub fn path_parameter(mut self, name: impl Into<Cow<'static, str>>, value: impl AsRef<str>) -> Self {
        self.parameters.push((name.into(), value.as_ref().to_owned()));
        self
    }

    /// Filters, sort, fields and window, in the dialect of the API.
    pub fn query(mut self, query: Query) -> Self {
        self.query = query;
        self
    }

    /// One parameter of the query, encoded; it comes behind the [`query`](Self::query).
    pub fn query_parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.query_parameters.push((name.into(), value.into()));
        self
    }

    /// Sets a header. Those that the client sets — `Authorization`, `X-Api-Key`, `Host` and so on — are
    /// refused.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// Asks for another media type than JSON.
    pub fn accept(self, media_type: impl Into<String>) -> Self {
        self.header(ACCEPT.as_str(), media_type)
    }

    /// Sends `value` as JSON.
    pub fn json<B: Serialize + ?Sized>(mut self, value: &B) -> Self {
        match serde_json::to_vec(value) {
            Ok(text) => self.body("application/json", text),
            Err(error) => {
                let error = Error::invalid("body", error.to_string());
                self.problem.get_or_insert(error);
                self
            }
        }
    }

    /// Sends `body` with a content type.
    pub fn body(mut self, content_type: impl Into<String>, body: impl Into<Bytes>) -> Self {
        self.body = Some((content_type.into(), body.into()));
        self
    }

    /// Says whether repeating the call has no second effect, when that differs from what the method says: a
    /// POST that only searches may be sent again after a failure, a PUT that counts may not.
    pub fn idempotent(mut self, idempotent: bool) -> Self {
        self.idempotent = Some(idempotent);
        self
    }

    fn write(&self) -> Result<ApiRequest> {
        if let Some(problem) = &self.problem {
            return Err(problem.clone());
        }
        path::check(&self.path, &self.parameters)?;
        let mut call = ApiRequest::new(self.info).path_template(self.path.clone());
        if let Some(idempotent) = self.idempotent {
            call = call.idempotent(idempotent);
        }
        for (name, value) in &self.parameters {
            call = call.path_parameter(name.clone(), value)?;
        }
        call = call.query(&self.query)?;
        for (name, value) in &self.query_parameters {
            call = call.query_parameter(name, value);
        }
        if let Some((content_type, body)) = &self.body {
            call = call.body(content_type, body.clone())?;
        }
        for (name, value) in &self.headers {
            if NOT_THE_CALLERS.iter().any(|known| known.eq_ignore_ascii_case(name)) {
                return Err(Error::invalid(name.clone(), "this header is set by the client"));
            }
            call = call.header(name, value)?;
        }
        Ok(call)
    }
}

impl<T> Operation for Raw<T> {
    type Output = T;

    fn info(&self) -> &'static OperationInfo {
        self.info
    }

    fn request(&self) -> Result<ApiRequest> {
        self.write().map_err(|error| error.for_operation(self.info))
    }

    fn decode(&self, answer: ApiResponse) -> Result<T> {
        (self.decode)(&answer)
    }
}

impl<T: DeserializeOwned + Send + 'static> ListOperation for Raw<Page<T>> {
    type Item = T;

    fn query(&self) -> &Query {
        &self.query
    }

    fn query_mut(&mut self) -> &mut Query {
        &mut self.query
    }
}

impl<T> Clone for Raw<T> {
    fn clone(&self) -> Self {
        Self {
            info: self.info,
            path: self.path.clone(),
            parameters: self.parameters.clone(),
            query: self.query.clone(),
            query_parameters: self.query_parameters.clone(),
            headers: self.headers.clone(),
            body: self.body.clone(),
            idempotent: self.idempotent,
            decode: self.decode,
            problem: self.problem.clone(),
        }
    }
}

impl<T> fmt::Debug for Raw<T> {
    /// Says which call it is, and nothing of what is put into it: that may be a secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Raw")
            .field("operation", &self.info.id)
            .field("method", &self.info.method)
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}
