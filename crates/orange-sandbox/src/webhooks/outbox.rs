//! Delivery queues, without I/O and without a clock.

use std::collections::{HashSet, VecDeque};
use std::sync::Arc;
use std::time::Duration;

use http::HeaderName;

use super::delivery::{DeliveryAttempt, DeliveryLog, DeliveryOutcome};
use super::event_log::LoggedEvent;
use super::network::DeliveryPlan;
use super::subscription::EventSubscription;

/// An event in a queue.
#[derive(Debug)]
struct QueuedDelivery {
    /// The sequence number in the log of deliveries.
    sequence: u64,
    event: Arc<LoggedEvent>,
    /// The number of started attempts.
    attempts: u32,
    /// Sandbox time since its start.
    due: Duration,
    in_flight: bool,
    /// See [`DeliveryPlan::in_order`].
    in_order: bool,
}

/// A subscription and its undelivered events.
#[derive(Debug)]
struct SubscriptionQueue {
    id: u64,
    subscription: Arc<EventSubscription>,
    /// In the order of the event log.
    waiting: VecDeque<QueuedDelivery>,
}

impl SubscriptionQueue {
    /// Returns the indices of deliveries that are not in flight and do not wait for an earlier event of their ticket.
    fn unblocked(&self) -> impl Iterator<Item = usize> {
        let mut blocked_subjects = HashSet::new();
        self.waiting.iter().enumerate().filter_map(move |(index, waiting)| {
            let subject = waiting.event.subject.as_str();
            // Unordered deliveries neither block others nor wait.
            let unblocked = !waiting.in_order || blocked_subjects.insert(subject);
            (unblocked && !waiting.in_flight).then_some(index)
        })
    }
}

/// An attempt that a worker carries out.
#[derive(Clone, Debug)]
pub(super) struct ClaimedDelivery {
    queue_id: u64,
    sequence: u64,
    pub(super) subscription: Arc<EventSubscription>,
    pub(super) event: Arc<LoggedEvent>,
    /// Counts from 1.
    pub(super) attempt: u32,
}

/// The result of an attempt.
#[derive(Debug)]
pub(super) struct AttemptResult {
    pub(super) attempt: DeliveryAttempt,
    /// The receiver's `Retry-After`.
    pub(super) retry_after: Option<Duration>,
}

/// All subscriptions and their queues.
#[derive(Debug, Default)]
pub(crate) struct Outbox {
    queues: Vec<SubscriptionQueue>,
    last_id: u64,
    pub(super) log: DeliveryLog,
    /// Headers with secrets, including those of ended subscriptions: a delivery may be in flight.
    secret_headers: HashSet<HeaderName>,
}

impl Outbox {
    pub(super) fn subscribe(&mut self, subscription: EventSubscription) -> u64 {
        self.last_id += 1;
        self.secret_headers.extend(subscription.secret_header().cloned());
        let subscription = Arc::new(subscription);
        self.queues.push(SubscriptionQueue { id: self.last_id, subscription, waiting: VecDeque::new() });
        self.last_id
    }

    /// Ends a subscription and drops its queue; deliveries in flight may still arrive. Returns `false` if it does not
    /// exist.
    pub(super) fn unsubscribe(&mut self, id: u64) -> bool {
        let Some(index) = self.queues.iter().position(|queue| queue.id == id) else {
            return false;
        };
        for waiting in self.queues.remove(index).waiting {
            if let Some(delivery) = self.log.get_mut(waiting.sequence) {
                delivery.outcome = DeliveryOutcome::Unsubscribed;
            }
        }
        true
    }

    pub(super) fn subscriptions(&self) -> impl Iterator<Item = (u64, &EventSubscription)> {
        self.queues.iter().map(|queue| (queue.id, &*queue.subscription))
    }

    pub(super) fn has_subscriptions(&self) -> bool {
        !self.queues.is_empty()
    }

    /// Returns whether a header of this name may contain a secret of a subscription.
    pub(crate) fn sends_secrets_in(&self, name: &HeaderName) -> bool {
        self.secret_headers.contains(name)
    }

    /// Adds an event to every queue.
    pub(super) fn enqueue(&mut self, event: &Arc<LoggedEvent>, plan: DeliveryPlan, now: Duration) {
        for queue in &mut self.queues {
            let (id, target) = (queue.id, queue.subscription.display_target());
            if queue.waiting.len() >= queue.subscription.queue_capacity {
                self.log.add(id, target, event, DeliveryOutcome::Overflowed);
                continue;
            }
            for _ in 0..plan.copies {
                let sequence = self.log.add(id, target.clone(), event, DeliveryOutcome::Pending);
                queue.waiting.push_back(QueuedDelivery {
                    sequence,
                    event: Arc::clone(event),
                    attempts: 0,
                    due: now.saturating_add(plan.delay),
                    in_flight: false,
                    in_order: plan.in_order,
                });
            }
        }
    }

