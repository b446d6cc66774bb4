//! Method and URL of the failed request, without secrets.

use std::fmt;
use std::sync::Arc;

use http::{HeaderMap, Method, Uri};
use orange_model::ELLIPSIS;
use percent_encoding::percent_decode_str;

use super::redact::{REDACTED, scrub, scrub_secrets, shorten, truncate_for_display};
use super::secret_patterns::is_secret_name;
use crate::secret::SentSecrets;

/// Largest part of a URL that is shown, in characters.
const MAX_URL: usize = 400;

/// Headers that may contain a request id.
///
/// # Source
/// Orange's error guide promises an id with every response but does not name the header. Public client code reads
/// `X-OAPI-Request-Id`.
const REQUEST_ID_HEADERS: [&str; 3] = ["x-oapi-request-id", "x-request-id", "x-correlation-id"];

/// Ends of the names of secret parameters in the URLs of file stores and gateways, in lower case without `-` and `_`.
const SECRET_NAME_ENDS: [&str; 7] = ["token", "secret", "password", "signature", "sig", "credential", "key"];

/// A request that is sent or about to be sent. Cheap to clone; the text is written only for an error or a log line.
#[derive(Clone)]
pub(crate) struct RequestTarget {
    method: Method,
    uri: Uri,
    /// Whether texts show no query. A server chose the link to another origin, and any value in its query may grant
    /// access.
    hides_query: bool,
    secrets: SentSecrets,
    correlation_id: Option<Arc<str>>,
}

impl RequestTarget {
    pub(crate) fn new<B>(request: &http::Request<B>) -> Self {
        Self {
            method: request.method().clone(),
            uri: request.uri().clone(),
            hides_query: false,
            secrets: SentSecrets::default(),
            correlation_id: None,
        }
    }

    /// Sets the correlation id of the call.
    pub(crate) fn with_correlation_id(self, correlation_id: Option<Arc<str>>) -> Self {
        Self { correlation_id, ..self }
    }

    /// Hides the query in texts.
    pub(crate) fn without_query(self) -> Self {
        Self { hides_query: true, ..self }
    }

    /// Sets the secrets sent with the request, which its texts do not show.
    pub(crate) fn set_secrets(&mut self, secrets: &SentSecrets) {
        self.secrets = secrets.clone();
    }

    pub(crate) fn method(&self) -> &Method {
        &self.method
    }

    /// The URL without user name, password and secrets, shortened.
    pub(crate) fn url(&self) -> String {
        let mut url = String::new();
        if let (Some(scheme), Some(host)) = (self.uri.scheme_str(), self.uri.host()) {
            url = format!("{scheme}://{host}");
            if let Some(port) = self.uri.port() {
                url.push_str(&format!(":{port}"));
            }
        }
        let segments: Vec<_> = self.uri.path().split('/').map(|segment| scrub(segment, &[])).collect();
        url.push_str(&segments.join("/"));
        match self.uri.query() {
            Some(_) if self.hides_query => url.push_str(&format!("?{ELLIPSIS}")),
            Some(query) => {
                let pairs: Vec<_> = query.split('&').map(redact_parameter).collect();
                url.push('?');
                url.push_str(&scrub(&pairs.join("&"), &[]));
            }
            None => {}
        }
        // Before truncation, so that no secret is split.
        shorten(&scrub_secrets(&url, &self.secrets.texts()), MAX_URL).into_owned()
    }

    /// The request id of a response, shortened and without the secrets of the request.
    pub(crate) fn request_id(&self, headers: &HeaderMap) -> Option<String> {
        Some(scrub(&truncate_for_display(request_id(headers)?), &self.secrets.texts()))
    }

    /// Writes the texts of the request for an error.
    pub(super) fn summary(&self) -> RequestSummary {
        let default_port = match self.uri.scheme_str() {
            Some("https") => Some(443),
            Some("http") => Some(80),
            _ => None,
        };
        RequestSummary {
            method: self.method.clone(),
            url: self.url().into(),
            host: self.uri.host().map(Into::into),
            port: self.uri.port_u16().or(default_port),
            correlation_id: self.correlation_id.clone(),
        }
    }
}

