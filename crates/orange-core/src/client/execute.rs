//! From a call to an answer: token, attempts, pauses between them, deadline.

use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use tracing::Instrument;
use url::Url;

use super::guards::Guard;
use super::identity::Identity;
use super::observer::AttemptObserver;
use super::{Client, Download, Inner};
use crate::breaker::Target;
use crate::deadline::within;
use crate::error::{CallHistory, ResponseEffect};
use crate::error::{Error, ErrorKind, Result};
use crate::operation::{Answer, Call, OperationInfo};
use crate::query::Filter;
use crate::retry::{Reserved, RetryPolicy, Safety};
use crate::secret::SentSecrets;
use crate::throttle::{BodyReader, Permit};
use crate::transport::{Body, NoResponse};

/// What one call may set otherwise than its client.
#[derive(Clone, Debug, Default)]
pub(super) struct Options {
    pub(super) retry: Option<RetryPolicy>,
    pub(super) timeout: Option<Duration>,
    /// When it ends at the latest, where it is a part of something larger.
    pub(super) deadline: Option<Instant>,
    pub(super) attempt_timeout: Option<Duration>,
    /// Nothing that says who we are goes along: for an origin that is not ours.
    pub(super) anonymous: bool,
    /// Whose throttle and breaker hold, when not those of the base.
    pub(super) guarded_as: Option<Arc<str>>,
    /// Items of a page are not checked against the filters of the request.
    pub(super) filters_unchecked: bool,
}

/// What a call is to the budget of retries.
#[derive(Debug)]
pub(crate) enum Entry {
    /// An operation, which puts its share in.
    Operation,
    /// More of one that has put its share in: what was set aside for it is spent when it is sent.
    More(Option<Reserved>),
}

impl Client {
    /// Sends a call below `base` and reads the whole answer.
    pub(super) async fn execute(&self, call: Call, base: &Url, options: &Options) -> Result<Answer> {
        let info = call.info();
        let is_checked = |filter: &&Filter| filter.is_exact() || !options.filters_unchecked;
        let filters: Arc<[Filter]> = call.filters().iter().filter(is_checked).cloned().collect();
        let filters = &filters;
        let read = |response, permit: Option<Permit>, sent| async move {
            let (head, body) = self.inner.read(response).await?;
            drop(permit);
            let answer = Answer::new(info, head.status, head.headers, body);
            Ok(answer.answering(sent).filtered_by(Arc::clone(filters)))
        };
        let run = self.inner.run(call, base, options, Entry::Operation, BodyReader::Client, read);
        let (answer, history) = run.await?;
        Ok(answer.with_history(history))
    }

    /// Sends a call below `base` and leaves the body to the caller.
    pub(super) async fn open(
        &self,
        call: Call,
        base: &Url,
        options: &Options,
        entry: Entry,
    ) -> Result<Download> {
        let info = call.info();
        let (clock, stall) = (self.inner.clock.clone(), self.inner.timeouts.stall);
        let keep = |response, permit, sent| {
            let clock = clock.clone();
            async move { Ok(Download::new(info, response, clock, stall, permit, sent)) }
        };
        let run = self.inner.run(call, base, options, entry, BodyReader::Caller, keep);
        let (download, history) = run.await?;
        Ok(download.with_history(history))
    }
}

/// One call under way: what it is, what it may do, what has happened to it.
pub(super) struct Run<'a> {
    info: &'static OperationInfo,
    policy: &'a RetryPolicy,
    guard: Arc<Guard>,
    body_reader: BodyReader,
    /// Scope of the request for the breaker.
    target: Target,
    safety: Safety,
    /// How long all of it may take.
    pub(super) limit: Duration,
    /// `None` for one beyond the clock.
    pub(super) deadline: Option<Instant>,
    pub(super) attempt_timeout: Duration,
    pub(super) anonymous: bool,
    /// Outside of the work, so that a deadline that cuts the work off still knows.
    progress: Mutex<Progress>,
}

#[derive(Default)]
struct Progress {
    /// Requests that were handed to the transport.
    sent: u32,
    /// Whether one is on its way right now.
    on_its_way: bool,
    /// Whether its answer has begun.
    answered: bool,
    /// Whether one that failed may have had its effect.
    open: bool,
    /// The failures that were followed by another attempt.
    earlier: Vec<Error>,
    /// Tells the transport that the request that is on its way got no response in time.
    no_response: NoResponse,
    /// Limit of the client that the next request waits for.
    waiting_for: Option<String>,
}

