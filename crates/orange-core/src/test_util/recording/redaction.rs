//! [`Redactor`]: removal of secrets before an exchange is written.

use std::borrow::Cow;
use std::collections::BTreeSet;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use http::HeaderMap;
use http::header::{AUTHORIZATION, CONTENT_LENGTH, CONTENT_TYPE, COOKIE, PROXY_AUTHORIZATION, SET_COOKIE};
use orange_model::json_text::OrderedProperties;
use serde_json::value::RawValue;
use url::form_urlencoded;

use super::exchange::{
    IncompleteReason, Outcome, RecordedBody, RecordedError, RecordedRequest, RecordedResponse, header,
    header_texts,
};
use super::json_text::{Rewrite, rewrite};
use crate::error::{is_secret_name, scrub_secrets};
use crate::test_util::received_request::{MASK, ReceivedRequest};

/// Replacement for a removed value.
pub(super) const REDACTED: &str = "redacted";

/// Beginning of the replacement for an access token. Clients remove text that begins like their token from errors, so it
/// must not begin like other replacements.
const TOKEN_PREFIX: &str = "removed-token-";

/// Number of characters at the beginning of a secret whose presence is checked first, because it is cheap.
const PREFIX_LENGTH: usize = 4;

/// Length from which a secret that remains in a line is an error. Shorter ones occur by chance.
const CERTAIN_LENGTH: usize = 8;

/// Names of secrets, and the secrets of the run.
#[derive(Default)]
pub(super) struct Redactor {
    /// Folded names besides the built-in ones.
    names: BTreeSet<String>,
    secrets: BTreeSet<String>,
    /// Access tokens in the order of their issue, so that different tokens remain different.
    tokens: Vec<String>,
}

