//! Short chaos runs; `cargo run --release --example chaos` is the long one.
//!
//! Runs in virtual time are deterministic, so they have minimum numbers of successes and of unknown outcomes as well. The
//! progress of runs over sockets depends on the machine, so only the guarantees are checked. Few tasks keep the time limits
//! far from the latency of a busy machine.

use orange_journeys::chaos::{ChaosConfig, Protocol, Report};

fn run(config: ChaosConfig) -> Report {
    let report = config.run();
    println!("{report}");
    assert_eq!(report.violations(), [""; 0]);
    // A fifth of the responses is faulty on average. With few requests it may be less, but not less than a quarter of that.
    assert!(report.percent_of_faults() >= 5, "enough responses are faulty");
    report
}

/// Runs deterministically, in virtual time.
fn run_in_memory(config: ChaosConfig) {
    let report = run(ChaosConfig { protocol: Protocol::InMemory, ..config });
    assert!(report.successes() > config.operations as usize / 4, "many operations succeed");
    assert!(report.outcome_unknown() > 0, "some outcomes are unknown");
}

#[test]
fn guarantees_hold_over_http1() {
    run(ChaosConfig { operations: 400, tasks: 8, ..ChaosConfig::default() });
}

#[test]
fn guarantees_hold_in_virtual_time() {
    run_in_memory(ChaosConfig { operations: 800, tasks: 64, ..ChaosConfig::default() });
}

#[test]
fn guarantees_hold_with_default_limits() {
    run_in_memory(ChaosConfig {
        operations: 400,
        tasks: 16,
        seed: 2,
        limits: true,
        ..ChaosConfig::default()
    });
}

#[test]
fn guarantees_hold_over_http2() {
    run(ChaosConfig {
        operations: 400,
        tasks: 8,
        seed: 3,
        protocol: Protocol::Http2,
        ..ChaosConfig::default()
    });
}
