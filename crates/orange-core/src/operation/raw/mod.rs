//! [`Raw`]: requests that no specification describes.

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
use super::request::header_of_caller;
use super::{Api, ApiRequest, ApiResponse, ListOperation, Operation, OperationInfo};
use crate::error::{Error, Result};
use crate::model::Tagged;
use crate::query::Query;

/// Request that no specification describes: the caller sets method, path, query, headers, body and response type.
///
/// It is sent like any other operation, with token, limits, retries and errors.
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
/// // Undecoded:
/// let response = service.send(&history).await?;
/// println!("{} {:?} {}", response.status(), response.etag(), response.json::<Value>()?);
/// # let _ = changes; Ok(()) }
/// ```
///
/// The output is an [`ApiResponse`], unless a method such as [`returning`](Self::returning) sets another type. An
/// invalid request fails before any I/O and names the invalid part:
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
    request: RawRequest,
    decode: fn(ApiResponse) -> Result<T>,
}

/// The settings of a [`Raw`] request.
#[derive(Clone)]
struct RawRequest {
    info: &'static OperationInfo,
    path: Cow<'static, str>,
    parameters: Vec<(Cow<'static, str>, String)>,
    query: Query,
    query_parameters: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    body: Option<(String, Bytes)>,
    idempotent: Option<bool>,
    /// First invalid part.
    error: Option<Error>,
}

impl Raw {
    /// Creates a request of `api` on a path below its base path. The path may have parameters such as `{id}`, see
    /// [`path_parameter`](Self::path_parameter).
    ///
    /// Errors and spans name it by its method, such as `raw GET`. [`named`](Self::named) gives it a name of its own.
    pub fn new(api: &'static Api, method: Method, path: impl Into<Cow<'static, str>>) -> Self {
        let info = info::raw_operation_info(api, &method);
        let mut raw = Self::with_path(info.unwrap_or(&OperationInfo::DEFAULT), path.into());
        if info.is_none() {
            let rule = format!("must be a method of HTTP for APIs, not `{method}`");
            raw.request.error = Some(Error::invalid("method", rule));
        }
        raw
    }

    /// Creates a request from the metadata of an operation.
    ///
    /// Its id appears in errors and spans, [`Service::with_path`](crate::Service::with_path) can replace its path, and
    /// [`Error::operation`] returns it.
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
        Self::with_path(info, Cow::Borrowed(info.path))
    }

    fn with_path(info: &'static OperationInfo, path: Cow<'static, str>) -> Self {
        let request = RawRequest {
            info,
            path,
            parameters: Vec::new(),
            query: Query::default(),
            query_parameters: Vec::new(),
            headers: Vec::new(),
            body: None,
            idempotent: None,
            error: None,
        };
        Self { request, decode: Ok }
    }

    /// Decodes the response as JSON. An array of one is unwrapped if the type is not a list.
    ///
    /// Any JSON with a success status is decoded as [`serde_json::Value`] or a type of your own. A model of an API
    /// crate is not decoded from an [error body](ApiResponse::json).
    pub fn returning<T: DeserializeOwned>(self) -> Raw<T> {
        self.decode_with(|response| response.json())
    }

    /// Decodes the response as JSON, together with its `ETag` and headers.
    pub fn returning_tagged<T: DeserializeOwned>(self) -> Raw<Tagged<T>> {
        self.decode_with(ApiResponse::tagged)
    }

    /// Decodes the response as a page of a list, for [`Service::list`](crate::Service::list).
    ///
    /// ```no_run
    /// # async fn run(service: orange_core::Service) -> orange_core::Result<()> {
    /// use orange_core::operation::Method;
    /// use serde_json::Value;
    ///
    /// let freezes = service.raw(Method::GET, "/incidents/1/freezePeriods").returning_page::<Value>();
    /// let all = service.list(freezes).limit(50).items().collect_up_to(1000).await?;
    /// # let _ = all; Ok(()) }
    /// ```
    pub fn returning_page<T: DeserializeOwned>(self) -> Raw<Page<T>> {
        self.decode_with(|response| response.page())
    }

