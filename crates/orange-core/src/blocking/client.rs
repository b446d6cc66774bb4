//! [`Client`] and [`Service`].

use std::borrow::Cow;
use std::time::{Duration, Instant};

use url::Url;

#[cfg(feature = "files")]
use super::Download;
use super::runtime::{IntoBlocking, Runtime};
use super::{ItemStream, List, StreamingResponse};
#[cfg(feature = "files")]
use crate::LinkRequest;
use crate::error::Result;
use crate::operation::{Api, ApiResponse, ListOperation, Method, Operation, Raw, StreamOperation};
use crate::retry::RetryPolicy;
#[cfg(feature = "files")]
use crate::upload::FilePart;

crate::blocking_handle! {
    /// Client that blocks the calling thread. See the [module](super).
    ///
    /// ```
    /// use orange_core::{Credentials, blocking};
    ///
    /// # fn main() -> orange_core::Result<()> {
    /// # #[cfg(any(feature = "rustls-tls", feature = "native-tls"))] {
    /// let settings = orange_core::Client::builder()
    ///     .credentials(Credentials::new("my-client-id", "my-client-secret")?)
    ///     .language("fr");
    /// let client = blocking::Client::new(settings.build()?);
    /// # let _ = client; }
    /// # Ok(()) }
    /// ```
    #[derive(Clone)]
    pub struct Client = crate::Client {
        plain fn base_url(&self) -> &Url;
        plain fn reset_backoff(&self);
        fn service(&self, api: &'static Api) -> Service;
    }
}

impl Client {
    /// Creates a blocking client from an asynchronous one. Both share the token, the limits and the settings.
    ///
    /// The thread that drives sockets and timers starts with the first call.
    pub fn new(client: crate::Client) -> Self {
        client.into_blocking(&Runtime::default())
    }

    /// Waits for a future that has no blocking form.
    ///
    /// ```no_run
    /// use orange_core::blocking::Client;
    /// use orange_core::bulk::{Entry, Journal};
    ///
    /// fn print_eligible(client: &Client) -> orange_core::Result<()> {
    ///     let journal = client.block_on(Journal::open("outcomes.jsonl"))?;
    ///     for Entry { key, outcome } in client.block_on(journal.outcomes::<bool>())? {
    ///         println!("{key}: {outcome}");
    ///     }
    ///     Ok(())
    /// }
    /// ```
    ///
    /// # Errors
    /// Returns the error of the future. Returns a configuration error in an asynchronous task (see the
    /// [module](super)), and if the thread of the client cannot be started.
    pub fn block_on<T>(&self, future: impl Future<Output = Result<T>>) -> Result<T> {
        self.runtime.block_on(future)
    }

    /// Creates the blocking form of a handle.
    #[doc(hidden)]
    pub fn handle<T: IntoBlocking>(&self, create: impl FnOnce(&crate::Client) -> T) -> T::Blocking {
        create(&self.inner).into_blocking(&self.runtime)
    }
}

#[cfg(feature = "reqwest")]
impl Client {
    /// Creates a client from environment variables. See [`Client::from_env`](crate::Client::from_env).
    ///
    /// # Errors
    /// Returns a configuration error that names the variable if one is missing or invalid.
    pub fn from_env() -> Result<Self> {
        crate::Client::from_env().map(Self::new)
    }
}

impl From<crate::Client> for Client {
    fn from(client: crate::Client) -> Self {
        Self::new(client)
    }
}

crate::blocking_handle! {
    /// Blocking client for one API. Sends operations of generated code and raw requests.
    ///
    /// ```
    /// use orange_core::blocking::Client;
    /// use orange_core::operation::{Api, Method};
    /// use serde_json::Value;
    ///
    /// static INCIDENT: Api =
    ///     Api { name: "incident", base_path: "/incident/b2b/v1", needs_api_key: true, ..Api::DEFAULT };
    ///
    /// fn print_incidents(client: &Client) -> orange_core::Result<()> {
    ///     let service = client.service(&INCIDENT);
    ///     let list = service.raw(Method::GET, "/incidents").returning_page::<Value>();
    ///     for incident in service.list(list).items() {
    ///         println!("{}", incident?["id"]);
    ///     }
    ///     Ok(())
    /// }
    /// ```
    #[derive(Clone)]
    pub struct Service = crate::Service {
        plain fn base(&self) -> &Url;
        fn with_base_path(self, path: &str) -> Result<Self>;
        fn with_path(self, operation_id: impl Into<String>, template: impl Into<String>) -> Self;
        fn with_language(self, language: impl AsRef<str>) -> Self;
        fn with_retry(self, policy: RetryPolicy) -> Self;
        fn with_timeout(self, limit: Duration) -> Self;
        fn with_attempt_timeout(self, limit: Duration) -> Self;
        fn with_header(self, name: &str, value: &str) -> Self;
        fn with_deadline(self, deadline: Instant) -> Self;
        fn with_correlation_id(self, id: &str) -> Self;
        fn without_filter_check(self) -> Self;
        fn with_shared_deadline(&self) -> Self;
        fn with_server_variable(self, name: impl Into<String>, value: impl Into<String>) -> Self;
        fn with_link_origin(self, origin: &str) -> Result<Self>;
        async fn send<O: Operation>(&self, operation: &O) -> Result<O::Output>;
        async fn send_opt<O: Operation>(&self, operation: &O) -> Result<Option<O::Output>>;
        async fn follow(&self, url: &str) -> Result<ApiResponse>;
        /// # Errors
        /// Returns the errors of [`send`](Self::send), except those of reading the body.
        async handle fn open<O: Operation>(&self, operation: &O) -> Result<StreamingResponse>;
        /// # Errors
        /// Returns the errors of [`open`](Self::open), and an error if the media type does not match.
        async handle fn stream<O: StreamOperation>(&self, operation: &O) -> Result<ItemStream<O::Item>>;
        #[cfg(feature = "files")]
        async fn checked(&self, file: FilePart, allowed: &[&str]) -> Result<FilePart>;
        fn list<L: ListOperation>(&self, operation: L) -> List<L>;
        #[cfg(feature = "files")]
        fn download<O: Operation>(&self, operation: O) -> Download<O>;
        #[cfg(feature = "files")]
        fn download_link(&self, url: &str) -> Result<Download<LinkRequest>>;
        plain fn raw(&self, method: Method, path: impl Into<Cow<'static, str>>) -> Raw;
    }
}

impl Service {
    /// The client of this service.
    pub fn client(&self) -> Client {
        self.inner.client().clone().into_blocking(&self.runtime)
    }
}
