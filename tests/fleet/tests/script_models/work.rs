//! The work queue.

use orange_fleet::RedisServer;
use orange_fleet::simulation::model::{Claim, ClaimedJob, Counts, LostInput, Outcome, WorkModel};
use proptest::prelude::*;
use redis::{Connection, FromRedisValue, RedisResult};

use crate::{HOUR, flush};

macro_rules! script {
    ($($name:literal),*) => {
        concat!($(include_str!(concat!("../../../../crates/orange-redis/src/work/scripts/", $name, ".lua")),)*)
    };
}

const VISIBILITY: u64 = HOUR + HOUR / 2;
const MAX_ATTEMPTS: u32 = 4;
const ID: &str = "id";

/// The queue on the server.
struct Queue {
    connection: Connection,
    keys: Vec<String>,
}

/// A claimed job as the script returns it: entry, key, input, deliveries, attempt.
type Job = (String, usize, String, u32, u32);

impl Queue {
    fn new(server: &RedisServer) -> Self {
        let mut connection = server.connection();
        flush(&mut connection);
        let parts = ["meta", "inputs", "jobs", "delayed", "results", "dead", "items", "checkpoints"];
        let keys = parts.map(|part| format!("model:{{work}}:{part}")).into();
        let mut queue = Self { connection, keys };
        let _: Vec<String> = queue
            .run(script!("prelude", "open"), &[ID.into(), VISIBILITY.to_string(), MAX_ATTEMPTS.to_string()])
            .unwrap();
        queue
    }

    fn run<T: FromRedisValue>(&mut self, script: &str, arguments: &[String]) -> RedisResult<T> {
        crate::run(&mut self.connection, script, &self.keys, arguments)
    }

    fn enqueue(&mut self, maximum: usize, keys: &[usize]) -> (usize, usize) {
        let mut arguments = vec![ID.to_owned(), maximum.to_string()];
        arguments.extend(keys.iter().flat_map(|key| [key.to_string(), format!("input {key}")]));
        self.run(script!("prelude", "queue", "enqueue"), &arguments).unwrap()
    }

    fn claim(&mut self, consumer: u64, wanted: usize, cursor: &str) -> (String, bool, Vec<Job>) {
        let arguments = [
            ID.to_owned(),
            consumer.to_string(),
            wanted.to_string(),
            VISIBILITY.to_string(),
            MAX_ATTEMPTS.to_string(),
            cursor.to_owned(),
            "0".to_owned(),
        ];
        self.run(script!("prelude", "queue", "claim"), &arguments).unwrap()
    }

    fn renew(&mut self, consumer: u64, job: &Job) -> bool {
        let arguments = [ID.to_owned(), consumer.to_string(), job.0.clone(), job.3.to_string()];
        self.run::<Vec<bool>>(script!("prelude", "queue", "renew"), &arguments).unwrap()[0]
    }

    fn settle(&mut self, consumer: u64, job: &Job, outcome: Outcome) -> RedisResult<bool> {
        let (name, delay) = match outcome {
            Outcome::Succeeded => ("succeeded", 0),
            Outcome::Failed => ("failed", 0),
            Outcome::Dead => ("dead", 0),
            Outcome::Retry(delay) => ("retry", delay),
            Outcome::Release => ("release", 0),
        };
        let arguments = [
            ID.to_owned(),
            consumer.to_string(),
            job.0.clone(),
            job.3.to_string(),
            job.1.to_string(),
            job.4.to_string(),
            name.to_owned(),
            "text".to_owned(),
            MAX_ATTEMPTS.to_string(),
            delay.to_string(),
        ];
        self.run(script!("prelude", "queue", "settle"), &arguments)
    }

    fn counts(&mut self) -> Counts {
        let counts: Vec<u64> = self.run(script!("prelude", "queue", "progress"), &[ID.to_owned()]).unwrap();
        let [total, succeeded, failed, dead, retries, waiting, in_work, delayed, ..] = counts[..] else {
            panic!("{counts:?}")
        };
        Counts { total, succeeded, failed, dead, retries, waiting, in_work, delayed }
    }

    fn results(&mut self) -> Vec<(usize, bool)> {
        let read = [ID.to_owned(), "results".to_owned(), "-".to_owned(), "100000".to_owned()];
        let entries: Vec<(String, Vec<String>)> =
            self.run(script!("prelude", "queue", "read"), &read).unwrap();
        entries
            .into_iter()
            .map(|(_, fields)| (fields[1].parse().unwrap(), fields[3] == "succeeded"))
            .collect()
    }

