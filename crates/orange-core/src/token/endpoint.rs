//! Request to the token endpoint, and decoding of its response.

use std::fmt;
use std::time::{Duration, Instant};

use http::Method;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderValue};
use serde_json::Value;
use url::Url;

use super::access::IssuedToken;
use crate::credentials::Credentials;
use crate::encoding::encode_component;
use crate::error::{Error, Result};
use crate::http_hosts::{HttpHosts, shown_url};
use crate::time::Clock;
use crate::transport::Body;

/// URL of the token endpoint and the requested scope.
///
/// ```
/// use orange_core::token::TokenEndpoint;
/// let endpoint = TokenEndpoint::new("https://api.orange.com/oauth/v3/token")?.with_scope("b2b:incident")?;
/// assert!(TokenEndpoint::new("http://api.orange.com/oauth/v3/token").is_err());
/// # Ok::<(), orange_core::Error>(())
/// ```
#[derive(Clone)]
pub struct TokenEndpoint {
    url: Url,
    scope: String,
}

impl TokenEndpoint {
    /// Creates the endpoint at `url`.
    ///
    /// # Errors
    /// Returns an error unless the URL is https, or http on a loopback address. Returns an error if it contains a
    /// user name, a password or a fragment.
    pub fn new(url: &str) -> Result<Self> {
        Self::from_setting("token_url", url, &HttpHosts::default())
    }

    /// Creates the endpoint at `url`, which may use plain http to one of `hosts`, as
    /// [`ClientBuilder::allow_http_to`](crate::client::ClientBuilder::allow_http_to) describes. For test environments
    /// only.
    ///
    /// ```
    /// use orange_core::token::TokenEndpoint;
    /// TokenEndpoint::new_allowing_http_to("http://sandbox:8080/oauth/v3/token", ["sandbox"])?;
    /// assert!(TokenEndpoint::new_allowing_http_to("http://other:8080/oauth/v3/token", ["sandbox"]).is_err());
    /// # Ok::<(), orange_core::Error>(())
    /// ```
    ///
    /// # Errors
    /// As for [`new`](Self::new). Returns an error if a host is not one exact name or address.
    pub fn new_allowing_http_to<S: Into<String>>(
        url: &str,
        hosts: impl IntoIterator<Item = S>,
    ) -> Result<Self> {
        let hosts: Vec<String> = hosts.into_iter().map(Into::into).collect();
        Self::from_setting("token_url", url, &HttpHosts::from_setting("allow_http_to", &hosts)?)
    }

    /// Creates the endpoint at the URL of a setting, which errors name.
    pub(crate) fn from_setting(setting: &'static str, text: &str, http_hosts: &HttpHosts) -> Result<Self> {
        let url = http_hosts.url_for_secrets(setting, text)?;
        if url.fragment().is_some() {
            return Err(
                Error::configuration(setting, "must not have a fragment").with_value(&shown_url(text))
            );
        }
        Ok(Self { url, scope: String::new() })
    }

    /// Sets the scope: one or more names, separated by single spaces.
    ///
    /// # Errors
    /// Returns an error if the scope contains characters that RFC 6749, section 3.3, forbids.
    pub fn with_scope(mut self, scope: &str) -> Result<Self> {
        let allowed = |c: char| c.is_ascii_graphic() && c != '"' && c != '\\';
        if !scope.split(' ').all(|name| !name.is_empty() && name.chars().all(allowed)) {
            let rule =
                "must be names separated by single spaces, of visible ASCII characters without `\"` and `\\`";
            return Err(Error::configuration("scope", rule).with_value(scope));
        }
        scope.clone_into(&mut self.scope);
        Ok(self)
    }

    /// URL of the endpoint.
    pub fn url(&self) -> &Url {
        &self.url
    }

    /// Requested scope; empty for none.
    pub fn scope(&self) -> &str {
        &self.scope
    }

    /// Builds the token request. Performs no I/O.
    ///
    /// # Errors
    /// Returns an error if the URL is not a valid HTTP URI.
    pub fn request(&self, credentials: &Credentials) -> Result<http::Request<Body>> {
        let mut form = String::from("grant_type=client_credentials");
        if !self.scope.is_empty() {
            form.push_str("&scope=");
            form.push_str(&encode_component(&self.scope));
        }
        let mut request = http::Request::new(Body::from(form));
        *request.method_mut() = Method::POST;
        *request.uri_mut() = self.url.as_str().parse().map_err(|error: http::uri::InvalidUri| {
            Error::configuration("token_url", format!("must be a valid HTTP URI: {error}"))
        })?;
        let headers = request.headers_mut();
        headers.insert(AUTHORIZATION, credentials.basic());
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
        Ok(request)
    }
}

