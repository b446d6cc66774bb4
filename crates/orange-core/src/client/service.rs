//! [`Service`]: sends the operations of one API.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use http::header::ACCEPT_LANGUAGE;
use url::Url;

use super::headers::header;
use super::server::Route;
use super::{Client, ItemStream, StreamingResponse};
use crate::error::{Error, Result};
use crate::operation::{Api, ApiRequest, ApiResponse, Method, Operation, Raw, StreamOperation};
use crate::pipeline::{Accounting, CallOptions, missing_api_key};
use crate::retry::Idempotency;
use crate::telemetry::OperationTimer;

/// Client for one API. Cheap to clone; the API crates wrap it.
#[derive(Clone, Debug)]
pub struct Service {
    pub(super) client: Client,
    pub(super) api: &'static Api,
    pub(super) base: Url,
    /// Path templates that replace the published ones, by operation id.
    pub(super) paths: Arc<BTreeMap<String, String>>,
    pub(super) language: Option<Arc<str>>,
    pub(super) options: CallOptions,
    /// Origins that links and single operations may use besides the origin of the base URL.
    pub(super) link_origins: Arc<Vec<String>>,
    /// Values of variables in the servers of single operations.
    pub(super) server_variables: Arc<BTreeMap<String, String>>,
}

/// The response to an operation before it is decoded.
pub(crate) struct Received<'a> {
    response: ApiResponse,
    /// Ends when the response is decoded.
    timer: OperationTimer<'a>,
}

impl Client {
    /// Creates a service for an API. The API crates call this for you.
    pub fn service(&self, api: &'static Api) -> Service {
        Service::new(self.clone(), api)
    }
}

impl Service {
    pub(super) fn new(client: Client, api: &'static Api) -> Self {
        let base = join_path(client.base_url(), api.base_path);
        Self {
            base,
            client,
            api,
            paths: Arc::default(),
            language: None,
            options: CallOptions::default(),
            link_origins: Arc::default(),
            server_variables: Arc::default(),
        }
    }

    /// The client of this service.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// The base URL, to which the paths of operations are appended.
    pub fn base(&self) -> &Url {
        &self.base
    }

    /// Sets the base path in place of the published one. An empty path is the base URL of the client.
    ///
    /// ```
    /// use orange_core::Service;
    ///
    /// fn version_2(service: Service) -> orange_core::Result<Service> {
    ///     service.with_base_path("/api/v2/anomalie-adresse")
    /// }
    /// ```
    ///
    /// # Errors
    /// Returns a configuration error if the path is not empty and does not begin with `/`, or if it has a query or a
    /// fragment.
    pub fn with_base_path(mut self, path: &str) -> Result<Self> {
        if !path.is_empty() && !path.starts_with('/') || path.contains(['?', '#']) {
            return Err(Error::configuration(
                "with_base_path",
                "must be empty or begin with `/`, without query and fragment",
            )
            .with_value(path));
        }
        self.base = join_path(self.client.base_url(), path);
        Ok(self)
    }

    /// Sets the path of one operation, by its id. Use it to correct an inferred path.
    ///
    /// ```
    /// use orange_core::Service;
    ///
    /// fn corrected(service: Service) -> Service {
    ///     service.with_path("createNote", "/{id}/notes")
    /// }
    /// ```
    #[must_use]
    pub fn with_path(mut self, operation_id: impl Into<String>, template: impl Into<String>) -> Self {
        Arc::make_mut(&mut self.paths).insert(operation_id.into(), template.into());
        self
    }

    /// Sends an operation and decodes its response.
    ///
    /// # Errors
    /// Returns an error if the request is invalid (before any I/O), no token or connection is available, a time limit
    /// passes, the status is not a success, or the response cannot be decoded.
    pub async fn send<O: Operation>(&self, operation: &O) -> Result<O::Output> {
        let received = self.receive(operation).await?;
        self.decode(operation, received)
    }

