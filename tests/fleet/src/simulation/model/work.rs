//! [`WorkModel`]: the scripts of a work queue.

use std::collections::{BTreeMap, BTreeSet};

/// State of one work queue. Keys of inputs are numbers.
#[derive(Clone, Debug, Default)]
pub struct WorkModel {
    inputs: Vec<Option<InputState>>,
    /// The stream of jobs: entry to key and earlier attempts.
    jobs: BTreeMap<u64, (usize, u32)>,
    last_entry: u64,
    /// The last entry that was delivered for the first time.
    last_delivered: u64,
    pending: BTreeMap<u64, Pending>,
    /// Jobs that wait for their next attempt: due time in milliseconds, attempts and key as text.
    delayed: BTreeSet<(u64, String)>,
    closed: bool,
    /// The stream of results: key, and whether it is a success.
    results: Vec<(usize, bool)>,
    counts: Counts,
}

/// The server has lost the input of a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LostInput;

/// Counts of a queue.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Inputs that were enqueued.
    pub total: u64,
    /// Results of success.
    pub succeeded: u64,
    /// Results of failure.
    pub failed: u64,
    /// Jobs without a result that are given up.
    pub dead: u64,
    /// Jobs that were delayed for another attempt.
    pub retries: u64,
    /// Jobs that no consumer has claimed.
    pub waiting: u64,
    /// Jobs that a consumer has claimed.
    pub in_work: u64,
    /// Jobs that wait for their next attempt.
    pub delayed: u64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum InputState {
    Open,
    /// Stored by a claim, given by entry and deliveries: whether it is a success.
    Finished(u64, u32, bool),
    Dead,
}

/// A claim of a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Pending {
    consumer: u64,
    delivered: u64,
    deliveries: u32,
}

/// Response of `claim`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Claim {
    /// Entry from which the next search for expired claims starts; 0 for the first.
    pub cursor: u64,
    /// Whether the queue is closed and has no open job.
    pub is_drained: bool,
    /// The claimed jobs.
    pub jobs: Vec<ClaimedJob>,
}

/// A job that a consumer has claimed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClaimedJob {
    /// Entry in the stream of jobs.
    pub entry: u64,
    /// Key of the input.
    pub key: usize,
    /// Number of deliveries of the entry. Together with the consumer and the entry it identifies the claim.
    pub deliveries: u32,
    /// Number of this attempt.
    pub attempt: u32,
}

/// Outcome of an attempt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Final result of success.
    Succeeded,
    /// Final result of failure.
    Failed,
    /// Given up.
    Dead,
    /// Another attempt after a delay in milliseconds.
    Retry(u64),
    /// Given back without an attempt.
    Release,
}

impl WorkModel {
    /// `enqueue.lua`. Returns the number of inputs that were processed and added.
    pub fn enqueue(&mut self, maximum: usize, keys: impl IntoIterator<Item = usize>) -> (usize, usize) {
        let (mut processed, mut added) = (0, 0);
        for key in keys {
            if self.inputs.get(key).copied().flatten().is_none() {
                if self.open_jobs() >= maximum {
                    break;
                }
                self.inputs.resize(self.inputs.len().max(key + 1), None);
                self.inputs[key] = Some(InputState::Open);
                self.add_job(key, 0);
                added += 1;
            }
            processed += 1;
        }
        if added > 0 {
            self.counts.total += added as u64;
            self.closed = false;
        }
        (processed, added)
    }

    /// `close.lua`.
    pub fn close(&mut self) {
        self.closed = true;
    }

    /// `claim.lua`. `visibility` is in milliseconds.
    pub fn claim(
        &mut self,
        now: u64,
        consumer: u64,
        wanted: usize,
        visibility: u64,
        maximum: u32,
        cursor: u64,
    ) -> Claim {
        for _ in 0..100 {
            if self.delayed.first().is_none_or(|(due, _)| *due > now) {
                break;
            }
            let Some((_, member)) = self.delayed.pop_first() else { break };
            let (attempts, key) = member.split_once(':').expect("a member has two parts");
            self.add_job(key.parse().expect("a key"), attempts.parse().expect("a number"));
        }
        let mut claimed = Vec::new();
        let mut from = cursor;
        let cursor = loop {
            let (expired, next) = self.expired(now, wanted - claimed.len(), visibility, from);
            for entry in expired {
                let pending = self.pending.get_mut(&entry).expect("an expired claim");
                *pending = Pending { consumer, delivered: now, deliveries: pending.deliveries + 1 };
                let deliveries = pending.deliveries;
                claimed.extend(self.take(entry, deliveries, maximum));
            }
            // A search that began behind the first claim continues there.
            if next != 0 || from == 0 || claimed.len() >= wanted {
                break next;
            }
            from = 0;
        };
        let missing = wanted.saturating_sub(claimed.len());
        let new: Vec<u64> =
            self.jobs.range(self.last_delivered + 1..).take(missing).map(|(id, _)| *id).collect();
        for entry in new {
            self.last_delivered = entry;
            self.pending.insert(entry, Pending { consumer, delivered: now, deliveries: 1 });
            claimed.extend(self.take(entry, 1, maximum));
        }
        Claim { cursor, is_drained: self.closed && self.open_jobs() == 0, jobs: claimed }
    }