impl fmt::Debug for TokenEndpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TokenEndpoint").field("url", &self.url.as_str()).field("scope", &self.scope).finish()
    }
}

impl IssuedToken {
    /// Decodes the body of a successful response. All fields but the token may be missing; a malformed `expires_in` counts
    /// as missing.
    pub(super) fn read(
        head: &http::response::Parts,
        body: &[u8],
        requested_at: Instant,
        credentials_revision: u64,
        clock: &dyn Clock,
    ) -> Result<Self> {
        let error = |message| {
            // The body may contain a token, so only an HTML page, as proxies send, is shown.
            let shown = if body.trim_ascii_start().starts_with(b"<") { body } else { b"" };
            Error::decode(head.status, &head.headers, shown, &[]).at(message, "", &[])
        };
        let Ok(Value::Object(mut fields)) = serde_json::from_slice(body) else {
            return Err(error("the body is not a JSON object"));
        };
        let Some(Value::String(secret)) = fields.remove("access_token") else {
            return Err(Error::from_success_object(head.status, &head.headers, &fields, clock)
                .unwrap_or_else(|| error("the body has no access_token")));
        };
        if fields.get("token_type").is_some_and(|token_type| !is_bearer(token_type)) {
            return Err(error("the token_type is not Bearer").with_retryable(false));
        }
        let lifetime = fields.get("expires_in").and_then(lifetime);
        Ok(Self { secret: secret.into(), requested_at, lifetime, credentials_revision })
    }
}

/// Whether a `token_type` is null or the type of bearer tokens. RFC 6749, section 7.1, requires clients to refuse unknown
/// types. The OAuth policy of Apigee sends `BearerToken` instead of `Bearer`.
fn is_bearer(token_type: &Value) -> bool {
    match token_type {
        Value::String(name) => ["bearer", "bearertoken"].iter().any(|known| name.eq_ignore_ascii_case(known)),
        Value::Null => true,
        _ => false,
    }
}

