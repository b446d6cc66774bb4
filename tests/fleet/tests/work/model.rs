//! Random sequences of commands, compared with a model: one result per input, from the consumer that has the claim.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use orange_fleet::RedisServer;
use orange_redis::work::{Claim, Consumer};
use proptest::prelude::*;

use crate::support::{Numbers, builder, expire_claims, make_due, outcomes};

const MAX_ATTEMPTS: u32 = 3;

#[derive(Clone, Debug)]
enum Command {
    Enqueue(u32),
    Claim { consumer: usize, max: usize },
    Expire,
    MakeDue,
    Renew { consumer: usize },
    Settle { claim: usize, how: How },
    Crash { consumer: usize },
    Requeue,
}

#[derive(Clone, Copy, Debug)]
enum How {
    Succeed,
    Fail,
    DeadLetter,
    Retry,
    Release,
}

fn commands() -> impl Strategy<Value = Vec<Command>> {
    let how = prop_oneof![
        4 => Just(How::Succeed),
        1 => Just(How::Fail),
        1 => Just(How::DeadLetter),
        2 => Just(How::Retry),
        1 => Just(How::Release),
    ];
    let command = prop_oneof![
        4 => (0..6_u32).prop_map(Command::Enqueue),
        5 => (0..3_usize, 1..4_usize).prop_map(|(consumer, max)| Command::Claim { consumer, max }),
        2 => Just(Command::Expire),
        1 => Just(Command::MakeDue),
        1 => (0..3_usize).prop_map(|consumer| Command::Renew { consumer }),
        8 => (0..20_usize, how).prop_map(|(claim, how)| Command::Settle { claim, how }),
        1 => (0..3_usize).prop_map(|consumer| Command::Crash { consumer }),
        1 => Just(Command::Requeue),
    ];
    prop::collection::vec(command, 1..60)
}

/// Expected state of an input.
#[derive(Clone, Debug, PartialEq, Eq)]
enum State {
    /// Number of counted attempts.
    Waiting(u32),
    Delayed(u32),
    /// The index of the claim in [`Run::claims`], and whether it has expired.
    Claimed {
        claim: usize,
        is_expired: bool,
    },
    /// The outcome, and the index of the claim that has stored it.
    Done(Result<u32, String>, usize),
    Dead,
}

/// A claim that a consumer has received, whether or not it is still held.
struct Received {
    consumer: usize,
    /// The name of the consumer, which changes when it crashes.
    name: String,
    number: u32,
    attempt: u32,
    claim: Claim,
}

struct Run {
    queue: Numbers,
    consumers: Vec<Consumer<u32, u32>>,
    claims: Vec<Received>,
    states: BTreeMap<u32, State>,
    values: u32,
}

impl Run {
    async fn execute(&mut self, command: Command, server: &RedisServer) {
        match command {
            Command::Enqueue(number) => {
                let report = self.queue.enqueue([(number.to_string(), number)]).await.unwrap();
                let is_new = !self.states.contains_key(&number);
                assert_eq!((report.added, report.duplicates), (u64::from(is_new), u64::from(!is_new)));
                self.states.entry(number).or_insert(State::Waiting(0));
            }
            Command::Claim { consumer, max } => self.claim(consumer, max).await,
            Command::Expire => {
                expire_claims(&mut server.connection());
                self.states.values_mut().for_each(|state| {
                    if let State::Claimed { is_expired, .. } = state {
                        *is_expired = true;
                    }
                });
            }
            Command::MakeDue => {
                make_due(&mut server.connection());
                self.states.values_mut().for_each(|state| {
                    if let State::Delayed(attempts) = state {
                        *state = State::Waiting(*attempts);
                    }
                });
            }
            Command::Renew { consumer } => self.renew(consumer).await,
            Command::Settle { claim, how } if !self.claims.is_empty() => {
                self.settle(claim % self.claims.len(), how).await;
            }
            Command::Settle { .. } => {}
            // Its claims stay in the list: they are late from now on, and expire.
            Command::Crash { consumer } => self.consumers[consumer] = self.queue.consumer("model").unwrap(),
            Command::Requeue => {
                let dead = self.states.values().filter(|state| **state == State::Dead).count();
                assert_eq!(self.queue.requeue_dead_letters(100).await.unwrap(), dead);
                for state in self.states.values_mut().filter(|state| **state == State::Dead) {
                    *state = State::Waiting(0);
                }
            }
        }
        self.check_progress().await;
    }

