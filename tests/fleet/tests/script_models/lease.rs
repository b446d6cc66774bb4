//! The token store.

use orange_fleet::RedisServer;
use orange_fleet::simulation::model::{Acquired, Completion, LeaseModel, Timed};
use proptest::prelude::*;
use proptest::sample::Index;
use redis::{Connection, FromRedisValue};

use crate::{HOUR, flush};

macro_rules! script {
    ($name:literal) => {
        include_str!(concat!("../../../../crates/orange-redis/src/token/", $name, ".lua"))
    };
}

const LEASE: u64 = HOUR + HOUR / 2;

/// Time that a test takes at most, in milliseconds.
const SLACK: u64 = HOUR / 3;

#[derive(Clone, Debug)]
enum Command {
    /// A new owner, or the last one again.
    Acquire {
        again: bool,
    },
    Complete(Index, Completion<String, String>),
    Save(String, u64),
    Remove(String),
    CountRejection(String),
    ForgetRejections(String),
    Advance,
}

/// The store on the server.
struct Store(Connection);

impl Store {
    fn run<T: FromRedisValue>(&mut self, script: &str, keys: &[&str], arguments: &[String]) -> T {
        let keys: Vec<String> = keys.iter().map(|key| format!("model:{{token}}:{key}")).collect();
        crate::run(&mut self.0, script, &keys, arguments).unwrap()
    }

    fn acquire(&mut self, owner: &str) -> Acquired {
        let arguments = [owner.to_owned(), LEASE.to_string(), (168 * HOUR).to_string()];
        let (answer, number): (String, u64) =
            self.run(script!("acquire"), &["lease", "fence", "token"], &arguments);
        if answer == "held" { Acquired::Held(number) } else { Acquired::Taken(number) }
    }

    fn complete(&mut self, owner: &str, fence: u64, outcome: &Completion<String, String>) -> bool {
        let (kind, value, time_to_live) = match outcome {
            Completion::Token(value, time_to_live) => ("token", value.clone(), *time_to_live),
            Completion::Failure(value, time_to_live) => ("failure", value.clone(), *time_to_live),
            Completion::None => ("none", String::new(), 1),
        };
        let arguments =
            [owner.to_owned(), fence.to_string(), kind.to_owned(), value, time_to_live.to_string()];
        self.run(script!("complete"), &["lease", "fence", "token", "failure"], &arguments)
    }

    fn load(&mut self) -> (Timed<String>, Timed<String>) {
        let (token, token_ttl, failure, failure_ttl): (Option<String>, i64, Option<String>, i64) =
            self.run(script!("load"), &["token", "failure"], &[]);
        let timed = |value: Option<String>, left: i64| Some((value?, u64::try_from(left).unwrap()));
        (timed(token, token_ttl), timed(failure, failure_ttl))
    }

    /// Moves the ends of all keys into the past.
    fn advance(&mut self) {
        for key in ["lease", "fence", "token", "failure"] {
            let key = format!("model:{{token}}:{key}");
            let left: i64 = redis::cmd("PTTL").arg(&key).query(&mut self.0).unwrap();
            if left >= 0 {
                // A time that is not positive deletes the key.
                let left = left - i64::try_from(HOUR).unwrap();
                let _: () = redis::cmd("PEXPIRE").arg(key).arg(left).query(&mut self.0).unwrap();
            }
        }
    }
}

fn command() -> impl Strategy<Value = Command> {
    let value = || prop::sample::select(vec!["a", "b", "c"]).prop_map(str::to_owned);
    let life = || prop::sample::select(vec![HOUR / 2, 3 * HOUR + HOUR / 2]);
    let completion = prop_oneof![
        3 => (value(), life()).prop_map(|(value, life)| Completion::Token(value, life)),
        2 => (value(), life()).prop_map(|(value, life)| Completion::Failure(value, life)),
        1 => Just(Completion::None),
    ];
    prop_oneof![
        4 => prop::bool::weighted(0.2).prop_map(|again| Command::Acquire { again }),
        4 => (any::<Index>(), completion).prop_map(|(index, outcome)| Command::Complete(index, outcome)),
        1 => (value(), life()).prop_map(|(value, life)| Command::Save(value, life)),
        1 => value().prop_map(Command::Remove),
        3 => value().prop_map(Command::CountRejection),
        1 => value().prop_map(Command::ForgetRejections),
        2 => Just(Command::Advance),
    ]
}

