//! The token store with its lease.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use http::{Method, Request, Response};
use orange_core::operation::Api;
use orange_core::token::{EncryptionKey, TokenEncryption};
use orange_core::transport::{Body, Transport, TransportError};
use orange_core::{Client, Credentials};
use orange_fleet::{Fault, FaultProxy, RedisServer, each_fault};
use orange_redis::RedisTokenStore;

use crate::{DELAY, TIMEOUT, connect};

static API: Api = Api { name: "things", base_path: "/things", ..Api::DEFAULT };

/// Processes that start together.
const CLIENTS: usize = 2;

/// A gateway that issues a token for each token request, and counts them.
#[derive(Clone, Debug, Default)]
struct Gateway(Arc<AtomicUsize>);

#[async_trait::async_trait]
impl Transport for Gateway {
    async fn send(&self, request: Request<Body>) -> Result<Response<Body>, TransportError> {
        if request.method() == Method::GET {
            return Ok(Response::new(Body::from("1")));
        }
        let number = self.0.fetch_add(1, Ordering::Relaxed);
        let body = format!(r#"{{"token_type":"Bearer","access_token":"t{number}","expires_in":3600}}"#);
        Ok(Response::new(Body::from(body)))
    }
}

/// Sends one request from a new process.
async fn send(proxy: &FaultProxy, gateway: &Gateway) {
    let encryption = TokenEncryption::with_key(EncryptionKey::new([7; 32]));
    let client = Client::builder()
        .credentials(Credentials::new("id", "secret").unwrap())
        .base_url("https://gateway.example")
        .token_store(RedisTokenStore::new(connect(proxy), encryption))
        .token_store_timeout(TIMEOUT)
        // A lost lease ends after this time and a margin.
        .token_timeout(Duration::from_secs(2))
        .transport(gateway.clone())
        .build()
        .unwrap();
    let service = client.service(&API);
    service.send(&service.raw(Method::GET, "/1").returning::<u32>()).await.unwrap();
}

#[tokio::test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn each_process_gets_a_token_whatever_happens_to_a_command() {
    let server = RedisServer::start();
    let runs = each_fault(&server, &Fault::all(DELAY), async |proxy, number, fault| {
        let gateway = Gateway::default();
        tokio::join!(send(proxy, &gateway), send(proxy, &gateway));
        let calls = gateway.0.load(Ordering::Relaxed);
        match fault {
            _ if proxy.injected() == 0 => assert_eq!(calls, 1, "{fault:?} at {number}"),
            Fault::Duplicate => assert_eq!(calls, 1, "{fault:?} at {number}"),
            // A process for which Redis is away requests a token of its own.
            _ => assert!((1..=CLIENTS).contains(&calls), "{fault:?} at {number}: {calls}"),
        }
    })
    .await;
    assert!(runs >= Fault::all(DELAY).len() * 4, "{runs}");
}
