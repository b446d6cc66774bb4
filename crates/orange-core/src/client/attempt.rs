//! One attempt: credentials on, over the wire, status looked at.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use futures_util::StreamExt;
use http::header::{
    ACCEPT_LANGUAGE, AUTHORIZATION, CONTENT_LENGTH, IF_MODIFIED_SINCE, IF_NONE_MATCH, USER_AGENT,
};
use http::{HeaderMap, HeaderName, StatusCode};
use tracing::Instrument;

use super::Inner;
use super::identity::Identity;
use crate::error::{Error, Result};
use crate::operation::OperationInfo;
use crate::secret::SentSecrets;
use crate::transport::Body;

pub(super) const API_KEY: HeaderName = HeaderName::from_static("x-api-key");

/// How much of the body of an answer without success is read, and for how long: status and headers say what
/// has to be known, and must not get lost because the body does not end.
const ERROR_BODY: usize = 64 * 1024;
const ERROR_BODY_PATIENCE: Duration = Duration::from_secs(5);

/// How much room is made for a body on the word of the server.
const ROOM: usize = 1024 * 1024;

impl Inner {
    /// Puts on everything that is the client's to say; without a token nothing that is secret.
    fn apply_headers(
        &self,
        request: &mut http::Request<Body>,
        info: &OperationInfo,
        identity: Option<&Identity>,
    ) -> Result<()> {
        let headers = request.headers_mut();
        headers.entry(USER_AGENT).or_insert_with(|| self.user_agent.clone());
        if let Some(language) = &self.language {
            headers.entry(ACCEPT_LANGUAGE).or_insert_with(|| language.clone());
        }
        let Some(identity) = identity else {
            headers.remove(AUTHORIZATION);
            headers.remove(API_KEY);
            return Ok(());
        };
        headers.insert(AUTHORIZATION, identity.token.header().clone());
        if info.api.needs_api_key {
            let key = identity.credentials.api_key().ok_or_else(|| {
                Error::configuration("api_key", format!("the {} API needs one", info.api.name))
            })?;
            headers.insert(API_KEY, key.header.clone());
        }
        Ok(())
    }

    /// Sends `request` once. The answer is a success, or it is an error with its body read.
    pub(super) async fn attempt(
        &self,
        mut request: http::Request<Body>,
        info: &'static OperationInfo,
        identity: Option<&Identity>,
        sent: &SentSecrets,
        resend: u32,
    ) -> Result<http::Response<Body>> {
        let conditional = is_conditional(request.headers());
        self.apply_headers(&mut request, info, identity)?;
        let span = tracing::info_span!(
            "orange.attempt",
            otel.name = format_args!("{} {}", info.method, info.path),
            otel.kind = "client",
            http.request.method = %info.method,
            http.request.resend_count = (resend > 0).then_some(resend),
            url.template = info.path,
            server.address = request.uri().host(),
            server.port = request.uri().port_u16(),
            http.response.status_code = tracing::field::Empty,
            orange.request_id = tracing::field::Empty,
            error.type = tracing::field::Empty,
        );
        let result = async {
            let request = request.map(|body| body.within(&self.clock, self.timeouts.stall));
            let response = self.transport.send(request).await.map_err(Error::from_transport)?;
            let status = response.status();
            let is_declared = info.redirects.contains(&status.as_u16());
            if status.is_success() || is_declared || conditional && status == StatusCode::NOT_MODIFIED {
                return Ok(response);
            }
            let (head, mut body) = response.into_parts();
            let read = body.read_what_comes(ERROR_BODY, &*self.clock, ERROR_BODY_PATIENCE).await;
            Err(Error::from_answer(status, &head.headers, &read, &*self.clock))
        }
        .instrument(span.clone())
        .await
        .map_err(|error| error.without_secrets(&sent.texts()));
        record(&span, &result);
        result
    }

    /// The whole body of a success.
    pub(super) async fn read(
        &self,
        response: http::Response<Body>,
    ) -> Result<(http::response::Parts, Bytes)> {
        let (head, mut body) = response.into_parts();
        // Most bodies come in one piece, which then is the body.
        let mut first = Bytes::new();
        let mut whole = BytesMut::new();
        while let Some(chunk) = body.next().await {
            let chunk = chunk.map_err(Error::from_transport)?;
            let length = first.len().max(whole.len()).saturating_add(chunk.len());
            if length > self.max_body {
                return Err(Error::body_too_large(self.max_body));
            }
            if first.is_empty() && whole.is_empty() {
                first = chunk;
                continue;
            }
            if whole.is_empty() {
                whole.reserve(announced(&head.headers).min(ROOM).max(length));
                whole.extend_from_slice(&std::mem::take(&mut first));
            }
            whole.extend_from_slice(&chunk);
        }
        Ok((head, if whole.is_empty() { first } else { whole.freeze() }))
    }
}

/// The length that the answer says it has; 0 if it says nothing.
fn announced(headers: &HeaderMap) -> usize {
    let length = headers.get(CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse().ok());
    length.unwrap_or(0)
}

fn record(span: &tracing::Span, result: &Result<http::Response<Body>>) {
    match result {
        Ok(response) => {
            span.record("http.response.status_code", response.status().as_u16());
        }
        Err(error) => {
            if let Some(status) = error.status() {
                span.record("http.response.status_code", status.as_u16());
            }
            if let Some(request_id) = error.short_request_id() {
                span.record("orange.request_id", &*request_id);
            }
            span.record("error.type", tracing::field::debug(error.kind()));
        }
    }
}

/// 304 is an answer, not an error, to whoever asked for it.
fn is_conditional(headers: &HeaderMap) -> bool {
    headers.contains_key(IF_NONE_MATCH) || headers.contains_key(IF_MODIFIED_SINCE)
}
