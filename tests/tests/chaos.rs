//! A bad day in short: `cargo run --release --example chaos` is the long one.
//!
//! The days in virtual time are the same on every machine, so they say how much goes wrong and right. How far a day over
//! sockets gets depends on the machine; what it must not break does not.

use orange_journeys::chaos::{Day, Report, Wire};

fn live(day: Day) -> Report {
    let report = day.run();
    println!("{report}");
    assert_eq!(report.broken_promises(), [""; 0]);
    // A fifth is asked for; the requests of a day are too many for chance to halve that.
    assert!(report.percent_of_faults() >= 10, "something went wrong often enough");
    assert!(report.successes() > 0, "and something went right all the same");
    report
}

#[test]
fn nothing_is_done_twice_or_hangs_or_grows_while_a_fifth_of_all_answers_goes_wrong() {
    live(Day { operations: 500, tasks: 64, ..Day::default() });
}

#[test]
fn a_bad_day_in_virtual_time_ends_within_every_time_limit() {
    let day = Day { operations: 800, tasks: 64, wire: Wire::Virtual, ..Day::default() };
    let report = live(day);
    assert!(report.successes() > day.operations as usize / 4, "much went right all the same");
    assert!(report.open() > 0, "some could not know");
}

#[test]
fn nor_with_throttle_and_breaker_as_a_client_has_them() {
    live(Day { operations: 400, tasks: 16, seed: 2, guards: true, wire: Wire::Virtual, ..Day::default() });
}

#[test]
fn nor_over_http2_and_tls_with_a_gateway_that_refuses_drains_and_freezes() {
    live(Day { operations: 1500, tasks: 64, seed: 3, wire: Wire::Http2, ..Day::default() });
}
