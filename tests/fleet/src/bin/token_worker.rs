//! A process of a fleet that requests tokens, for the tests of the token stores.
//!
//! The argument is the JSON of [`WorkerSettings`]. Each line of the standard input is a command, answered with one line of
//! JSON: `get N` requests a token in N tasks, `reject CODE` reports that an API has rejected the current token with this code.

use std::collections::BTreeSet;
use std::io::{Write as _, stdin, stdout};
use std::sync::Arc;

use orange_core::time::SystemClock;
use orange_core::token::{ClientCredentials, TokenProvider};
use orange_core::{Error, Result};
use orange_fleet::{WorkerSettings, WorkerTokens};
use tokio::task::JoinSet;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let settings: WorkerSettings = serde_json::from_str(&std::env::args().nth(1).ok_or("no settings")?)?;
    let provider = Arc::new(settings.provider()?);
    // Blocks this thread only: the tasks run on the other threads of the runtime.
    for line in stdin().lines() {
        let line = line?;
        let answer = match line.split_once(' ') {
            Some(("get", tasks)) => get(&provider, tasks.parse()?).await,
            Some((_, code)) => reject(&provider, code).await,
            None => return Err("a command has an argument".into()),
        };
        writeln!(stdout(), "{}", serde_json::to_string(&answer)?)?;
    }
    Ok(())
}

async fn get(provider: &Arc<ClientCredentials>, tasks: u32) -> WorkerTokens {
    let mut running = JoinSet::new();
    for _ in 0..tasks {
        let provider = Arc::clone(provider);
        running.spawn(async move { provider.token().await });
    }
    let (mut tokens, mut errors, mut failed) = (BTreeSet::new(), BTreeSet::new(), 0);
    for result in running.join_all().await {
        match result {
            Ok(token) => {
                tokens.insert(String::from_utf8_lossy(token.header().as_bytes()).into_owned());
            }
            Err(error) => {
                failed += 1;
                errors.insert(error.to_string());
            }
        }
    }
    WorkerTokens { tokens: tokens.into_iter().collect(), failed, errors: errors.into_iter().collect() }
}

async fn reject(provider: &ClientCredentials, code: &str) -> WorkerTokens {
    let body = format!(r#"{{"code":{code},"message":"credentials"}}"#);
    let (status, headers) = (http::StatusCode::UNAUTHORIZED, http::HeaderMap::new());
    let error = Error::from_response(status, &headers, body.as_bytes(), &SystemClock);
    if let Some(token) = provider.current_token() {
        provider.reject(&token, &error).await;
    }
    WorkerTokens::default()
}