impl Run<'_> {
    fn progress(&self) -> MutexGuard<'_, Progress> {
        self.progress.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Whether the answer to the last request has begun.
    pub(super) fn is_answered(&self) -> bool {
        self.progress().answered
    }

    /// Tells the transport that the time limit of the request on its way has passed in silence.
    fn report_timeout(&self, error: &Error) {
        let progress = self.progress();
        if error.kind() == ErrorKind::Timeout && progress.on_its_way && !progress.answered {
            progress.no_response.report();
        }
    }

    /// Notes what the next request waits for.
    fn waits_for(&self, what: Option<String>) {
        self.progress().waiting_for = what;
    }

    /// Notes that a request has come back, and how.
    fn came_back(&self, error: Option<&Error>) {
        let mut progress = self.progress();
        progress.on_its_way = false;
        progress.open |= error.is_some_and(|error| self.safety.leaves_open(error));
    }

    /// The requests that led to the response.
    fn history(&self) -> CallHistory {
        let mut progress = self.progress();
        let response = match self.safety {
            Safety::Reads => ResponseEffect::Read,
            Safety::Idempotent | Safety::Once => ResponseEffect::Changed,
        };
        CallHistory { attempts: progress.sent, earlier: std::mem::take(&mut progress.earlier), response }
    }

    /// The error of the whole call, with all that is known of it.
    fn finish(&self, error: Error) -> Error {
        let mut progress = self.progress();
        let open = progress.open || progress.on_its_way && self.safety != Safety::Reads;
        let earlier = std::mem::take(&mut progress.earlier);
        // Whatever it waited for when its time was up: a token, its turn, a permit.
        let error = if progress.sent == 0 { error.before_sending() } else { error };
        let error = match progress.waiting_for.take().filter(|_| error.kind() == ErrorKind::Timeout) {
            Some(what) => error.while_waiting_for(&what),
            None => error,
        };
        error.for_operation(self.info).after_attempts(progress.sent, earlier, open)
    }
}

impl Inner {
    async fn run<T, F>(
        &self,
        call: Call,
        base: &Url,
        options: &Options,
        entry: Entry,
        body_reader: BodyReader,
        read: impl Fn(http::Response<Body>, Option<Permit>, SentSecrets) -> F,
    ) -> Result<(T, CallHistory)>
    where
        F: Future<Output = Result<T>>,
    {
        let (info, idempotent) = (call.info(), call.is_idempotent());
        let request = call.into_request(base)?;
        let span = tracing::info_span!(
            "orange.operation",
            otel.name = info.id,
            orange.api = info.api.name,
            orange.operation = info.id,
            error.type = tracing::field::Empty,
        );
        let (now, limit) = (self.clock.now(), self.time_left(options));
        let run = Run {
            info,
            policy: options.retry.as_ref().unwrap_or(&self.retry),
            guard: self.guards.of(options.guarded_as.as_deref().unwrap_or(base.as_str()), now),
            body_reader,
            target: Target::new(&info.method, info.path, request.uri().path()),
            safety: Safety::of(&info.method, idempotent, request.headers()),
            limit,
            deadline: now.checked_add(limit),
            attempt_timeout: options.attempt_timeout.unwrap_or(self.timeouts.attempt),
            anonymous: options.anonymous,
            progress: Mutex::default(),
        };
        if limit.is_zero() {
            // The larger thing that it is a part of has used all the time up.
            let whole = options.timeout.unwrap_or(self.timeouts.operation);
            return Err(run.finish(Error::timeout("operation", whole)));
        }
        let reserved = match entry {
            Entry::Operation => {
                self.retry_budget.deposit();
                None
            }
            Entry::More(reserved) => reserved,
        };
        let mut work = pin!(self.attempts(request, &run, reserved, read));
        let result = within(&*self.clock, limit, "operation", work.as_mut())
            .instrument(span.clone())
            .await
            .map_err(|error| {
                run.report_timeout(&error);
                run.finish(error)
            });
        if let Err(error) = &result {
            span.record("error.type", tracing::field::debug(error.kind()));
        }
        result.map(|done| (done, run.history()))
    }

    /// How long an operation may take, the larger one that it is a part of included.
    pub(super) fn time_left(&self, options: &Options) -> Duration {
        let own = options.timeout.unwrap_or(self.timeouts.operation);
        let left = |end: Instant| end.saturating_duration_since(self.clock.now());
        options.deadline.map_or(own, |end| left(end).min(own))
    }

    /// Attempts until one succeeds or none may follow.
    async fn attempts<T, F>(
        &self,
        mut request: http::Request<Body>,
        run: &Run<'_>,
        mut reserved: Option<Reserved>,
        read: impl Fn(http::Response<Body>, Option<Permit>, SentSecrets) -> F,
    ) -> Result<T>
    where
        F: Future<Output = Result<T>>,
    {
        let (mut failures, mut renewed) = (0_u32, false);
        loop {
            let again = replay(&request);
            let sent = run.progress().sent;
            let error = match self.once(request, run, reserved.take(), &read).await {
                Ok(done) => return Ok(done),
                Err(error) => error,
            };
            let Some(next) = again else { return Err(error) };
            request = next;
            if error.is_expired_token() && !renewed && !run.anonymous && run.progress().sent > sent {
                // The server did nothing, and the next token is another one.
                renewed = true;
                run.progress().earlier.push(error);
                continue;
            }
            failures = failures.saturating_add(1);
            let Some((pause, aside)) = self.pause(run, &error, failures) else { return Err(error) };
            reserved = Some(aside);
            tracing::info!(%error, ?pause, "sending again");
            run.progress().earlier.push(error);
            self.clock.sleep(pause).await;
        }
    }

