//! One GET request with a size limit. Each redirect is checked before it is followed.

use std::io::Read as _;
use std::time::{Duration, Instant};

use ureq::http::{HeaderMap, Response, StatusCode, header};
use ureq::tls::{RootCerts, TlsConfig};
use ureq::{Agent, Proxy};
use url::Url;

use super::policy::may_lead;
use crate::error::{Error, Result};

/// Limits for one file.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    pub(super) bytes: u64,
    pub(super) redirects: usize,
    pub(super) timeout: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        // The largest published interface files have some five megabytes.
        Self { bytes: 32 * 1024 * 1024, redirects: 5, timeout: Duration::from_secs(60) }
    }
}

/// Fetches files.
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
        Self::with(limits, Proxy::try_from_env())
    }

    fn with(limits: Limits, proxy: Option<Proxy>) -> Self {
        let tls = TlsConfig::builder().root_certs(RootCerts::PlatformVerifier).build();
        let config = Agent::config_builder()
            .tls_config(tls)
            .proxy(proxy)
            .user_agent(concat!("orange-codegen/", env!("CARGO_PKG_VERSION")))
            .accept("application/yaml, application/json, text/plain, */*;q=0.8")
            // Checksums are those of the bytes as published.
            .accept_encoding("identity")
            .timeout_global(Some(limits.timeout))
            // Statuses are checked below, and redirects are followed there.
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .build();
        Self { agent: Agent::new_with_config(config), limits }
    }

    /// Creates a client that ignores the proxy of the environment.
    #[cfg(test)]
    pub(super) fn direct(limits: Limits) -> Self {
        Self::with(limits, None)
    }

    /// The bytes at `url`, with progress on standard error.
    ///
    /// # Errors
    ///
    /// Returns an error unless a complete response arrives within the limits.
    pub(super) fn get(&self, url: &Url) -> Result<FetchResult> {
        let start = Instant::now();
        let result = match url.scheme() {
            "file" => self.read(url),
            _ => self.follow(url),
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

    fn read(&self, url: &Url) -> Result<FetchResult> {
        let path =
            url.to_file_path().map_err(|()| Error::new("expected the path of a file of this machine"))?;
        let file = match std::fs::File::open(&path) {
            Ok(file) => file,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                return Ok(FetchResult::Missing(StatusCode::NOT_FOUND));
            }
            Err(error) => return Err(Error::io("cannot be read", &error)),
        };
        if !file.metadata().is_ok_and(|about| about.is_file()) {
            return Err(Error::new("expected a file"));
        }
        self.bytes(file, None).map(FetchResult::Bytes)
    }

    fn follow(&self, url: &Url) -> Result<FetchResult> {
        let mut at = url.clone();
        for _ in 0..=self.limits.redirects {
            let mut response =
                self.agent.get(at.as_str()).call().map_err(|error| Error::new(error.to_string()))?;
            let status = response.status();
            if status.is_redirection() {
                at = self.next(&at, &response)?;
                continue;
            }
            return match status {
                StatusCode::OK => {
                    plain(response.headers())?;
                    let length = length(response.headers());
                    self.bytes(response.body_mut().as_reader(), length).map(FetchResult::Bytes)
                }
                StatusCode::NOT_FOUND | StatusCode::GONE => Ok(FetchResult::Missing(status)),
                other => Err(Error::new(format!("expected status 200, found {other}"))),
            };
        }
        Err(Error::new(format!("more than {} redirects", self.limits.redirects)))
    }

    fn next<T>(&self, at: &Url, response: &Response<T>) -> Result<Url> {
        let status = response.status();
        let location = response.headers().get(header::LOCATION).and_then(|value| value.to_str().ok());
        let Some(location) = location else {
            return Err(Error::new(format!("{status} without a Location to go to")));
        };
        let next =
            at.join(location).map_err(|error| Error::new(format!("{status} leads to no URL: {error}")))?;
        if !may_lead(at, &next) {
            return Err(Error::new(format!(
                "{status} from {} to {} is not followed: only to the same scheme or from http to https",
                at.scheme(),
                next.scheme()
            )));
        }
        Ok(next)
    }

    fn bytes(&self, from: impl std::io::Read, length: Option<u64>) -> Result<Vec<u8>> {
        let limit = self.limits.bytes;
        let too_large = || Error::new(format!("the file has more than {limit} bytes"));
        if length.is_some_and(|length| length > limit) {
            return Err(too_large());
        }
        let mut bytes = Vec::new();
        let read = from.take(limit + 1).read_to_end(&mut bytes);
        let arrived = bytes.len() as u64;
        match (read, length) {
            (Err(error), Some(length)) => {
                Err(Error::io(format!("the response ended after {arrived} of {length} bytes"), &error))
            }
            (Err(error), None) => Err(Error::io(format!("the response ended after {arrived} bytes"), &error)),
            (Ok(_), Some(length)) if arrived < length => {
                Err(Error::new(format!("the response ended after {arrived} of {length} bytes")))
            }
            (Ok(_), _) if arrived > limit => Err(too_large()),
            (Ok(_), _) => Ok(bytes),
        }
    }
}

/// Rejects a content encoding that was not requested: the checksum would cover the encoded bytes.
fn plain(headers: &HeaderMap) -> Result<()> {
    match headers.get(header::CONTENT_ENCODING).map(|value| String::from_utf8_lossy(value.as_bytes())) {
        Some(encoding) if !encoding.eq_ignore_ascii_case("identity") => {
            Err(Error::new(format!("expected plain bytes, found Content-Encoding {encoding}")))
        }
        _ => Ok(()),
    }
}

fn length(headers: &HeaderMap) -> Option<u64> {
    headers.get(header::CONTENT_LENGTH)?.to_str().ok()?.parse().ok()
}
