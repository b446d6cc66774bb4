//! Failures of the token endpoint, and rotation of credentials while requests run.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use orange_anomalie_adresse::AnomalieAdresses;
use orange_core::retry::RetryPolicy;
use orange_core::{Client, Credentials, Error, ErrorKind, RotatingCredentials};
use orange_incident::Incidents;
use orange_sandbox::{
    BodyShape, FaultPlan, FaultRule, ResponseOverride, Sandbox, SandboxClock, SandboxCredentials,
};

fn sandbox() -> Sandbox {
    Sandbox::builder().clock(SandboxClock::frozen()).tickets(3).incidents(3).build()
}

fn set_token_response(sandbox: &Sandbox, response: ResponseOverride) {
    sandbox.faults().set(FaultPlan::new().rule(FaultRule::new(response).path("/oauth/v3/token")));
}

fn credentials(of_sandbox: &SandboxCredentials) -> Credentials {
    Credentials::new(of_sandbox.client_id(), of_sandbox.client_secret())
        .unwrap()
        .with_api_key(of_sandbox.api_key())
        .unwrap()
}

#[tokio::test]
async fn a_missing_token_endpoint_is_not_a_missing_ticket() {
    let sandbox = sandbox();
    let client = sandbox.client().unwrap().build().unwrap();
    let (tickets, incidents) = (AnomalieAdresses::new(&client), Incidents::new(&client));
    let ticket = tickets.list().limit(1).send().await.unwrap().into_items().remove(0);
    let known = ticket.id().to_owned();
    sandbox.expire_tokens();
    set_token_response(&sandbox, ResponseOverride::status(404).body(BodyShape::Html));
    // At once, and during the failure backoff.
    for _ in 0..2 {
        let errors: [Error; 3] = [
            tickets.get_opt(&known).await.unwrap_err(),
            tickets.get_opt("T1").await.unwrap_err(),
            incidents.get_opt("I1").await.unwrap_err(),
        ];
        for error in errors {
            assert!(!error.is_not_found(), "{error}");
            let status = error.token_failure().and_then(Error::status).map(|status| status.as_u16());
            assert!(status == Some(404) || error.is_expired_token(), "{error}");
        }
    }
    sandbox.faults().clear();
    client.reset_backoff();
    assert!(tickets.get_opt(&known).await.unwrap().is_some());
    assert!(tickets.get_opt("T1").await.unwrap().is_none());
}

#[tokio::test]
async fn an_error_with_status_200_from_the_token_endpoint_is_an_error() {
    let sandbox = sandbox();
    set_token_response(&sandbox, ResponseOverride::status(200).body(BodyShape::Oauth));
    let tickets = AnomalieAdresses::new(&sandbox.client().unwrap().build().unwrap());
    let error = tickets.list().send().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Token);
    let failure = error.token_failure().unwrap();
    assert_eq!(failure.oauth_error(), Some("server_error"));
    assert_eq!(failure.description(), Some("Something went wrong on purpose."));
}

#[tokio::test]
async fn credentials_are_rotated_while_requests_run() {
    let running = Sandbox::builder().tickets(3).incidents(3).build().start().await.unwrap();
    let sandbox = running.sandbox();
    let rotating = RotatingCredentials::new(credentials(running.credentials()));
    let client = Client::builder()
        .credentials_provider(rotating.clone())
        .base_url(running.url())
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    let (rotated, served) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicUsize::new(0)));
    let callers: Vec<_> = (0..4)
        .map(|_| {
            let (client, rotated, served) = (client.clone(), rotated.clone(), served.clone());
            tokio::spawn(async move {
                let (tickets, incidents) = (AnomalieAdresses::new(&client), Incidents::new(&client));
                let mut successes = 0;
                while successes < 5 {
                    let is_rotated = rotated.load(Ordering::SeqCst);
                    let results = (tickets.list().send().await, incidents.list().send().await);
                    if is_rotated {
                        // The old credentials may have been refused meanwhile.
                        results.0.unwrap();
                        results.1.unwrap();
                        successes += 1;
                    }
                    served.fetch_add(1, Ordering::SeqCst);
                    // An operation during the pause fails at once.
                    tokio::task::yield_now().await;
                }
            })
        })
        .collect();
    while served.load(Ordering::SeqCst) < 8 {
        tokio::task::yield_now().await;
    }
    let new_credentials =
        SandboxCredentials::new(running.credentials().client_id(), "the-new-secret", "the-new-api-key");
    sandbox.rotate_credentials(new_credentials.clone());
    // Some operations meet the refusal.
    let before = served.load(Ordering::SeqCst);
    while served.load(Ordering::SeqCst) < before + 8 {
        tokio::task::yield_now().await;
    }
    rotating.replace(credentials(&new_credentials));
    rotated.store(true, Ordering::SeqCst);
    for caller in callers {
        caller.await.unwrap();
    }
    running.stop().await.unwrap();
}
