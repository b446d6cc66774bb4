//! The calls of one API.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use http::header::ACCEPT_LANGUAGE;
use url::Url;

use super::builder::header;
use super::server::Route;
use super::{Client, ItemStream, StreamingResponse};
use crate::error::{Error, Result};
use crate::operation::{Api, ApiRequest, Method, Operation, Raw, StreamOperation};
use crate::pipeline::{Accounting, CallOptions};
use crate::retry::{Idempotency, RetryPolicy};

/// A [`Client`] pointed at one API. Cheap to clone; the API crates wrap it.
#[derive(Clone, Debug)]
pub struct Service {
    client: Client,
    pub(super) api: &'static Api,
    pub(super) base: Url,
    /// Path templates that replace the published ones, by operation id.
    pub(super) paths: Arc<BTreeMap<String, String>>,
    language: Option<Arc<str>>,
    pub(super) options: CallOptions,
    /// Where links and single operations may lead besides the origin of the base.
    pub(super) link_origins: Arc<Vec<String>>,
    /// Values of variables in the servers of single operations.
    pub(super) server_variables: Arc<BTreeMap<String, String>>,
}

impl Client {
    /// The calls of one API. The API crates do this for you.
    pub fn service(&self, api: &'static Api) -> Service {
        Service::new(self.clone(), api)
    }
}