    fn decode_with<T>(self, decode: fn(ApiResponse) -> Result<T>) -> Raw<T> {
        Raw { request: self.request, decode }
    }
}

impl<T> Raw<T> {
    /// Fills `{name}` of the path. The value is percent-encoded, including `/`.
    ///
    /// Use it for every value that is not a constant: an id that contains `/../` stays one path segment.
    pub fn path_parameter(mut self, name: impl Into<Cow<'static, str>>, value: impl AsRef<str>) -> Self {
        self.request.parameters.push((name.into(), value.as_ref().to_owned()));
        self
    }

    /// Sets filters, sorting, field selection, offset and limit in the dialect of the API.
    pub fn query(mut self, query: Query) -> Self {
        self.request.query = query;
        self
    }

    /// Adds a query parameter after the [`query`](Self::query). Name and value are percent-encoded.
    pub fn query_parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.request.query_parameters.push((name.into(), value.into()));
        self
    }

    /// Sets a header. Headers that the client sets, such as `Authorization`, `X-Api-Key` and `Host`, are refused.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.request.headers.push((name.into(), value.into()));
        self
    }

    /// Sets the `Accept` header, in place of JSON.
    pub fn accept(self, media_type: impl Into<String>) -> Self {
        self.header(ACCEPT.as_str(), media_type)
    }

    /// Sets a JSON body.
    pub fn json<B: Serialize + ?Sized>(mut self, value: &B) -> Self {
        match serde_json::to_vec(value) {
            Ok(text) => self.body("application/json", text),
            Err(error) => {
                let error = Error::invalid("body", error.to_string());
                self.request.error.get_or_insert(error);
                self
            }
        }
    }

    /// Sets the body and its content type.
    pub fn body(mut self, content_type: impl Into<String>, body: impl Into<Bytes>) -> Self {
        self.request.body = Some((content_type.into(), body.into()));
        self
    }

    /// Sets whether the request is idempotent, if this differs from its method. A POST that only searches may be
    /// retried; a PUT that increments a counter may not.
    pub fn idempotent(mut self, idempotent: bool) -> Self {
        self.request.idempotent = Some(idempotent);
        self
    }
}

impl<T> Operation for Raw<T> {
    type Output = T;

    fn info(&self) -> &'static OperationInfo {
        self.request.info
    }

    fn request(&self) -> Result<ApiRequest> {
        self.request.build().map_err(|error| error.for_operation(self.request.info))
    }

    fn decode(&self, response: ApiResponse) -> Result<T> {
        (self.decode)(response)
    }
}

impl<T: DeserializeOwned + Send + 'static> ListOperation for Raw<Page<T>> {
    type Item = T;

    fn query(&self) -> &Query {
        &self.request.query
    }

    fn query_mut(&mut self) -> &mut Query {
        &mut self.request.query
    }
}

impl<T> Clone for Raw<T> {
    fn clone(&self) -> Self {
        Self { request: self.request.clone(), decode: self.decode }
    }
}

impl<T> fmt::Debug for Raw<T> {
    /// Shows operation, method and path template only, because values may be secrets.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Raw")
            .field("operation", &self.request.info.id)
            .field("method", &self.request.info.method)
            .field("path", &self.request.path)
            .finish_non_exhaustive()
    }
}

impl RawRequest {
    fn build(&self) -> Result<ApiRequest> {
        if let Some(error) = &self.error {
            return Err(error.clone());
        }
        path::check(&self.path, &self.parameters)?;
        let mut request = ApiRequest::new(self.info).path_template(self.path.clone());
        if let Some(idempotent) = self.idempotent {
            request = request.idempotent(idempotent);
        }
        for (name, value) in &self.parameters {
            request = request.path_parameter(name.clone(), value)?;
        }
        request = request.query(&self.query)?;
        for (name, value) in &self.query_parameters {
            request = request.query_parameter(name, value);
        }
        if let Some((content_type, body)) = &self.body {
            request = request.body(content_type, body.clone())?;
        }
        for (name, value) in &self.headers {
            header_of_caller(name)?;
            request = request.header(name, value)?;
        }
        Ok(request)
    }
}