    /// Claims a due delivery.
    pub(super) fn claim(&mut self, now: Duration) -> Option<ClaimedDelivery> {
        self.queues.iter_mut().find_map(|queue| {
            let index = queue.unblocked().find(|index| queue.waiting[*index].due <= now)?;
            let waiting = &mut queue.waiting[index];
            waiting.in_flight = true;
            waiting.attempts += 1;
            Some(ClaimedDelivery {
                queue_id: queue.id,
                sequence: waiting.sequence,
                subscription: Arc::clone(&queue.subscription),
                event: Arc::clone(&waiting.event),
                attempt: waiting.attempts,
            })
        })
    }

    /// Returns the due time of the next delivery that is not claimed.
    pub(super) fn next_due(&self) -> Option<Duration> {
        let due = |queue: &SubscriptionQueue| queue.unblocked().map(|index| queue.waiting[index].due).min();
        self.queues.iter().filter_map(due).min()
    }

    /// Returns whether a delivery is in flight.
    pub(super) fn has_delivery_in_flight(&self) -> bool {
        self.queues.iter().any(|queue| queue.waiting.iter().any(|waiting| waiting.in_flight))
    }

    /// Returns the queue of a claimed delivery and its index there.
    fn find(&mut self, claimed: &ClaimedDelivery) -> Option<(&mut SubscriptionQueue, usize)> {
        let queue = self.queues.iter_mut().find(|item| item.id == claimed.queue_id)?;
        let index = queue.waiting.iter().position(|item| item.sequence == claimed.sequence)?;
        Some((queue, index))
    }

    /// Releases a claimed delivery without counting the attempt.
    pub(super) fn release(&mut self, claimed: &ClaimedDelivery) {
        if let Some((queue, index)) = self.find(claimed) {
            let waiting = &mut queue.waiting[index];
            waiting.in_flight = false;
            waiting.attempts -= 1;
        }
    }

