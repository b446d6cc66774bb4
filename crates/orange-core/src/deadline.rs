//! Time limits on the injected clock.

use std::pin::Pin;
use std::time::Duration;

use futures_util::future::{Either, select};

use crate::error::{Error, Result};
use crate::time::Clock;

/// Runs `work` for at most `limit`. The error of a timeout names the work, such as `attempt`. If the
/// [check](Clock::check) of the clock fails, `work` is not started.
///
/// The caller pins `work`: nested timeouts that own their work would multiply the size of the future.
pub(crate) async fn with_timeout<T>(
    clock: &dyn Clock,
    limit: Duration,
    name: &'static str,
    work: Pin<&mut impl Future<Output = Result<T>>>,
) -> Result<T> {
    clock.check().map_err(|rule| Error::configuration("runtime", rule))?;
    let timer = clock.sleep(limit);
    match select(work, timer).await {
        Either::Left((result, _)) => result,
        Either::Right(((), _)) => Err(Error::timeout(name, limit)),
    }
}

#[cfg(test)]
mod tests {
    use std::pin::pin;

    use super::*;
    use crate::time::SystemClock;

    #[tokio::test(start_paused = true)]
    async fn only_work_beyond_the_limit_is_a_timeout() {
        let limit = Duration::from_secs(30);
        let slow =
            with_timeout(&SystemClock, limit, "attempt", pin!(std::future::pending::<Result<()>>())).await;
        let error = slow.unwrap_err();
        assert!(error.is_timeout() && error.is_retryable() && !error.never_sent());
        assert_eq!(error.to_string(), "the attempt took longer than 30s");
        assert!(with_timeout(&SystemClock, limit, "attempt", pin!(async { Ok(1) })).await.is_ok());
    }
}
