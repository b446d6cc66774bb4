//! The API, its two base URLs, and the calls that can be made without knowing its resources.

use std::borrow::Cow;

use orange_core::download::Download;
use orange_core::operation::{Api, Method, Operation, Raw};
use orange_core::{Client, Result, Service};

use crate::generated::API;

/// The twin for development, at `/cri_dev/v1`. *Source*: developer.orange.com, CRI Dev 1.0.
pub static DEV_API: Api = Api { base_path: "/cri_dev/v1", ..API };

/// The media types of a photo, unless others are named. The type of photos is not public, so it may be any image.
const PICTURES: [&str; 1] = ["image/*"];

/// Photos of interventions on the FTTH network, in production at `/cri_prod/v1` below the base URL. Cheap to clone.
///
/// Needs credentials and no API key. No resource of this API is public, so every path here is yours: it
/// comes from the document of your contract. [`with_path`](Self::with_path) is for calls that have an id, see
/// [`Raw::named`].
///
/// ```no_run
/// use orange_core::Client;
/// use orange_cri::Cri;
///
/// # async fn run() -> orange_core::Result<()> {
/// let cri = Cri::new(&Client::from_env()?);
/// let answer = cri.send(&cri.get("/path/of/your/contract")).await?;
/// println!("{}: {} bytes", answer.status(), answer.body().len());
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
pub struct Cri {
    service: Service,
}

orange_core::api_handle!(Cri, API);

impl Cri {
    /// The twin for development: `/cri_dev/v1` below the base URL of `client`.
    ///
    /// Its page speaks of reports where that of production speaks of photos; whether the two have the same
    /// resources is not public.
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

    /// A GET of a path below the base URL, such as `/interventions/{id}`. See [`Raw`] for what can be said of
    /// it: parameters of the path and the query, headers, the type of the answer.
    pub fn get(&self, path: impl Into<Cow<'static, str>>) -> Raw {
        self.raw(Method::GET, path)
    }

    /// A call of any method on a path below the base URL.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> orange_core::Result<()> {
    /// use orange_core::operation::Method;
    /// use orange_cri::Cri;
    /// use serde_json::Value;
    ///
    /// let cri = Cri::new(&orange_sandbox::Sandbox::new().client()?.build()?);
    /// // A resource that the sandbox made up.
    /// let call = cri.raw(Method::GET, "/interventions/{id}").path_parameter("id", "SANDBOX-0001");
    ///
    /// let intervention: Value = cri.send(&call.clone().returning()).await?;
    /// assert_eq!(intervention["photoCount"], 3);
    /// let answer = cri.send(&call).await?;
    /// assert_eq!((answer.status().as_u16(), answer.etag()), (200, None));
    /// # Ok(()) }
    /// ```
    pub fn raw(&self, method: Method, path: impl Into<Cow<'static, str>>) -> Raw {
        self.service.raw(method, path)
    }

    /// Sends a call and reads its answer.
    ///
    /// # Errors
    /// Anything of [`Error`](orange_core::Error): what cannot be sent before any I/O, by its name; then what
    /// the call meets. The two errors that Orange's page shows are
    /// [`is_expired_token`](orange_core::Error::is_expired_token), which the client has answered with another
    /// token already, and [`is_bad_request`](orange_core::Error::is_bad_request) with code 25. A 404 says to
    /// check the path and the base path first, as the page does.
    pub async fn send<O: Operation>(&self, call: &O) -> Result<O::Output> {
        self.service.send(call).await
    }

    /// Downloads the photo at a path below the base URL: to memory, to a writer or to a file.
    ///
    /// As [`fetch`](Self::fetch) does, it asks for a picture and takes nothing else.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> orange_core::Result<()> {
    /// use orange_cri::Cri;
    ///
    /// let cri = Cri::new(&orange_sandbox::Sandbox::new().client()?.build()?);
    /// // A resource that the sandbox made up.
    /// let photo = cri.photo("/interventions/SANDBOX-0001/photos/1").max_bytes(20 * 1024 * 1024);
    /// let (bytes, fetched) = photo.to_memory().await?;
    /// assert_eq!(fetched.sniffed(), Some("image/jpeg"));
    /// assert_eq!(fetched.length(), bytes.len() as u64);
    /// # Ok(()) }
    /// ```
    pub fn photo(&self, path: impl Into<Cow<'static, str>>) -> Download<Raw> {
        self.download(self.get(path))
    }

    /// Downloads the photo that a call answers with: for a path with parameters, or another method than GET.
    ///
    /// The request asks for `image/*`, unless the call or [`Download::accept`] asks for another type. Only a picture is
    /// taken, by its declared type and by its bytes: HTML, JSON, an empty body and 204 are errors, and nothing is
    /// written. The media type of photos is not public; [`Download::media_types`] takes other types, such as
    /// `application/pdf`. A photo of more than 64 MiB is refused, unless [`Download::max_bytes`] allows it.
    ///
    /// Orange's page says that `Accept: application/json` is required, without saying where. If photos need it, set
    /// `accept("image/*, application/json;q=0.5")`: that changes the request and not what is taken.
    ///
    /// ```no_run
    /// # async fn run(cri: orange_cri::Cri, id: &str) -> orange_core::Result<()> {
    /// let call = cri.get("/path/of/your/contract/{id}").path_parameter("id", id).accept("image/jpeg");
    /// cri.download(call).keep_partial().to_file("photo.jpg").await?;
    /// # Ok(()) }
    /// ```
    pub fn download<O: Operation>(&self, call: O) -> Download<O> {
        self.service.download(call).media_types(PICTURES)
    }
}
