//! The scripts of the fleet rate limit on a real server, with the time as an argument.

use std::collections::VecDeque;

use orange_fleet::RedisServer;
use proptest::prelude::*;
use redis::{Connection, Script};

const SLOTS: &str = include_str!("../../../crates/orange-redis/src/rate_limit/slots.lua");
const WINDOW: &str = include_str!("../../../crates/orange-redis/src/rate_limit/window.lua");

/// `Slot::EARLY` of `orange_core::throttle`, in microseconds.
const EARLY: u64 = 5_000;

/// `SharedRate::TOLERANCE` of `orange_core::throttle`, in microseconds.
const TOLERANCE: u64 = 25_000;

/// Time at which each test starts, in microseconds.
const START: u64 = 1_800_000_000_000_000;

const NO_LIMIT: u64 = 10_000_000_000_000_000;

/// One schedule on the server.
struct Schedule {
    connection: Connection,
    script: Script,
    rate: f64,
    burst: u32,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Reply {
    Admitted(u64),
    Reserved { slot: (u64, u64), wait: u64 },
    Refused(u64),
}

impl Reply {
    /// The time of the slot.
    fn time(self) -> u64 {
        match self {
            Self::Admitted(time) | Self::Reserved { slot: (time, _), .. } => time,
            Self::Refused(wait) => panic!("refused: {wait}"),
        }
    }
}

fn with_time_argument(script: &str) -> Script {
    Script::new(&format!("local now = tonumber(ARGV[#ARGV])\n{script}"))
}

impl Schedule {
    fn new(server: &RedisServer, rate: f64, burst: u32) -> Self {
        let mut connection = server.connection();
        redis::cmd("FLUSHALL").exec(&mut connection).unwrap();
        Self { connection, script: with_time_argument(SLOTS), rate, burst }
    }

    fn run(&mut self, command: &str, arguments: &[i64], now: u64) -> Vec<u64> {
        let mut invocation = self.script.prepare_invoke();
        invocation.key("{test}:slots").arg(command).arg(format!("{:e}", self.rate)).arg(self.burst);
        for argument in arguments {
            invocation.arg(argument);
        }
        invocation.arg(now).invoke(&mut self.connection).unwrap()
    }

    fn take(&mut self, now: u64, slot: Option<(u64, u64)>, longest_wait: u64) -> Reply {
        let (time, revision) = slot.map_or((-1, -1), |(time, revision)| (time as i64, revision as i64));
        let arguments = [time, revision, longest_wait as i64, EARLY as i64, TOLERANCE as i64];
        match *self.run("take", &arguments, now) {
            [0, time] => Reply::Admitted(time),
            [1, time, revision, wait] => Reply::Reserved { slot: (time, revision), wait },
            [2, wait] => Reply::Refused(wait),
            ref other => panic!("{other:?}"),
        }
    }

    fn reserve(&mut self, now: u64) -> Reply {
        self.take(now, None, NO_LIMIT)
    }

