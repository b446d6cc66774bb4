//! Whatever happens in whatever order, some things always hold.

use std::collections::HashSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use orange_core::Result;
use orange_core::token::TokenProvider;
use orange_core::transport::{Body, Transport, TransportError, TransportErrorKind};
use proptest::prelude::*;
use tokio::time::{Instant, sleep};

use crate::support::*;

const CALLS_PER_MINUTE: usize = 6;

#[derive(Clone, Copy, Debug)]
enum Event {
    Time(u64),
    Call,
    Calls,
    /// The API finds the token of the last call expired, or one of an earlier call.
    Expired {
        earlier: usize,
    },
    /// The endpoint answers so from now on.
    Endpoint(Mood),
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
        2 => (0usize..4).prop_map(|earlier| Event::Expired { earlier }),
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
    };
    let server = Server(Arc::new(Mutex::new(record)));
    let builder = builder_over(server.clone()).calls_per_minute(CALLS_PER_MINUTE as u32);
    let provider = builder.build().unwrap();
    let mut handed_out = Vec::new();
    let mut rejected = HashSet::new();
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
                    let text = name(&token).trim_start_matches("Bearer ").to_owned();
                    prop_assert!(!rejected.contains(&text), "token {} was rejected before", text);
                    let end = server.0.lock().unwrap().ends[text.parse::<usize>().unwrap() - 1];
                    prop_assert!(end.is_none_or(|end| Instant::now() < end), "token {} is over", text);
                    handed_out.push(token);
                }
            }
            Event::Expired { earlier } => {
                let Some(index) = handed_out.len().checked_sub(earlier + 1) else { continue };
                let token = &handed_out[index];
                provider.reject(token, &code(42)).await;
                rejected.insert(name(token).trim_start_matches("Bearer ").to_owned());
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
