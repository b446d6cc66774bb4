//! The body of a successful response: read whole, or handed to the caller.

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

/// Largest allocation made for an announced length.
const MAX_PREALLOCATION: usize = 1024 * 1024;

impl Pipeline {
    /// Sends a call below `base` and reads the whole response.
    pub(crate) async fn execute(
        &self,
        call: ApiRequest,
        base: &Url,
        options: &CallOptions,
    ) -> Result<ApiResponse> {
        let info = call.info();
        let is_checked = |filter: &&Filter| filter.is_exact() || !options.filters_unchecked;
        let filters: Arc<[Filter]> = call.filters().iter().filter(is_checked).cloned().collect();
        let filters = &filters;
        let read = |response, permit: Option<Permit>, sent| async move {
            let (head, body) = self.read(response).await?;
            drop(permit);
            let answer = ApiResponse::new(info, head.status, head.headers, body);
            Ok(answer.with_sent_secrets(sent).with_filters(Arc::clone(filters)))
        };
        let accounting = Accounting::NewOperation;
        let run = self.run(call, base, options, accounting, BodyReader::Client, read);
        let (answer, history) = run.await?;
        Ok(answer.with_history(history))
    }

    /// Sends a call below `base` and leaves the body to the caller.
    pub(crate) async fn open(
        &self,
        call: ApiRequest,
        base: &Url,
        options: &CallOptions,
        accounting: Accounting,
    ) -> Result<(OpenResponse, CallHistory)> {
        let keep = |response, permit, sent| async move { Ok(OpenResponse { response, permit, sent }) };
        self.run(call, base, options, accounting, BodyReader::Caller, keep).await
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
                whole.reserve(announced(&head.headers).min(MAX_PREALLOCATION).max(length));
                whole.extend_from_slice(&std::mem::take(&mut first));
            }
            whole.extend_from_slice(&chunk);
        }
        Ok((head, if whole.is_empty() { first } else { whole.freeze() }))
    }
}

/// A successful response whose body has not been read.
pub(crate) struct OpenResponse {
    pub(crate) response: http::Response<Body>,
    /// Held until the body has been read.
    pub(crate) permit: Option<Permit>,
    pub(crate) sent: SentSecrets,
}

/// The length that the answer says it has; 0 if it says nothing.
fn announced(headers: &HeaderMap) -> usize {
    let length = headers.get(CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse().ok());
    length.unwrap_or(0)
}