impl Service {
    pub(super) fn new(client: Client, api: &'static Api) -> Self {
        let base = below(client.base_url(), api.base_path);
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

    /// The client behind it.
    pub fn client(&self) -> &Client {
        &self.client
    }

    /// The URL that the paths of the operations are put behind.
    pub fn base(&self) -> &Url {
        &self.base
    }

    /// Uses another base path than the published one: `/api/v2/anomalie-adresse`.
    ///
    /// # Errors
    /// A path that does not begin with `/`, or that holds a query or a fragment.
    pub fn with_base_path(mut self, path: &str) -> Result<Self> {
        if !path.is_empty() && !path.starts_with('/') || path.contains(['?', '#']) {
            return Err(Error::configuration("base path", "begins with `/`, no query, no fragment"));
        }
        self.base = below(self.client.base_url(), path);
        Ok(self)
    }

    /// Uses another path for one operation: for those whose path is inferred, once you know better.
    #[must_use]
    pub fn with_path(mut self, operation_id: impl Into<String>, template: impl Into<String>) -> Self {
        Arc::make_mut(&mut self.paths).insert(operation_id.into(), template.into());
        self
    }

    /// Asks for texts in another language than the client does, by `Accept-Language`. An operation that says
    /// its own has the last word.
    ///
    /// ```
    /// use orange_core::Service;
    ///
    /// fn in_french(service: &Service) -> Service {
    ///     service.clone().with_language("fr")
    /// }
    /// ```
    ///
    /// An empty text, or one that cannot stand in a header, is an error of the calls, before any I/O.
    #[must_use]
    pub fn with_language(mut self, language: impl AsRef<str>) -> Self {
        self.language = Some(language.as_ref().into());
        self
    }

    /// Repeats failed attempts otherwise than the client does, for every call of this value: for one call,
    /// clone the service.
    ///
    /// ```
    /// use orange_core::Service;
    /// use orange_core::retry::RetryPolicy;
    ///
    /// fn impatient(service: &Service) -> Service {
    ///     service.clone().with_retry(RetryPolicy::none())
    /// }
    /// ```
    #[must_use]
    pub fn with_retry(mut self, policy: RetryPolicy) -> Self {
        self.options.retry = Some(policy);
        self
    }

    /// Limits a call, its token, all attempts and the pauses between them included, in place of the client's
    /// [`operation_timeout`](crate::ClientBuilder::operation_timeout).
    ///
    /// Each page of a list is a call. A download has this limit until its response begins; its body has a
    /// [limit of its own](crate::download::Download::timeout). With a limit of zero, calls fail before any I/O.
    #[must_use]
    pub fn with_timeout(mut self, limit: Duration) -> Self {
        self.options.timeout = Some(limit);
        self
    }

    /// Limits one attempt, in place of the client's [`attempt_timeout`](crate::ClientBuilder::attempt_timeout):
    /// a large upload over a slow line takes longer. The [limit of the call](Self::with_timeout) holds as well.
    /// With a limit of zero, calls fail before any I/O.
    #[must_use]
    pub fn with_attempt_timeout(mut self, limit: Duration) -> Self {
        self.options.attempt_timeout = Some(limit);
        self
    }

    /// Accepts list items that fail the filters of the request, for every call of this value: for a server whose
    /// filters have other semantics than [`query`](crate::query#whether-the-server-has-filtered) says. An empty
    /// list or a count then says no more than that server means by it.
    ///
    /// ```
    /// use orange_core::Service;
    ///
    /// fn tolerant(service: &Service) -> Service {
    ///     service.clone().without_filter_check()
    /// }
    /// ```
    #[must_use]
    pub fn without_filter_check(mut self) -> Self {
        self.options.filters_unchecked = true;
        self
    }

    /// The same API, whose calls from now on end together when one operation would: for a few calls that are one
    /// thing to whoever waits for them.
    ///
    /// ```no_run
    /// # async fn run<O: orange_core::operation::Operation>(
    /// #     service: orange_core::Service, write: O, read: O,
    /// # ) -> orange_core::Result<()> {
    /// let both = service.with_shared_deadline();
    /// both.send(&write).await?;
    /// both.send(&read).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// A call for which no time is left ends with a [timeout](Error::is_timeout) before anything is sent.
    #[must_use]
    pub fn with_shared_deadline(&self) -> Self {
        let mut one = self.clone();
        // Within another, the end of that one comes first.
        let end = self.client.clock().now().checked_add(self.client.pipeline().time_left(&self.options));
        one.options.deadline = end.or(self.options.deadline);
        one
    }

    /// Sends an operation and reads its answer.
    ///
    /// # Errors
    /// Anything of [`Error`]: an invalid request before any I/O, no token, no connection, a time
    /// limit, an answer without success, an answer that cannot be read.
    pub async fn send<O: Operation>(&self, operation: &O) -> Result<O::Output> {
        let route = self.route(operation.info())?;
        let call = self.write(operation, &route)?;
        let answer = self.client.pipeline().execute(call, &route.base, &route.options).await?;
        let history = answer.history().clone();
        operation.decode(answer).map_err(|error| {
            let error = error.for_operation(operation.info()).with_history(&history);
            self.client.pipeline().credentials.scrub(error)
        })
    }

    /// The same, with `None` for a 404: "there is none" as a value instead of an error.
    ///
    /// # Errors
    /// As [`Service::send`], but for 404.
    pub async fn send_opt<O: Operation>(&self, operation: &O) -> Result<Option<O::Output>> {
        match self.send(operation).await {
            Err(error) if error.is_not_found() => Ok(None),
            result => result.map(Some),
        }
    }

    /// Sends an operation and hands out the body of its answer as it comes.
    ///
    /// # Errors
    /// As [`Service::send`], short of reading the body.
    pub async fn open<O: Operation>(&self, operation: &O) -> Result<StreamingResponse> {
        let route = self.route(operation.info())?;
        let call = self.write(operation, &route)?;
        self.start_download(call, &route, Accounting::NewOperation).await
    }

    /// Sends an operation and decodes the items of its response while they arrive. See [`streams`](crate::streams).
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
    /// As [`Service::send`], short of reading the body; a response of another media type.
    pub async fn stream<O: StreamOperation>(&self, operation: &O) -> Result<ItemStream<O::Item>> {
        let download = self.open_with(operation, Accounting::NewOperation, Ok).await?;
        ItemStream::new(download, self.client.clone(), O::FORMAT).await
    }

    /// A call that no specification names, on a path below [`base`](Self::base). See [`Raw`].
    ///
    /// ```no_run
    /// # async fn run(service: orange_core::Service) -> orange_core::Result<()> {
    /// use orange_core::operation::Method;
    ///
    /// let call = service.raw(Method::GET, "/reports/{id}").path_parameter("id", "7");
    /// let report: serde_json::Value = service.send(&call.returning()).await?;
    /// # let _ = report; Ok(()) }
    /// ```
    pub fn raw(&self, method: Method, path: impl Into<Cow<'static, str>>) -> Raw {
        Raw::new(self.api, method, path)
    }

    /// How much time an operation that starts now has left.
    ///
    /// # Errors
    /// A limit of zero.
    pub(crate) fn time_left(&self) -> Result<Duration> {
        self.options.check()?;
        Ok(self.client.pipeline().time_left(&self.options))
    }

    /// How long to wait before a file that broke off is resumed for the `number`th time.
    pub(crate) fn pause_before_resuming(&self, number: u32) -> Duration {
        let pipeline = self.client.pipeline();
        self.options.retry.as_ref().unwrap_or(&pipeline.retry).transient_pause(number, &*pipeline.random)
    }

    /// The URL that an operation goes to, as text.
    pub(crate) fn url_of<O: Operation>(&self, operation: &O) -> Result<String> {
        let route = self.route(operation.info())?;
        Ok(format!("{}{}", route.base, self.write(operation, &route)?.target()?))
    }

    /// Whether the request of an operation may be sent again after a response has come.
    pub(crate) fn is_repeatable<O: Operation>(&self, operation: &O) -> Result<bool> {
        let route = self.route(operation.info())?;
        let call = self.write(operation, &route)?;
        let idempotency = Idempotency::of(&operation.info().method, call.is_idempotent(), call.headers());
        Ok(idempotency != Idempotency::Once)
    }

    /// Opens with a change to the request.
    pub(crate) async fn open_with<O: Operation>(
        &self,
        operation: &O,
        accounting: Accounting,
        change: impl FnOnce(ApiRequest) -> Result<ApiRequest>,
    ) -> Result<StreamingResponse> {
        let route = self.route(operation.info())?;
        let call = change(self.write(operation, &route)?)?;
        self.start_download(call, &route, accounting).await?.without_redirect()
    }

    async fn start_download(
        &self,
        call: ApiRequest,
        route: &Route<'_>,
        accounting: Accounting,
    ) -> Result<StreamingResponse> {
        let (info, pipeline) = (call.info(), self.client.pipeline());
        let (response, history) = pipeline.open(call, &route.base, &route.options, accounting).await?;
        let stall = pipeline.timeouts.stall;
        Ok(StreamingResponse::new(info, response, pipeline.clock.clone(), stall).with_history(history))
    }

    /// The request of `operation`, on the path and in the language that this service has for it.
    fn write<O: Operation>(&self, operation: &O, route: &Route<'_>) -> Result<ApiRequest> {
        let info = operation.info();
        self.options.check().map_err(|error| error.for_operation(info))?;
        // Credentials that are still to be loaded are looked at when they are.
        let keyless = || {
            let loaded = self.client.pipeline().credentials.loaded();
            loaded.is_some_and(|loaded| loaded.api_key().is_none())
        };
        if info.api.needs_api_key && !route.options.anonymous && keyless() {
            let rule = format!("the {} API needs one", info.api.name);
            return Err(Error::configuration("api_key", rule).for_operation(info));
        }
        let mut call = operation.request()?;
        if let Some(language) = &self.language
            && !call.headers().contains_key(ACCEPT_LANGUAGE)
        {
            header("language", language).map_err(|error| error.for_operation(info))?;
            call = call.header(ACCEPT_LANGUAGE.as_str(), language)?;
        }
        Ok(match self.paths.get(info.id) {
            Some(template) => call.path_template(template.clone()),
            None => call,
        })
    }
}

/// `base` with `path` behind its own path, and no slash at the end.
pub(super) fn below(base: &Url, path: &str) -> Url {
    let mut url = base.clone();
    let joined = format!("{}{path}", base.path().trim_end_matches('/'));
    url.set_path(joined.trim_end_matches('/'));
    url
}