    /// Moves all times of the queue into the past.
    fn advance(&mut self, milliseconds: u64) {
        let (jobs, delayed) = (self.keys[2].clone(), self.keys[3].clone());
        let pending = redis::cmd("XPENDING")
            .arg(&jobs)
            .arg("workers")
            .arg("- + 100000".split(' ').collect::<Vec<_>>())
            .query(&mut self.connection);
        let pending: Vec<(String, String, u64, u64)> = pending.unwrap();
        for (entry, consumer, idle, deliveries) in pending {
            let mut claim = redis::cmd("XCLAIM");
            claim
                .arg(&jobs)
                .arg("workers")
                .arg(consumer)
                .arg(0)
                .arg(entry)
                .arg("IDLE")
                .arg(idle + milliseconds);
            let _: () =
                claim.arg("RETRYCOUNT").arg(deliveries).arg("JUSTID").query(&mut self.connection).unwrap();
        }
        let waiting = redis::cmd("ZRANGE")
            .arg(&delayed)
            .arg("0 -1 WITHSCORES".split(' ').collect::<Vec<_>>())
            .query(&mut self.connection);
        let waiting: Vec<(String, u64)> = waiting.unwrap();
        for (member, due) in waiting {
            let _: () = redis::cmd("ZADD")
                .arg(&delayed)
                .arg(due - milliseconds)
                .arg(member)
                .query(&mut self.connection)
                .unwrap();
        }
    }
}

#[derive(Clone, Debug)]
enum Command {
    Enqueue(Vec<usize>),
    Claim { consumer: u64, wanted: usize },
    Renew(prop::sample::Index),
    Settle(prop::sample::Index, Outcome),
    Advance,
    Close,
}

fn command() -> impl Strategy<Value = Command> {
    let outcome = prop_oneof![
        4 => Just(Outcome::Succeeded),
        1 => Just(Outcome::Failed),
        1 => Just(Outcome::Dead),
        3 => prop::sample::select(vec![HOUR / 2, 2 * HOUR]).prop_map(Outcome::Retry),
        1 => Just(Outcome::Release),
    ];
    prop_oneof![
        3 => prop::collection::vec(0usize..20, 1..6).prop_map(Command::Enqueue),
        6 => (0u64..3, 1usize..4).prop_map(|(consumer, wanted)| Command::Claim { consumer, wanted }),
        1 => any::<prop::sample::Index>().prop_map(Command::Renew),
        6 => (any::<prop::sample::Index>(), outcome).prop_map(|(index, outcome)| Command::Settle(index, outcome)),
        3 => Just(Command::Advance),
        1 => Just(Command::Close),
    ]
}

/// Runs the commands on the model and on the server, and compares the responses.
fn compare(server: &RedisServer, commands: Vec<Command>) -> Result<(), TestCaseError> {
    let (mut model, mut queue) = (WorkModel::default(), Queue::new(server));
    let mut cursors = vec![(0, "0-0".to_owned()); 3];
    // Claims of the past, with their consumer: also those that have ended.
    let mut claims: Vec<(u64, ClaimedJob, Job)> = Vec::new();
    let mut now = 1_000 * HOUR;
    for (number, command) in (1_u64..).zip(commands) {
        match command {
            Command::Enqueue(keys) => {
                prop_assert_eq!(model.enqueue(8, keys.iter().copied()), queue.enqueue(8, &keys));
            }
            Command::Claim { consumer, wanted } => {
                let (ours, theirs) = &mut cursors[consumer as usize];
                let Claim { cursor, is_drained, jobs } =
                    model.claim(now, consumer, wanted, VISIBILITY, MAX_ATTEMPTS, *ours);
                let (next, drained, claimed) = queue.claim(consumer, wanted, theirs);
                prop_assert_eq!((cursor == 0, is_drained), (next == "0-0", drained));
                let fields: Vec<_> = jobs.iter().map(|job| (job.key, job.deliveries, job.attempt)).collect();
                let expected: Vec<_> = claimed.iter().map(|job| (job.1, job.3, job.4)).collect();
                prop_assert_eq!(fields, expected);
                claims.extend(jobs.into_iter().zip(claimed).map(|(ours, theirs)| (consumer, ours, theirs)));
                (*ours, *theirs) = (cursor, next);
            }
            Command::Renew(index) if !claims.is_empty() => {
                let (consumer, ours, theirs) = index.get(&claims);
                let renewed = model.renew(now, *consumer, ours.entry, ours.deliveries);
                prop_assert_eq!(renewed, queue.renew(*consumer, theirs));
            }
            Command::Settle(index, outcome) if !claims.is_empty() => {
                let (consumer, ours, theirs) = index.get(&claims);
                // Different delays, so that two jobs are not due at the same time.
                let outcome = match outcome {
                    Outcome::Retry(delay) => Outcome::Retry(delay + 1_000 * number),
                    other => other,
                };
                let settled = model.settle(now, *consumer, *ours, outcome, MAX_ATTEMPTS);
                let expected = queue.settle(*consumer, theirs, outcome).map_err(|_| LostInput);
                prop_assert_eq!(settled, expected);
            }
            Command::Advance => {
                now += HOUR;
                queue.advance(HOUR);
            }
            Command::Close => {
                model.close();
                let _: u32 = queue.run(script!("prelude", "queue", "close"), &[ID.to_owned()]).unwrap();
            }
            Command::Renew(_) | Command::Settle(..) => {}
        }
        prop_assert_eq!(model.counts(), queue.counts());
    }
    prop_assert_eq!(model.results(), queue.results());
    Ok(())
}

#[test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
fn work_queue_responds_like_its_model() {
    let server = RedisServer::start();
    let config = ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() };
    proptest!(config, |(commands in prop::collection::vec(command(), 1..60))| {
        compare(&server, commands)?;
    });
}