    /// One attempt, its token and the reading of its answer included. A repetition that was `reserved` is spent
    /// when the request goes.
    async fn once<T, F>(
        &self,
        mut request: http::Request<Body>,
        run: &Run<'_>,
        reserved: Option<Reserved>,
        read: impl Fn(http::Response<Body>, Option<Permit>, SentSecrets) -> F,
    ) -> Result<T>
    where
        F: Future<Output = Result<T>>,
    {
        // Refusals of the old credentials say nothing about the new ones.
        self.guards.credentials_changed(self.credentials.revision());
        let Guard { gate, breaker } = &*run.guard;
        breaker.check(run.target, self.clock.now())?;
        let mut identity = match run.anonymous {
            true => None,
            false => Some(self.identity_for(run).await?),
        };
        run.waits_for(gate.concurrency_limit(run.body_reader));
        let permit = gate.permit(run.body_reader).await;
        run.waits_for(None);
        let sent = gate.turn(&*self.clock, run.deadline).await.map_err(|wait| {
            Error::held("not sent: this API has been asked as often as it takes for now".to_owned(), wait)
        })?;
        if identity.as_ref().is_some_and(|identity| !self.is_current(&identity.credentials)) {
            // They were replaced while it waited for its turn.
            identity = Some(self.identity_for(run).await?);
        }
        let permits = breaker.enter(run.target, self.clock.now())?;
        let own = self.timeouts.attempt.min(self.timeouts.operation);
        let at_hand = request.body().try_clone().is_some();
        let observer = AttemptObserver::new(permits, run, &*self.clock, own, at_hand);
        if let Some(reserved) = reserved {
            reserved.spend();
        }
        let no_response = NoResponse::default();
        request.extensions_mut().insert(no_response.clone());
        let resend = {
            let mut progress = run.progress();
            (progress.on_its_way, progress.answered) = (true, false);
            progress.no_response = no_response;
            let resend = progress.sent;
            progress.sent = resend.saturating_add(1);
            resend
        };
        let secrets = identity.as_ref().map(Identity::secrets).unwrap_or_default();
        let kept_back = secrets.clone();
        let mut attempt = pin!(async {
            let response = self.attempt(request, run.info, identity.as_ref(), &secrets, resend).await?;
            run.progress().answered = true;
            read(response, permit, secrets).await
        });
        let result = within(&*self.clock, run.attempt_timeout, "attempt", attempt.as_mut())
            .await
            .map_err(|error| self.credentials.scrub(error.without_secrets(&kept_back.texts())));
        if let Err(error) = &result {
            run.report_timeout(error);
        }
        observer.ended(result.as_ref().err());
        if let Err(error) = &result
            && error.is_throttled()
        {
            gate.complained(sent, self.clock.now(), error.retry_after());
        }
        run.came_back(result.as_ref().err());
        if let Some(Identity { token, .. }) = &identity {
            match result.as_ref().err() {
                None => token.has_worked(),
                Some(error) if error.is_unauthorized() => self.tokens.reject(token, error).await,
                Some(_) => {}
            }
        }
        result
    }

    /// The token and the API key, which an operation that ends meanwhile has waited for.
    async fn identity_for(&self, run: &Run<'_>) -> Result<Identity> {
        run.waits_for(Some("an access token".to_owned()));
        let identity = self.identify().await;
        run.waits_for(None);
        identity
    }

    /// How long to wait before the next attempt, which is set aside in the budget; `None` if there must be none.
    fn pause(&self, run: &Run<'_>, error: &Error, failures: u32) -> Option<(Duration, Reserved)> {
        // Whoever is held back is told so at once.
        if error.kind() == ErrorKind::Held || !run.safety.allows_after(error) {
            return None;
        }
        let pause = run.policy.pause(error, failures, &*self.random)?;
        let left = run.deadline.map(|deadline| deadline.saturating_duration_since(self.clock.now()));
        if left.is_some_and(|left| pause >= left) {
            tracing::debug!(?pause, ?left, "not sent again: the operation ends before");
            return None;
        }
        let reserved = self.retry_budget.reserve();
        if reserved.is_none() {
            tracing::warn!(operation = run.info.id, "not sent again: the retry budget is spent");
        }
        Some((pause, reserved?))
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