    /// Returns the expired claims from `cursor` on, as `XAUTOCLAIM` finds them, and the next cursor.
    fn expired(&self, now: u64, wanted: usize, visibility: u64, cursor: u64) -> (Vec<u64>, u64) {
        let mut expired = Vec::new();
        let mut claims = self.pending.range(cursor..);
        for _ in 0..wanted * 10 {
            if expired.len() == wanted {
                break;
            }
            let Some((entry, pending)) = claims.next() else { break };
            if now.saturating_sub(pending.delivered) >= visibility {
                expired.push(*entry);
            }
        }
        (expired, claims.next().map_or(0, |(entry, _)| *entry))
    }

    fn take(&mut self, entry: u64, deliveries: u32, maximum: u32) -> Option<ClaimedJob> {
        let (key, earlier) = self.jobs[&entry];
        let attempt = earlier + deliveries;
        if self.inputs[key] != Some(InputState::Open) {
            self.remove(entry);
            return None;
        }
        if attempt > maximum {
            self.give_up(entry, key);
            return None;
        }
        Some(ClaimedJob { entry, key, deliveries, attempt })
    }

    /// `renew.lua`, for one claim. Returns whether the consumer still has it.
    pub fn renew(&mut self, now: u64, consumer: u64, entry: u64, deliveries: u32) -> bool {
        match self.claim_of(consumer, entry, deliveries) {
            Some(pending) => {
                pending.delivered = now;
                true
            }
            None => false,
        }
    }

    /// `settle.lua`. Returns whether the consumer still had the claim, or has stored a result of this kind with it.
    ///
    /// # Errors
    /// Returns an error if the input is unknown or has a final result.
    pub fn settle(
        &mut self,
        now: u64,
        consumer: u64,
        job: ClaimedJob,
        outcome: Outcome,
        maximum: u32,
    ) -> Result<bool, LostInput> {
        let ClaimedJob { entry, key, deliveries, attempt } = job;
        let succeeded = outcome == Outcome::Succeeded;
        let finished = InputState::Finished(entry, deliveries, succeeded);
        if self.claim_of(consumer, entry, deliveries).is_none() {
            let is_final = succeeded || outcome == Outcome::Failed;
            return Ok(is_final && self.inputs.get(key) == Some(&Some(finished)));
        }
        if !self.is_open(key) {
            return Err(LostInput);
        }
        match outcome {
            Outcome::Dead => self.give_up(entry, key),
            Outcome::Retry(_) if attempt >= maximum => self.give_up(entry, key),
            Outcome::Retry(delay) => {
                let member = format!("{attempt}:{key}");
                self.delayed.retain(|(_, other)| *other != member);
                self.delayed.insert((now + delay, member));
                self.counts.retries += 1;
                self.remove(entry);
            }
            Outcome::Release => {
                self.add_job(key, attempt - 1);
                self.remove(entry);
            }
            Outcome::Succeeded | Outcome::Failed => {
                let count = match outcome {
                    Outcome::Succeeded => &mut self.counts.succeeded,
                    _ => &mut self.counts.failed,
                };
                *count += 1;
                self.results.push((key, outcome == Outcome::Succeeded));
                self.inputs[key] = Some(finished);
                self.remove(entry);
            }
        }
        Ok(true)
    }

    /// `progress.lua`, without the rate.
    pub fn counts(&self) -> Counts {
        let in_work = self.pending.len() as u64;
        let (waiting, delayed) = (self.jobs.len() as u64 - in_work, self.delayed.len() as u64);
        Counts { waiting, in_work, delayed, ..self.counts }
    }

    /// The stream of results: key, and whether it is a success.
    pub fn results(&self) -> &[(usize, bool)] {
        &self.results
    }

    /// Number of keys up to the last one that was enqueued.
    pub fn keys(&self) -> usize {
        self.inputs.len()
    }

    /// Whether the input has no final result yet.
    fn is_open(&self, key: usize) -> bool {
        self.inputs.get(key) == Some(&Some(InputState::Open))
    }

    fn open_jobs(&self) -> usize {
        self.jobs.len() + self.delayed.len()
    }

    fn add_job(&mut self, key: usize, attempts: u32) {
        self.last_entry += 1;
        self.jobs.insert(self.last_entry, (key, attempts));
    }

    fn remove(&mut self, entry: u64) {
        self.pending.remove(&entry);
        self.jobs.remove(&entry);
    }

    fn give_up(&mut self, entry: u64, key: usize) {
        self.inputs[key] = Some(InputState::Dead);
        self.counts.dead += 1;
        self.remove(entry);
    }

    fn claim_of(&mut self, consumer: u64, entry: u64, deliveries: u32) -> Option<&mut Pending> {
        let pending = self.pending.get_mut(&entry)?;
        (pending.consumer == consumer && pending.deliveries == deliveries).then_some(pending)
    }
}