    async fn claim(&mut self, consumer: usize, max: usize) {
        let jobs = self.consumers[consumer].claim(max).await.unwrap().jobs;
        let mut claimed = BTreeSet::new();
        for job in jobs {
            let number = job.input;
            assert!(claimed.insert(number), "{number} was claimed twice");
            let attempts = match self.states[&number] {
                State::Waiting(attempts) => attempts,
                State::Claimed { claim, is_expired: true } => self.claims[claim].attempt,
                ref state => panic!("{number} was claimed while it was {state:?}"),
            };
            assert_eq!(job.attempt, attempts + 1);
            let claim = self.claims.len();
            self.claims.push(Received {
                consumer,
                name: self.consumers[consumer].name().to_owned(),
                number,
                attempt: job.attempt,
                claim: job.claim().clone(),
            });
            self.states.insert(number, State::Claimed { claim, is_expired: false });
        }
        // A claim of the last attempt that has expired may have been found, and is a dead letter then.
        let letters = self.queue.dead_letters(None, 100).await.unwrap();
        for letter in letters {
            let number: u32 = letter.key.parse().unwrap();
            if let State::Claimed { claim, is_expired } = self.states[&number] {
                assert!(is_expired && self.claims[claim].attempt == MAX_ATTEMPTS);
                self.states.insert(number, State::Dead);
                claimed.insert(number);
            }
        }
        let is_claimable =
            |state: &State| matches!(state, State::Waiting(_) | State::Claimed { is_expired: true, .. });
        let left = self.states.values().filter(|state| is_claimable(state)).count();
        assert!(!claimed.is_empty() || left == 0, "{left} jobs are not found");
    }

    async fn renew(&mut self, consumer: usize) {
        let indexes: Vec<usize> =
            (0..self.claims.len()).filter(|index| self.claims[*index].consumer == consumer).collect();
        let claims: Vec<Claim> = indexes.iter().map(|index| self.claims[*index].claim.clone()).collect();
        let renewed = self.consumers[consumer].renew(&claims).await.unwrap();
        for (index, is_held) in indexes.into_iter().zip(renewed) {
            let Received { number, ref name, .. } = self.claims[index];
            let state = self.states.get_mut(&number).unwrap();
            let has_claim = matches!(state, State::Claimed { claim, .. } if *claim == index);
            // A consumer that has crashed has another name, and none of its earlier claims.
            assert_eq!(is_held, has_claim && name == self.consumers[consumer].name());
            if is_held {
                *state = State::Claimed { claim: index, is_expired: false };
            }
        }
    }

    async fn settle(&mut self, index: usize, how: How) {
        let Received { consumer, number, attempt, ref claim, .. } = self.claims[index];
        self.values += 1;
        let (consumer, value) = (&self.consumers[consumer], self.values);
        let is_stored = match how {
            How::Succeed => consumer.succeed(claim, &value).await,
            How::Fail => consumer.fail(claim, value).await,
            How::DeadLetter => consumer.dead_letter(claim, value).await,
            How::Retry => consumer.retry(claim, value, Duration::from_secs(3600)).await,
            How::Release => consumer.release(claim).await,
        }
        .unwrap();
        let is_held = matches!(self.states[&number], State::Claimed { claim, .. } if claim == index);
        let is_repeated = match &self.states[&number] {
            State::Done(Ok(_), claim) => *claim == index && matches!(how, How::Succeed),
            State::Done(Err(_), claim) => *claim == index && matches!(how, How::Fail),
            _ => false,
        };
        assert_eq!(is_stored, is_held || is_repeated, "{number} by claim {index} ({how:?})");
        if is_held {
            let state = match how {
                How::Succeed => State::Done(Ok(value), index),
                How::Fail => State::Done(Err(value.to_string()), index),
                How::DeadLetter => State::Dead,
                How::Retry if attempt >= MAX_ATTEMPTS => State::Dead,
                How::Retry => State::Delayed(attempt),
                How::Release => State::Waiting(attempt - 1),
            };
            self.states.insert(number, state);
        }
    }

    async fn check_progress(&self) {
        let progress = self.queue.progress().await.unwrap();
        let count = |is: fn(&State) -> bool| self.states.values().filter(|state| is(state)).count() as u64;
        assert_eq!(progress.total, self.states.len() as u64);
        assert_eq!(progress.succeeded, count(|state| matches!(state, State::Done(Ok(_), _))));
        assert_eq!(progress.failed, count(|state| matches!(state, State::Done(Err(_), _))));
        assert_eq!(progress.dead, count(|state| *state == State::Dead));
        assert_eq!(progress.in_work, count(|state| matches!(state, State::Claimed { .. })));
        assert_eq!(
            progress.waiting + progress.delayed,
            count(|state| matches!(state, State::Waiting(_) | State::Delayed(_)))
        );
    }

    async fn check_results(&self) {
        let expected: BTreeMap<String, Result<u32, String>> = self
            .states
            .iter()
            .filter_map(|(number, state)| match state {
                State::Done(outcome, _) => Some((number.to_string(), outcome.clone())),
                _ => None,
            })
            .collect();
        assert_eq!(outcomes(&self.queue).await, expected);
    }
}

#[test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
fn each_input_has_one_result_from_the_consumer_with_the_claim() {
    let server = RedisServer::start();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let config = ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() };
    proptest!(config, |(commands in commands())| {
        runtime.block_on(async {
            let _: () = redis::cmd("FLUSHALL").query(&mut server.connection()).unwrap();
            let queue: Numbers = builder(&server).max_attempts(MAX_ATTEMPTS).build().unwrap();
            let consumers = (0..3).map(|_| queue.consumer("model").unwrap()).collect();
            let mut run = Run { queue, consumers, claims: Vec::new(), states: BTreeMap::new(), values: 0 };
            run.check_progress().await;
            for command in commands {
                run.execute(command, &server).await;
            }
            run.check_results().await;
        });
    });
}