    /// Records the result of an attempt and schedules the next one, if any.
    pub(super) fn complete(&mut self, claimed: &ClaimedDelivery, result: AttemptResult, now: Duration) {
        let outcome = match result.attempt.status {
            Some(200..300) => DeliveryOutcome::Delivered,
            Some(status) if status < 500 || status == 501 => DeliveryOutcome::Rejected,
            _ if claimed.attempt >= claimed.subscription.attempts => DeliveryOutcome::Exhausted,
            _ => DeliveryOutcome::Pending,
        };
        let mut unsubscribed = false;
        match self.find(claimed) {
            Some((queue, index)) if outcome == DeliveryOutcome::Pending => {
                let pause = claimed.subscription.backoff(claimed.attempt, result.retry_after);
                let waiting = &mut queue.waiting[index];
                waiting.in_flight = false;
                waiting.due = now.saturating_add(pause);
            }
            Some((queue, index)) => drop(queue.waiting.remove(index)),
            // The subscription has ended during the attempt; the event may have arrived.
            None => unsubscribed = true,
        }
        if let Some(delivery) = self.log.get_mut(claimed.sequence) {
            delivery.attempts.push(result.attempt);
            if !unsubscribed || outcome == DeliveryOutcome::Delivered {
                delivery.outcome = outcome;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;
    use crate::clock::DEFAULT_START;
    use crate::webhooks::{EventLog, EventType};

    const NOW: Duration = Duration::ZERO;

    fn outbox(queue_capacity: usize) -> Outbox {
        let mut outbox = Outbox::default();
        let target = EventSubscription::to("http://localhost/event").expect("a target");
        outbox.subscribe(target.queue_capacity(queue_capacity).attempts(3));
        outbox
    }

    fn enqueue(outbox: &mut Outbox, log: &mut EventLog, subject: &str, plan: DeliveryPlan) {
        let event = log.record(EventType::TicketUpdated, subject, Value::Null, DEFAULT_START);
        outbox.enqueue(&event, plan, NOW);
    }

    /// Returns the result of an attempt; a status of zero stands for no response.
    fn status(status: u16) -> AttemptResult {
        let attempt = DeliveryAttempt {
            at: String::new(),
            status: Some(status).filter(|status| *status != 0),
            response_body: String::new(),
            failure: None,
        };
        AttemptResult { attempt, retry_after: None }
    }

    fn outcomes(outbox: &Outbox) -> Vec<DeliveryOutcome> {
        outbox.log.all().iter().map(|delivery| delivery.outcome).collect()
    }

    #[test]
    fn events_of_a_ticket_are_ordered_and_others_independent() {
        let (mut outbox, mut log) = (outbox(10), EventLog::new(1));
        for subject in ["a", "a", "b"] {
            enqueue(&mut outbox, &mut log, subject, DeliveryPlan::default());
        }
        let (a, b) = (outbox.claim(NOW).expect("a"), outbox.claim(NOW).expect("b"));
        assert_eq!((a.event.subject.as_str(), b.event.subject.as_str()), ("a", "b"));
        assert!(
            outbox.claim(NOW).is_none() && outbox.next_due().is_none() && outbox.has_delivery_in_flight()
        );
        outbox.complete(&a, status(503), NOW);
        assert!(outbox.claim(NOW).is_none(), "the second event waits for the retry");
        assert_eq!(outbox.next_due(), Some(Duration::from_secs(1)));
        let again = outbox.claim(Duration::from_secs(1)).expect("the first again");
        assert_eq!((again.event.id.as_str(), again.attempt), (a.event.id.as_str(), 2));
        outbox.complete(&again, status(204), NOW);
        let second = outbox.claim(NOW).expect("the second");
        assert_ne!(second.event.id, a.event.id);
    }

    #[test]
    fn rejections_are_final_and_failures_are_retried() {
        use DeliveryOutcome::{Delivered, Exhausted, Rejected};
        for (responses, outcome, attempts) in [
            (&[200, 0][..], Delivered, 1),
            (&[299], Delivered, 1),
            (&[400], Rejected, 1),
            (&[404], Rejected, 1),
            (&[429], Rejected, 1),
            (&[301], Rejected, 1),
            (&[501], Rejected, 1),
            (&[500, 0, 204], Delivered, 3),
            (&[0, 502, 503], Exhausted, 3),
            (&[599, 403], Rejected, 2),
        ] {
            let (mut outbox, mut log) = (outbox(10), EventLog::new(1));
            enqueue(&mut outbox, &mut log, "a", DeliveryPlan::default());
            for response in responses {
                let Some(claimed) = outbox.claim(Duration::MAX) else { break };
                outbox.complete(&claimed, status(*response), NOW);
            }
            let delivery = outbox.log.all().remove(0);
            assert_eq!((delivery.outcome, delivery.attempts.len()), (outcome, attempts), "{responses:?}");
            assert!(outbox.claim(Duration::MAX).is_none());
        }
    }

    #[test]
    fn full_queue_drops_events_and_reports_them() {
        use DeliveryOutcome::{Overflowed, Pending};
        let (mut outbox, mut log) = (outbox(2), EventLog::new(1));
        for _ in 0..3 {
            enqueue(&mut outbox, &mut log, "a", DeliveryPlan::default());
        }
        assert_eq!(outcomes(&outbox), [Pending, Pending, Overflowed]);
        let claimed = outbox.claim(NOW).expect("the first");
        outbox.complete(&claimed, status(200), NOW);
        enqueue(&mut outbox, &mut log, "a", DeliveryPlan::default());
        assert_eq!(outcomes(&outbox)[3], Pending, "there is room again");
    }

    #[test]
    fn released_delivery_does_not_count_as_attempt() {
        let (mut outbox, mut log) = (outbox(2), EventLog::new(1));
        enqueue(&mut outbox, &mut log, "a", DeliveryPlan::default());
        let claimed = outbox.claim(NOW).expect("the first");
        outbox.release(&claimed);
        assert_eq!(outbox.claim(NOW).expect("again").attempt, 1);
    }

    #[test]
    fn unsubscribe_drops_queued_deliveries_only() {
        use DeliveryOutcome::{Delivered, Unsubscribed};
        let (mut outbox, mut log) = (outbox(9), EventLog::new(1));
        for subject in ["a", "b", "c"] {
            enqueue(&mut outbox, &mut log, subject, DeliveryPlan::default());
        }
        let (a, b) = (outbox.claim(NOW).expect("a"), outbox.claim(NOW).expect("b"));
        assert!(outbox.unsubscribe(1) && !outbox.unsubscribe(1));
        outbox.complete(&a, status(204), NOW);
        outbox.complete(&b, status(500), NOW);
        outbox.release(&a);
        assert_eq!(outcomes(&outbox), [Delivered, Unsubscribed, Unsubscribed]);
        assert!(outbox.claim(Duration::MAX).is_none());
    }

    #[test]
    fn network_can_lose_repeat_delay_and_reorder() {
        let (mut outbox, mut log) = (outbox(9), EventLog::new(1));
        enqueue(&mut outbox, &mut log, "a", DeliveryPlan { copies: 0, ..DeliveryPlan::default() });
        assert!(outbox.log.all().is_empty());
        let late = DeliveryPlan { delay: Duration::from_secs(9), in_order: false, copies: 1 };
        enqueue(&mut outbox, &mut log, "a", late);
        enqueue(&mut outbox, &mut log, "a", DeliveryPlan { copies: 2, ..DeliveryPlan::default() });
        let first = outbox.claim(NOW).expect("the later one is first");
        outbox.complete(&first, status(204), NOW);
        let copy = outbox.claim(NOW).expect("its copy");
        assert_eq!(copy.event.id, first.event.id);
        assert_eq!(outbox.next_due(), Some(Duration::from_secs(9)));
    }

    #[test]
    fn clear_deletes_only_completed_deliveries() {
        let (mut outbox, mut log) = (outbox(9), EventLog::new(1));
        for subject in ["a", "b"] {
            enqueue(&mut outbox, &mut log, subject, DeliveryPlan::default());
        }
        let a = outbox.claim(NOW).expect("a");
        outbox.complete(&a, status(204), NOW);
        outbox.log.clear_completed();
        assert_eq!(outcomes(&outbox), [DeliveryOutcome::Pending]);
        let b = outbox.claim(NOW).expect("b");
        outbox.complete(&b, status(204), NOW);
        assert_eq!(outcomes(&outbox), [DeliveryOutcome::Delivered]);
    }
}
