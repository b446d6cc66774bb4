//! Whatever happens in whatever order, some things always hold.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use orange_core::token::{AccessToken, TokenProvider};
use orange_core::transport::{Body, Transport, TransportError, TransportErrorKind};
use orange_core::{Error, Result};
use proptest::prelude::*;
use tokio::time::{Instant, sleep};

use crate::support::*;

const CALLS_PER_MINUTE: usize = 6;

#[derive(Clone, Copy, Debug)]
enum Event {
    Time(u64),
    Call,
    Calls,
    /// An API finds the token of the last call no good, or one of an earlier call.
    Rejects {
        earlier: usize,
        why: Why,
    },
    /// The endpoint answers so from now on.
    Endpoint(Mood),
}

/// What the API says of a token. No call ever succeeds with one here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Why {
    Expired,
    Refused,
    /// 401, and nothing more.
    Nameless,
}

impl Why {
    fn error(self) -> Error {
        code(match self {
            Self::Expired => 42,
            Self::Refused => 41,
            Self::Nameless => 0,
        })
    }
}

#[derive(Clone, Copy, Debug)]
enum Mood {
    Grants { life: u64 },
    GrantsWithoutLife,
    Refuses,
    Down,
    Unreachable,
}

fn event() -> impl Strategy<Value = Event> {
    let mood = prop_oneof![
        4 => (1u64..200).prop_map(|life| Mood::Grants { life }),
        1 => Just(Mood::GrantsWithoutLife),
        1 => Just(Mood::Refuses),
        1 => Just(Mood::Down),
        1 => Just(Mood::Unreachable),
    ];
    prop_oneof![
        4 => (1u64..30_000).prop_map(Event::Time),
        4 => Just(Event::Call),
        1 => Just(Event::Calls),
        2 => (0usize..4).prop_map(|earlier| Event::Rejects { earlier, why: Why::Expired }),
        2 => prop::sample::select(vec![Why::Refused, Why::Nameless])
            .prop_map(|why| Event::Rejects { earlier: 0, why }),
        1 => (0usize..4).prop_map(|earlier| Event::Rejects { earlier, why: Why::Refused }),
        2 => mood.prop_map(Event::Endpoint),
    ]
}

/// Remembers everything it did.
#[derive(Clone, Debug)]
struct Server(Arc<Mutex<Record>>);

#[derive(Debug)]
struct Record {
    mood: Mood,
    calls: Vec<Instant>,
    refused: Vec<Instant>,
    ends: Vec<Option<Instant>>,
    under_way: usize,
    /// The tokens that were given, and when.
    given: Vec<(usize, Instant)>,
}

/// What the API has said of tokens so far.
#[derive(Debug, Default)]
struct Said {
    /// How often each was refused while it was the present one.
    refusals: HashMap<usize, u32>,
    /// Those that must not be handed out any more.
    rejected: HashSet<usize>,
    /// When the present one was lost, each time.
    lost: Vec<Instant>,
}

impl Said {
    fn say(&mut self, why: Why, number: usize, present: bool) {
        let refusals = self.refusals.entry(number).or_default();
        *refusals += u32::from(present && why != Why::Expired);
        // One that is refused is kept for other APIs, until that has happened three times.
        let over = why == Why::Expired || *refusals == 3;
        if over && self.rejected.insert(number) && present {
            self.lost.push(Instant::now());
        }
    }
}

fn number(token: &AccessToken) -> usize {
    name(token).trim_start_matches("Bearer ").parse().unwrap()
}