/// Reads `expires_in` from any JSON type. Without a positive number the lifetime is unknown.
fn lifetime(value: &Value) -> Option<Duration> {
    let seconds = match value {
        Value::Number(number) => number.as_f64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }?;
    Duration::try_from_secs_f64(seconds).ok().filter(|lifetime| !lifetime.is_zero())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::SystemClock;
    use secrecy::ExposeSecret;

    fn read(body: &str) -> Result<IssuedToken> {
        read_with_headers(body, http::HeaderMap::new())
    }

    fn read_with_headers(body: &str, headers: http::HeaderMap) -> Result<IssuedToken> {
        let (mut head, ()) = http::Response::new(()).into_parts();
        head.headers = headers;
        IssuedToken::read(&head, body.as_bytes(), Instant::now(), 0, &SystemClock)
    }

    #[test]
    fn the_lifetime_is_read_from_numbers_and_strings_and_is_optional() {
        let cases = [
            (r#"3600"#, Some(3600)),
            (r#""3600""#, Some(3600)),
            (r#"" 7776000 ""#, Some(7_776_000)),
            (r#"59.9"#, Some(59)),
            ("0", None),
            ("-5", None),
            (r#""soon""#, None),
            ("null", None),
            ("[]", None),
            ("1e300", None),
        ];
        for (expires_in, seconds) in cases {
            let token = read(&format!(r#"{{"access_token":"t","expires_in":{expires_in}}}"#)).unwrap();
            assert_eq!(token.lifetime.map(|lifetime| lifetime.as_secs()), seconds, "{expires_in}");
        }
        assert_eq!(read(r#"{"access_token":"t"}"#).unwrap().lifetime, None);
    }

    #[test]
    fn white_space_and_unknown_fields_are_ignored() {
        let token = read("\n{\"token_type\": \"bearer\", \"access_token\": \"abc\", \"x\": [1]}   ").unwrap();
        assert_eq!(token.secret.expose_secret(), "abc");
        assert!(!format!("{token:?}").contains("abc"));
    }

    #[test]
    fn a_response_without_a_usable_token_is_an_error_that_does_not_show_its_body() {
        for body in [
            "",
            "null",
            "[]",
            "<html>",
            r#"{"token":"hushhush"}"#,
            r#"{"access_token":7}"#,
            r#"{"access_token":"hushhush","token_type":"mac"}"#,
            "hushhush",
            r#""hushhush""#,
            r#"{"data":{"value":"hushhush"}}"#,
            "access_token=hushhush&expires_in=3600",
        ] {
            let error = read(body).unwrap_err();
            assert_eq!(error.kind(), crate::ErrorKind::Decode, "{body}");
            let shown = format!("{error} {error:?} {:?}", error.body());
            assert!(!shown.contains("hushhush"), "{shown}");
        }
        let page = read("\n<html>You are not signed in to this hotel</html>").unwrap_err();
        assert!(format!("{page:?}").contains("hotel"), "{page:?}");
    }

    #[test]
    fn an_error_with_status_200_has_its_code_description_and_retry_after() {
        let error = read(r#"{"error":"invalid_client","error_description":"no such client"}"#).unwrap_err();
        assert_eq!(
            (error.oauth_error(), error.description()),
            (Some("invalid_client"), Some("no such client"))
        );
        assert!(error.is_invalid_credentials() && error.is_token_refusal());
        assert_eq!(error.to_string(), "200 OK with an error in its body: invalid_client: no such client");
        let error = read(r#"{"code":41,"message":"Invalid credentials"}"#).unwrap_err();
        assert!(error.is_invalid_credentials(), "{error}");
        assert!(read(r#"{"error":null,"access_token":"t"}"#).is_ok());
        let headers =
            http::HeaderMap::from_iter([(http::header::RETRY_AFTER, HeaderValue::from_static("120"))]);
        let error = read_with_headers(r#"{"error":"temporarily_unavailable"}"#, headers).unwrap_err();
        assert_eq!(error.into_token_error().retry_after(), Some(Duration::from_secs(120)));
    }

    #[test]
    fn bearer_tokens_are_accepted_and_other_token_types_refused() {
        let read = |token_type: &str| read(&format!(r#"{{"access_token":"t","token_type":{token_type}}}"#));
        for token_type in
            [r#""Bearer""#, r#""bearer""#, r#""BEARER""#, r#""BearerToken""#, r#""bearertoken""#, "null"]
        {
            assert!(read(token_type).is_ok(), "{token_type}");
        }
        for token_type in [r#""mac""#, r#""DPoP""#, r#""Bearer Token""#, r#""""#, "7", "{}"] {
            let error = read(token_type).unwrap_err();
            assert!(!error.into_token_error().is_retryable(), "{token_type}");
        }
    }

    #[test]
    fn a_token_url_with_a_user_name_or_a_fragment_is_refused() {
        for url in [
            "https://me:pass@orange.com/token",
            "https://me@orange.com/token",
            "https://orange.com/#x",
            "token",
        ] {
            let error = TokenEndpoint::new(url).unwrap_err();
            assert_eq!(error.field(), Some("token_url"), "{url}");
            assert!(!format!("{error:?}").contains("pass@"), "{error:?}");
        }
    }

    #[test]
    fn a_scope_with_characters_that_oauth_forbids_is_refused() {
        for scope in ["a  b", " a", "a\"b", "a\\b", "é", "a\nb"] {
            let endpoint = TokenEndpoint::new("https://orange.com/token").unwrap();
            assert_eq!(endpoint.with_scope(scope).unwrap_err().field(), Some("scope"), "{scope:?}");
        }
    }

    #[test]
    fn the_request_is_a_form_with_basic_authentication() {
        let endpoint = TokenEndpoint::new("https://api.orange.com/oauth/v3/token").unwrap();
        let endpoint = endpoint.with_scope("b2b:incident b2b:core-information:readonly").unwrap();
        let request = endpoint.request(&Credentials::new("id", "secret").unwrap()).unwrap();
        let mut shown = format!("{} {}\n", request.method(), request.uri());
        for (name, value) in request.headers() {
            shown.push_str(&format!("{name}: {value:?}\n"));
        }
        shown.push_str(std::str::from_utf8(request.body().as_bytes().unwrap()).unwrap());
        insta::assert_snapshot!(shown, @r#"
        POST https://api.orange.com/oauth/v3/token
        authorization: Sensitive
        accept: "application/json"
        content-type: "application/x-www-form-urlencoded"
        grant_type=client_credentials&scope=b2b%3Aincident%20b2b%3Acore-information%3Areadonly
        "#);
        assert_eq!(request.headers()[AUTHORIZATION], "Basic aWQ6c2VjcmV0");
    }
}
