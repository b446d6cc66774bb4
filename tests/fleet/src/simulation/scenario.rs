//! [`Scenario`]: the fleet, its surroundings, and the incidents that it meets.

use std::time::Duration;

/// Settings of one simulation.
#[derive(Clone, Debug)]
pub struct Scenario {
    /// Number of workers. Each is one process with one client.
    pub workers: usize,
    /// Number of items that each worker processes at the same time.
    pub concurrency: usize,
    /// Simulated time.
    pub length: Duration,
    /// Requests that the API admits in any second.
    pub rate: usize,
    /// Number of seconds for which a token is valid.
    pub token_lifetime: Duration,
    /// Mean time between two crashes of one worker.
    pub crash_interval: Duration,
    /// Largest error of a worker's wall clock.
    pub clock_skew: Duration,
    /// Largest error of the speed of a worker's clocks: 0.0001 is 9 s in a day.
    pub clock_drift: f64,
    /// Incidents in the order of their start, which do not overlap.
    pub incidents: Vec<Incident>,
    /// Seed of all random numbers.
    pub seed: u64,
}

/// An incident of a simulation.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Incident {
    /// Start of the incident after the start of the simulation.
    pub at: Duration,
    /// Length of the incident.
    pub length: Duration,
    /// Kind of the incident.
    pub kind: IncidentKind,
}

/// Kind of an incident.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum IncidentKind {
    /// All workers start at once, with an empty Redis and without a token.
    ColdStart,
    /// Redis refuses connections, then continues with all its data.
    RedisRestart,
    /// Redis refuses connections. A replica takes over that has not received the last writes.
    FailOver {
        /// Length of the time whose writes are lost.
        lost: Duration,
        /// Clock of the replica minus that of the primary, in milliseconds.
        clock_step: i64,
    },
    /// Redis refuses connections, then continues without tokens and limits. The work has a server of its own.
    Emptied,
    /// Redis takes 100 times as long for each command.
    SlowRedis,
    /// Redis refuses all commands that write, for want of memory.
    FullRedis,
    /// One worker in ten cannot reach Redis and gets no response.
    Partition,
    /// The token endpoint responds 503, and all tokens become invalid.
    TokenEndpointDown,
    /// All tokens become invalid, and the API reports them as expired (code 42).
    TokensExpired,
    /// All tokens become invalid, and the API reports them as invalid (code 41).
    TokensRevoked,
    /// The API admits half its rate.
    Throttled,
    /// All workers are killed, one after the other, and started again.
    Deployment,
}

impl IncidentKind {
    /// Description for the table.
    pub(super) fn describe(self) -> String {
        match self {
            Self::ColdStart => "cold start of all workers".to_owned(),
            Self::RedisRestart => "Redis restarts with its data".to_owned(),
            Self::FailOver { lost, clock_step } => format!(
                "fail-over, last {} ms of writes lost, clock {} ms {}",
                lost.as_millis(),
                clock_step.unsigned_abs(),
                if clock_step < 0 { "behind" } else { "ahead" }
            ),
            Self::Emptied => "Redis restarts without tokens and limits".to_owned(),
            Self::SlowRedis => "Redis takes 100 times as long".to_owned(),
            Self::FullRedis => "Redis out of memory".to_owned(),
            Self::Partition => "one worker in ten cannot reach Redis".to_owned(),
            Self::TokenEndpointDown => "token endpoint down, all tokens invalid".to_owned(),
            Self::TokensExpired => "all tokens invalid, reported as expired".to_owned(),
            Self::TokensRevoked => "all tokens invalid, reported as invalid".to_owned(),
            Self::Throttled => "API admits half its rate".to_owned(),
            Self::Deployment => "rolling restart of all workers".to_owned(),
        }
    }
}

impl Scenario {
    /// The scenario of the documentation: 1,000 workers over 24 hours.
    pub fn day() -> Self {
        let minute = |minutes: u64| Duration::from_secs(60 * minutes);
        let incidents = [
            (0, 1, IncidentKind::ColdStart),
            (120, 2, IncidentKind::RedisRestart),
            (240, 1, IncidentKind::FailOver { lost: Duration::from_millis(900), clock_step: -1500 }),
            (360, 1, IncidentKind::FailOver { lost: Duration::from_millis(900), clock_step: 1500 }),
            (480, 1, IncidentKind::Emptied),
            (600, 10, IncidentKind::SlowRedis),
            (720, 5, IncidentKind::FullRedis),
            (840, 10, IncidentKind::Partition),
            (960, 10, IncidentKind::TokenEndpointDown),
            (1080, 1, IncidentKind::TokensExpired),
            (1140, 10, IncidentKind::Throttled),
            (1200, 10, IncidentKind::Deployment),
            (1260, 1, IncidentKind::TokensRevoked),
        ];
        let incident = |(at, length, kind)| Incident { at: minute(at), length: minute(length), kind };
        Self {
            workers: 1_000,
            concurrency: 1,
            length: Duration::from_secs(24 * 3_600),
            rate: 20,
            token_lifetime: Duration::from_secs(3_600),
            crash_interval: Duration::from_secs(12 * 3_600),
            clock_skew: Duration::from_secs(30),
            clock_drift: 0.0001,
            incidents: incidents.map(incident).to_vec(),
            seed: 18,
        }
    }

    /// A smaller scenario for tests: 100 workers over an hour, with the same kinds of incidents.
    pub fn hour() -> Self {
        let day = Self::day();
        let incidents = day.incidents.iter().enumerate().map(|(number, incident)| Incident {
            at: Duration::from_secs(270 * number as u64),
            length: (incident.length / 10).max(Duration::from_secs(12)),
            kind: incident.kind,
        });
        Self {
            workers: 100,
            rate: 10,
            length: Duration::from_secs(3_600),
            token_lifetime: Duration::from_secs(600),
            crash_interval: Duration::from_secs(1_800),
            incidents: incidents.collect(),
            ..day
        }
    }
}
