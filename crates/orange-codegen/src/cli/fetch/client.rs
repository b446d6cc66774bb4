//! GET requests with limits on size and time. Each redirect is checked before it is followed.

use std::io::Read as _;
use std::time::{Duration, Instant};

use ureq::http::{HeaderMap, Response, StatusCode, header};
use ureq::tls::{RootCerts, TlsConfig};
use ureq::{Agent, Proxy};
use url::Url;

use super::policy::may_refer_to;
use crate::error::{Error, Result};

/// Limits of fetching one file.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    pub(super) bytes: u64,
    pub(super) redirects: usize,
    pub(super) timeout: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        // The largest published interface files have about five megabytes.
        Self { bytes: 32 * 1024 * 1024, redirects: 5, timeout: Duration::from_secs(60) }
    }
}

/// Fetches files by HTTP or from disk.
#[derive(Debug)]
pub(super) struct Client {
    agent: Agent,
    limits: Limits,
}

/// Result of one GET request.
#[derive(Debug)]
pub(super) enum FetchResult {
    Bytes(Vec<u8>),
    /// The status is 404 or 410, or the local file does not exist.
    Missing(StatusCode),
}

impl Client {
    /// Creates a client that uses the proxy of the environment, if one is set.
    pub(super) fn new(limits: Limits) -> Self {
        Self::with_proxy(limits, Proxy::try_from_env())
    }

    fn with_proxy(limits: Limits, proxy: Option<Proxy>) -> Self {
        let tls = TlsConfig::builder().root_certs(RootCerts::PlatformVerifier).build();
        let config = Agent::config_builder()
            .tls_config(tls)
            .proxy(proxy)
            .user_agent(concat!("orange-codegen/", env!("CARGO_PKG_VERSION")))
            .accept("application/yaml, application/json, text/plain, */*;q=0.8")
            // Checksums are those of the bytes as published.
            .accept_encoding("identity")
            .timeout_global(Some(limits.timeout))
            // `get_following_redirects` checks statuses and redirects.
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .build();
        Self { agent: Agent::new_with_config(config), limits }
    }

    /// Creates a client that ignores the proxy of the environment.
    #[cfg(test)]
    pub(super) fn direct(limits: Limits) -> Self {
        Self::with_proxy(limits, None)
    }

    /// Returns the bytes at `url` and prints size and time on standard error.
    ///
    /// # Errors
    ///
    /// Returns an error for a status other than 200, 404 and 410, an incomplete response, an exceeded limit, a rejected redirect,
    /// or a content encoding.
    pub(super) fn get(&self, url: &Url) -> Result<FetchResult> {
        let start = Instant::now();
        let result = match url.scheme() {
            "file" => self.read_file(url),
            _ => self.get_following_redirects(url),
        }
        .map_err(|error| error.with_context(url))?;
        match &result {
            FetchResult::Bytes(bytes) => {
                errln!("  {} bytes in {} ms: {url}", bytes.len(), start.elapsed().as_millis())
            }
            FetchResult::Missing(status) => errln!("  {status} in {} ms: {url}", start.elapsed().as_millis()),
        }
        Ok(result)
    }

    fn read_file(&self, url: &Url) -> Result<FetchResult> {
        let path = url.to_file_path().map_err(|()| Error::new("expected a URL with a local path"))?;
        let file = match std::fs::File::open(&path) {
            Ok(file) => file,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                return Ok(FetchResult::Missing(StatusCode::NOT_FOUND));
            }
            Err(error) => return Err(Error::io("cannot read the file", &error)),
        };
        if !file.metadata().is_ok_and(|metadata| metadata.is_file()) {
            return Err(Error::new("expected a file"));
        }
        self.read_all(file, None).map(FetchResult::Bytes)
    }

    fn get_following_redirects(&self, url: &Url) -> Result<FetchResult> {
        let mut url = url.clone();
        for _ in 0..=self.limits.redirects {
            let mut response =
                self.agent.get(url.as_str()).call().map_err(|error| Error::new(error.to_string()))?;
            let status = response.status();
            if status.is_redirection() {
                url = redirect_target(&url, &response)?;
                continue;
            }
            return match status {
                StatusCode::OK => {
                    expect_no_encoding(response.headers())?;
                    let length = content_length(response.headers());
                    self.read_all(response.body_mut().as_reader(), length).map(FetchResult::Bytes)
                }
                StatusCode::NOT_FOUND | StatusCode::GONE => Ok(FetchResult::Missing(status)),
                other => Err(Error::new(format!("expected status 200, found {other}"))),
            };
        }
        Err(Error::new(format!("more than {} redirects", self.limits.redirects)))
    }

    /// Reads the whole body. `length` is the announced length.
    fn read_all(&self, body: impl std::io::Read, length: Option<u64>) -> Result<Vec<u8>> {
        let limit = self.limits.bytes;
        let too_large = || Error::new(format!("the file has more than {limit} bytes"));
        if length.is_some_and(|length| length > limit) {
            return Err(too_large());
        }
        let mut bytes = Vec::new();
        let outcome = body.take(limit + 1).read_to_end(&mut bytes);
        let received = bytes.len() as u64;
        let ended = match length {
            Some(length) => format!("the response ended after {received} of {length} bytes"),
            None => format!("the response ended after {received} bytes"),
        };
        match outcome {
            Err(error) => Err(Error::io(ended, &error)),
            Ok(_) if length.is_some_and(|length| received < length) => Err(Error::new(ended)),
            Ok(_) if received > limit => Err(too_large()),
            Ok(_) => Ok(bytes),
        }
    }
}

/// Returns the target of a redirect from `url`.
fn redirect_target<T>(url: &Url, response: &Response<T>) -> Result<Url> {
    let status = response.status();
    let location = response.headers().get(header::LOCATION).and_then(|value| value.to_str().ok());
    let location = location.ok_or_else(|| Error::new(format!("{status} without a Location header")))?;
    let target = url
        .join(location)
        .map_err(|error| Error::new(format!("{status} with the invalid Location `{location}`: {error}")))?;
    match may_refer_to(url, &target) {
        true => Ok(target),
        false => Err(Error::new(format!(
            "{status} from {} to {} is not followed: only to the same scheme or from http to https",
            url.scheme(),
            target.scheme()
        ))),
    }
}

/// Rejects a content encoding that was not requested: the checksum would cover the encoded bytes.
fn expect_no_encoding(headers: &HeaderMap) -> Result<()> {
    match headers.get(header::CONTENT_ENCODING).map(|value| String::from_utf8_lossy(value.as_bytes())) {
        Some(encoding) if !encoding.eq_ignore_ascii_case("identity") => {
            Err(Error::new(format!("expected no encoding, found Content-Encoding {encoding}")))
        }
        _ => Ok(()),
    }
}

fn content_length(headers: &HeaderMap) -> Option<u64> {
    headers.get(header::CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}