    fn on_throttled(&mut self, now: u64, admitted: u64, retry_after: Option<u64>) {
        self.run("throttled", &[admitted as i64, retry_after.map_or(-1, |wait| wait as i64)], now);
    }
}

/// Fails if a period has more admissions than the rate, the burst and the tolerances allow.
fn check_rate(admitted: &[u64], rate: f64, burst: u32) -> Result<(), TestCaseError> {
    for (index, first) in admitted.iter().enumerate() {
        for (later, last) in admitted.iter().enumerate().skip(index) {
            let seconds = (last - first + TOLERANCE) as f64 / 1e6;
            let (count, allowed) = ((later - index + 1) as f64, rate * seconds + f64::from(burst));
            prop_assert!(count <= allowed + 1e-6, "{count} admissions in {seconds} s at {rate}");
        }
    }
    Ok(())
}

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

/// The integer model of the rate limit of one process: at `quarters` quarters of a request per second, a request is 32
/// units, and 1/8 s adds one unit for each quarter. A reservation makes the units negative.
#[test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
fn slots_match_the_integer_model_of_the_bucket() {
    let server = RedisServer::start();
    let steps = prop::collection::vec((0u64..40, 1u64..4), 1..60);
    proptest!(config(100), |(quarters in 1u32..80, burst in 1u32..8, steps in steps)| {
        let mut schedule = Schedule::new(&server, f64::from(quarters) / 4.0, burst);
        let full = i64::from(burst) * 32;
        // The first request starts the schedule without a burst.
        let (mut units, mut now, mut requests) = (0_i64, START, 0.0);
        for (gap, takes) in steps {
            now += gap * 125_000;
            if requests > 0.0 {
                units = (units + gap as i64 * i64::from(quarters)).min(full);
            }
            for _ in 0..takes {
                units -= 32;
                requests += 1.0;
                let expected = (-units).max(0) as f64 / 8.0 / f64::from(quarters) * 1e6;
                let reply = schedule.reserve(now);
                let wait = reply.time() as f64 - now as f64;
                // Each request rounds to a microsecond.
                let tolerance = requests + 1.0;
                match reply {
                    Reply::Admitted(_) => prop_assert!(expected <= EARLY as f64 + tolerance, "{expected}"),
                    _ => prop_assert!((wait - expected).abs() <= tolerance, "{wait} {expected}"),
                }
            }
        }
    });
}

/// Throttling as in the model of one process: a response halves the rate unless its request was admitted before the last
/// reduction. The rate doubles every 30 s. Between two slots its integral is one request.
#[test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
fn throttling_halves_the_rate_and_time_doubles_it() {
    let server = RedisServer::start();
    let responses = prop::collection::vec((0u64..90_000, 0u64..60_000), 1..20);
    proptest!(config(60), |(full in 1.0f64..500.0, responses in responses)| {
        let mut schedule = Schedule::new(&server, full, 1);
        let (mut now, mut since, mut initial) = (START, None, full);
        schedule.reserve(now);
        for (gap, age) in responses {
            now += gap * 1_000;
            let rate_at = |since: Option<u64>, initial: f64, time: f64| match since {
                Some(since) => full.min(initial * ((time - since as f64) / 30e6).exp2()),
                None => full,
            };
            let admitted = now - age * 1_000;
            let current = rate_at(since, initial, now as f64);
            if since.is_none_or(|since| current >= full || admitted > since) {
                (since, initial) = (Some(now), (current / 2.0).max(full.min(0.5)));
            }
            schedule.on_throttled(now, admitted, None);
            let mut last = schedule.reserve(now).time();
            for _ in 0..5 {
                let slot = schedule.reserve(now).time();
                let step = (slot - last) as f64 / 1_000.0;
                let points = (0..1_000).map(|point| last as f64 + (f64::from(point) + 0.5) * step);
                let requests: f64 = points.map(|at| rate_at(since, initial, at) * step / 1e6).sum();
                // A slot within the tolerance is admitted at once, so its reply has the present time.
                if last > now {
                    prop_assert!((requests - 1.0).abs() < 1e-3, "{requests} {slot} {last} {full}");
                }
                last = slot;
            }
        }
    });
}

/// A process of a simulated fleet.
struct Worker {
    at: u64,
    slot: Option<(u64, u64)>,
    admitted: Vec<u64>,
}

/// Runs workers that always have a waiting request for `seconds`. `delay` returns the time until the next call, for a worker
/// and the wait it was told.
fn simulate(
    schedule: &mut Schedule,
    workers: usize,
    seconds: u64,
    mut delay: impl FnMut(usize, Option<u64>) -> u64,
) -> Vec<Vec<u64>> {
    let mut workers: Vec<_> =
        (0..workers).map(|_| Worker { at: START, slot: None, admitted: Vec::new() }).collect();
    loop {
        let index = (0..workers.len()).min_by_key(|index| workers[*index].at).unwrap();
        let worker = &mut workers[index];
        let now = worker.at;
        if now >= START + seconds * 1_000_000 {
            return workers.into_iter().map(|worker| worker.admitted).collect();
        }
        let wait = match schedule.take(now, worker.slot.take(), NO_LIMIT) {
            Reply::Admitted(time) => {
                worker.admitted.push(time);
                None
            }
            Reply::Reserved { slot, wait } => {
                worker.slot = Some(slot);
                Some(wait)
            }
            Reply::Refused(wait) => panic!("refused: {wait}"),
        };
        worker.at = now + delay(index, wait).max(1);
    }
}

#[test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
fn workers_that_ask_more_often_get_no_more() {
    let server = RedisServer::start();
    let mut schedule = Schedule::new(&server, 50.0, 1);
    let mut number = 0_u64;
    let admitted = simulate(&mut schedule, 8, 20, |worker, wait| {
        number += 1;
        let latency = number * 7_919 % 2_000;
        match (worker, wait) {
            // Asks again every 3 ms.
            (0, Some(wait)) => wait.min(3_000),
            // Has a slow connection.
            (1, Some(wait)) => wait + 10_000,
            (1, None) => 15_000,
            (_, Some(wait)) => wait + latency,
            (_, None) => latency,
        }
    });
    let counts: Vec<_> = admitted.iter().map(|times| times.len() as f64).collect();
    let total: f64 = counts.iter().sum();
    assert!((990.0..=1_001.0).contains(&total), "{total}");
    let (least, most) =
        counts.iter().fold((total, 0.0_f64), |(least, most), &count| (least.min(count), most.max(count)));
    assert!(most <= least * 1.2, "{counts:?}");
    let mut all: Vec<_> = admitted.concat();
    all.sort_unstable();
    check_rate(&all, 50.0, 1).unwrap();
}

#[test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
fn paused_and_cancelled_workers_do_not_raise_the_rate() {
    let server = RedisServer::start();
    let pauses = prop::collection::vec(0u64..400, 1..50);
    proptest!(config(30), |(rate in 1.0f64..200.0, burst in 1u32..6, pauses in pauses)| {
        let mut schedule = Schedule::new(&server, rate, burst);
        let mut next = pauses.iter().cycle();
        let admitted = simulate(&mut schedule, 5, 5, |_, wait| {
            // A third of the calls is delayed by up to 400 ms.
            let pause = *next.next().unwrap();
            wait.unwrap_or(0) + if pause % 3 == 0 { pause * 1_000 } else { pause * 10 }
        });
        let mut all = admitted.concat();
        all.sort_unstable();
        check_rate(&all, rate, burst)?;
    });
}

#[test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
fn late_workers_are_admitted_at_the_rate_and_early_ones_wait() {
    let server = RedisServer::start();
    let mut schedule = Schedule::new(&server, 10.0, 1);
    let mut slots = Vec::new();
    for number in 1..=3 {
        let Reply::Reserved { slot, wait } = schedule.reserve(START) else { panic!("reserved") };
        assert_eq!((slot.0, wait), (START + number * 100_000, number * 100_000));
        slots.push(slot);
    }
    let early = schedule.take(slots[0].0 - EARLY - 1, Some(slots[0]), NO_LIMIT);
    assert_eq!(early, Reply::Reserved { slot: slots[0], wait: EARLY + 1 });
    // All workers were paused until after the last slot.
    let mut now = START + 350_000;
    assert_eq!(schedule.take(now, Some(slots[2]), NO_LIMIT), Reply::Admitted(now));
    for slot in &slots[..2] {
        let wait = 100_000 - TOLERANCE * u64::from(*slot == slots[0]);
        assert_eq!(schedule.take(now, Some(*slot), NO_LIMIT), Reply::Reserved { slot: *slot, wait });
        now += wait;
        assert_eq!(schedule.take(now, Some(*slot), NO_LIMIT), Reply::Admitted(now));
    }
}

#[test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
fn a_wait_beyond_the_deadline_reserves_nothing() {
    let server = RedisServer::start();
    let mut schedule = Schedule::new(&server, 1.0, 1);
    for _ in 0..3 {
        assert_eq!(schedule.take(START, None, 999_999), Reply::Refused(1_000_000));
    }
    assert_eq!(schedule.take(START, None, 1_000_000).time(), START + 1_000_000);
    assert_eq!(schedule.take(START, None, 1_000_000), Reply::Refused(2_000_000));
}

#[test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
fn retry_after_stops_all_workers_and_is_not_shortened() {
    let server = RedisServer::start();
    let mut schedule = Schedule::new(&server, 10.0, 3);
    let slots: Vec<_> = (0..4).map(|_| schedule.reserve(START)).collect();
    schedule.on_throttled(START + 1_000, START, Some(7_000_000));
    // Another response without Retry-After, and one with a shorter time.
    schedule.on_throttled(START + 2_000, START + 2_000, None);
    schedule.on_throttled(START + 3_000, START, Some(1_000_000));
    let stop = START + 1_000 + 7_000_000;
    // The reserved slots are withdrawn.
    for (number, reply) in slots.into_iter().enumerate() {
        let Reply::Reserved { slot, .. } = reply else { panic!("reserved: {reply:?}") };
        let again = schedule.take(slot.0, Some(slot), NO_LIMIT);
        assert!(again.time() >= stop + number as u64 * 100_000, "{again:?}");
    }
}

#[test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
fn an_empty_server_starts_without_a_burst_and_without_old_slots() {
    let server = RedisServer::start();
    let mut schedule = Schedule::new(&server, 10.0, 5);
    let Reply::Reserved { slot, .. } = schedule.reserve(START) else { panic!("reserved") };
    redis::cmd("FLUSHALL").exec(&mut schedule.connection).unwrap();
    let later = START + 90_000;
    let Reply::Reserved { slot: other, .. } = schedule.take(later, Some(slot), NO_LIMIT) else {
        panic!("the old slot is not valid");
    };
    assert_eq!(other.0, later + 100_000);
    assert_eq!(schedule.reserve(later).time(), later + 200_000);
}

#[test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
fn a_clock_that_is_set_back_does_not_block_the_schedule() {
    let server = RedisServer::start();
    let mut schedule = Schedule::new(&server, 10.0, 1);
    schedule.reserve(START);
    schedule.on_throttled(START, START, Some(60_000_000));
    let earlier = START - 3_600_000_000;
    let wait = schedule.reserve(earlier).time() - earlier;
    assert!(wait <= 200_000, "{wait}");
}

#[test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
fn extreme_rates_and_foreign_values_are_no_errors() {
    let server = RedisServer::start();
    for rate in [f64::MIN_POSITIVE, 1e-300, 1e-20, 1e300, f64::MAX] {
        for burst in [1, u32::MAX] {
            let mut schedule = Schedule::new(&server, rate, burst);
            let first = schedule.reserve(START);
            schedule.on_throttled(START + 1, START + 1, Some(1_000));
            let second = schedule.reserve(START + 2);
            assert!(second.time() >= START + 1_001, "{rate} {first:?} {second:?}");
        }
    }
    let mut schedule = Schedule::new(&server, 10.0, 1);
    let mut set = redis::cmd("HSET");
    set.arg("{test}:slots").arg(&["next", "x", "revision", "", "seen", "-1", "since", "nan", "stop", "a"]);
    set.exec(&mut schedule.connection).unwrap();
    assert_eq!(schedule.reserve(START).time(), START + 100_000);
}

#[test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
fn keys_expire() {
    let server = RedisServer::start();
    let mut schedule = Schedule::new(&server, 0.001, 1);
    schedule.reserve(START);
    let ttl: u64 = redis::cmd("PTTL").arg("{test}:slots").query(&mut schedule.connection).unwrap();
    assert!((86_400_000..=86_400_000 + 2_000_000).contains(&ttl), "{ttl}");
}

#[test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
fn the_window_matches_its_model() {
    let server = RedisServer::start();
    let script = with_time_argument(WINDOW);
    let steps = prop::collection::vec((0u64..30_000, 1usize..10), 1..80);
    proptest!(config(60), |(steps in steps)| {
        let mut connection = server.connection();
        redis::cmd("FLUSHALL").exec(&mut connection).unwrap();
        let (length, mut now, mut counted) = (61_000_000, START, VecDeque::new());
        for (gap, limit) in steps {
            now += gap * 1_000;
            while counted.front().is_some_and(|first| now - first >= length) {
                counted.pop_front();
            }
            let expected = match counted.len().checked_sub(limit) {
                None => {
                    counted.push_back(now);
                    0
                }
                Some(excess) => counted[excess] + length - now,
            };
            let mut invocation = script.key("{test}:window");
            let wait: u64 = invocation.arg(limit).arg(length).arg(now).invoke(&mut connection).unwrap();
            prop_assert_eq!(wait, expected);
        }
    });
}
