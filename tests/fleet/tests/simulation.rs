//! A fleet of 100 workers over a simulated hour with all kinds of incidents.

use orange_fleet::simulation::{IncidentKind, Report, Scenario, simulate};

fn report() -> Report {
    simulate(&Scenario::hour())
}

#[test]
fn fleet_keeps_its_limits_and_loses_no_work_in_an_hour_of_incidents() {
    let report = report();
    let scenario = Scenario::hour();
    println!("{report}");
    // One worker in ten uses its local share beside the shared limit while it cannot reach Redis.
    let local = scenario.rate.div_ceil(10);
    for incident in &report.incidents {
        let limit = match incident.incident.kind {
            IncidentKind::Partition => scenario.rate + local,
            _ => scenario.rate,
        };
        assert!(usize::from(incident.densest) <= limit, "{incident:?}");
    }
    assert!(usize::from(report.densest) <= scenario.rate + local, "{}", report.densest);
    assert!(report.smallest_share > 0.9 && report.largest_share < 1.1, "shares within 20 % of each other");
    assert!(report.most_token_requests_per_minute <= 50);
    // One token in ten minutes, one per incident, and one per backoff while the endpoint is down.
    assert!(report.token_requests <= 30, "{}", report.token_requests);
    let work = report.work;
    assert!(work.results > 50_000, "{work:?}");
    assert_eq!((work.duplicates, work.lost, work.given_up), (0, 0, 0));
    assert_eq!(work.results + work.remaining, work.inputs);
}

#[test]
fn one_seed_gives_one_report() {
    let scenario = Scenario { length: std::time::Duration::from_secs(600), ..Scenario::hour() };
    let report = simulate(&scenario);
    assert_eq!(report, simulate(&scenario));
    assert_ne!(report, simulate(&Scenario { seed: scenario.seed + 1, ..scenario }));
}
