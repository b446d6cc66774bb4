//! Request to the token endpoint, and decoding of its response.

use std::fmt;
use std::time::{Duration, Instant};

use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderValue};
use http::{Method, StatusCode};
use serde_json::Value;
use url::Url;

use super::access::IssuedToken;
use crate::credentials::Credentials;
use crate::encoding::encode_component;
use crate::error::{Error, Result};
use crate::http_hosts::{HttpHosts, shown_url};
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
        Self::from_setting("token_url", url, &HttpHosts::new(&hosts)?)
    }

    /// Creates the endpoint at the URL of a setting, which errors name.
    pub(crate) fn from_setting(setting: &'static str, text: &str, http_hosts: &HttpHosts) -> Result<Self> {
        let url = http_hosts.url_for_secrets(setting, text)?;
        if url.fragment().is_some() {
            return Err(Error::configuration(setting, "must not have a fragment").found(&shown_url(text)));
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
            return Err(Error::configuration("scope", rule).found(scope));
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
    /// Decodes the body of a successful response. All fields but the token may be missing or malformed.
    pub(super) fn read(
        status: StatusCode,
        headers: &http::HeaderMap,
        body: &[u8],
        requested_at: Instant,
        credentials: u64,
    ) -> Result<Self> {
        let refuse = |message: &'static str| {
            // The body may contain a token, so only an HTML page, as proxies send, is shown.
            let shown = if body.trim_ascii_start().starts_with(b"<") { body } else { b"" };
            Err(Error::decode(status, headers, shown, &[]).at(message, "", &[]))
        };
        let Ok(Value::Object(mut members)) = serde_json::from_slice(body) else {
            return refuse("the body is not a JSON object");
        };
        let Some(Value::String(secret)) = members.remove("access_token") else {
            if let Some(error) = Error::from_success_object(status, headers, &members) {
                return Err(error);
            }
            return refuse("the body has no access_token");
        };
        if members.get("token_type").is_some_and(|kind| !is_bearer(kind)) {
            return refuse("the token_type is not Bearer").map_err(|error| error.retryable(false));
        }
        let lifetime = members.get("expires_in").and_then(lifetime);
        Ok(Self { secret: secret.into(), requested_at, lifetime, credentials })
    }
}

/// Whether a `token_type` is absent or names bearer tokens. RFC 6749, section 7.1, requires clients to refuse unknown
/// types. The OAuth policy of Apigee sends `BearerToken` instead of `Bearer`.
fn is_bearer(kind: &Value) -> bool {
    match kind {
        Value::String(kind) => ["bearer", "bearertoken"].iter().any(|known| kind.eq_ignore_ascii_case(known)),
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
    Duration::try_from_secs_f64(seconds).ok().filter(|life| !life.is_zero())
}

#[cfg(test)]
mod tests {
    use super::*;
    use secrecy::ExposeSecret;

    fn read(body: &str) -> Result<IssuedToken> {
        IssuedToken::read(StatusCode::OK, &http::HeaderMap::new(), body.as_bytes(), Instant::now(), 0)
    }

    #[test]
    fn the_lifetime_is_read_from_any_type_and_is_only_a_hint() {
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
        for (given, expected) in cases {
            let token = read(&format!(r#"{{"access_token":"t","expires_in":{given}}}"#)).unwrap();
            assert_eq!(token.lifetime.map(|lifetime| lifetime.as_secs()), expected, "{given}");
        }
        assert_eq!(read(r#"{"access_token":"t"}"#).unwrap().lifetime, None);
    }

    #[test]
    fn white_space_odd_case_and_unknown_members_do_no_harm() {
        let token = read("\n{\"token_type\": \"bearer\", \"access_token\": \"abc\", \"x\": [1]}   ").unwrap();
        assert_eq!(token.secret.expose_secret(), "abc");
        assert!(!format!("{token:?}").contains("abc"));
    }

    #[test]
    fn an_answer_without_a_usable_token_is_an_error_that_does_not_show_one() {
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
    fn an_error_under_200_keeps_its_code_and_description() {
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
    }

    #[test]
    fn the_spellings_of_bearer_are_accepted_and_other_token_types_refused() {
        let read = |kind: &str| read(&format!(r#"{{"access_token":"t","token_type":{kind}}}"#));
        for kind in
            [r#""Bearer""#, r#""bearer""#, r#""BEARER""#, r#""BearerToken""#, r#""bearertoken""#, "null"]
        {
            assert!(read(kind).is_ok(), "{kind}");
        }
        for kind in [r#""mac""#, r#""DPoP""#, r#""Bearer Token""#, r#""""#, "7", "{}"] {
            let error = read(kind).unwrap_err();
            assert!(!error.into_token_error().is_retryable(), "{kind}");
        }
    }

    #[test]
    fn a_token_url_is_an_address_and_nothing_more() {
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
