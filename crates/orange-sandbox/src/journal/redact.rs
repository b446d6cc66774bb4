//! Removes secrets from recorded headers and bodies.

use std::borrow::Cow;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header::{AUTHORIZATION, COOKIE, SET_COOKIE};
use http::{HeaderMap, HeaderValue};
use serde_json::Value;

const REDACTED: &str = "[redacted]";

/// Shorter secrets occur in ordinary text, so that they are not searched for.
const MIN_LENGTH: usize = 6;

/// The properties of a token response that are secret.
const TOKEN_PROPERTIES: [&str; 3] = ["access_token", "refresh_token", "id_token"];

/// The secrets in the headers of a request, to be removed where a body or a response quotes them.
#[derive(Clone, Default)]
pub(crate) struct Secrets(Vec<String>);

impl Secrets {
    /// Returns the secrets in `headers`, encoded and decoded.
    pub(crate) fn of(headers: &HeaderMap) -> Self {
        let mut secrets = Vec::new();
        for (name, value) in headers {
            if !is_secret(name.as_str(), value) {
                continue;
            }
            let text = String::from_utf8_lossy(value.as_bytes());
            let (scheme, bare) = text.split_once(' ').unwrap_or(("", &text));
            if scheme.eq_ignore_ascii_case("basic")
                && let Some(pair) = STANDARD.decode(bare).ok().and_then(|pair| String::from_utf8(pair).ok())
                && let Some((_, password)) = pair.split_once(':')
            {
                secrets.push(password.to_owned());
            }
            secrets.push(bare.trim().to_owned());
        }
        // Imported requests have masks in place of secrets.
        secrets.retain(|secret| secret.len() >= MIN_LENGTH && !REDACTED.contains(secret.as_str()));
        // The longest first, because one secret may be a part of another.
        secrets.sort_by_key(|secret| std::cmp::Reverse(secret.len()));
        Self(secrets)
    }

    /// Returns `text` without the secrets.
    pub(crate) fn redact<'a>(&self, text: impl Into<Cow<'a, str>>) -> String {
        let text = text.into();
        match self.0.iter().any(|secret| text.contains(secret.as_str())) {
            false => text.into_owned(),
            true => self.0.iter().fold(text.into_owned(), |text, secret| text.replace(secret, REDACTED)),
        }
    }
}

/// Returns the values of headers, with secrets redacted.
pub(super) fn headers(headers: &HeaderMap, secrets: &Secrets) -> Vec<(String, String)> {
    let redact = |(name, value): (&http::HeaderName, &HeaderValue)| {
        (name.to_string(), secrets.redact(header(name.as_str(), value)))
    };
    headers.iter().map(redact).collect()
}

/// Redacts a header value; of credentials only the scheme remains.
fn header(name: &str, value: &HeaderValue) -> String {
    let text = String::from_utf8_lossy(value.as_bytes());
    if name == AUTHORIZATION.as_str() {
        return match text.split_once(' ') {
            Some((scheme, _)) => format!("{scheme} {REDACTED}"),
            None => REDACTED.to_owned(),
        };
    }
    if is_secret(name, value) { REDACTED.to_owned() } else { text.into_owned() }
}

fn is_secret(name: &str, value: &HeaderValue) -> bool {
    let names = [AUTHORIZATION.as_str(), COOKIE.as_str(), SET_COOKIE.as_str(), "x-api-key"];
    names.contains(&name) || value.is_sensitive()
}

/// Redacts the values of a form, except those of `grant_type` and `scope`.
pub(super) fn form(text: &str) -> String {
    let redact = |pair: &str| match pair.split_once('=') {
        Some((name, _)) if !matches!(name, "grant_type" | "scope") => format!("{name}={REDACTED}"),
        _ => pair.to_owned(),
    };
    text.split('&').map(redact).collect::<Vec<_>>().join("&")
}

/// Redacts the tokens in the response of a token endpoint. Text that is not JSON is removed as a whole if it has a token.
pub(super) fn token_response(text: &str) -> String {
    if !TOKEN_PROPERTIES.iter().any(|name| text.contains(name)) {
        return text.to_owned();
    }
    let Ok(Value::Object(mut fields)) = serde_json::from_str(text) else { return REDACTED.to_owned() };
    for (_, value) in fields.iter_mut().filter(|(name, _)| TOKEN_PROPERTIES.contains(&name.as_str())) {
        *value = REDACTED.into();
    }
    Value::Object(fields).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_of_token_requests_are_redacted() {
        let text = "grant_type=client_credentials&client_id=a&client_secret=s3cr3t&scope=x";
        let redacted = "grant_type=client_credentials&client_id=[redacted]&client_secret=[redacted]&scope=x";
        assert_eq!(form(text), redacted);
    }

    #[test]
    fn tokens_of_token_responses_are_redacted() {
        for (text, redacted) in [
            (
                r#"{"token_type":"Bearer","access_token":"s3cr3t","expires_in":3600}"#,
                r#"{"token_type":"Bearer","access_token":"[redacted]","expires_in":3600}"#,
            ),
            (r#"{"access_token":"s3cr"#, "[redacted]"),
            (r#"{"error":"invalid_client"}"#, r#"{"error":"invalid_client"}"#),
        ] {
            assert_eq!(token_response(text), redacted);
        }
    }

    #[test]
    fn authorization_without_scheme_is_redacted() {
        assert_eq!(header("authorization", &HeaderValue::from_static("s3cr3t")), "[redacted]");
    }

    #[test]
    fn quoted_secrets_are_redacted_encoded_and_decoded() {
        let basic = format!("Basic {}", STANDARD.encode("me:hush-hush"));
        let headers = HeaderMap::from_iter([
            (AUTHORIZATION, basic.parse().expect("a value")),
            (http::HeaderName::from_static("x-api-key"), HeaderValue::from_static("s3cr3t")),
        ]);
        let secrets = Secrets::of(&headers);
        let quoted = format!("{basic} is me:hush-hush with s3cr3t");
        assert_eq!(secrets.redact(quoted), "Basic [redacted] is me:[redacted] with [redacted]");
        assert_eq!(secrets.redact("nothing"), "nothing");
    }
}
