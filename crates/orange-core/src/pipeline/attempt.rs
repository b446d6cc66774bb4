//! One attempt: headers, the transport, and the status of the response. Its outcome is reported to the breaker, even if
//! the operation ends before the attempt.

use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use http::header::{ACCEPT_LANGUAGE, AUTHORIZATION, IF_MODIFIED_SINCE, IF_NONE_MATCH, USER_AGENT};
use http::{HeaderMap, HeaderName, StatusCode};
use tracing::Instrument;

use super::Pipeline;
use super::admission::Admission;
use super::authentication::{Identity, missing_api_key};
use super::body::OpenResponse;
use super::context::CallContext;
use crate::breaker::{AttemptSignal, ProbePermits};
use crate::deadline::with_timeout;
use crate::error::{Error, RequestTarget, Result};
use crate::metadata::OperationInfo;
use crate::retry::RetryPermit;
use crate::secret::SentSecrets;
use crate::throttle::Admitted;
use crate::time::{Clock, divided};
use crate::transport::{Body, LoggedRequest, NoResponse};

const API_KEY: HeaderName = HeaderName::from_static("x-api-key");

/// Longest error body that is read, in bytes.
const MAX_ERROR_BODY: usize = 64 * 1024;

/// Time limit for an error body; the error has the part that arrived.
const ERROR_BODY_TIMEOUT: Duration = Duration::from_secs(5);

impl Pipeline {
    /// Runs one attempt, from its admission to the end of its response. The `permit` of a retry is spent when the
    /// request is sent.
    pub(super) async fn run_attempt(
        &self,
        mut request: http::Request<Body>,
        context: &CallContext<'_>,
        permit: Option<RetryPermit>,
    ) -> Result<OpenResponse> {
        let Admission { identity, concurrency_permit, probe_permits, admitted } = self.admit(context).await?;
        let client_limit = self.timeouts.attempt.min(self.timeouts.operation);
        let in_memory = request.body().try_clone().is_some();
        let observer = AttemptObserver::new(probe_permits, context, &*self.clock, client_limit, in_memory);
        if let Some(permit) = permit {
            permit.spend();
        }
        let no_response = NoResponse::default();
        request.extensions_mut().insert(no_response.clone());
        let secrets = SentSecrets {
            headers: Arc::clone(&context.header_secrets),
            ..identity.as_ref().map(Identity::secrets).unwrap_or_default()
        };
        let resend = context.on_sent(no_response, &secrets);
        let target = context.state().request.clone();
        let mut timer = self.telemetry.attempt(context.info, request.uri(), &*self.clock, context.deadline);
        let attempt_secrets = secrets.clone();
        let mut attempt = pin!(async {
            let response = self.send(request, context.info, identity.as_ref(), &target, resend).await?;
            context.on_response();
            let open = OpenResponse { response, permit: concurrency_permit, sent_secrets: secrets };
            self.receive(open, context.body_reader).await
        });
        let result = with_timeout(&*self.clock, context.attempt_timeout, "attempt", attempt.as_mut())
            .await
            .map_err(|error| {
                let error = error.for_request(&target).without_secrets(&attempt_secrets.texts());
                self.credentials.scrub(error)
            });
        let error = result.as_ref().err();
        timer.respond(result.as_ref().map(|open| (open.response.status(), Some(open.response.version()))));
        if let Some(error) = error {
            context.report_timeout(error);
        }
        observer.record_outcome(error);
        context.on_end(error);
        self.report_outcome(context, identity.as_ref(), admitted, error).await;
        result
    }

    /// Reports the outcome of an attempt to the rate limiter and to the provider of its token.
    async fn report_outcome(
        &self,
        context: &CallContext<'_>,
        identity: Option<&Identity>,
        admitted: Admitted,
        error: Option<&Error>,
    ) {
        if let Some(error) = error.filter(|error| error.is_throttled()) {
            tracing::warn!(
                orange.api = context.info.api.name,
                orange.operation = context.info.id,
                retry_after_s = error.retry_after().map(|wait| wait.as_secs()),
                "throttled by the server"
            );
            self.telemetry.throttled(context.info);
            let (rate_limiter, retry_after) = (&context.limiters.rate_limiter, error.retry_after());
            rate_limiter.on_throttled(admitted, self.clock.now(), retry_after);
            let client_id = identity.map_or("", Identity::client_id);
            rate_limiter.share_throttling(&*self.clock, client_id, admitted, retry_after).await;
        }
        let Some(Identity { token, .. }) = identity else { return };
        match error {
            None if token.mark_accepted() => self.tokens.accept_again(token).await,
            Some(error) if error.is_unauthorized() => {
                self.tokens.reject(token, error).await;
                context.state().token_replaced = token.is_replaced();
            }
            _ => {}
        }
    }

