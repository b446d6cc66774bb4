//! From a call to an answer: token, attempt, one replay after an expired token, deadline.

use tracing::Instrument;
use url::Url;

use super::deadline::within;
use super::{Client, Download, Inner};
use crate::error::Result;
use crate::operation::{Answer, Call, OperationInfo};
use crate::transport::Body;

impl Client {
    /// Sends a call below `base` and reads the whole answer.
    pub(super) async fn execute(&self, call: Call, base: &Url) -> Result<Answer> {
        let info = call.info();
        let read = |response| async {
            let (head, body) = self.inner.read(response).await?;
            Ok(Answer::new(info, head.status, head.headers, body))
        };
        self.inner.run(call, base, read).await
    }

    /// Sends a call below `base` and leaves the body to the caller.
    pub(super) async fn open(&self, call: Call, base: &Url) -> Result<Download> {
        let info = call.info();
        let (clock, stall) = (self.inner.clock.clone(), self.inner.timeouts.stall);
        let keep = |response| {
            let clock = clock.clone();
            async move { Ok(Download::new(info, response, clock, stall)) }
        };
        self.inner.run(call, base, keep).await
    }
}

impl Inner {
    async fn run<T, F>(&self, call: Call, base: &Url, read: impl Fn(http::Response<Body>) -> F) -> Result<T>
    where
        F: Future<Output = Result<T>>,
    {
        let info = call.info();
        let request = call.into_request(base)?;
        let span = tracing::info_span!(
            "orange.operation",
            otel.name = info.id,
            orange.api = info.api.name,
            orange.operation = info.id,
            error.type = tracing::field::Empty,
        );
        let work = self.attempts(request, info, read);
        let result = within(&*self.clock, self.timeouts.operation, "operation", work)
            .instrument(span.clone())
            .await
            .map_err(|error| error.for_operation(info));
        if let Err(error) = &result {
            span.record("error.type", tracing::field::debug(error.kind()));
        }
        result
    }

    /// At most two attempts: the second only after the server said that the token has expired, with a
    /// new token, and only if the body can be sent again.
    async fn attempts<T, F>(
        &self,
        mut request: http::Request<Body>,
        info: &'static OperationInfo,
        read: impl Fn(http::Response<Body>) -> F,
    ) -> Result<T>
    where
        F: Future<Output = Result<T>>,
    {
        let mut resend = 0;
        loop {
            let again = replay(&request);
            let token = self.tokens.token().await?;
            let attempt = async { read(self.attempt(request, info, &token, resend).await?).await };
            let error = match self.within_attempt(attempt).await {
                Ok(done) => return Ok(done),
                Err(error) => error,
            };
            resend += 1;
            if error.is_unauthorized() {
                self.tokens.reject(&token, &error).await;
            }
            match again {
                Some(again) if resend == 1 && error.is_expired_token() => request = again,
                _ => return Err(error.after_attempts(resend)),
            }
        }
    }
}

/// The same request once more; `None` when its body is a stream.
fn replay(request: &http::Request<Body>) -> Option<http::Request<Body>> {
    let mut again = http::Request::new(request.body().try_clone()?);
    *again.method_mut() = request.method().clone();
    *again.uri_mut() = request.uri().clone();
    *again.headers_mut() = request.headers().clone();
    Some(again)
}
