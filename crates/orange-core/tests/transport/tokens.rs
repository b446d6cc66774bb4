//! Two clients of one application, over the network.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use orange_core::operation::{Api, Method};
use orange_core::retry::RetryPolicy;
use orange_core::{Client, ClientBuilder, Credentials, ErrorKind};
use tokio::io::AsyncWriteExt;
use tokio::net::TcpListener;

use crate::support::read_until;

static API: Api = Api { name: "things", base_path: "/things", ..Api::DEFAULT };

/// Gives tokens and finds each expired; how many it gave.
async fn server() -> (String, Arc<AtomicU32>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let base = format!("http://{}", listener.local_addr().unwrap());
    let (tokens, given) = (Arc::new(AtomicU32::new(0)), Arc::<AtomicU32>::default());
    let counted = Arc::clone(&given);
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
            let answer =
                format!("HTTP/1.1 {status}\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n{body}");
            let _ = socket.write_all(answer.as_bytes()).await;
            let _ = socket.shutdown().await;
        }
    });
    (base, given)
}

fn builder(base: &str, id: &str) -> ClientBuilder {
    Client::builder()
        .credentials(Credentials::new(id, "secret").unwrap())
        .base_url(base)
        .retry(RetryPolicy::none())
        .token_calls_per_minute(2)
}

async fn fails(client: &Client) -> ErrorKind {
    let service = client.service(&API);
    let call = service.raw(Method::GET, "/1").returning::<serde_json::Value>();
    service.send(&call).await.unwrap_err().kind()
}

#[tokio::test]
async fn what_a_minute_allows_is_the_applications_and_not_each_clients() {
    let (base, given) = server().await;
    let (one, other) = (builder(&base, "id").build().unwrap(), builder(&base, "id").build().unwrap());
    // A token that is found expired, and the one in its place.
    assert_eq!(fails(&one).await, ErrorKind::Status);
    assert_eq!(fails(&other).await, ErrorKind::Token);
    assert_eq!(given.load(Ordering::SeqCst), 2);
    // An HTTP client of one's own goes to the same endpoint.
    let own = builder(&base, "id").reqwest_client(reqwest::Client::new()).build().unwrap();
    assert_eq!(fails(&own).await, ErrorKind::Token);
    // Another application has a minute of its own, and one that may ask more often still may.
    assert_eq!(fails(&builder(&base, "another").build().unwrap()).await, ErrorKind::Status);
    let more = builder(&base, "id").token_calls_per_minute(4).build().unwrap();
    assert_eq!(fails(&more).await, ErrorKind::Status);
    assert_eq!(given.load(Ordering::SeqCst), 6);
    // The server counts on when the clients are gone.
    drop((one, other, own, more));
    assert_eq!(fails(&builder(&base, "id").build().unwrap()).await, ErrorKind::Token);
    assert_eq!(given.load(Ordering::SeqCst), 6);
}