impl Redactor {
    pub(super) fn new<'a>(names: impl IntoIterator<Item = &'a String>) -> Self {
        Self { names: names.into_iter().map(|name| fold(name)).collect(), ..Self::default() }
    }

    /// Adds the secrets of a request.
    pub(super) fn add_secrets_of_request(&mut self, request: &ReceivedRequest) {
        let headers = request.expose_headers();
        for name in [AUTHORIZATION, PROXY_AUTHORIZATION] {
            for value in texts(headers, name.as_str()) {
                self.add_secrets_of_authorization(&value);
            }
        }
        for key in texts(headers, "x-api-key") {
            self.add_secret(&key);
        }
        for cookies in texts(headers, COOKIE.as_str()) {
            cookies
                .split(';')
                .filter_map(|cookie| cookie.split_once('='))
                .for_each(|(_, value)| self.add_secret(value));
        }
        let content_type = request.header("content-type").unwrap_or_default();
        let is_form = content_type.starts_with("application/x-www-form");
        let form = if is_form { &**request.body() } else { &[] };
        let query = request.uri().query().unwrap_or_default().as_bytes();
        for (name, value) in form_urlencoded::parse(form).chain(form_urlencoded::parse(query)) {
            if self.is_redacted(&name) {
                self.add_secret(&value);
            }
        }
    }

    /// Adds the secrets of a response; `issues_token` if it is one of the token endpoint.
    pub(super) fn add_secrets_of_response(&mut self, response: &RecordedResponse, issues_token: bool) {
        for (_, cookie) in response.headers.iter().filter(|(name, _)| name == SET_COOKIE.as_str()) {
            let pair = cookie.split(';').next().unwrap_or_default();
            self.add_secret(pair.split_once('=').map_or("", |(_, value)| value));
        }
        let Some(RecordedBody::Text(body)) = response.body.as_ref().filter(|_| issues_token) else { return };
        // Other properties may be nested too deeply for a `Value`.
        let properties = serde_json::from_str::<OrderedProperties<String, &RawValue>>(body);
        let Ok(OrderedProperties(properties)) = properties else { return };
        for (name, value) in properties {
            let Ok(secret) = serde_json::from_str::<String>(value.get()) else { continue };
            if self.is_redacted(&name) {
                self.add_secret(&secret);
            }
            if name == "access_token" && !self.tokens.contains(&secret) {
                self.tokens.push(secret);
            }
        }
    }

    /// Adds the secrets in `Bearer …` and `Basic …`.
    fn add_secrets_of_authorization(&mut self, value: &str) {
        let credential = value.split_once(' ').map_or(value, |(_, credential)| credential).trim();
        self.add_secret(credential);
        let decoded = BASE64_STANDARD.decode(credential).ok().and_then(|bytes| String::from_utf8(bytes).ok());
        if let Some((_, password)) = decoded.as_deref().and_then(|pair| pair.split_once(':')) {
            self.add_secret(password);
        }
    }

    fn add_secret(&mut self, secret: &str) {
        if !secret.is_empty() {
            self.secrets.insert(secret.to_owned());
        }
    }

    /// The request without secrets.
    pub(super) fn redact_request(&self, request: &ReceivedRequest) -> RecordedRequest {
        let uri = request.uri();
        let origin = match (uri.scheme_str(), uri.authority()) {
            (Some(scheme), Some(authority)) => format!("{scheme}://{authority}"),
            _ => String::new(),
        };
        self.redact_recorded(&RecordedRequest {
            method: request.method().as_str().to_owned(),
            origin,
            target: request.target().to_owned(),
            headers: header_texts(request.expose_headers()),
            body: RecordedBody::new(request.body()),
        })
    }

    /// A recorded request without the values whose names this redactor has. It may have more names than the recorder had.
    pub(super) fn redact_recorded(&self, request: &RecordedRequest) -> RecordedRequest {
        let content_type = request.header(CONTENT_TYPE.as_str()).unwrap_or_default().to_owned();
        RecordedRequest {
            target: self.target(&request.target),
            headers: self.headers(request.headers.clone()),
            body: request.body.clone().map(|body| self.body(&content_type, body)),
            ..request.clone()
        }
    }

    /// The outcome without secrets.
    pub(super) fn redact_outcome(&self, outcome: Outcome) -> Outcome {
        match outcome {
            Outcome::Response(response) => Outcome::Response(self.redact_response(response)),
            Outcome::Error(error) => Outcome::Error(self.redact_error(error)),
            Outcome::Cancelled => Outcome::Cancelled,
        }
    }

    fn redact_response(&self, response: RecordedResponse) -> RecordedResponse {
        let content_type = header(&response.headers, CONTENT_TYPE.as_str()).unwrap_or_default().to_owned();
        let body = response.body.clone().map(|body| self.body(&content_type, body));
        let mut headers = self.headers(response.headers);
        if let (true, Some(RecordedBody::Text(text))) = (body != response.body, &body) {
            let length = headers.iter_mut().find(|(name, _)| name == CONTENT_LENGTH.as_str());
            if let Some((_, length)) = length {
                *length = text.len().to_string();
            }
        }
        let incomplete = response.incomplete.map(|incomplete| match incomplete {
            IncompleteReason::Error(error) => IncompleteReason::Error(self.redact_error(error)),
            IncompleteReason::Unread => IncompleteReason::Unread,
        });
        RecordedResponse { headers, body, incomplete, ..response }
    }

    fn redact_error(&self, mut error: RecordedError) -> RecordedError {
        error.message = self.redact_text(&error.message);
        error
    }

    /// Text without the secrets of the run.
    fn redact_text(&self, text: &str) -> String {
        self.clean(text).into_owned()
    }

    fn clean<'a>(&self, text: &'a str) -> Cow<'a, str> {
        let mut secrets: Vec<&str> =
            self.secrets.iter().map(String::as_str).filter(|secret| may_quote(text, secret)).collect();
        // The longest first, because one secret may be a part of another.
        secrets.sort_by_key(|secret| std::cmp::Reverse(secret.len()));
        if secrets.is_empty() { Cow::Borrowed(text) } else { scrub_secrets(text, &secrets) }
    }

    /// Whether a secret of at least [`CERTAIN_LENGTH`] bytes remains in a line, or in the bytes of a body.
    pub(super) fn has_secret_in(&self, bytes: &[u8]) -> bool {
        let secrets = self.secrets.iter().filter(|secret| secret.len() >= CERTAIN_LENGTH);
        secrets.into_iter().any(|secret| memchr::memmem::find(bytes, secret.as_bytes()).is_some())
    }

    fn headers(&self, headers: Vec<(String, String)>) -> Vec<(String, String)> {
        let clean = |(name, value): (String, String)| {
            let value = if self.is_redacted(&name) { REDACTED.to_owned() } else { self.redact_text(&value) };
            (name, value)
        };
        headers.into_iter().map(clean).collect()
    }

    fn target(&self, target: &str) -> String {
        match target.split_once('?') {
            Some((path, query)) => format!("{}?{}", self.url_text(path), self.pairs(query)),
            None => self.url_text(target),
        }
    }

    /// Part of a URL or form, in which brackets are not allowed.
    fn url_text(&self, part: &str) -> String {
        self.redact_text(part).replace(MASK, REDACTED)
    }

    /// `name=value` pairs of a query or form.
    fn pairs(&self, pairs: &str) -> String {
        let clean = |pair: &str| {
            let name = form_urlencoded::parse(pair.as_bytes()).next().map(|(name, _)| name.into_owned());
            match (name.filter(|name| self.is_redacted(name)), pair.split_once('=')) {
                (Some(_), Some((name, _))) => format!("{name}={REDACTED}"),
                _ => self.url_text(pair),
            }
        };
        pairs.split('&').map(clean).collect::<Vec<_>>().join("&")
    }

    fn body(&self, content_type: &str, body: RecordedBody) -> RecordedBody {
        let RecordedBody::Text(text) = body else { return body };
        if content_type.starts_with("application/x-www-form-urlencoded") {
            return RecordedBody::Text(self.pairs(&text));
        }
        // First by names and in decoded strings; then in the whole text, because a body that is not JSON has no strings.
        RecordedBody::Text(self.redact_text(&rewrite(&text, self).unwrap_or(text)))
    }
}

