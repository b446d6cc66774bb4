//! [`SlotsModel`] and [`WindowModel`]: the scripts of the rate limiter.

use std::collections::VecDeque;
use std::f64::consts::LN_2;

const DOUBLING: f64 = 30e6;
const MIN_RATE: f64 = 0.5;
const LONGEST: f64 = 1e15;

/// Schedule of one scope: `slots.lua`. Times are in microseconds, in the floating-point numbers of Lua.
///
/// The key does not expire. On the server it does after a day without a request.
#[derive(Clone, Copy, Debug, Default)]
pub struct SlotsModel(Option<Schedule>);

/// The rate of a schedule.
#[derive(Clone, Copy, Debug)]
pub struct Rate {
    /// Requests per second.
    pub per_second: f64,
    /// Requests that may follow each other at once.
    pub burst: u32,
}

/// Arguments of the command `take`.
#[derive(Clone, Copy, Debug)]
pub struct Take {
    /// Time and revision of the reserved slot.
    pub slot: Option<(u64, u64)>,
    /// Longest wait.
    pub longest_wait: u64,
    /// Tolerance before a slot.
    pub early: u64,
    /// Time by which admissions may be ahead of the rate.
    pub tolerance: u64,
}

/// Response of the command `take`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taken {
    /// Time of the admission.
    Admitted(u64),
    /// Time and revision of a slot, and the time until it.
    Reserved {
        /// Time of the slot.
        time: u64,
        /// Revision of the schedule.
        revision: u64,
        /// Time until the slot.
        wait: u64,
    },
    /// Time until the next free slot.
    Refused(u64),
}

/// Fields of the hash.
#[derive(Clone, Copy, Debug)]
struct Schedule {
    next: f64,
    due: f64,
    revision: f64,
    seen: f64,
    since: Option<f64>,
    initial: Option<f64>,
    stop: Option<f64>,
}

/// Variables of one run of the script.
struct Run {
    now: f64,
    rate: f64,
    burst_time: f64,
    next: f64,
    due: f64,
    revision: f64,
    since: Option<f64>,
    initial: Option<f64>,
    stop: Option<f64>,
}

impl SlotsModel {
    /// The command `take`.
    pub fn take(&mut self, now: u64, rate: Rate, take: Take) -> Taken {
        let mut run = self.start(now, rate);
        let [longest_wait, early, tolerance] =
            [take.longest_wait, take.early, take.tolerance].map(|time| time as f64);
        let early = if run.stop.is_some_and(|stop| stop > run.now) { 0.0 } else { early };
        let reserved = take.slot.filter(|(_, revision)| *revision as f64 == run.revision);
        let slot = match reserved {
            Some((time, _)) => time as f64,
            None => {
                let slot = run.now.max(run.next - run.burst_time);
                if slot - run.now > longest_wait {
                    return Taken::Refused((slot - run.now).ceil() as u64);
                }
                run.next = run.following(run.next.max(run.now));
                slot
            }
        };
        let free = run.due - run.burst_time - tolerance;
        let is_admitted = run.now >= slot - early && run.now >= free;
        if is_admitted {
            run.due = run.following(run.due.max(run.now));
        }
        if is_admitted || reserved.is_none() {
            self.save(&run);
        }
        if is_admitted {
            return Taken::Admitted(now);
        }
        let wait = (slot.max(free) - run.now).ceil() as u64;
        Taken::Reserved { time: slot as u64, revision: run.revision as u64, wait }
    }

    /// The command `throttled`.
    pub fn throttled(&mut self, now: u64, rate: Rate, admitted: u64, retry_after: Option<u64>) {
        let mut run = self.start(now, rate);
        let stop = retry_after.map(|time| run.now + time as f64);
        let is_stopped = stop.is_some_and(|stop| stop > run.now && stop > run.stop.unwrap_or(0.0));
        if is_stopped {
            run.stop = stop;
        }
        let current = run.rate_at(run.now);
        let counted = run.since.is_some_and(|since| current < run.rate && admitted as f64 <= since);
        if !counted {
            run.since = Some(run.now);
            run.initial = Some((current / 2.0).max(MIN_RATE.min(run.rate)));
        }
        if is_stopped || !counted {
            run.restart();
            self.save(&run);
        }
    }

    /// Reads the fields. Starts the schedule again if there is none, or if the clock was set back.
    fn start(&mut self, now: u64, rate: Rate) -> Run {
        let now = now as f64;
        let mut run = Run {
            now,
            rate: rate.per_second,
            burst_time: (f64::from(rate.burst - 1) * 1e6 / rate.per_second).min(LONGEST),
            next: 0.0,
            due: 0.0,
            revision: 0.0,
            since: None,
            initial: None,
            stop: None,
        };
        let is_current = self.0.is_some_and(|schedule| now >= schedule.seen - 1e6);
        if let Some(Schedule { next, due, revision, since, initial, stop, .. }) = self.0 {
            run = Run { next, due, revision, since, initial, stop, ..run };
        }
        if !is_current {
            run.since = run.since.map(|since| since.min(now));
            run.stop = run.stop.map(|stop| stop.min(now));
            run.restart();
            self.save(&run);
        }
        run
    }

    fn save(&mut self, run: &Run) {
        let is_reduced = run.since.is_some() && run.rate_at(run.now) < run.rate;
        let stop = run.stop.filter(|stop| *stop > run.now).map(f64::round_ties_even);
        self.0 = Some(Schedule {
            next: run.next.ceil(),
            due: run.due.ceil(),
            revision: run.revision.round_ties_even(),
            seen: run.now,
            since: run.since.filter(|_| is_reduced).map(f64::round_ties_even),
            initial: run.initial.filter(|_| is_reduced),
            stop,
        });
    }
}

impl Run {
    fn rate_at(&self, time: f64) -> f64 {
        let (Some(since), Some(initial)) = (self.since, self.initial) else { return self.rate };
        self.rate.min(initial * 2_f64.powf(((time - since).max(0.0) / DOUBLING).min(64.0)))
    }

    fn following(&self, time: f64) -> f64 {
        let current = self.rate_at(time);
        if current >= self.rate {
            return time + (1e6 / self.rate).min(LONGEST);
        }
        let (growth, unit) = (self.rate / current, current * DOUBLING / 1e6 / LN_2);
        let in_recovery = unit * (growth - 1.0);
        if in_recovery >= 1.0 {
            return time + DOUBLING * (1.0 + 1.0 / unit).ln() / LN_2;
        }
        time + DOUBLING * growth.ln() / LN_2 + ((1.0 - in_recovery) * 1e6 / self.rate).min(LONGEST)
    }

    fn restart(&mut self) {
        self.next = self.following(self.now).max(self.stop.unwrap_or(0.0)) + self.burst_time;
        self.due = self.next;
        self.revision = self.now.max(self.revision + 1.0);
    }
}

/// Requests of the last window: `window.lua`. Times are in microseconds.
#[derive(Clone, Debug, Default)]
pub struct WindowModel(VecDeque<u64>);

impl WindowModel {
    /// Counts a request. Returns the time until it can be counted, or 0 if it was.
    pub fn count(&mut self, now: u64, limit: usize, window: u64) -> u64 {
        if self.0.back().is_some_and(|last| *last > now + 1_000_000) {
            self.0.clear();
        }
        let time = now.max(self.0.back().copied().unwrap_or(0));
        while self.0.front().is_some_and(|first| time - first >= window) {
            self.0.pop_front();
        }
        if let Some(excess) = self.0.len().checked_sub(limit) {
            return (self.0[excess] + window - time).max(1);
        }
        self.0.push_back(time);
        0
    }
}
