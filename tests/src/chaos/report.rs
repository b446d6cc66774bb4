//! Report of a chaos run and the violations of guarantees in it.

use std::fmt;
use std::time::Duration;

use super::config::{ChaosConfig, OPERATION_TIMEOUT, Protocol, SCHEDULER_SLACK};
use super::effects::Effects;
use super::operation_log::{OperationKind, OperationLog, OperationResult, Record};

/// Largest read buffer of a connection of hyper, in bytes.
const READ_BUFFER: i64 = 8 * 1024 + 100 * 4 * 1024;

/// Report of a chaos run.
#[derive(Debug)]
pub struct Report {
    pub(super) config: ChaosConfig,
    pub(super) log: OperationLog,
    pub(super) took: Duration,
    pub(super) requests: usize,
    /// Responses while faults were active.
    pub(super) responses: u64,
    pub(super) faults: u64,
    pub(super) token_requests: usize,
    /// Maximum number of token requests in any 60 s.
    pub(super) token_requests_in_a_minute: usize,
    pub(super) effects: Effects,
    pub(super) memory: Option<Memory>,
}

/// Memory of the client's thread in the second half of the run.
#[derive(Clone, Copy, Debug)]
pub(super) struct Memory {
    /// Growth in bytes.
    pub(super) growth: i64,
    /// Peak in bytes above the level at the start.
    pub(super) peak: u64,
}

impl Report {
    /// Describes each violated guarantee.
    pub fn violations(&self) -> Vec<String> {
        let mut violations = Vec::new();
        let mut check = |holds: bool, violation: String| {
            if !holds {
                violations.push(violation);
            }
        };
        // In real time, the scheduler of a busy machine adds to every time limit.
        let slack =
            if self.config.protocol == Protocol::InMemory { Duration::from_secs(1) } else { SCHEDULER_SLACK };
        check(self.log.unfinished() == 0, format!("{} operations did not finish", self.log.unfinished()));
        for (number, Record { kind, duration, .. }) in self.log.records() {
            let longest = OPERATION_TIMEOUT * kind.requests() + slack;
            check(duration < longest, format!("{kind:?} {number} took {duration:?}"));
        }
        let mut changes = vec![(0, 0); self.effects.changes.len()];
        for (number, record) in self.log.records().filter(|(_, record)| record.kind.has_effect()) {
            if record.kind == OperationKind::Patch {
                let (done, unknown) = &mut changes[record.task as usize];
                *done += u32::from(record.result == OperationResult::Success);
                *unknown += u32::from(record.result == OperationResult::Unknown);
                continue;
            }
            let effects = self.effects.by_operation.get(&number).copied().unwrap_or(0);
            let right = match record.result {
                OperationResult::Success => effects == 1,
                OperationResult::Unknown => effects <= 1,
                OperationResult::Failed(_) => effects == 0,
            };
            check(
                right,
                format!("{:?} {number} ended in {:?} and had {effects} effects", record.kind, record.result),
            );
        }
        for (task, ((done, unknown), effects)) in changes.iter().zip(&self.effects.changes).enumerate() {
            let right = (*done..=done + unknown).contains(effects);
            check(
                right,
                format!(
                    "ticket {task} has {effects} changes, {done} reported as done and {unknown} as unknown"
                ),
            );
        }
        // The limit of Orange. Includes the requests of the client that prepared the fixtures.
        check(
            self.token_requests_in_a_minute <= 50,
            format!("{} token requests in a minute", self.token_requests_in_a_minute),
        );
        if let Some(Memory { growth, peak }) = self.memory {
            // Buffers of connections that the second half opened, or that grew in it.
            let limit = (2 << 20) + i64::from(self.config.tasks) * READ_BUFFER;
            check(growth < limit, format!("memory grew by {growth} bytes in the second half"));
            check(peak < 32 << 20, format!("memory peaked at {peak} bytes"));
        }
        violations
    }

    /// Number of successful operations.
    pub fn successes(&self) -> usize {
        self.log.records().filter(|(_, record)| record.result == OperationResult::Success).count()
    }

    /// Number of operations with an unknown outcome.
    pub fn outcome_unknown(&self) -> usize {
        self.log.records().filter(|(_, record)| record.result == OperationResult::Unknown).count()
    }

    /// Percentage of faulty responses.
    pub fn percent_of_faults(&self) -> u64 {
        self.faults * 100 / self.responses.max(1)
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ChaosConfig { operations, tasks, percent, seed, limits, protocol } = self.config;
        writeln!(
            f,
            "{operations} operations from {tasks} tasks, faults in {percent} % of all responses, seed {seed}"
        )?;
        let protocol = match protocol {
            Protocol::InMemory => "in memory, in virtual time",
            Protocol::Http1 => "HTTP/1.1",
            Protocol::Http2 => "HTTP/2 over TLS through a gateway",
        };
        writeln!(f, "{protocol}")?;
        writeln!(f, "limits and circuit breaker {}\n", if limits { "on" } else { "off" })?;
        writeln!(f, "{}", self.log)?;
        let (successes, unknown, faults) = (self.successes(), self.outcome_unknown(), self.faults);
        writeln!(f, "{successes} succeeded, {unknown} have an unknown outcome")?;
        let Self { requests, token_requests, token_requests_in_a_minute, .. } = self;
        writeln!(f, "{requests} requests and {token_requests} token requests, {faults} faults")?;
        writeln!(f, "maximum of token requests per minute: {token_requests_in_a_minute}")?;
        let created: u32 = self.effects.by_operation.values().sum();
        let changes: u32 = self.effects.changes.iter().sum();
        writeln!(f, "effects on the server: {created} tickets, notes and files, {changes} changes")?;
        let duplicates = self.effects.by_operation.values().filter(|effects| **effects > 1).count();
        writeln!(f, "operations with duplicate effects: {duplicates}")?;
        if let Some(Memory { growth, peak }) = self.memory {
            writeln!(f, "memory of the client in the second half: growth {growth} bytes, peak {peak} bytes")?;
        }
        write!(f, "slowest operation {:.1?}, total {:.0?}", self.log.slowest(), self.took)
    }
}

/// Maximum number of these sorted times within one minute.
pub(super) fn max_in_a_minute(times: &[&str]) -> usize {
    let parse = |text: &&str| {
        time::OffsetDateTime::parse(text, &time::format_description::well_known::Rfc3339).expect("a time")
    };
    let times: Vec<_> = times.iter().map(parse).collect();
    let mut max = 0;
    let mut first = 0;
    for (last, time) in times.iter().enumerate() {
        while *time - times[first] >= time::Duration::MINUTE {
            first += 1;
        }
        max = max.max(last + 1 - first);
    }
    max
}