impl Rewrite for Redactor {
    fn is_redacted(&self, name: &str) -> bool {
        let folded = fold(name);
        is_secret_name(name)
            || matches!(folded.as_str(), "cookie" | "proxyauthorization" | "assertion")
            || self.names.contains(&folded)
    }

    fn redact(&self, text: &str) -> String {
        match self.tokens.iter().position(|token| token == text) {
            Some(index) => format!("{TOKEN_PREFIX}{}", index.saturating_add(1)),
            // A recording that is redacted again keeps its tokens.
            None if text.starts_with(TOKEN_PREFIX) => text.to_owned(),
            None => REDACTED.to_owned(),
        }
    }

    fn scrub(&self, text: &str) -> Option<String> {
        match self.clean(text) {
            Cow::Owned(clean) => Some(clean).filter(|clean| clean != text),
            Cow::Borrowed(_) => None,
        }
    }
}

/// Whether text may have a secret or its beginning. Letters and digits at the beginning are the same in every encoding.
fn may_quote(text: &str, secret: &str) -> bool {
    let length = secret.bytes().take(PREFIX_LENGTH).take_while(u8::is_ascii_alphanumeric).count();
    secret.get(..length).is_none_or(|start| text.contains(start))
}

/// Lower case without `-` and `_`.
fn fold(name: &str) -> String {
    name.chars().filter(|c| !matches!(c, '-' | '_')).map(|c| c.to_ascii_lowercase()).collect()
}

fn texts(headers: &HeaderMap, name: &str) -> Vec<String> {
    let values = headers.get_all(name).iter();
    values.map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned()).collect()
}
