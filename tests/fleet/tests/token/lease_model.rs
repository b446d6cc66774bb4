//! The scripts of the token store against a model, on a real server.
//!
//! Time passes when a test ends the life of a key: the lease of a model step ends at a chosen point, not by a clock.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, SystemTime};

use orange_core::token::{
    EncryptionKey, ExposeSecret as _, FetchOutcome, Lease, LeaseResult, StoredFailure, StoredToken,
    TokenEncryption, TokenKey, TokenStore as _,
};
use orange_fleet::RedisServer;
use orange_redis::{Redis, RedisTokenStore};
use proptest::prelude::*;
use proptest::test_runner::TestRunner;

const LEASE: Duration = Duration::from_secs(600);

#[derive(Clone, Copy, Debug)]
enum Step {
    /// A process asks for the lease.
    Acquire,
    /// The lease ends.
    Expire,
    /// The holder of one of the leases, counted from the last, completes its fetch.
    Complete { earlier: usize, outcome: Outcome },
    /// A process without a lease stores a token.
    Save,
    /// An API has rejected the stored token, or another one.
    Remove { is_current: bool },
    /// The server is restarted empty.
    LoseData,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Outcome {
    Token,
    Failure,
    NotSent,
}

fn step() -> impl Strategy<Value = Step> {
    let outcome =
        prop::sample::select(vec![Outcome::Token, Outcome::Token, Outcome::Failure, Outcome::NotSent]);
    prop_oneof![
        6 => Just(Step::Acquire),
        3 => Just(Step::Expire),
        6 => (0usize..4, outcome).prop_map(|(earlier, outcome)| Step::Complete { earlier, outcome }),
        1 => Just(Step::Save),
        2 => any::<bool>().prop_map(|is_current| Step::Remove { is_current }),
        1 => Just(Step::LoseData),
    ]
}

/// Expected data of the server. Leases are identified by the number of the step that granted them.
#[derive(Debug, Default)]
struct Model {
    /// The lease that is held.
    holder: Option<u32>,
    /// The last lease, if no token was removed and no data was lost since.
    last: Option<u32>,
    /// The step that stored the token, and the lease under which it did, or that step itself without a lease.
    token: Option<(u32, u32)>,
    has_failure: bool,
}

impl Model {
    /// Whether the outcome of a lease is stored.
    fn accepts(&self, lease: u32) -> bool {
        match self.holder {
            Some(holder) => holder == lease,
            None => self.last == Some(lease) && self.token.is_none_or(|(_, from)| from < lease),
        }
    }

