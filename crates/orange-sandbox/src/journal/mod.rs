//! The journal: recorded requests, their responses and effects, and the changes of tests through the admin routes.

mod admin_action;
mod effect;
mod filter;
mod received_request;
mod redact;

use std::collections::VecDeque;
use std::sync::Arc;

use http::Request;
use tokio::sync::broadcast;

pub(crate) use self::admin_action::{ADMIN_PATH, AdminAction};
pub use self::effect::Effect;
pub(crate) use self::filter::{FilterParameters, RequestFilter, RequestSummary};
pub(crate) use self::received_request::Arrival;
pub use self::received_request::ReceivedRequest;
pub(crate) use self::redact::Secrets;

/// The id of the current request, an extension of each request. Handlers record it with their effects.
#[derive(Clone, Debug)]
pub(crate) struct RequestId(pub(crate) String);

/// A change of the journal, for its subscribers.
#[derive(Clone, Debug)]
pub(crate) enum JournalChange {
    /// The request with this sequence number arrived, met a fault, or was answered.
    Request(u64),
    Effect(Arc<Effect>),
    /// Everything was deleted, or requests were imported.
    Reset,
}

/// Maximum number of changes that wait for a subscriber. A subscriber that misses changes reads the journal again.
const MAX_WAITING_CHANGES: usize = 4_096;

/// The bounds of a journal. The oldest entries are deleted first.
#[derive(Clone, Copy, Debug)]
pub(crate) struct JournalLimits {
    pub(crate) requests: usize,
    pub(crate) effects: usize,
    /// Bounds the memory of the requests, and that of the changes of tests.
    pub(crate) bytes: usize,
}

/// Recorded requests and effects.
#[derive(Debug)]
pub(crate) struct Journal {
    limits: JournalLimits,
    received: u64,
    /// Their sequence numbers have no gaps.
    requests: VecDeque<ReceivedRequest>,
    /// The memory of `requests`.
    bytes: usize,
    effects: VecDeque<Effect>,
    actions: VecDeque<AdminAction>,
    /// The memory of `actions`.
    action_bytes: usize,
    /// `None` before the first subscription.
    changes: Option<broadcast::Sender<JournalChange>>,
}

impl Journal {
    pub(crate) fn new(limits: JournalLimits) -> Self {
        Self {
            limits,
            received: 0,
            requests: VecDeque::new(),
            bytes: 0,
            effects: VecDeque::new(),
            actions: VecDeque::new(),
            action_bytes: 0,
            changes: None,
        }
    }

    /// Records a request and deletes the oldest beyond the limits. `arrival` receives the sequence number. Returns that
    /// number and the request id.
    pub(crate) fn record_request<B>(
        &mut self,
        request: &Request<B>,
        secrets: &Secrets,
        arrival: impl FnOnce(u64) -> Arrival,
    ) -> (u64, String) {
        let arrival = arrival(self.received + 1);
        let request_id = arrival.request_id.clone();
        let record = ReceivedRequest::new(self.received + 1, arrival, request, secrets);
        (self.push(record), request_id)
    }

    /// Adds requests of another journal, with new sequence numbers.
    pub(crate) fn import(&mut self, requests: Vec<ReceivedRequest>) {
        for request in requests {
            self.push(ReceivedRequest { imported: true, ..request });
        }
        self.notify(|| JournalChange::Reset);
    }

    fn push(&mut self, mut request: ReceivedRequest) -> u64 {
        self.received += 1;
        request.sequence = self.received;
        self.bytes += request.size();
        self.requests.push_back(request);
        self.delete_oldest();
        let sequence = self.received;
        self.notify(|| JournalChange::Request(sequence));
        sequence
    }

    fn delete_oldest(&mut self) {
        let JournalLimits { requests, bytes, .. } = self.limits;
        while (self.requests.len() > requests || self.bytes > bytes)
            && let Some(oldest) = self.requests.pop_front()
        {
            self.bytes -= oldest.size();
        }
    }

