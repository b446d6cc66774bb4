//! The API handle, for requests and downloads by path.

use std::borrow::Cow;

use orange_core::download::Download;
use orange_core::operation::{Api, Method, Operation, Raw};
use orange_core::{Client, Result, Service};

use crate::generated::API;

/// The development API, with the base path `/cri_dev/v1`.
///
/// # Source
/// developer.orange.com, CRI Dev 1.0.
pub static DEV_API: Api = Api { base_path: "/cri_dev/v1", ..API };

/// The CRI Prod API: photos of interventions on the FTTH network. The base path is `/cri_prod/v1`. Cheap to clone.
///
/// The client needs no API key. Orange publishes no resource of this API, so all paths come from the document of your
/// contract. [`with_path`](Self::with_path) changes the path of requests that have an operation id, see [`Raw::named`].
///
/// ```no_run
/// use orange_core::Client;
/// use orange_core::operation::Method;
/// use orange_cri::Cri;
///
/// # async fn run() -> orange_core::Result<()> {
/// let cri = Cri::new(&Client::from_env()?);
/// let response = cri.send(&cri.raw(Method::GET, "/path/of/your/contract")).await?;
/// println!("{}: {} bytes", response.status(), response.body().len());
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
pub struct Cri {
    service: Service,
}

orange_core::api_handle!(Cri, API);

impl Cri {
    /// Creates a handle of the development API, with the base path `/cri_dev/v1`.
    ///
    /// Whether both APIs have the same resources is not public: the page of the development API mentions reports, and that of
    /// the production API mentions photos.
    ///
    /// ```
    /// use orange_cri::Cri;
    ///
    /// let client = orange_sandbox::Sandbox::new().client()?.build()?;
    /// assert!(Cri::dev(&client).service().base().path().ends_with("/cri_dev/v1"));
    /// # Ok::<(), orange_core::Error>(())
    /// ```
    pub fn dev(client: &Client) -> Self {
        Self { service: client.service(&DEV_API) }
    }

    /// Creates a request for a path below the base path, such as `/interventions/{id}`. See [`Raw`] for its parameters,
    /// headers and response type.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> orange_core::Result<()> {
    /// use orange_core::operation::Method;
    /// use orange_cri::Cri;
    /// use serde_json::Value;
    ///
    /// let cri = Cri::new(&orange_sandbox::Sandbox::new().client()?.build()?);
    /// // A path that exists only in the sandbox.
    /// let request = cri.raw(Method::GET, "/interventions/{id}").path_parameter("id", "SANDBOX-0001");
    ///
    /// let intervention: Value = cri.send(&request.clone().returning()).await?;
    /// assert_eq!(intervention["photoCount"], 3);
    /// let response = cri.send(&request).await?;
    /// assert_eq!((response.status().as_u16(), response.etag()), (200, None));
    /// # Ok(()) }
    /// ```
    pub fn raw(&self, method: Method, path: impl Into<Cow<'static, str>>) -> Raw {
        self.service.raw(method, path)
    }

    /// Sends a request and decodes the response.
    ///
    /// # Errors
    /// Returns an error before any I/O if the request is invalid: [`is_invalid_request`](orange_core::Error::is_invalid_request).
    /// Otherwise, returns an error if the request fails. Orange's page shows these errors:
    ///
    /// - [`is_expired_token`](orange_core::Error::is_expired_token) (401, code 42), after the client has retried with a new
    ///   token,
    /// - [`is_bad_request`](orange_core::Error::is_bad_request) (400, code 25) if a header is missing,
    /// - [`is_not_found`](orange_core::Error::is_not_found) (404): the page recommends checking the path and the base path.
    pub async fn send<O: Operation>(&self, request: &O) -> Result<O::Output> {
        self.service.send(request).await
    }

    /// Downloads the photo at a path below the base path, to memory, a writer or a file. [`photo_with`](Self::photo_with)
    /// describes the accepted media types and the maximum size.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> orange_core::Result<()> {
    /// use orange_cri::Cri;
    ///
    /// let cri = Cri::new(&orange_sandbox::Sandbox::new().client()?.build()?);
    /// // A path that exists only in the sandbox.
    /// let download = cri.photo("/interventions/SANDBOX-0001/photos/1").max_bytes(20 * 1024 * 1024);
    /// let (bytes, report) = download.to_memory().await?;
    /// assert_eq!(report.sniffed(), Some("image/jpeg"));
    /// assert_eq!(report.length(), bytes.len() as u64);
    /// # Ok(()) }
    /// ```
    pub fn photo(&self, path: impl Into<Cow<'static, str>>) -> Download<Raw> {
        self.photo_with(self.raw(Method::GET, path))
    }

    /// Downloads the photo in the response to a request. Use it for a path with parameters, or for a method other than GET.
    ///
    /// The maximum size is 64 MiB, unless [`Download::max_bytes`] sets another.
    ///
    /// Only images are accepted: both the declared media type and the bytes must be of `image/*`. HTML, JSON, an empty body
    /// and 204 are errors, and nothing is written. The media type of photos is not public. To accept others, such as
    /// `application/pdf`, use [`Download::media_types`].
    ///
    /// The request has the header `Accept: image/*`, unless the request or [`Download::accept`] sets another value. Orange's
    /// page requires `Accept: application/json`, but does not name the requests. If photos need it, use
    /// `accept("image/*, application/json;q=0.5")`, which changes the header but not the accepted media types.
    ///
    /// ```no_run
    /// # async fn run(cri: orange_cri::Cri, id: &str) -> orange_core::Result<()> {
    /// use orange_core::operation::Method;
    ///
    /// let request = cri.raw(Method::GET, "/path/of/your/contract/{id}").path_parameter("id", id);
    /// cri.photo_with(request.accept("image/jpeg")).keep_partial().to_file("photo.jpg").await?;
    /// # Ok(()) }
    /// ```
    pub fn photo_with<O: Operation>(&self, request: O) -> Download<O> {
        self.service.download(request).media_types(["image/*"])
    }
}
