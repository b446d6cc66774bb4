//! [`Report`]: the figures of a simulation, and its tables.

use std::fmt;
use std::time::Duration;

use super::gateway::GatewayRecord;
use super::scenario::{Incident, Scenario};

/// Length of the time over which a rate counts as recovered, in seconds.
const RECOVERY_WINDOW: usize = 10;

/// Share of the normal rate from which it counts as recovered.
const RECOVERED: f64 = 0.9;

/// Figures of a simulation.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// Settings of the table head.
    pub workers: usize,
    /// Simulated time.
    pub length: Duration,
    /// Requests that the API admits in any second.
    pub limit: usize,
    /// API requests in total.
    pub requests: u64,
    /// The most API requests in any window of one second.
    pub densest: u16,
    /// API requests that the gateway rejected with 429.
    pub throttled: u64,
    /// API requests that the gateway rejected with 401.
    pub unauthorized: u64,
    /// Token requests in total.
    pub token_requests: u64,
    /// Tokens issued in total.
    pub tokens_issued: u64,
    /// The most token requests in any window of 60 s.
    pub most_token_requests_per_minute: usize,
    /// Fewest requests of a worker divided by the mean.
    pub smallest_share: f64,
    /// Most requests of a worker divided by the mean.
    pub largest_share: f64,
    /// Jain's index: 1 if all workers sent the same number of requests.
    pub fairness: f64,
    /// Exactly-once figures.
    pub work: WorkReport,
    /// Crashes of workers.
    pub crashes: u64,
    /// Figures of each incident.
    pub incidents: Vec<IncidentReport>,
}

/// Outcome of the work.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WorkReport {
    /// Inputs that were added.
    pub inputs: u64,
    /// Inputs with exactly one result.
    pub results: u64,
    /// Results beyond the first of an input.
    pub duplicates: u64,
    /// Inputs without a result that the queue gave up.
    pub given_up: u64,
    /// Inputs that are neither finished, given up nor in the queue at the end.
    pub lost: u64,
    /// Inputs that wait or are in work at the end.
    pub remaining: u64,
    /// Requests for inputs that the API had executed before.
    pub repeated_requests: u64,
}

/// Figures of one incident.
#[derive(Clone, Debug, PartialEq)]
pub struct IncidentReport {
    /// The incident.
    pub incident: Incident,
    /// Mean rate of executed API requests during the incident, per second.
    pub rate: f64,
    /// The most API requests in any window of one second, from the start of the incident to its recovery.
    pub densest: u16,
    /// Token requests from the start of the incident to its recovery.
    pub token_requests: u64,
    /// Time from the end of the incident until the rate was 90 % of the normal rate for 10 s; `None` if it was not.
    pub recovery: Option<Duration>,
}

impl Report {
    pub(super) fn new(scenario: &Scenario, record: &GatewayRecord, work: WorkReport, crashes: u64) -> Self {
        let shares = &record.requests_by_worker;
        let mean = shares.iter().copied().map(f64::from).sum::<f64>() / shares.len() as f64;
        let squares: f64 = shares.iter().map(|share| f64::from(*share).powi(2)).sum();
        let share = |requests: Option<&u32>| requests.map_or(0.0, |requests| f64::from(*requests) / mean);
        Self {
            workers: scenario.workers,
            length: scenario.length,
            limit: scenario.rate,
            requests: sum(&record.requests),
            densest: record.densest.iter().copied().max().unwrap_or(0),
            throttled: record.throttled,
            unauthorized: record.unauthorized,
            token_requests: sum(&record.token_requests),
            tokens_issued: record.tokens_issued,
            most_token_requests_per_minute: record.most_token_requests_per_minute,
            smallest_share: share(shares.iter().min()),
            largest_share: share(shares.iter().max()),
            fairness: mean * mean * shares.len() as f64 / squares,
            work,
            crashes,
            incidents: incidents(scenario, record),
        }
    }
}