impl fmt::Debug for RequestTarget {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.url())
    }
}

pub(super) fn request_id(headers: &HeaderMap) -> Option<&str> {
    REQUEST_ID_HEADERS.iter().find_map(|name| headers.get(*name)?.to_str().ok())
}

/// Replaces the value of a query parameter if its name is that of a secret.
fn redact_parameter(pair: &str) -> String {
    let Some((name, _)) = pair.split_once('=') else { return pair.to_owned() };
    let decoded = percent_decode_str(name).decode_utf8_lossy();
    if is_secret_parameter(&decoded) { format!("{name}={REDACTED}") } else { pair.to_owned() }
}

/// Whether the value of a parameter or header with this name is a secret.
pub(crate) fn is_secret_parameter(name: &str) -> bool {
    let folded = name.replace(['-', '_'], "").to_ascii_lowercase();
    is_secret_name(name) || folded == "cookie" || SECRET_NAME_ENDS.iter().any(|end| folded.ends_with(end))
}

/// Texts of a request in an error.
#[derive(Clone)]
pub(super) struct RequestSummary {
    pub(super) method: Method,
    pub(super) url: Box<str>,
    pub(super) host: Option<Box<str>>,
    pub(super) port: Option<u16>,
    pub(super) correlation_id: Option<Arc<str>>,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn target(url: &str) -> RequestTarget {
        let mut request = http::Request::new(());
        *request.uri_mut() = url.parse().unwrap();
        RequestTarget::new(&request)
    }

    #[test]
    fn a_url_shows_path_and_filters_and_no_secret() {
        for (url, shown) in [
            (
                "https://api.orange.com/incident/b2b/v1/incident?status=closed&limit=20",
                "https://api.orange.com/incident/b2b/v1/incident?status=closed&limit=20",
            ),
            ("https://me:pass@host:8443/a", "https://host:8443/a"),
            ("https://h/a?access_token=hush&x=1", "https://h/a?access_token=[redacted]&x=1"),
            ("https://h/a?X-Amz-Signature=hush", "https://h/a?X-Amz-Signature=[redacted]"),
            ("https://h/a?api%5Fkey=hush&b", "https://h/a?api%5Fkey=[redacted]&b"),
            ("/a?x=1", "/a?x=1"),
        ] {
            assert_eq!(target(url).url(), shown);
        }
        assert_eq!(target("https://h/a?sv=1&who=me").without_query().url(), "https://h/a?…");
        assert!(!target("https://h/a/eyJhbGciOiJFUzM4NCJ9.eyJzdWIi.hush?x=1").url().contains("hush"));
    }

    #[test]
    fn a_secret_of_the_request_is_not_shown_in_its_url() {
        let mut target = target("https://h/a/K-0123456789?name=K-0123456789&x=1");
        target.set_secrets(&SentSecrets {
            token: Some(Arc::new("K-0123456789".into())),
            ..SentSecrets::default()
        });
        assert_eq!(target.url(), "https://h/a/[redacted]?name=[redacted]&x=1");
        assert!(!format!("{target:?}").contains("K-0"));
    }

    #[test]
    fn a_long_url_is_cut_at_its_end() {
        let url = target(&format!("https://h/a?x={}", "y".repeat(5000))).url();
        assert!(url.chars().count() == MAX_URL + 1 && url.ends_with('…'), "{url}");
    }

    #[test]
    fn without_a_port_in_the_url_the_default_of_the_scheme_is_shown() {
        for (url, port) in [("https://h/", 443), ("http://h/", 80), ("https://h:8443/", 8443)] {
            let summary = target(url).summary();
            assert_eq!((summary.host.as_deref(), summary.port), (Some("h"), Some(port)));
        }
    }
}
