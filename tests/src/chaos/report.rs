//! What came of a day, and which promises it broke.

use std::fmt;
use std::time::Duration;

use super::day::{DEADLINE, Day, PATIENCE, Wire};
use super::effects::Effects;
use super::ledger::{Ending, Entry, Kind, Ledger};

/// What came of it.
#[derive(Debug)]
pub struct Report {
    pub(super) day: Day,
    pub(super) ledger: Ledger,
    pub(super) took: Duration,
    pub(super) requests: usize,
    /// Requests while answers went wrong.
    pub(super) answers: u64,
    pub(super) faults: u64,
    pub(super) token_calls: usize,
    /// The most token calls in any sixty seconds.
    pub(super) token_calls_in_a_minute: usize,
    pub(super) effects: Effects,
    pub(super) memory: Option<Memory>,
}

/// What the client's thread allocated in the second half of the day.
#[derive(Clone, Copy, Debug)]
pub(super) struct Memory {
    /// Bytes that it holds after it and did not before.
    pub(super) grown: i64,
    /// Bytes that it held at most during it, beyond what it held before.
    pub(super) peak: u64,
}

impl Report {
    /// What does not hold that is promised.
    pub fn broken_promises(&self) -> Vec<String> {
        let mut broken = Vec::new();
        let mut must = |holds: bool, what: String| {
            if !holds {
                broken.push(what);
            }
        };
        // In real time, the scheduler of a busy machine adds to every limit.
        let slack = if self.day.wire == Wire::Virtual { Duration::from_secs(1) } else { PATIENCE };
        must(self.ledger.without_end() == 0, format!("{} operations had no end", self.ledger.without_end()));
        for (number, Entry { kind, took, .. }) in self.ledger.entries() {
            let longest = DEADLINE * kind.requests() + slack;
            must(took < longest, format!("{kind:?} {number} took {took:?}"));
        }
        let mut changes = vec![(0, 0); self.effects.changes.len()];
        for (number, entry) in self.ledger.entries().filter(|(_, entry)| entry.kind.has_effect()) {
            if entry.kind == Kind::Patch {
                let (done, open) = &mut changes[entry.task as usize];
                *done += u32::from(entry.ending == Ending::Success);
                *open += u32::from(entry.ending == Ending::Open);
                continue;
            }
            let effects = self.effects.by_operation.get(&number).copied().unwrap_or(0);
            let right = match entry.ending {
                Ending::Success => effects == 1,
                Ending::Open => effects <= 1,
                Ending::Failed(_) => effects == 0,
            };
            must(
                right,
                format!("{:?} {number} ended in {:?} and had {effects} effects", entry.kind, entry.ending),
            );
        }
        for (task, ((done, open), effects)) in changes.iter().zip(&self.effects.changes).enumerate() {
            let right = (*done..=done + open).contains(effects);
            must(right, format!("{effects} changes of ticket {task}, {done} reported and {open} open"));
        }
        // Those of the client that made things ready before the day began count as well.
        must(self.token_calls_in_a_minute <= 50, format!("{} token calls", self.token_calls_in_a_minute));
        if let Some(Memory { grown, peak }) = self.memory {
            must(grown < 2 << 20, format!("the client holds {grown} bytes more after the second half"));
            must(peak < 32 << 20, format!("the client held {peak} bytes at once"));
        }
        broken
    }

    /// How many operations succeeded.
    pub fn successes(&self) -> usize {
        self.ledger.entries().filter(|(_, entry)| entry.ending == Ending::Success).count()
    }

    /// How many ended without an answer to whether they had their effect.
    pub fn open(&self) -> usize {
        self.ledger.entries().filter(|(_, entry)| entry.ending == Ending::Open).count()
    }

    /// How many of a hundred answers went wrong.
    pub fn percent_of_faults(&self) -> u64 {
        self.faults * 100 / self.answers.max(1)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Day { operations, tasks, percent, seed, guards, wire } = self.day;
        writeln!(
            f,
            "{operations} operations from {tasks} tasks, faults in {percent} % of all answers, seed {seed}"
        )?;
        let wire = match wire {
            Wire::Virtual => "without a socket, in virtual time",
            Wire::Socket => "HTTP/1.1",
            Wire::Http2 => "HTTP/2 over TLS, through a gateway",
        };
        writeln!(f, "{wire}")?;
        writeln!(f, "throttle and breaker {}\n", if guards { "as by default" } else { "off" })?;
        writeln!(f, "{}", self.ledger)?;
        let (successes, open, faults) = (self.successes(), self.open(), self.faults);
        writeln!(f, "{successes} succeeded, {open} are open")?;
        let Self { requests, token_calls, token_calls_in_a_minute, .. } = self;
        writeln!(f, "{requests} requests and {token_calls} for tokens met {faults} faults")?;
        writeln!(f, "token calls in the worst minute: {token_calls_in_a_minute}")?;
        let own: u32 = self.effects.by_operation.values().sum();
        let changes: u32 = self.effects.changes.iter().sum();
        writeln!(f, "effects on the server: {own} tickets, notes and files, {changes} changes")?;
        let twice = self.effects.by_operation.values().filter(|effects| **effects > 1).count();
        writeln!(f, "operations that had two effects: {twice}")?;
        if let Some(Memory { grown, peak }) = self.memory {
            writeln!(f, "bytes held by the client: {grown} more after the second half, {peak} at most")?;
        }
        write!(f, "slowest operation {:.1?}, all in {:.0?}", self.ledger.slowest(), self.took)
    }
}

/// The most of these moments, in order, that lie within one minute.
pub(super) fn most_in_a_minute(moments: &[&str]) -> usize {
    let read = |moment: &&str| {
        time::OffsetDateTime::parse(moment, &time::format_description::well_known::Rfc3339).expect("a moment")
    };
    let moments: Vec<_> = moments.iter().map(read).collect();
    let mut most = 0;
    let mut first = 0;
    for (last, moment) in moments.iter().enumerate() {
        while *moment - moments[first] >= time::Duration::MINUTE {
            first += 1;
        }
        most = most.max(last + 1 - first);
    }
    most
}