    /// Changes a recorded request, unless it was deleted. Subscribers are not notified.
    pub(crate) fn update(&mut self, sequence: u64, change: impl FnOnce(&mut ReceivedRequest)) {
        let Some(index) = self.index(sequence) else { return };
        let request = &mut self.requests[index];
        self.bytes -= request.size();
        change(request);
        self.bytes += request.size();
        self.delete_oldest();
    }

    /// Changes a recorded request, unless it was deleted, and notifies the subscribers.
    pub(crate) fn update_and_notify(&mut self, sequence: u64, change: impl FnOnce(&mut ReceivedRequest)) {
        self.update(sequence, change);
        self.notify(|| JournalChange::Request(sequence));
    }

    fn index(&self, sequence: u64) -> Option<usize> {
        let index = usize::try_from(sequence.checked_sub(self.requests.front()?.sequence)?).ok()?;
        (index < self.requests.len()).then_some(index)
    }

    /// Returns a request, unless it was deleted.
    pub(crate) fn request(&self, sequence: u64) -> Option<&ReceivedRequest> {
        self.requests.get(self.index(sequence)?)
    }

    /// Records an effect and deletes the oldest beyond the limit.
    pub(crate) fn record_effect(&mut self, effect: Effect) {
        if self.changes.is_some() {
            let effect = Arc::new(effect.clone());
            self.notify(|| JournalChange::Effect(effect));
        }
        self.effects.push_back(effect);
        while self.effects.len() > self.limits.effects {
            self.effects.pop_front();
        }
    }

    /// Records a change of a test and deletes the oldest beyond the limits of effects and memory.
    pub(crate) fn record_action(&mut self, action: AdminAction) {
        self.action_bytes += action.size();
        self.actions.push_back(AdminAction { after: self.received, ..action });
        let JournalLimits { effects, bytes, .. } = self.limits;
        while (self.actions.len() > effects || self.action_bytes > bytes)
            && let Some(oldest) = self.actions.pop_front()
        {
            self.action_bytes -= oldest.size();
        }
    }

    pub(crate) fn requests(&self) -> Vec<ReceivedRequest> {
        self.requests.iter().cloned().collect()
    }

    /// Returns the requests that `filter` and the range of `parameters` select, newest first.
    pub(crate) fn newest_first<'a>(
        &'a self,
        parameters: &FilterParameters,
        filter: &'a RequestFilter,
    ) -> impl Iterator<Item = &'a ReceivedRequest> {
        let (after, before) = (parameters.after.unwrap_or(0), parameters.before.unwrap_or(u64::MAX));
        let newer = self.requests.iter().rev().skip_while(move |request| request.sequence >= before);
        newer.take_while(move |request| request.sequence > after).filter(|request| filter.matches(request))
    }

    /// Returns the number of recorded requests and their memory in bytes.
    pub(crate) fn size(&self) -> (usize, usize) {
        (self.requests.len(), self.bytes)
    }

    /// Returns the sequence number of the latest request; 0 if there was none.
    pub(crate) fn newest(&self) -> u64 {
        self.received
    }

    pub(crate) fn effects(&self) -> Vec<Effect> {
        self.effects.iter().cloned().collect()
    }

    pub(crate) fn actions(&self) -> Vec<AdminAction> {
        self.actions.iter().cloned().collect()
    }

    pub(crate) fn clear(&mut self) {
        self.requests.clear();
        self.bytes = 0;
        self.effects.clear();
        self.actions.clear();
        self.action_bytes = 0;
        self.notify(|| JournalChange::Reset);
    }

    /// Returns a receiver of the changes from now on.
    pub(crate) fn subscribe(&mut self) -> broadcast::Receiver<JournalChange> {
        let changes = self.changes.get_or_insert_with(|| broadcast::Sender::new(MAX_WAITING_CHANGES));
        changes.subscribe()
    }

    fn notify(&self, change: impl FnOnce() -> JournalChange) {
        if let Some(changes) = &self.changes {
            // Without a subscriber, nobody needs the change.
            let _ = changes.send(change());
        }
    }
}

#[cfg(test)]
mod tests;
