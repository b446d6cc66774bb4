//! The rate limiter.

use orange_fleet::RedisServer;
use orange_fleet::simulation::model::{Rate, SlotsModel, Take, Taken, WindowModel};
use proptest::prelude::*;
use proptest::sample::Index;
use redis::Connection;

use crate::flush;

/// The scripts, with the time as their last argument.
const SLOTS: &str = concat!(
    "local now = tonumber(ARGV[#ARGV])\n",
    include_str!("../../../../crates/orange-redis/src/rate_limit/slots.lua")
);
const WINDOW: &str = concat!(
    "local now = tonumber(ARGV[#ARGV])\n",
    include_str!("../../../../crates/orange-redis/src/rate_limit/window.lua")
);

#[derive(Clone, Debug)]
enum Command {
    /// Takes a slot, or one that was reserved before.
    Take {
        slot: Option<Index>,
        longest_wait: u64,
    },
    Throttled {
        admitted: Index,
        retry_after: Option<u64>,
    },
    Count,
    /// Microseconds, also backwards: a replica with another clock takes over.
    Advance(i64),
}

fn command() -> impl Strategy<Value = Command> {
    prop_oneof![
        6 => (any::<Option<Index>>(), prop::sample::select(vec![0, 300_000, 1_000_000_000]))
            .prop_map(|(slot, longest_wait)| Command::Take { slot, longest_wait }),
        1 => (any::<Index>(), prop::option::of(0u64..5_000_000))
            .prop_map(|(admitted, retry_after)| Command::Throttled { admitted, retry_after }),
        2 => Just(Command::Count),
        5 => prop_oneof![
            8 => 0i64..400_000,
            2 => 0i64..40_000_000,
            1 => -3_000_000i64..0,
        ].prop_map(Command::Advance),
    ]
}

fn slots(connection: &mut Connection, command: &str, rate: Rate, arguments: &[i64], now: u64) -> Vec<u64> {
    let mut texts = vec![command.to_owned(), format!("{:e}", rate.per_second), rate.burst.to_string()];
    texts.extend(arguments.iter().map(i64::to_string));
    texts.push(now.to_string());
    crate::run(connection, SLOTS, &["model:{limit}:slots".to_owned()], &texts).unwrap()
}

fn integer(number: u64) -> i64 {
    i64::try_from(number).unwrap()
}

fn compare(server: &RedisServer, rate: Rate, commands: Vec<Command>) -> Result<(), TestCaseError> {
    let (mut model, mut window) = (SlotsModel::default(), WindowModel::default());
    let mut connection = server.connection();
    flush(&mut connection);
    let mut now = 1_800_000_000_000_000_u64;
    let (mut reserved, mut admissions) = (Vec::new(), vec![0]);
    for command in commands {
        match command {
            Command::Take { slot, longest_wait } => {
                let slot = slot.filter(|_| !reserved.is_empty()).map(|index| *index.get(&reserved));
                let take = Take { slot, longest_wait, early: 5_000, tolerance: 25_000 };
                let (time, revision) =
                    slot.map_or((-1, -1), |(time, revision)| (integer(time), integer(revision)));
                let arguments = [time, revision, integer(longest_wait), 5_000, 25_000];
                let reply = slots(&mut connection, "take", rate, &arguments, now);
                let taken = model.take(now, rate, take);
                let expected = match taken {
                    Taken::Admitted(time) => vec![0, time],
                    Taken::Reserved { time, revision, wait } => vec![1, time, revision, wait],
                    Taken::Refused(wait) => vec![2, wait],
                };
                prop_assert_eq!(expected, reply);
                match taken {
                    Taken::Admitted(time) => admissions.push(time),
                    Taken::Reserved { time, revision, .. } => reserved.push((time, revision)),
                    Taken::Refused(_) => {}
                }
            }
            Command::Throttled { admitted, retry_after } => {
                let admitted = *admitted.get(&admissions);
                let arguments = [integer(admitted), retry_after.map_or(-1, integer)];
                slots(&mut connection, "throttled", rate, &arguments, now);
                model.throttled(now, rate, admitted, retry_after);
            }
            Command::Count => {
                let arguments = ["3".to_owned(), "61000000".to_owned(), now.to_string()];
                let key = ["model:{limit}:window".to_owned()];
                let wait: u64 = crate::run(&mut connection, WINDOW, &key, &arguments).unwrap();
                // The key would expire by the clock of the server.
                let _: () = redis::cmd("PERSIST").arg(&key).query(&mut connection).unwrap();
                prop_assert_eq!(window.count(now, 3, 61_000_000), wait);
            }
            Command::Advance(time) => now = now.saturating_add_signed(time),
        }
    }
    Ok(())
}

#[test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
fn rate_limiter_responds_like_its_model() {
    let server = RedisServer::start();
    let config = ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() };
    proptest!(config, |(
        per_second in prop_oneof![0.2f64..5.0, 5.0f64..200.0],
        burst in 1u32..5,
        commands in prop::collection::vec(command(), 1..80),
    )| {
        compare(&server, Rate { per_second, burst }, commands)?;
    });
}