    fn complete(&mut self, lease: u32, outcome: Outcome, number: u32) {
        if !self.accepts(lease) {
            return;
        }
        self.holder = None;
        match outcome {
            Outcome::Token => {
                self.token = Some((number, lease));
                self.has_failure = false;
            }
            Outcome::Failure => self.has_failure = true,
            Outcome::NotSent => {}
        }
    }
}

fn token(number: u32) -> StoredToken {
    let issued = SystemTime::now();
    let hour = Duration::from_secs(3600);
    StoredToken::new(number.to_string().into(), issued, Some(issued + hour)).with_remaining(Some(hour))
}

fn failure() -> StoredFailure {
    let json =
        br#"{"error":{"kind":"connect","text":"no","is_retryable":true},"failures":1,"credentials":7}"#;
    StoredFailure::from_json(json, Duration::from_secs(60)).unwrap()
}

async fn check(server: &RedisServer, steps: Vec<Step>) -> Result<(), TestCaseError> {
    static CLIENTS: AtomicU32 = AtomicU32::new(0);
    let client = CLIENTS.fetch_add(1, Ordering::Relaxed);
    let key = TokenKey::new("https://api.orange.com/oauth/v3/token", client.to_string(), "");
    let redis = Redis::builder(server.url()).timeout(Duration::from_secs(120)).build().unwrap();
    let store = RedisTokenStore::new(&redis, TokenEncryption::with_key(EncryptionKey::new([1; 32])));
    let name = |name: &str| format!("orange:{{token-{}}}:{name}", key.digest());
    let mut connection = server.connection();
    let mut delete = |names: &[&str]| {
        let keys: Vec<String> = names.iter().map(|suffix| name(suffix)).collect();
        let _: i64 = redis::cmd("DEL").arg(keys).query(&mut connection).unwrap();
    };
    let (mut model, mut leases, mut numbers) = (Model::default(), Vec::<(u32, Lease)>::new(), 0..);
    for step in steps {
        let number = numbers.next().unwrap();
        match step {
            Step::Acquire => match (store.acquire_lease(&key, LEASE).await.unwrap(), model.holder) {
                (LeaseResult::Held(lease), None) => {
                    let is_higher =
                        leases.iter().all(|(_, other)| other.fencing_token() < lease.fencing_token());
                    prop_assert!(is_higher, "{:?} {:?}", leases, lease);
                    leases.push((number, lease));
                    (model.holder, model.last) = (Some(number), Some(number));
                }
                (LeaseResult::Taken { remaining }, Some(_)) => {
                    prop_assert!(remaining > Duration::ZERO && remaining <= LEASE);
                }
                (result, holder) => prop_assert!(false, "{:?}, held by {:?}", result, holder),
            },
            Step::Expire => {
                delete(&["lease"]);
                model.holder = None;
            }
            Step::Complete { earlier, outcome } => {
                let Some((granted_by, lease)) = leases.iter().rev().nth(earlier) else { continue };
                let (token, failure) = (token(number), failure());
                let stored = match outcome {
                    Outcome::Token => FetchOutcome::Token(&token),
                    Outcome::Failure => FetchOutcome::Failure(&failure),
                    Outcome::NotSent => FetchOutcome::NotSent,
                };
                store.complete_fetch(&key, lease, stored).await.unwrap();
                model.complete(*granted_by, outcome, number);
            }
            Step::Save => {
                store.save(&key, &token(number)).await.unwrap();
                (model.token, model.has_failure) = (Some((number, number)), false);
            }
            Step::Remove { is_current } => {
                let current = model.token.map(|(number, _)| number).filter(|_| is_current);
                store.remove(&key, &current.unwrap_or(u32::MAX).to_string().into()).await.unwrap();
                if current.is_some() {
                    (model.token, model.last) = (None, None);
                }
            }
            Step::LoseData => {
                delete(&["lease", "fence", "token", "failure"]);
                model = Model::default();
            }
        }
        let record = store.load_record(&key).await.unwrap();
        let stored = record.token.map(|token| token.secret.expose_secret().to_owned());
        prop_assert_eq!(stored, model.token.map(|(number, _)| number.to_string()), "{:?}", step);
        prop_assert_eq!(record.failure.is_some(), model.has_failure, "{:?}", step);
    }
    Ok(())
}

#[test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
fn the_scripts_agree_with_the_model() {
    let server = RedisServer::start();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let config = ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() };
    TestRunner::new(config)
        .run(&prop::collection::vec(step(), 1..40), |steps| runtime.block_on(check(&server, steps)))
        .unwrap();
}

#[tokio::test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn concurrent_processes_get_one_lease() {
    let server = RedisServer::start();
    let store = || {
        let redis = Redis::builder(server.url()).timeout(Duration::from_secs(120)).build().unwrap();
        RedisTokenStore::new(&redis, TokenEncryption::unencrypted())
    };
    let key = TokenKey::new("https://api.orange.com/oauth/v3/token", "id", "");
    let mut running = tokio::task::JoinSet::new();
    for _ in 0..50 {
        let (store, key) = (store(), key.clone());
        running.spawn(async move { store.acquire_lease(&key, LEASE).await.unwrap() });
    }
    let results = running.join_all().await;
    assert_eq!(results.iter().filter(|result| matches!(result, LeaseResult::Held(_))).count(), 1);
}
