//! TLS as the transport speaks it unless somebody hands in a client of their own.

use std::sync::Arc;

use orange_core::transport::{Body, Transport, TransportErrorKind};
use tokio::io::AsyncReadExt;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::aws_lc_rs::default_provider;
use tokio_rustls::rustls::pki_types::pem::PemObject;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

use crate::support::*;

const SELF_SIGNED: &[u8] = include_bytes!("self_signed.pem");

fn over_tls(address: std::net::SocketAddr) -> http::Request<Body> {
    let url = format!("https://localhost:{}/x?secret=hush", address.port());
    http::Request::get(url).header("x-api-key", "hush").body(Body::empty()).unwrap()
}

/// The versions that a ClientHello offers, from its extension `supported_versions` (RFC 8446, 4.2.1); the one
/// at its head where there is no such extension.
fn offered(hello: &[u8]) -> Vec<u16> {
    let number = |at: usize, length: usize| {
        hello[at..at + length].iter().fold(0_usize, |number, byte| number << 8 | usize::from(*byte))
    };
    // Record head, handshake head, version and random; then session, ciphers, compressions.
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
    transport().send(over_tls(address)).await.unwrap_err();
    let versions = offered(&server.await.unwrap());
    // Values that stand for nothing are there so that servers bear them (RFC 8701).
    let versions: Vec<_> = versions.into_iter().filter(|version| version & 0x0f0f != 0x0a0a).collect();
    assert!(!versions.is_empty() && versions.iter().all(|version| *version >= 0x0303), "{versions:x?}");
}

#[tokio::test]
async fn a_certificate_that_nobody_vouches_for_is_no_connection() {
    let certificate = CertificateDer::from_pem_slice(SELF_SIGNED).unwrap();
    let key = PrivateKeyDer::from_pem_slice(SELF_SIGNED).unwrap();
    let config = ServerConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key)
        .unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let (address, server) = serve(move |socket| async move {
        let mut seen = Vec::new();
        if let Ok(mut stream) = acceptor.accept(socket).await {
            let _ = stream.read_to_end(&mut seen).await;
        }
        seen
    })
    .await;
    let error = transport().send(over_tls(address)).await.unwrap_err();
    assert_eq!((error.kind(), error.never_sent()), (TransportErrorKind::Connect, true));
    assert!(error.to_string().contains("certificate"), "{error}");
    assert!(server.await.unwrap().is_empty(), "something was sent to somebody unknown");
}
