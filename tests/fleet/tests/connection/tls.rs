//! A server with TLS and an access control list.

use std::net::TcpListener;
use std::path::Path;
use std::time::Duration;

use orange_core::ErrorKind;
use orange_core::token::{TokenEncryption, TokenKey, TokenStore as _};
use orange_fleet::{RedisServer, Worker, WorkerSettings};
use orange_redis::work::WorkQueue;
use orange_redis::{Redis, RedisTokenStore};
use orange_sandbox::{Sandbox, SandboxClock};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use tempfile::TempDir;

/// Writes a certification authority (`ca.pem`), and the certificate and key of a server on 127.0.0.1.
fn write_certificates(folder: &Path) {
    let mut ca = CertificateParams::new(Vec::new()).unwrap();
    ca.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let ca = CertifiedIssuer::self_signed(ca, KeyPair::generate().unwrap()).unwrap();
    let key = KeyPair::generate().unwrap();
    let params = CertificateParams::new(["127.0.0.1".to_owned()]).unwrap();
    let certificate = params.signed_by(&key, &ca).unwrap();
    let write = |name: &str, content: String| std::fs::write(folder.join(name), content).unwrap();
    write("ca.pem", ca.pem());
    write("server.pem", certificate.pem());
    write("server.key", key.serialize_pem());
}

/// Starts a server with TLS, and a user with the permissions of the token store. Returns its URL.
fn start(certificates: &Path) -> (RedisServer, String) {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port().to_string();
    let path = |name: &str| certificates.join(name).display().to_string();
    let (certificate, key, ca) = (path("server.pem"), path("server.key"), path("ca.pem"));
    let server = RedisServer::start_with(&[
        "--tls-port",
        &port,
        "--tls-cert-file",
        &certificate,
        "--tls-key-file",
        &key,
        "--tls-ca-cert-file",
        &ca,
        "--tls-auth-clients",
        "no",
    ]);
    let mut user = redis::cmd("ACL");
    user.arg(&["SETUSER", "worker", "on", ">hidden-password", "~orange:*", "-@all"]);
    user.arg(&["+@read", "+@write", "+@scripting", "+time"]);
    let _: () = user.query(&mut server.connection()).unwrap();
    (server, format!("rediss://worker:hidden-password@127.0.0.1:{port}"))
}

#[tokio::test(flavor = "multi_thread")]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn processes_share_a_token_over_tls() {
    let folder = TempDir::new().unwrap();
    write_certificates(folder.path());
    let (server, url) = start(folder.path());
    let sandbox = Sandbox::builder().clock(SandboxClock::system()).build().start().await.unwrap();
    let settings = WorkerSettings::new(&sandbox, url);
    // The platform's certificates are those of this file.
    let ca = folder.path().join("ca.pem");
    let start = || {
        let variables = [("SSL_CERT_FILE", ca.as_path())];
        Worker::start_with(env!("CARGO_BIN_EXE_token_worker"), &settings, variables)
    };
    let first = start().get(1);
    assert_eq!((first.tokens.len(), first.errors.len()), (1, 0));
    let keys: Vec<String> = redis::cmd("KEYS").arg("*:token").query(&mut server.connection()).unwrap();
    assert_eq!(keys.len(), 1, "the token is stored");
    assert_eq!(start().get(1), first);
}

#[tokio::test]
#[cfg_attr(not(redis_server), ignore = "needs redis-server: apt-get install redis-server")]
async fn a_certificate_of_an_unknown_authority_is_a_permanent_error() {
    let folder = TempDir::new().unwrap();
    write_certificates(folder.path());
    let (_server, url) = start(folder.path());
    let redis = Redis::builder(url).timeout(Duration::from_secs(60)).build().unwrap();
    let store = RedisTokenStore::new(&redis, TokenEncryption::unencrypted());
    let queue: WorkQueue<u32, u32> = WorkQueue::builder(&redis, "numbers").build().unwrap();
    for error in [
        store.load(&TokenKey::new("https://api.example/token", "id", "")).await.map(drop).unwrap_err(),
        queue.enqueue([("1".to_owned(), 1)]).await.map(drop).unwrap_err(),
    ] {
        let text = format!("{error} {error:?}");
        assert_eq!((error.kind(), error.field()), (ErrorKind::Configuration, Some("redis")), "{text}");
        assert!(text.contains("certificate") && text.contains("UnknownIssuer"), "{text}");
        assert!(!text.contains("hidden-password"), "{text}");
    }
}
