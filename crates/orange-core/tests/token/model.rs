//! Invariants of the token provider under random sequences of events.

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
    /// Waits for a number of milliseconds.
    Wait(u64),
    GetToken,
    /// Gets a token for 20 concurrent callers.
    GetTokens,
    /// An API rejects the last returned token, or an earlier one.
    Rejects {
        earlier: usize,
        rejection: Rejection,
    },
    /// Changes the behaviour of the endpoint.
    Endpoint(Behaviour),
}

/// Reason for which the API rejects a token. No request succeeds in this model.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Rejection {
    Expired,
    Refused,
    /// 401 without a code.
    WithoutCode,
}

impl Rejection {
    fn error(self) -> Error {
        unauthorized(match self {
            Self::Expired => 42,
            Self::Refused => 41,
            Self::WithoutCode => 0,
        })
    }
}

#[derive(Clone, Copy, Debug)]
enum Behaviour {
    Grants { expires_in: u64 },
    GrantsWithoutExpiry,
    Refuses,
    Down,
    Unreachable,
}

fn event() -> impl Strategy<Value = Event> {
    let behaviour = prop_oneof![
        4 => (1u64..200).prop_map(|expires_in| Behaviour::Grants { expires_in }),
        1 => Just(Behaviour::GrantsWithoutExpiry),
        1 => Just(Behaviour::Refuses),
        1 => Just(Behaviour::Down),
        1 => Just(Behaviour::Unreachable),
    ];
    prop_oneof![
        4 => (1u64..30_000).prop_map(Event::Wait),
        4 => Just(Event::GetToken),
        1 => Just(Event::GetTokens),
        2 => (0usize..4).prop_map(|earlier| Event::Rejects { earlier, rejection: Rejection::Expired }),
        2 => prop::sample::select(vec![Rejection::Refused, Rejection::WithoutCode])
            .prop_map(|rejection| Event::Rejects { earlier: 0, rejection }),
        1 => (0usize..4).prop_map(|earlier| Event::Rejects { earlier, rejection: Rejection::Refused }),
        2 => behaviour.prop_map(Event::Endpoint),
    ]
}

/// A token endpoint that records its requests.
#[derive(Clone, Debug)]
struct Server(Arc<Mutex<Record>>);

#[derive(Debug)]
struct Record {
    behaviour: Behaviour,
    requests: Vec<Instant>,
    refused: Vec<Instant>,
    /// Expiry of each token; that of token 1 is the first.
    ends: Vec<Option<Instant>>,
    in_flight: usize,
    /// Number and time of each issued token.
    issued: Vec<(usize, Instant)>,
}

/// Rejections of tokens by the API.
#[derive(Debug, Default)]
struct ApiRejections {
    /// Refusals of each token while it was current.
    refusals: HashMap<usize, u32>,
    /// Tokens that must not be returned again.
    rejected: HashSet<usize>,
    /// Times at which the current token was rejected.
    losses: Vec<Instant>,
}

impl ApiRejections {
    fn record(&mut self, rejection: Rejection, number: usize, is_current: bool) {
        let refusals = self.refusals.entry(number).or_default();
        *refusals += u32::from(is_current && rejection != Rejection::Expired);
        // A refused token stays in use for other APIs until its third refusal.
        let is_dropped = rejection == Rejection::Expired || *refusals == 3;
        if is_dropped && self.rejected.insert(number) && is_current {
            self.losses.push(Instant::now());
        }
    }
}

fn number(token: &AccessToken) -> usize {
    header_value(token).trim_start_matches("Bearer ").parse().unwrap()
}