    /// Sends an operation and receives its complete response.
    pub(crate) async fn receive<O: Operation>(&self, operation: &O) -> Result<Received<'_>> {
        let route = self.route(operation.info())?;
        let request = self.build_request(operation, &route)?;
        let pipeline = self.client.pipeline();
        let mut timer = pipeline.telemetry.operation(operation.info(), &*pipeline.clock);
        let response = pipeline.execute(request, &route.base, &route.options).await;
        let response = response.inspect_err(|error| timer.fail(error))?;
        Ok(Received { response, timer })
    }

    /// Decodes the response to an operation.
    pub(crate) fn decode<O: Operation>(&self, operation: &O, received: Received<'_>) -> Result<O::Output> {
        let Received { response, mut timer } = received;
        let history = response.history().clone();
        let decoded = operation.decode(response);
        if let Err(error) = decoded {
            let error = error.for_operation(operation.info()).with_history(&history);
            let error = self.client.pipeline().credentials.scrub(error);
            timer.fail(&error);
            return Err(error);
        }
        timer.succeed(history.attempts);
        decoded
    }

    /// Sends an operation and returns `None` if the resource [does not exist](Error::is_not_found): for a 404, and for an
    /// empty list instead of one element.
    ///
    /// # Errors
    /// Returns all other errors of [`Service::send`].
    pub async fn send_opt<O: Operation>(&self, operation: &O) -> Result<Option<O::Output>> {
        match self.send(operation).await {
            Err(error) if error.is_not_found() => Ok(None),
            result => result.map(Some),
        }
    }

    /// Sends an operation and returns the response with its body unread.
    ///
    /// ```no_run
    /// # async fn run<O: orange_core::operation::Operation>(
    /// #     service: orange_core::Service, export: O,
    /// # ) -> orange_core::Result<()> {
    /// let mut response = service.open(&export).await?;
    /// while let Some(chunk) = response.chunk().await? {
    ///     println!("{} bytes", chunk.len());
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Returns the errors of [`Service::send`], except those of reading the body.
    pub async fn open<O: Operation>(&self, operation: &O) -> Result<StreamingResponse> {
        let route = self.route(operation.info())?;
        let request = self.build_request(operation, &route)?;
        self.open_request(request, &route, Accounting::NewOperation).await
    }

    /// Sends an operation and decodes the items of its response as they arrive. See [`streams`](crate::streams).
    ///
    /// ```no_run
    /// # async fn run<O: orange_core::operation::StreamOperation>(
    /// #     service: orange_core::Service, watch: O,
    /// # ) -> orange_core::Result<()> {
    /// let mut items = service.stream(&watch).await?;
    /// while let Some(item) = items.next().await {
    ///     let item = item?;
    /// #   let _ = item;
    /// }
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Returns the errors of [`Service::send`], except those of reading the body, and an error if the media type does
    /// not match.
    pub async fn stream<O: StreamOperation>(&self, operation: &O) -> Result<ItemStream<O::Item>> {
        let response = self.open_with(operation, Accounting::NewOperation, Ok).await?;
        ItemStream::new(response, self.client.clone(), O::FORMAT).await
    }

    /// Creates a request that no specification describes, on a path below the [base URL](Self::base). See [`Raw`].
    ///
    /// ```no_run
    /// # async fn run(service: orange_core::Service) -> orange_core::Result<()> {
    /// use orange_core::operation::Method;
    ///
    /// let request = service.raw(Method::GET, "/reports/{id}").path_parameter("id", "7");
    /// let report: serde_json::Value = service.send(&request.returning()).await?;
    /// # let _ = report; Ok(()) }
    /// ```
    pub fn raw(&self, method: Method, path: impl Into<Cow<'static, str>>) -> Raw {
        Raw::new(self.api, method, path)
    }

    /// Returns the time limit of an operation that starts now.
    ///
    /// # Errors
    /// Returns an error if an option of the service is invalid.
    pub(crate) fn call_limit(&self) -> Result<Duration> {
        self.options.check()?;
        Ok(self.client.pipeline().call_limit(&self.options))
    }

    /// The backoff before a download is resumed for the `number`th time.
    pub(crate) fn pause_before_resuming(&self, number: u32) -> Duration {
        let pipeline = self.client.pipeline();
        self.options.retry.as_ref().unwrap_or(&pipeline.retry).transient_pause(number, &*pipeline.random)
    }

    /// The URL of an operation.
    pub(crate) fn url_of<O: Operation>(&self, operation: &O) -> Result<String> {
        let route = self.route(operation.info())?;
        Ok(format!("{}{}", route.base, self.build_request(operation, &route)?.target()?))
    }

    /// Whether the request may be sent again after its response was interrupted.
    pub(crate) fn is_repeatable<O: Operation>(&self, operation: &O) -> Result<bool> {
        let route = self.route(operation.info())?;
        let request = self.build_request(operation, &route)?;
        let idempotency =
            Idempotency::of_request(&operation.info().method, request.is_idempotent(), request.headers());
        Ok(idempotency != Idempotency::Once)
    }

    /// Sends an operation with a modified request and returns the response with its body unread.
    pub(crate) async fn open_with<O: Operation>(
        &self,
        operation: &O,
        accounting: Accounting,
        change: impl FnOnce(ApiRequest) -> Result<ApiRequest>,
    ) -> Result<StreamingResponse> {
        let route = self.route(operation.info())?;
        let request = change(self.build_request(operation, &route)?)?;
        self.open_request(request, &route, accounting).await?.without_redirect()
    }

    async fn open_request(
        &self,
        request: ApiRequest,
        route: &Route<'_>,
        accounting: Accounting,
    ) -> Result<StreamingResponse> {
        let (info, pipeline) = (request.info(), self.client.pipeline());
        let mut timer = pipeline.telemetry.operation(info, &*pipeline.clock);
        let opened = pipeline.open(request, &route.base, &route.options, accounting).await;
        let (response, history) = opened.inspect_err(|error| timer.fail(error))?;
        timer.succeed(history.attempts);
        let stall = pipeline.timeouts.stall;
        Ok(StreamingResponse::new(info, response, pipeline.clock.clone(), stall).with_history(history))
    }

    /// Builds the request of an operation, with the path and the language of this service.
    fn build_request<O: Operation>(&self, operation: &O, route: &Route<'_>) -> Result<ApiRequest> {
        let info = operation.info();
        self.options.check().map_err(|error| error.for_operation(info))?;
        // Until the credentials are loaded, only the attempt can check the key.
        let has_no_key = || {
            let loaded = self.client.pipeline().credentials.loaded();
            loaded.is_some_and(|loaded| loaded.api_key().is_none())
        };
        if info.api.needs_api_key && !route.options.anonymous && has_no_key() {
            return Err(missing_api_key(info.api).for_operation(info));
        }
        let mut request = operation.request()?;
        if !route.options.anonymous {
            request = self.with_call_headers(request);
        }
        if let Some(language) = &self.language
            && !request.headers().contains_key(ACCEPT_LANGUAGE)
        {
            header("language", language).map_err(|error| error.for_operation(info))?;
            request = request.header(ACCEPT_LANGUAGE.as_str(), language)?;
        }
        Ok(match self.paths.get(info.id) {
            Some(template) => request.path_template(template.clone()),
            None => request,
        })
    }
}

/// Appends `path` to the path of `base`, without a trailing slash.
pub(super) fn join_path(base: &Url, path: &str) -> Url {
    let mut url = base.clone();
    let joined = format!("{}{path}", base.path().trim_end_matches('/'));
    url.set_path(joined.trim_end_matches('/'));
    url
}
