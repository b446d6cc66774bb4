//! Options of a call: methods of [`Service`] that return a service with other settings.

use std::sync::Arc;
use std::time::{Duration, Instant};

use super::Service;
use super::headers::{caller_header, header, header_value};
use crate::operation::ApiRequest;
use crate::retry::RetryPolicy;

impl Service {
    /// Sets the `Accept-Language` of each request, in place of the client's. It does not replace the language of an
    /// operation.
    ///
    /// ```
    /// use orange_core::Service;
    ///
    /// fn in_french(service: &Service) -> Service {
    ///     service.clone().with_language("fr")
    /// }
    /// ```
    ///
    /// With text that is empty or not a valid header value, calls fail before any I/O.
    #[must_use]
    pub fn with_language(mut self, language: impl AsRef<str>) -> Self {
        self.language = Some(language.as_ref().into());
        self
    }

    /// Sets the retry policy, in place of the client's. Clone the service to set it for single calls.
    ///
    /// ```
    /// use orange_core::Service;
    /// use orange_core::retry::RetryPolicy;
    ///
    /// fn impatient(service: &Service) -> Service {
    ///     service.clone().with_retry(RetryPolicy::none())
    /// }
    /// ```
    #[must_use]
    pub fn with_retry(mut self, policy: RetryPolicy) -> Self {
        self.options.retry = Some(policy);
        self
    }

    /// Sets the time limit of each request, including its token and all attempts, in place of the client's
    /// [`operation_timeout`](crate::ClientBuilder::operation_timeout).
    ///
    /// ```
    /// use std::time::Duration;
    /// use orange_core::Service;
    ///
    /// fn quick(service: &Service) -> Service {
    ///     service.clone().with_timeout(Duration::from_secs(5))
    /// }
    /// ```
    ///
    /// Each page of a list is a request. For a download, the limit ends when the response begins; the body has its [own
    /// limit](crate::download::Download::timeout). With a limit of zero, calls fail before any I/O.
    #[must_use]
    pub fn with_timeout(mut self, limit: Duration) -> Self {
        self.options.timeout = Some(limit);
        self
    }

    /// Sets the time limit of one attempt, in place of the client's
    /// [`attempt_timeout`](crate::ClientBuilder::attempt_timeout), for example for a large upload over a slow line.
    ///
    /// ```
    /// use std::time::Duration;
    /// use orange_core::Service;
    ///
    /// fn for_uploads(service: &Service) -> Service {
    ///     let limit = Duration::from_secs(600);
    ///     service.clone().with_timeout(limit).with_attempt_timeout(limit)
    /// }
    /// ```
    ///
    /// The [limit of the call](Self::with_timeout) applies as well. With a limit of zero, calls fail before any I/O.
    #[must_use]
    pub fn with_attempt_timeout(mut self, limit: Duration) -> Self {
        self.options.attempt_timeout = Some(limit);
        self
    }

    /// Accepts list items that do not match the filters of the request. [Exact](crate::query::Filter::exact) filters are
    /// still checked.
    ///
    /// Use it for a server whose filters have other semantics than
    /// [`query`](crate::query#verification-of-filters) describes. In lists and counts, the client then cannot detect that
    /// the server has ignored a filter.
    ///
    /// ```
    /// use orange_core::Service;
    ///
    /// fn tolerant(service: &Service) -> Service {
    ///     service.clone().without_filter_check()
    /// }
    /// ```
    #[must_use]
    pub fn without_filter_check(mut self) -> Self {
        self.options.without_filter_check = true;
        self
    }

    /// Returns a service whose calls share one deadline: now plus the time limit of a call.
    ///
    /// ```no_run
    /// # async fn run<O: orange_core::operation::Operation>(
    /// #     service: orange_core::Service, write: O, read: O,
    /// # ) -> orange_core::Result<()> {
    /// let service = service.with_shared_deadline();
    /// service.send(&write).await?;
    /// service.send(&read).await?;
    /// # Ok(()) }
    /// ```
    ///
    /// A call that starts after the deadline fails with a [timeout](crate::Error::is_timeout) before anything is sent.
    #[must_use]
    pub fn with_shared_deadline(&self) -> Self {
        let mut service = self.clone();
        // The limit ends with an earlier deadline.
        let limit = self.client.pipeline().call_limit(&self.options);
        let deadline = self.client.clock().now().checked_add(limit);
        service.options.deadline = deadline.or(self.options.deadline);
        service
    }