#[async_trait::async_trait]
impl Transport for Server {
    async fn send(&self, _: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
        let (number, mood) = {
            let mut record = self.0.lock().unwrap();
            let life = match record.mood {
                Mood::Grants { life } => Some(Instant::now() + seconds(life)),
                _ => None,
            };
            record.calls.push(Instant::now());
            record.ends.push(life);
            record.under_way += 1;
            assert_eq!(record.under_way, 1, "two calls at once");
            (record.calls.len(), record.mood)
        };
        sleep(LATENCY).await;
        let mut record = self.0.lock().unwrap();
        record.under_way -= 1;
        let answer = |status: u16, body: String| {
            Ok(http::Response::builder().status(status).body(body.into()).unwrap())
        };
        if let Mood::Grants { .. } | Mood::GrantsWithoutLife = mood {
            record.given.push((number, Instant::now()));
        }
        match mood {
            Mood::Grants { life } => answer(200, granted(&number.to_string(), &life.to_string())),
            Mood::GrantsWithoutLife => answer(200, granted(&number.to_string(), "")),
            Mood::Refuses => {
                record.refused.push(Instant::now());
                answer(401, r#"{"error":"invalid_client"}"#.into())
            }
            Mood::Down => answer(503, String::new()),
            Mood::Unreachable => Err(TransportError::new(TransportErrorKind::Connect, true, "refused")),
        }
    }
}

async fn play(events: Vec<Event>) -> Result<(), TestCaseError> {
    let record = Record {
        mood: Mood::Grants { life: 60 },
        calls: vec![],
        refused: vec![],
        ends: vec![],
        under_way: 0,
        given: vec![],
    };
    let server = Server(Arc::new(Mutex::new(record)));
    let builder = builder_over(server.clone()).calls_per_minute(CALLS_PER_MINUTE as u32);
    let provider = builder.build().unwrap();
    let mut handed_out = Vec::new();
    let mut said = Said::default();
    for event in events {
        match event {
            // Timer by timer, as time goes by; in one leap, calls would outlive their limit.
            Event::Time(by) => sleep(millis(by)).await,
            Event::Endpoint(mood) => server.0.lock().unwrap().mood = mood,
            Event::Call | Event::Calls => {
                let count = if matches!(event, Event::Calls) { 20 } else { 1 };
                let calls = (0..count).map(|_| provider.token());
                for token in futures_util::future::join_all(calls).await {
                    let Ok(token) = token else { continue };
                    let number = number(&token);
                    prop_assert!(!said.rejected.contains(&number), "token {number} was rejected before");
                    let end = server.0.lock().unwrap().ends[number - 1];
                    prop_assert!(end.is_none_or(|end| Instant::now() < end), "token {number} is over");
                    handed_out.push(token);
                }
            }
            Event::Rejects { earlier, why } => {
                let Some(index) = handed_out.len().checked_sub(earlier + 1) else { continue };
                let token = &handed_out[index];
                let number = number(token);
                let last = server.0.lock().unwrap().given.last().copied();
                let present = last.is_some_and(|(last, _)| last == number);
                let kept = present && !said.rejected.contains(&number);
                provider.reject(token, &why.error()).await;
                said.say(why, number, kept);
                let end = server.0.lock().unwrap().ends[number - 1];
                let fresh = end.is_none_or(|end| Instant::now() + seconds(60) < end);
                if kept && fresh && !said.rejected.contains(&number) {
                    let now = provider.token().await.map(|token| self::number(&token)).ok();
                    prop_assert_eq!(now, Some(number), "what one refuses is taken from the others");
                }
            }
        }
    }
    settle().await;
    let record = server.0.lock().unwrap();
    for window in record.calls.windows(CALLS_PER_MINUTE + 1) {
        let span = window[CALLS_PER_MINUTE] - window[0];
        prop_assert!(span >= Duration::from_secs(60), "{} calls in {span:?}", window.len());
    }
    for refused in &record.refused {
        let soon = record.calls.iter().find(|call| **call >= *refused && **call - *refused < seconds(60));
        prop_assert!(soon.is_none(), "asked again soon after a refusal");
    }
    // Of tokens that never work there are ever fewer: three quarters of 1, 2, 4 s and so on lie between them.
    for (earlier, lost) in said.lost.iter().skip(2).enumerate() {
        let pause = millis(750) * 2_u32.pow(earlier.min(10) as u32);
        let over = *lost + pause.min(millis(22_500));
        // What was on its way by then may have come, and ends the pause.
        let came = record.given.iter().map(|(_, at)| *at).find(|at| at >= lost);
        let soon = record.calls.iter().find(|call| *call > lost && **call < over.min(came.unwrap_or(over)));
        prop_assert!(soon.is_none(), "another token soon after many that never worked");
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_token_is_handed_out_that_is_over_or_rejected_and_no_call_is_made_that_should_not_be(
        events in proptest::collection::vec(event(), 1..120),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread();
        let runtime = { runtime }.enable_all().start_paused(true).build().unwrap();
        runtime.block_on(play(events))?;
    }
}