#[async_trait::async_trait]
impl Transport for Server {
    async fn send(&self, _: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
        let (number, behaviour) = {
            let mut record = self.0.lock().unwrap();
            let expires_at = match record.behaviour {
                Behaviour::Grants { expires_in } => Some(Instant::now() + seconds(expires_in)),
                _ => None,
            };
            record.requests.push(Instant::now());
            record.ends.push(expires_at);
            record.in_flight += 1;
            assert_eq!(record.in_flight, 1, "concurrent token requests");
            (record.requests.len(), record.behaviour)
        };
        sleep(LATENCY).await;
        let mut record = self.0.lock().unwrap();
        record.in_flight -= 1;
        let respond = |status: u16, body: String| {
            Ok(http::Response::builder().status(status).body(body.into()).unwrap())
        };
        if let Behaviour::Grants { .. } | Behaviour::GrantsWithoutExpiry = behaviour {
            record.issued.push((number, Instant::now()));
        }
        match behaviour {
            Behaviour::Grants { expires_in } => {
                respond(200, token_response(&number.to_string(), &expires_in.to_string()))
            }
            Behaviour::GrantsWithoutExpiry => respond(200, token_response(&number.to_string(), "")),
            Behaviour::Refuses => {
                record.refused.push(Instant::now());
                respond(401, r#"{"error":"invalid_client"}"#.into())
            }
            Behaviour::Down => respond(503, String::new()),
            Behaviour::Unreachable => Err(TransportError::new(TransportErrorKind::Connect, true, "refused")),
        }
    }
}

async fn assert_invariants(events: Vec<Event>) -> Result<(), TestCaseError> {
    let record = Record {
        behaviour: Behaviour::Grants { expires_in: 60 },
        requests: vec![],
        refused: vec![],
        ends: vec![],
        in_flight: 0,
        issued: vec![],
    };
    let server = Server(Arc::new(Mutex::new(record)));
    let builder = builder_over(server.clone()).calls_per_minute(CALLS_PER_MINUTE as u32);
    let provider = builder.build().unwrap();
    let mut handed_out = Vec::new();
    let mut rejections = ApiRejections::default();
    for event in events {
        match event {
            // Sleeping fires each timer in order; a single `advance` would let requests exceed their timeout.
            Event::Wait(milliseconds) => sleep(millis(milliseconds)).await,
            Event::Endpoint(behaviour) => server.0.lock().unwrap().behaviour = behaviour,
            Event::GetToken | Event::GetTokens => {
                let count = if matches!(event, Event::GetTokens) { 20 } else { 1 };
                let requests = (0..count).map(|_| provider.token());
                for token in futures_util::future::join_all(requests).await {
                    let Ok(token) = token else { continue };
                    let number = number(&token);
                    prop_assert!(
                        !rejections.rejected.contains(&number),
                        "token {number} was rejected before"
                    );
                    let end = server.0.lock().unwrap().ends[number - 1];
                    prop_assert!(end.is_none_or(|end| Instant::now() < end), "token {number} has expired");
                    handed_out.push(token);
                }
            }
            Event::Rejects { earlier, rejection } => {
                let Some(index) = handed_out.len().checked_sub(earlier + 1) else { continue };
                let token = &handed_out[index];
                let number = number(token);
                let last = server.0.lock().unwrap().issued.last().copied();
                let is_last = last.is_some_and(|(last, _)| last == number);
                let is_current = is_last && !rejections.rejected.contains(&number);
                provider.reject(token, &rejection.error()).await;
                rejections.record(rejection, number, is_current);
                let end = server.0.lock().unwrap().ends[number - 1];
                let is_fresh = end.is_none_or(|end| Instant::now() + seconds(60) < end);
                if is_current && is_fresh && !rejections.rejected.contains(&number) {
                    let next = provider.token().await.map(|token| self::number(&token)).ok();
                    prop_assert_eq!(next, Some(number), "a refusal by one API removed the token");
                }
            }
        }
    }
    settle().await;
    let record = server.0.lock().unwrap();
    for window in record.requests.windows(CALLS_PER_MINUTE + 1) {
        let span = window[CALLS_PER_MINUTE] - window[0];
        prop_assert!(span >= Duration::from_secs(60), "{} requests in {span:?}", window.len());
    }
    for refused in &record.refused {
        let early = record.requests.iter().find(|call| **call >= *refused && **call - *refused < seconds(60));
        prop_assert!(early.is_none(), "a request within 60 s of a refusal");
    }
    // Tokens that never work are fetched with backoff: at least 3/4 of 1, 2, 4, … s apart.
    for (earlier, loss) in rejections.losses.iter().skip(2).enumerate() {
        let pause = millis(750) * 2_u32.pow(earlier.min(10) as u32);
        let backoff_end = *loss + pause.min(millis(22_500));
        // The arrival of a fetch in flight ends the backoff.
        let arrived = record.issued.iter().map(|(_, at)| *at).find(|at| at >= loss);
        let early = record
            .requests
            .iter()
            .find(|call| *call > loss && **call < backoff_end.min(arrived.unwrap_or(backoff_end)));
        prop_assert!(early.is_none(), "a request during the backoff");
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn token_invariants_hold_for_any_sequence_of_events(
        events in proptest::collection::vec(event(), 1..120),
    ) {
        let runtime =
            tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build().unwrap();
        runtime.block_on(assert_invariants(events))?;
    }
}