fn is_close(ours: &Timed<String>, theirs: &Timed<String>) -> bool {
    match (ours, theirs) {
        (Some((value, left)), Some((other, other_left))) => {
            value == other && left.checked_sub(*other_left).is_some_and(|passed| passed < SLACK)
        }
        (None, None) => true,
        _ => false,
    }
}

fn compare(server: &RedisServer, commands: Vec<Command>) -> Result<(), TestCaseError> {
    let (mut model, mut store) = (LeaseModel::default(), Store(server.connection()));
    flush(&mut store.0);
    // Leases of the past: owner, and the fencing tokens of the model and of the server.
    let mut leases: Vec<(String, u64, u64)> = Vec::new();
    let mut now = 1_000_000 * HOUR * 1_000;
    for (number, command) in commands.into_iter().enumerate() {
        match command {
            Command::Acquire { again } => {
                let owner = leases.last().filter(|_| again).map_or(number.to_string(), |last| last.0.clone());
                match (model.acquire(now, &owner, LEASE), store.acquire(&owner)) {
                    (Acquired::Held(ours), Acquired::Held(theirs)) => {
                        if let Some(last) = leases.last() {
                            prop_assert!(ours >= last.1 && theirs >= last.2, "fencing tokens rise");
                        }
                        leases.push((owner, ours, theirs));
                    }
                    (Acquired::Taken(ours), Acquired::Taken(theirs)) => {
                        prop_assert!(ours.checked_sub(theirs).is_some_and(|passed| passed < SLACK));
                    }
                    other => prop_assert!(false, "{:?}", other),
                }
            }
            Command::Complete(index, outcome) if !leases.is_empty() => {
                let (owner, ours, theirs) = index.get(&leases);
                let stored = store.complete(owner, *theirs, &outcome);
                prop_assert_eq!(model.complete(now, owner, *ours, outcome), stored);
            }
            Command::Complete(..) => {}
            Command::Save(value, life) => {
                let arguments = [value.clone(), life.to_string()];
                let _: u32 = store.run(script!("save"), &["fence", "token", "failure"], &arguments);
                model.save(now, value, life);
            }
            Command::Remove(value) => {
                let arguments = [value.clone(), (168 * HOUR).to_string()];
                let removed: bool = store.run(script!("remove"), &["token", "fence"], &arguments);
                prop_assert_eq!(model.remove(now, &value), removed);
            }
            Command::CountRejection(value) => {
                let arguments = [value.clone(), "count".to_owned()];
                let count: i64 = store.run(script!("reject"), &["token"], &arguments);
                prop_assert_eq!(model.count_rejection(now, &value), u32::try_from(count).ok());
            }
            Command::ForgetRejections(value) => {
                let arguments = [value.clone(), "forget".to_owned()];
                let count: i64 = store.run(script!("reject"), &["token"], &arguments);
                prop_assert_eq!(model.forget_rejections(now, &value), count == 0);
            }
            Command::Advance => {
                now += HOUR * 1_000;
                store.advance();
            }
        }
        let (ours, theirs) = (model.load(now), store.load());
        prop_assert!(is_close(&ours.0, &theirs.0) && is_close(&ours.1, &theirs.1), "{:?} {:?}", ours, theirs);
    }
    Ok(())
}

#[test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
fn token_store_responds_like_its_model() {
    let server = RedisServer::start();
    let config = ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() };
    proptest!(config, |(commands in prop::collection::vec(command(), 1..60))| {
        compare(&server, commands)?;
    });
}
