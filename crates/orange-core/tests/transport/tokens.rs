//! Token rate limit of several clients of one application, over the network.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use orange_core::operation::{Api, Method};
use orange_core::retry::RetryPolicy;
use orange_core::{Client, ClientBuilder, Credentials, ErrorKind};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;

use crate::support::read_until;

static API: Api = Api { name: "things", base_path: "/things", ..Api::DEFAULT };

/// Issues tokens and rejects each as expired. Returns the base URL and the number of issued tokens.
async fn server() -> (String, Arc<AtomicU32>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    let (tokens, issued) = (Arc::new(AtomicU32::new(0)), Arc::<AtomicU32>::default());
    let counted = Arc::clone(&issued);
    tokio::spawn(async move {
        while let Ok((mut socket, _)) = listener.accept().await {
            let request = read_until(&mut socket, "\r\n\r\n").await;
            let (status, body) = if request.starts_with("POST /oauth") {
                counted.fetch_add(1, Ordering::SeqCst);
                let number = tokens.fetch_add(1, Ordering::SeqCst);
                ("200 OK", format!(r#"{{"access_token":"token-{number}","expires_in":3600}}"#))
            } else {
                ("401 Unauthorized", r#"{"code":42,"message":"Expired credentials"}"#.to_owned())
            };
            let length = body.len();
            let response =
                format!("HTTP/1.1 {status}\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n{body}");
            let _ = socket.write_all(response.as_bytes()).await;
            let _ = socket.shutdown().await;
        }
    });
    (base, issued)
}

fn builder(base: &str, id: &str) -> ClientBuilder {
    Client::builder()
        .credentials(Credentials::new(id, "secret").unwrap())
        .base_url(base)
        .retry(RetryPolicy::none())
        .token_calls_per_minute(2)
}

async fn error_kind(client: &Client) -> ErrorKind {
    let service = client.service(&API);
    let request = service.raw(Method::GET, "/1").returning::<serde_json::Value>();
    service.send(&request).await.unwrap_err().kind()
}

#[tokio::test]
async fn all_clients_of_an_application_share_the_token_rate_limit() {
    let (base, issued) = server().await;
    let (one, other) = (builder(&base, "id").build().unwrap(), builder(&base, "id").build().unwrap());
    // The expired token and its replacement.
    assert_eq!(error_kind(&one).await, ErrorKind::Status);
    assert_eq!(error_kind(&other).await, ErrorKind::Token);
    assert_eq!(issued.load(Ordering::SeqCst), 2);
    // A custom HTTP client uses the same endpoint and limit.
    let with_own_http_client = builder(&base, "id").reqwest_client(reqwest::Client::new()).build().unwrap();
    assert_eq!(error_kind(&with_own_http_client).await, ErrorKind::Token);
    // Another application has its own limit, and a client with a higher limit may send further requests.
    assert_eq!(error_kind(&builder(&base, "another").build().unwrap()).await, ErrorKind::Status);
    let more = builder(&base, "id").token_calls_per_minute(4).build().unwrap();
    assert_eq!(error_kind(&more).await, ErrorKind::Status);
    assert_eq!(issued.load(Ordering::SeqCst), 6);
    // The limit outlives the clients.
    drop((one, other, with_own_http_client, more));
    assert_eq!(error_kind(&builder(&base, "id").build().unwrap()).await, ErrorKind::Token);
    assert_eq!(issued.load(Ordering::SeqCst), 6);
}