    /// Adds the headers of the client; without an identity, no credentials.
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
            let key = identity.credentials.api_key().ok_or_else(|| missing_api_key(info.api))?;
            headers.insert(API_KEY, key.header.clone());
        }
        Ok(())
    }

    /// Sends `request` once. A status other than a success, a declared redirect or a 304 to a conditional request is an
    /// error with the body of the response.
    async fn send(
        &self,
        mut request: http::Request<Body>,
        info: &'static OperationInfo,
        identity: Option<&Identity>,
        target: &RequestTarget,
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
        let logged = span.in_scope(|| {
            LoggedRequest::sending(target.clone(), resend.saturating_add(1), request.body(), &*self.clock)
        });
        let result = async {
            let mut request = request.map(|body| body.with_stall_timeout(&self.clock, self.timeouts.stall));
            // A request without credentials goes to another origin, which must not learn the trace of the caller.
            if identity.is_some() {
                self.telemetry.inject(request.headers_mut());
            }
            let response = logged.log_result(self.transport.send(request).await)?;
            let status = response.status();
            let is_declared = info.redirects.contains(&status.as_u16());
            if status.is_success() || is_declared || conditional && status == StatusCode::NOT_MODIFIED {
                return Ok(response);
            }
            let (head, mut body) = response.into_parts();
            let read = body.read_available(MAX_ERROR_BODY, &*self.clock, ERROR_BODY_TIMEOUT).await;
            Err(Error::from_response(status, &head.headers, &read, &*self.clock))
        }
        .instrument(span.clone())
        .await;
        record(&span, &result);
        result
    }
}

/// Records the outcome of an attempt in its span.
fn record(span: &tracing::Span, result: &Result<http::Response<Body>>) {
    let status = result.as_ref().map_or_else(Error::status, |response| Some(response.status()));
    span.record("http.response.status_code", status.map(|status| status.as_u16()));
    if let Err(error) = result {
        span.record("orange.request_id", error.short_request_id().as_deref());
        span.record("error.type", tracing::field::debug(error.kind()));
    }
}

/// Whether the request is conditional, so that 304 is a success.
fn is_conditional(headers: &HeaderMap) -> bool {
    headers.contains_key(IF_NONE_MATCH) || headers.contains_key(IF_MODIFIED_SINCE)
}

/// Holds the permits of one attempt until its outcome is known.
struct AttemptObserver<'a> {
    permits: Option<ProbePermits<'a>>,
    context: &'a CallContext<'a>,
    clock: &'a dyn Clock,
    /// Whether the host is the cause if no response arrives: the attempt timeout is not shorter than the client's, and
    /// the body is in memory.
    silence_is_from_host: bool,
    /// Whether at least 90 % of the client's attempt timeout is left until the deadline.
    has_time: bool,
}

impl<'a> AttemptObserver<'a> {
    /// `client_limit` is the attempt timeout of the client.
    fn new(
        permits: ProbePermits<'a>,
        context: &'a CallContext<'a>,
        clock: &'a dyn Clock,
        client_limit: Duration,
        in_memory: bool,
    ) -> Self {
        let left = context.deadline.map(|deadline| deadline.saturating_duration_since(clock.now()));
        // Waiting for a token or the rate limit may have used some of the time.
        let needed = client_limit.saturating_sub(divided(client_limit, 10));
        Self {
            permits: Some(permits),
            context,
            clock,
            silence_is_from_host: in_memory && context.attempt_timeout >= client_limit,
            has_time: left.is_none_or(|left| left >= needed),
        }
    }

    /// Reports the outcome of the attempt to the breaker.
    fn record_outcome(mut self, error: Option<&Error>) {
        let signal = match self.context.has_response() {
            true => AttemptSignal::Response,
            // A refusal at the HTTP/2 level shows that the host is reachable.
            false if error.is_some_and(Error::never_sent) => AttemptSignal::Unclear,
            false if self.silence_is_from_host => AttemptSignal::Silence,
            false => AttemptSignal::Unclear,
        };
        // A 401 for a request without credentials does not concern the application.
        let error = error.filter(|error| !(self.context.anonymous && error.is_unauthorized()));
        if let Some(permits) = self.permits.take() {
            permits.record_outcome(self.clock.now(), error, signal);
        }
    }
}

impl Drop for AttemptObserver<'_> {
    /// Reports silence if the operation timed out. Cancellation by the caller is not reported.
    fn drop(&mut self) {
        let Some(permits) = self.permits.take() else { return };
        let now = self.clock.now();
        let is_over = self.context.deadline.is_some_and(|deadline| now >= deadline);
        if is_over && self.silence_is_from_host && self.has_time && !self.context.has_response() {
            let error = Error::timeout("operation", self.context.limit);
            permits.record_outcome(now, Some(&error), AttemptSignal::Silence);
        }
    }
}
