//! The body of a successful response: read by the client, or later by the caller.

use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use futures_util::StreamExt;
use http::HeaderMap;
use http::header::CONTENT_LENGTH;
use url::Url;

use super::Pipeline;
use super::context::{Accounting, CallOptions};
use crate::error::{CallHistory, Error, Result};
use crate::operation::{ApiRequest, ApiResponse};
use crate::query::Filter;
use crate::secret::SentSecrets;
use crate::throttle::{BodyReader, Permit};
use crate::transport::Body;

/// Largest allocation for the length that a response declares, in bytes.
const MAX_PREALLOCATION: usize = 1024 * 1024;

impl Pipeline {
    /// Sends a request relative to the base URL `base` and reads the whole response.
    pub(crate) async fn execute(
        &self,
        request: ApiRequest,
        base: &Url,
        options: &CallOptions,
    ) -> Result<ApiResponse> {
        let info = request.info();
        let filters = request.filters().iter().filter(|filter| options.checks_filter(filter));
        let checked_filters: Arc<[Filter]> = filters.cloned().collect();
        let accounting = Accounting::NewOperation;
        let (open, history) = self.run(request, base, options, accounting, BodyReader::Client).await?;
        let (head, mut body) = open.response.into_parts();
        let body = body.take_bytes().unwrap_or_default();
        Ok(ApiResponse::new(info, head.status, head.headers, body)
            .with_sent_secrets(open.sent_secrets)
            .with_filters(checked_filters)
            .with_history(history))
    }

    /// Sends a request relative to the base URL `base` and returns its response with the body unread.
    pub(crate) async fn open(
        &self,
        request: ApiRequest,
        base: &Url,
        options: &CallOptions,
        accounting: Accounting,
    ) -> Result<(OpenResponse, CallHistory)> {
        self.run(request, base, options, accounting, BodyReader::Caller).await
    }

    /// Reads the whole body if the client is its reader, and then releases the permit.
    pub(super) async fn receive(&self, mut open: OpenResponse, reader: BodyReader) -> Result<OpenResponse> {
        if reader == BodyReader::Client {
            let (head, body) = self.read(open.response).await?;
            open.response = http::Response::from_parts(head, body.into());
            open.permit = None;
        }
        Ok(open)
    }

    /// Reads the whole body of a successful response.
    async fn read(&self, response: http::Response<Body>) -> Result<(http::response::Parts, Bytes)> {
        let (head, mut body) = response.into_parts();
        // Most bodies arrive in one chunk, which is returned without a copy.
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
                whole.reserve(declared_length(&head.headers).min(MAX_PREALLOCATION).max(length));
                whole.extend_from_slice(&std::mem::take(&mut first));
            }
            whole.extend_from_slice(&chunk);
        }
        Ok((head, if whole.is_empty() { first } else { whole.freeze() }))
    }
}

/// Successful response whose body may be unread.
pub(crate) struct OpenResponse {
    pub(crate) response: http::Response<Body>,
    /// Held until the body has been read.
    pub(crate) permit: Option<Permit>,
    /// Secrets of the request, to be redacted from errors about the response.
    pub(crate) sent_secrets: SentSecrets,
}

/// Returns the `Content-Length`; 0 if it is missing or invalid.
fn declared_length(headers: &HeaderMap) -> usize {
    let length = headers.get(CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse().ok());
    length.unwrap_or(0)
}
