//! The API handle. It works without knowledge of the resources.

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

/// The default media types of a photo. Orange does not publish them.
const PICTURES: [&str; 1] = ["image/*"];

/// The CRI Prod API: photos of interventions on the FTTH network. The base path is `/cri_prod/v1`. Cheap to clone.
///
/// The client needs no API key. Orange publishes no resource of this API, so all paths come from the document of your
/// contract. [`with_path`](Self::with_path) applies to requests with an operation id, see [`Raw::named`].
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
    /// Its page mentions reports, and the page of the production API mentions photos. It is not public whether both have the
    /// same resources.
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
    /// Returns an error before any I/O if the request is invalid. Otherwise, returns an error if the request fails. Orange's
    /// page shows two errors: [`is_expired_token`](orange_core::Error::is_expired_token), which the client retries with a new
    /// token, and [`is_bad_request`](orange_core::Error::is_bad_request) with code 25. For a 404, check the path and
    /// the base path, as the page recommends.
    pub async fn send<O: Operation>(&self, request: &O) -> Result<O::Output> {
        self.service.send(request).await
    }

    /// Downloads the photo at a path below the base path, to memory, a writer or a file. See
    /// [`photo_with`](Self::photo_with).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> orange_core::Result<()> {
    /// use orange_cri::Cri;
    ///
    /// let cri = Cri::new(&orange_sandbox::Sandbox::new().client()?.build()?);
    /// // A path that exists only in the sandbox.
    /// let photo = cri.photo("/interventions/SANDBOX-0001/photos/1").max_bytes(20 * 1024 * 1024);
    /// let (bytes, report) = photo.to_memory().await?;
    /// assert_eq!(report.sniffed(), Some("image/jpeg"));
    /// assert_eq!(report.length(), bytes.len() as u64);
    /// # Ok(()) }
    /// ```
    pub fn photo(&self, path: impl Into<Cow<'static, str>>) -> Download<Raw> {
        self.photo_with(self.raw(Method::GET, path))
    }

    /// Downloads the photo that a request returns, for a path with parameters or a method other than GET.
    ///
    /// The request sends `Accept: image/*`, unless the request or [`Download::accept`] sets another type. Only images are
    /// accepted, by the declared media type and by the bytes. HTML, JSON, an empty body and 204 are errors, and nothing is
    /// written. The media type of photos is not public. [`Download::media_types`] accepts others, such as `application/pdf`.
    /// The maximum size is 64 MiB, unless [`Download::max_bytes`] changes it.
    ///
    /// Orange's page states that `Accept: application/json` is required, but not for which requests. If photos need it, set
    /// `accept("image/*, application/json;q=0.5")`. This changes the request, but not the accepted media types.
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
        self.service.download(request).media_types(PICTURES)
    }
}
