//! [`Wakeups`]: wakes waits by the id of the resource.

use std::sync::Arc;

use tokio::sync::broadcast::error::{RecvError, TryRecvError};
use tokio::sync::broadcast::{Receiver, Sender};

/// Number of ids that a wait may be behind. A wait that is further behind reads its resource once more.
const CAPACITY: usize = 256;

/// Wakes the [waits](super::Wait) of a process by id. Clones share the same waits.
///
/// A handler of events calls [`wake`](Self::wake) with the id in the event. An event may be lost, late or repeated: the
/// wait reads the resource again, and polls regardless of events.
///
/// ```
/// use orange_core::wait::Wakeups;
///
/// let wakeups = Wakeups::new();
/// let in_the_handler = wakeups.clone();
/// in_the_handler.wake("22e61758-924d-4ad7-b259-e4fcb1ea8808");
/// ```
#[derive(Clone, Debug)]
pub struct Wakeups(Sender<Arc<str>>);

impl Wakeups {
    /// Creates wakeups without waits.
    pub fn new() -> Self {
        Self(Sender::new(CAPACITY))
    }

    /// Wakes all waits for the resource with this id. Does nothing if there are none.
    pub fn wake(&self, id: &str) {
        // The send fails if there is no wait.
        let _ = self.0.send(id.into());
    }

    pub(super) fn subscribe(&self) -> WakeupReceiver {
        WakeupReceiver(Some(self.0.subscribe()))
    }
}

impl Default for Wakeups {
    fn default() -> Self {
        Self::new()
    }
}

/// The wakeups of one wait. By default, there are none.
#[derive(Debug, Default)]
pub(super) struct WakeupReceiver(Option<Receiver<Arc<str>>>);

impl WakeupReceiver {
    /// Discards the wakeups so far, because the next read covers them.
    pub(super) fn drain(&mut self) {
        let Some(receiver) = &mut self.0 else { return };
        while matches!(receiver.try_recv(), Ok(_) | Err(TryRecvError::Lagged(_))) {}
    }

    /// Completes at the next wakeup for `id`; never if there are no more wakeups.
    pub(super) async fn wait_for(&mut self, id: &str) {
        while let Some(receiver) = &mut self.0 {
            match receiver.recv().await {
                Ok(woken) if &*woken == id => return,
                Ok(_) => {}
                Err(RecvError::Lagged(_)) => return,
                Err(RecvError::Closed) => self.0 = None,
            }
        }
        std::future::pending().await
    }
}

#[cfg(test)]
mod tests {
    use futures_util::FutureExt as _;

    use super::*;

    #[test]
    fn a_wakeup_between_two_waits_is_not_lost() {
        let wakeups = Wakeups::new();
        let mut receiver = wakeups.subscribe();
        wakeups.wake("other");
        assert!(receiver.wait_for("id").now_or_never().is_none());
        wakeups.wake("id");
        assert!(receiver.wait_for("id").now_or_never().is_some());
        assert!(receiver.wait_for("id").now_or_never().is_none(), "one wakeup, one read");
        wakeups.wake("id");
        receiver.drain();
        assert!(receiver.wait_for("id").now_or_never().is_none(), "covered by the read after it");
    }

    #[test]
    fn a_receiver_that_is_behind_wakes() {
        let wakeups = Wakeups::new();
        let mut receiver = wakeups.subscribe();
        (0..=CAPACITY).for_each(|number| wakeups.wake(&number.to_string()));
        assert!(receiver.wait_for("id").now_or_never().is_some());
        drop(wakeups);
        assert!(receiver.wait_for("id").now_or_never().is_none(), "the end of the wakeups wakes nothing");
    }
}
