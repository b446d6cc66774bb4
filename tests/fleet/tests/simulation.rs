//! A fleet of 100 workers over a simulated hour with all kinds of incidents.

use std::time::Duration;

use orange_fleet::simulation::{IncidentKind, Scenario, simulate};

#[test]
fn fleet_keeps_its_limits_and_loses_no_work_in_an_hour_of_incidents() {
    let scenario = Scenario::hour();
    let report = simulate(&scenario);
    println!("{report}");
    // A worker that cannot reach Redis uses its local share, which may overlap with the shared limit. All local shares
    // together are the limit.
    for incident in &report.incidents {
        let local = match incident.incident.kind {
            IncidentKind::Partition => scenario.rate.div_ceil(10),
            IncidentKind::RedisRestart
            | IncidentKind::FailOver { .. }
            | IncidentKind::Emptied
            | IncidentKind::SlowRedis
            | IncidentKind::FullRedis => scenario.rate,
            _ => 0,
        };
        assert!(usize::from(incident.densest) <= scenario.rate + local, "{incident:?}");
        assert!(incident.recovery.is_some_and(|time| time.as_secs() < 60), "{incident:?}");
    }
    assert!(report.smallest_share > 0.9 && report.largest_share < 1.1, "shares within 20 % of each other");
    assert!(report.most_token_requests_per_minute <= 50);
    // One token in ten minutes, one per incident, and one per backoff while the endpoint is down.
    assert!(report.token_requests <= 30, "{}", report.token_requests);
    let work = report.work;
    assert!(work.results > 25_000, "{work:?}");
    assert_eq!((work.duplicates, work.lost, work.given_up), (0, 0, 0));
    assert_eq!(work.results + work.remaining, work.inputs);
}

/// The figures that `figures_at_the_sandbox` of `rate_limit.rs` measures in real time, with the same client code.
#[test]
fn eight_processes_use_the_whole_rate_in_equal_shares() {
    let scenario = Scenario {
        workers: 8,
        concurrency: 4,
        rate: 50,
        length: Duration::from_secs(60),
        crash_interval: Duration::from_secs(365 * 86_400),
        incidents: Vec::new(),
        ..Scenario::hour()
    };
    for seed in 1..=2 {
        let report = simulate(&Scenario { seed, ..scenario.clone() });
        let allowed = scenario.rate as f64 * scenario.length.as_secs_f64();
        assert!(report.requests as f64 >= 0.95 * allowed && report.requests as f64 <= allowed, "{report}");
        assert!(usize::from(report.densest) <= scenario.rate && report.throttled == 0, "{report}");
        assert!(report.largest_share <= 1.2 * report.smallest_share, "{report}");
    }
}

#[test]
fn one_seed_gives_one_report() {
    let scenario = Scenario { length: Duration::from_secs(120), ..Scenario::hour() };
    let report = simulate(&scenario);
    assert_eq!(report, simulate(&scenario));
    assert_ne!(report, simulate(&Scenario { seed: scenario.seed + 1, ..scenario }));
}
