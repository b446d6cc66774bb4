//! Limit on the concurrent requests of one API.

use std::sync::Arc;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// Reader of the response body, which determines how long the permit is held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BodyReader {
    /// The client, within the time limit of the attempt.
    Client,
    /// The caller, without a time limit, possibly while sending other requests.
    Caller,
}

/// Permits of one API, granted in order of arrival.
#[derive(Debug)]
pub(super) struct ConcurrencyLimit {
    limit: usize,
    all: Arc<Semaphore>,
    /// Open downloads use only part of the permits. The rest is returned within the time limit of an attempt, so a
    /// caller that sends requests while it holds downloads does not deadlock.
    downloads: Arc<Semaphore>,
    download_limit: usize,
}

/// Permit for one request, returned when dropped.
#[derive(Debug)]
pub(crate) struct Permit {
    _all: OwnedSemaphorePermit,
    _download: Option<OwnedSemaphorePermit>,
}

impl ConcurrencyLimit {
    pub(super) fn new(limit: usize) -> Self {
        let limit = limit.min(Semaphore::MAX_PERMITS);
        let reserved = limit.div_ceil(4);
        let download_limit = limit.saturating_sub(reserved).max(1);
        Self {
            limit,
            all: Arc::new(Semaphore::new(limit)),
            downloads: Arc::new(Semaphore::new(download_limit)),
            download_limit,
        }
    }

    /// Waits for a permit, in order of arrival.
    pub(super) async fn acquire(&self, reader: BodyReader) -> Option<Permit> {
        // Neither semaphore is ever closed.
        let download = match reader {
            BodyReader::Caller => Some(Arc::clone(&self.downloads).acquire_owned().await.ok()?),
            BodyReader::Client => None,
        };
        let all = Arc::clone(&self.all).acquire_owned().await.ok()?;
        Some(Permit { _all: all, _download: download })
    }

    /// Describes the limit, for errors.
    pub(super) fn describe(&self, reader: BodyReader) -> String {
        match reader {
            BodyReader::Client => format!(
                "one of the {} concurrent requests of this API (raise `ThrottlePolicy::concurrency_limit`)",
                self.limit
            ),
            BodyReader::Caller => format!(
                "one of the {} concurrent downloads of this API: read or drop open ones, or raise \
                 `ThrottlePolicy::concurrency_limit` ({})",
                self.download_limit, self.limit
            ),
        }
    }

    #[cfg(test)]
    pub(super) fn available(&self) -> usize {
        self.all.available_permits()
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt as _;

    use super::*;

    fn take(limit: &ConcurrencyLimit, reader: BodyReader) -> Option<Permit> {
        limit.acquire(reader).now_or_never().flatten()
    }

    #[test]
    fn open_downloads_leave_permits_for_other_requests() {
        for (permits, downloads) in [(1, 1), (2, 1), (4, 3), (64, 48), (usize::MAX, 100)] {
            let limit = ConcurrencyLimit::new(permits);
            let held: Vec<_> = (0..100).map_while(|_| take(&limit, BodyReader::Caller)).collect();
            assert_eq!(held.len(), downloads, "of {permits}");
            let other = take(&limit, BodyReader::Client);
            assert_eq!(other.is_some(), permits > 1, "of {permits}");
        }
    }

    #[test]
    fn waiting_download_does_not_block_other_requests() {
        let limit = ConcurrencyLimit::new(2);
        let first = take(&limit, BodyReader::Caller).unwrap();
        let mut waiting = std::pin::pin!(limit.acquire(BodyReader::Caller));
        assert!(waiting.as_mut().now_or_never().is_none());
        assert!(take(&limit, BodyReader::Client).is_some());
        drop(first);
        assert!(waiting.now_or_never().flatten().is_some());
    }

    #[test]
    fn permits_are_granted_in_order_of_arrival() {
        let limit = ConcurrencyLimit::new(1);
        let first = take(&limit, BodyReader::Client).unwrap();
        let mut second = Box::pin(limit.acquire(BodyReader::Client));
        let mut third = Box::pin(limit.acquire(BodyReader::Client));
        assert!(second.as_mut().now_or_never().is_none() && third.as_mut().now_or_never().is_none());
        drop(first);
        assert!(third.as_mut().now_or_never().is_none());
        let second = second.now_or_never().flatten().unwrap();
        drop(second);
        assert!(third.now_or_never().flatten().is_some());
    }
}