    /// Sets a header of each request, in place of an earlier value. It does not replace a header that the operation sets.
    ///
    /// `Debug` and errors do not show the value if the name ends in `token`, `secret`, `password`, `signature`, `sig`,
    /// `credential` or `key`, or is `Cookie`. The header is not sent to other [origins](Self::with_link_origin).
    ///
    /// ```
    /// use orange_core::Service;
    ///
    /// fn for_tenant(service: &Service, tenant: &str) -> Service {
    ///     service.clone().with_header("X-Tenant", tenant)
    /// }
    /// ```
    ///
    /// With an invalid name or value, or a name that the client writes itself, such as `Authorization`, `X-Api-Key`,
    /// `Content-Type` or `Range`, calls fail before any I/O.
    #[must_use]
    pub fn with_header(mut self, name: &str, value: &str) -> Self {
        match caller_header(name, value) {
            Ok((name, value)) => {
                Arc::make_mut(&mut self.options.headers).insert(name, value);
            }
            Err(error) => self.options.set_invalid(error),
        }
        self
    }

    /// Sets the time at which all calls of this service end: their attempts, waits and [downloads](crate::download)
    /// included. The time limits of each call apply as well. An earlier deadline stays in force.
    ///
    /// The instant is on the [clock](crate::ClientBuilder::clock) of the client. By default that is
    /// [`Instant::now`], unless tokio's clock is paused.
    ///
    /// ```
    /// use std::time::{Duration, Instant};
    /// use orange_core::Service;
    ///
    /// fn within_a_minute(service: &Service) -> Service {
    ///     service.clone().with_deadline(Instant::now() + Duration::from_secs(60))
    /// }
    /// ```
    ///
    /// A call that starts after the deadline fails with a [timeout](crate::Error::is_timeout) before anything is sent.
    #[must_use]
    pub fn with_deadline(mut self, deadline: Instant) -> Self {
        self.options.deadline = Some(self.options.deadline.map_or(deadline, |earlier| earlier.min(deadline)));
        self
    }

    /// Sets an id by which the caller recognizes the requests: in the span `orange.operation`, in errors
    /// ([`Error::correlation_id`](crate::Error::correlation_id)), and in the header that
    /// [`correlation_header`](crate::ClientBuilder::correlation_header) names.
    ///
    /// ```
    /// use orange_core::Service;
    ///
    /// fn for_job(service: &Service, job: &str) -> Service {
    ///     service.clone().with_correlation_id(job)
    /// }
    /// ```
    ///
    /// With text that is empty or not a valid header value, calls fail before any I/O.
    #[must_use]
    pub fn with_correlation_id(mut self, id: &str) -> Self {
        match header("with_correlation_id", id) {
            Ok(_) => self.options.correlation_id = Some(id.into()),
            Err(error) => self.options.set_invalid(error),
        }
        self
    }

    /// Adds the headers of the call options to a request. Headers that the request has are not replaced.
    pub(super) fn with_call_headers(&self, mut request: ApiRequest) -> ApiRequest {
        for (name, value) in &*self.options.headers {
            request = request.default_header(name, value);
        }
        let name = self.client().correlation_header();
        let id = self.options.correlation_id.as_deref().and_then(header_value);
        match name.zip(id) {
            Some((name, id)) => request.default_header(name, &id),
            None => request,
        }
    }

    /// The time until the deadline, if there is one.
    pub(crate) fn until_deadline(&self) -> Option<Duration> {
        let deadline = self.options.deadline?;
        Some(deadline.saturating_duration_since(self.client().clock().now()))
    }
}
