//! A bad day in short: `cargo run --release --example chaos` is the long one.

use orange_journeys::chaos::Day;

fn live(day: Day) {
    let report = day.run();
    println!("{report}");
    assert_eq!(report.broken_promises(), [""; 0]);
    assert!(report.faults() > u64::from(day.operations) / 10, "something went wrong often enough");
    if !day.guards {
        assert!(report.successes() > day.operations as usize / 4, "and much went right all the same");
        assert!(report.open() > 0, "some could not know");
    }
}

#[test]
fn nothing_is_done_twice_or_hangs_or_grows_while_a_fifth_of_all_answers_goes_wrong() {
    live(Day { operations: 1500, tasks: 64, ..Day::default() });
}

#[test]
fn nor_with_throttle_and_breaker_as_a_client_has_them() {
    live(Day { operations: 150, tasks: 16, seed: 2, guards: true, ..Day::default() });
}

#[test]
fn nor_over_http2_and_tls_with_a_gateway_that_refuses_drains_and_freezes() {
    live(Day { operations: 1500, tasks: 64, seed: 3, http2: true, ..Day::default() });
}
