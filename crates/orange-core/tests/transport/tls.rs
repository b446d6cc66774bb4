//! TLS of the default transport.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use orange_core::operation::{Api, Method};
use orange_core::retry::RetryPolicy;
use orange_core::test_util::StoppedClock;
use orange_core::transport::{Body, Transport, TransportErrorKind};
use orange_core::{Client, Credentials, ErrorKind};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use crate::support::*;

fn https_get(address: std::net::SocketAddr) -> http::Request<Body> {
    let url = format!("https://localhost:{}/x?secret=hush", address.port());
    http::Request::get(url).header("x-api-key", "hush").body(Body::empty()).unwrap()
}

/// The versions in the `supported_versions` extension of a ClientHello (RFC 8446, 4.2.1), or its
/// `legacy_version` without that extension.
fn offered_versions(hello: &[u8]) -> Vec<u16> {
    let number = |at: usize, length: usize| {
        hello[at..at + length].iter().fold(0_usize, |number, byte| number << 8 | usize::from(*byte))
    };
    // Record header, handshake header, version and random; then session, cipher suites, compression methods.
    let mut at = 5 + 4 + 2 + 32;
    at += 1 + number(at, 1);
    at += 2 + number(at, 2);
    at += 1 + number(at, 1);
    let end = at + 2 + number(at, 2);
    at += 2;
    while at < end {
        let (kind, length) = (number(at, 2), number(at + 2, 2));
        at += 4;
        if kind == 43 {
            return hello[at + 1..at + length]
                .chunks(2)
                .map(|pair| u16::from_be_bytes([pair[0], pair[1]]))
                .collect();
        }
        at += length;
    }
    vec![u16::from_be_bytes([hello[9], hello[10]])]
}

#[tokio::test]
async fn only_tls_1_2_and_later_is_offered() {
    let (address, server) = serve(|mut socket| async move {
        let mut head = [0; 5];
        socket.read_exact(&mut head).await.unwrap();
        let mut hello = vec![0; usize::from(u16::from_be_bytes([head[3], head[4]]))];
        socket.read_exact(&mut hello).await.unwrap();
        [head.to_vec(), hello].concat()
    })
    .await;
    transport().send(https_get(address)).await.unwrap_err();
    let versions = offered_versions(&server.await.unwrap());
    // GREASE values are reserved and carry no meaning (RFC 8701).
    let versions: Vec<_> = versions.into_iter().filter(|version| version & 0x0f0f != 0x0a0a).collect();
    assert!(!versions.is_empty() && versions.iter().all(|version| *version >= 0x0303), "{versions:x?}");
}

#[tokio::test]
async fn an_untrusted_certificate_is_a_connect_error() {
    let (address, server) = serve(|socket| async move {
        let mut received = Vec::new();
        if let Ok(mut stream) = acceptor(b"http/1.1").accept(socket).await {
            let _ = stream.read_to_end(&mut received).await;
        }
        received
    })
    .await;
    let error = transport().send(https_get(address)).await.unwrap_err();
    assert_eq!((error.kind(), error.never_sent()), (TransportErrorKind::Connect, true));
    assert!(error.is_permanent());
    assert!(error.to_string().contains("certificate"), "{error}");
    assert!(server.await.unwrap().is_empty(), "data was sent to an untrusted server");
}

#[tokio::test]
async fn a_certificate_for_another_host_is_a_connect_error() {
    let (address, server) =
        serve(|socket| async move { acceptor(b"http/1.1").accept(socket).await.is_ok() }).await;
    let transport = tls_transport(move |client| client.no_proxy().resolve("orange.example", address));
    let url = format!("https://orange.example:{}/", address.port());
    let error = transport.send(http::Request::get(url).body(Body::empty()).unwrap()).await.unwrap_err();
    assert_eq!((error.kind(), error.is_permanent()), (TransportErrorKind::Connect, true));
    assert!(error.to_string().contains("not valid for name"), "{error}");
    assert!(!server.await.unwrap());
}

#[tokio::test]
async fn an_added_root_certificate_is_trusted() {
    let (address, server) = serve(|socket| async move {
        let mut stream = acceptor(b"http/1.1").accept(socket).await.unwrap();
        let received = read_until(&mut stream, "\r\n\r\n").await;
        stream.write_all(b"HTTP/1.1 204 No Content\r\n\r\n").await.unwrap();
        received
    })
    .await;
    let response = tls_transport(|client| client).send(https_get(address)).await.unwrap();
    assert_eq!(response.status(), 204);
    assert!(server.await.unwrap().starts_with("GET /x?secret=hush"));
}

#[tokio::test]
async fn an_untrusted_certificate_is_not_retried() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let handshakes = Arc::<AtomicU32>::default();
    let counted = Arc::clone(&handshakes);
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            counted.fetch_add(1, Ordering::SeqCst);
            let _ = acceptor(b"h2").accept(socket).await;
        }
    });
    let client = client(address, transport());
    let request = client.service(&THINGS).raw(Method::GET, "/1").returning::<serde_json::Value>();
    let error = client.service(&THINGS).send(&request).await.unwrap_err();
    assert!(error.is_connect() && error.never_sent() && !error.is_retryable());
    assert_eq!((error.attempts(), error.previous_errors().len()), (1, 0));
    assert_eq!(handshakes.load(Ordering::SeqCst), 1);
}

static API: Api = Api { name: "photos", base_path: "/photos", ..Api::DEFAULT };

const TOKEN: &str = "HTTP/1.1 200 OK\r\ncontent-length: 64\r\nconnection: close\r\n\r\n\
    {\"token_type\":\"Bearer\",\"access_token\":\"token\",\"expires_in\":3600}";

/// The start of a JPEG image, in a body delimited by the end of the connection.
const IMAGE: &[u8] =
    b"HTTP/1.1 200 OK\r\ncontent-type: image/jpeg\r\nconnection: close\r\n\r\n\xFF\xD8\xFF\xE0\x00\x10JFIF";

/// Issues tokens and images. After an image, closes TLS if `closes_tls`, otherwise only the TCP connection.
async fn image_server(closes_tls: bool) -> std::net::SocketAddr {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((socket, _)) = listener.accept().await {
            let mut stream = acceptor(b"http/1.1").accept(socket).await.unwrap();
            let mut request = Vec::new();
            while !request.ends_with(b"\r\n\r\n") && !request.ends_with(b"grant_type=client_credentials") {
                request.push(stream.read_u8().await.unwrap());
            }
            let token = request.starts_with(b"POST");
            stream.write_all(if token { TOKEN.as_bytes() } else { IMAGE }).await.unwrap();
            if token || closes_tls {
                let _ = stream.shutdown().await;
            } else {
                stream.flush().await.unwrap();
                let _ = stream.into_inner().0.shutdown().await;
            }
        }
    });
    address
}

#[tokio::test]
async fn a_body_without_a_length_requires_a_tls_close_notify() {
    for closes_tls in [true, false] {
        let address = image_server(closes_tls).await;
        let client = Client::builder()
            .credentials(Credentials::new("id", "secret-0123").unwrap())
            .base_url(format!("https://localhost:{}", address.port()))
            .clock(StoppedClock::default())
            .transport(tls_transport(|client| client))
            .retry(RetryPolicy::none())
            .build()
            .unwrap();
        let service = client.service(&API);
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("photo.jpg");
        let result =
            service.download(service.raw(http::Method::GET, "/1")).max_resumes(0).to_file(&path).await;
        if closes_tls {
            assert_eq!(result.unwrap().length(), 10);
        } else {
            let error = result.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
            assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
        }
    }
}
