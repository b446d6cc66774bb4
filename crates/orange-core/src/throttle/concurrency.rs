//! How many requests of one API are under way at a time.

use std::sync::Arc;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// Who reads the body of a response, and so how long its request keeps a permit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BodyReader {
    /// The client, within the time limit of the attempt.
    Client,
    /// The caller, who may take any time and send other requests meanwhile.
    Caller,
}

/// The permits of one API, given in the order in which they are asked for.
#[derive(Debug)]
pub(super) struct ConcurrencyLimit {
    limit: usize,
    all: Arc<Semaphore>,
    /// Open downloads take only a part of the permits. What is left comes back within the time limit of an
    /// attempt, so a caller that sends a request while it holds downloads does not wait for itself.
    downloads: Arc<Semaphore>,
    download_limit: usize,
}

/// A permit for one request, free again when it is dropped.
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

    /// Waits for a permit, behind all who wait already.
    pub(super) async fn acquire(&self, reader: BodyReader) -> Option<Permit> {
        // Neither semaphore is ever closed.
        let download = match reader {
            BodyReader::Caller => Some(Arc::clone(&self.downloads).acquire_owned().await.ok()?),
            BodyReader::Client => None,
        };
        let all = Arc::clone(&self.all).acquire_owned().await.ok()?;
        Some(Permit { _all: all, _download: download })
    }

    /// What is waited for, in words.
    pub(super) fn describe(&self, reader: BodyReader) -> String {
        match reader {
            BodyReader::Client => format!(
                "one of the {} requests of this API that may be under way at a time (`ThrottlePolicy::concurrency_limit`)",
                self.limit
            ),
            BodyReader::Caller => format!(
                "one of the {} downloads of this API that may be open at a time: read or drop some, or raise \
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
    fn a_download_that_waits_holds_no_other_request_up() {
        let limit = ConcurrencyLimit::new(2);
        let first = take(&limit, BodyReader::Caller).unwrap();
        let mut waiting = std::pin::pin!(limit.acquire(BodyReader::Caller));
        assert!(waiting.as_mut().now_or_never().is_none());
        assert!(take(&limit, BodyReader::Client).is_some());
        drop(first);
        assert!(waiting.now_or_never().flatten().is_some());
    }

    #[test]
    fn the_first_to_wait_is_the_first_to_go() {
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