fn incidents(scenario: &Scenario, record: &GatewayRecord) -> Vec<IncidentReport> {
    let second = |time: Duration| usize::try_from(time.as_secs()).unwrap_or(usize::MAX);
    let ends = scenario.incidents.iter().skip(1).map(|next| next.at).chain([scenario.length]);
    scenario
        .incidents
        .iter()
        .zip(ends)
        .map(|(incident, next)| {
            let (start, end) = (second(incident.at), second(incident.at + incident.length));
            let recovery = recovery(&record.successes, end..second(next), scenario.rate);
            let until = recovery.map_or(second(next), |recovery| end + recovery + RECOVERY_WINDOW);
            IncidentReport {
                incident: *incident,
                rate: sum(slice(&record.successes, start..end)) as f64 / (end - start).max(1) as f64,
                densest: slice(&record.densest, start..until).iter().copied().max().unwrap_or(0),
                token_requests: sum(slice(&record.token_requests, start..until)),
                recovery: recovery.map(|seconds| Duration::from_secs(seconds as u64)),
            }
        })
        .collect()
}

/// Returns the number of seconds until the rate has recovered.
fn recovery(successes: &[u16], range: std::ops::Range<usize>, rate: usize) -> Option<usize> {
    let enough = RECOVERED * (rate * RECOVERY_WINDOW) as f64;
    slice(successes, range).windows(RECOVERY_WINDOW).position(|window| sum(window) as f64 >= enough)
}

fn slice(counts: &[u16], range: std::ops::Range<usize>) -> &[u16] {
    let end = range.end.min(counts.len());
    counts.get(range.start.min(end)..end).unwrap_or_default()
}

fn sum(counts: &[u16]) -> u64 {
    counts.iter().map(|count| u64::from(*count)).sum()
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let WorkReport { inputs, results, duplicates, given_up, lost, remaining, repeated_requests } =
            self.work;
        let hours = self.length.as_secs() as f64 / 3_600.0;
        let rate = self.requests as f64 / self.length.as_secs() as f64;
        let rows = [
            ("workers", self.workers.to_string()),
            ("simulated time", format!("{hours} h")),
            ("crashes of workers", self.crashes.to_string()),
            ("API requests", self.requests.to_string()),
            ("mean rate", format!("{rate:.2} per second of {} allowed", self.limit)),
            ("most API requests in any second", self.densest.to_string()),
            ("responses 429", self.throttled.to_string()),
            ("responses 401", self.unauthorized.to_string()),
            ("token requests", format!("{}, {} with a token", self.token_requests, self.tokens_issued)),
            ("most token requests in any minute", self.most_token_requests_per_minute.to_string()),
            (
                "requests of a worker, divided by the mean",
                format!("{:.3} to {:.3}", self.smallest_share, self.largest_share),
            ),
            ("Jain's fairness index", format!("{:.4}", self.fairness)),
            ("inputs", inputs.to_string()),
            ("inputs with exactly one result", results.to_string()),
            ("second results", duplicates.to_string()),
            ("inputs given up", given_up.to_string()),
            ("inputs lost", lost.to_string()),
            ("inputs that wait or are in work at the end", remaining.to_string()),
            ("API requests that repeated an executed one", repeated_requests.to_string()),
        ];
        writeln!(f, "| figure | value |\n|---|---|")?;
        for (figure, value) in rows {
            writeln!(f, "| {figure} | {value} |")?;
        }
        writeln!(f)?;
        writeln!(
            f,
            "| incident | start | length | executed per second | most in any second | token requests | recovery |"
        )?;
        writeln!(f, "|---|---|---|---|---|---|---|")?;
        for report in &self.incidents {
            let Incident { at, length, kind } = report.incident;
            let minutes = at.as_secs() / 60;
            let recovery = report.recovery.map_or("none".to_owned(), |time| format!("{} s", time.as_secs()));
            writeln!(
                f,
                "| {} | {:02}:{:02} | {} s | {:.1} | {} | {} | {recovery} |",
                kind.describe(),
                minutes / 60,
                minutes % 60,
                length.as_secs(),
                report.rate,
                report.densest,
                report.token_requests,
            )?;
        }
        Ok(())
    }
}
