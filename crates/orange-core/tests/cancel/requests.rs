//! Cancellation of requests, downloads and event handling.

use std::path::Path;

use bytes::Bytes;
use futures_util::{FutureExt, StreamExt, future::BoxFuture, stream};
use orange_core::download::Download;
use orange_core::query::Query;
use orange_core::retry::RetryBudget;
use orange_core::upload::FilePart;
use orange_core::{Result, Service};
use orange_events::{CloudEvent, NoAuthentication, Receiver, Rejection, Webhook};

use crate::server::*;
use crate::support::*;

fn download(service: &Service) -> Download<GetThing> {
    service.download(GetThing("file"))
}

type Request = fn(Service) -> BoxFuture<'static, Result<()>>;

/// Every kind of request, by name.
const REQUESTS: &[(&str, Request)] = &[
    ("get", |service| async move { service.send(&GetThing("1")).await.map(drop) }.boxed()),
    ("get or none", |service| async move { service.send_opt(&GetThing("1")).await.map(drop) }.boxed()),
    ("page", |service| async move { service.list(ListThings::default()).send().await.map(drop) }.boxed()),
    ("items", |service| {
        async move {
            let items = service.list(ListThings(Query::new().limit(2))).items().collect_up_to(100).await?;
            assert_eq!(items, [0, 1, 2, 3, 4]);
            Ok(())
        }
        .boxed()
    }),
    ("items with read-ahead", |service| {
        async move {
            let items = service.list(ListThings(Query::new().limit(2))).items().read_ahead(2);
            assert_eq!(items.collect_up_to(100).await?, [0, 1, 2, 3, 4]);
            Ok(())
        }
        .boxed()
    }),
    ("create", |service| async move { service.send(&CreateThing { streamed: false }).await }.boxed()),
    ("create of a stream", |service| {
        async move { service.send(&CreateThing { streamed: true }).await }.boxed()
    }),
    ("patch", |service| async move { service.send(&PatchThing { if_match: true }).await }.boxed()),
    ("upload", |service| {
        async move {
            let chunks = stream::iter(FILE.chunks(9).map(|chunk| Ok(Bytes::from_static(chunk))));
            let file = FilePart::from_stream("a.jpg", "image/jpeg", Some(FILE.len() as u64), chunks);
            service.send(&Upload(file.checked(&["image/jpeg"]).await?)).await
        }
        .boxed()
    }),
    ("download by chunk", |service| {
        async move {
            let mut file = service.open(&GetThing("file")).await?;
            while file.chunk().await?.is_some() {}
            Ok(())
        }
        .boxed()
    }),
    ("download to memory", |service| {
        async move {
            assert_eq!(download(&service).to_memory().await?.0, FILE);
            Ok(())
        }
        .boxed()
    }),
    ("download to a writer", |service| {
        async move {
            let mut written = Vec::new();
            download(&service).to_writer(&mut written).await?;
            assert_eq!(written, FILE);
            Ok(())
        }
        .boxed()
    }),
    ("link", |service| async move { service.follow("/things/1").await.map(drop) }.boxed()),
];

/// Asserts that concurrent and later requests succeed, one at a time and with at most one token request.
async fn assert_others_succeed_within_the_limits(
    name: &str,
    server: &SlowServer,
    service: &Service,
    waiting: tokio::task::JoinHandle<Result<()>>,
) {
    waiting.await.unwrap().unwrap();
    service.send(&GetThing("1")).await.unwrap();
    service.send(&CreateThing { streamed: false }).await.unwrap();
    let state = server.state();
    assert_eq!(state.max_concurrent, 1, "{name}: the concurrency limit was exceeded");
    assert!(state.tokens <= 1, "{name}: {} token requests instead of one", state.tokens);
}

#[test]
fn a_dropped_request_does_not_block_the_next_one() {
    for (name, request) in REQUESTS {
        cancel_at_every_poll(name, |polls| async move {
            let server = SlowServer::default();
            // Covers the resumption of a truncated download as well.
            server.state().truncations = u32::from(name.starts_with("download to"));
            let service = server.service();
            let cancelled = poll_up_to(polls, request(service.clone()));
            // Queued behind the first request for the token and the concurrency permit.
            let queued = service.clone();
            let waiting = tokio::spawn(async move { queued.send(&GetThing("1")).await.map(drop) });
            let output = cancelled.await;
            server.state().truncations = 0;
            assert_others_succeed_within_the_limits(name, &server, &service, waiting).await;
            let created = server.state().created;
            // `assert_others_succeed_within_the_limits` creates one, a cancelled creating request at most one more.
            let creates = u32::from(name.contains("create") || *name == "upload");
            assert!(created <= 1 + creates, "{created} were created");
            output.map(Result::unwrap).is_some()
        });
    }
}

#[test]
fn a_request_dropped_between_attempts_does_not_block_the_next_one() {
    const EXPIRED: (u16, &str) = (401, r#"{"code":42,"message":"Expired credentials"}"#);
    const UNAVAILABLE: (u16, &str) = (503, r#"{"code":5,"message":"away"}"#);
    cancel_at_every_poll("get after failures", |polls| async move {
        let server = SlowServer::default();
        server.state().failures = vec![UNAVAILABLE, EXPIRED, UNAVAILABLE];
        let service = server.service();
        let output = poll_up_to(polls, service.send(&GetThing("1"))).await;
        server.state().failures.clear();
        service.send(&GetThing("1")).await.unwrap();
        assert!((1..=2).contains(&server.state().tokens));
        output.map(Result::unwrap).is_some()
    });
}

#[test]
fn a_request_dropped_before_its_retry_returns_the_retry_to_the_budget() {
    const UNAVAILABLE: (u16, &str) = (503, r#"{"code":5,"message":"away"}"#);
    cancel_at_every_poll("get between attempts", |polls| async move {
        let server = SlowServer::default();
        server.state().failures = vec![UNAVAILABLE];
        let budget = RetryBudget::new(0.0, 1);
        let service = server.builder().retry_budget(budget).build().unwrap().service(&API);
        let output = poll_up_to(polls, service.send(&GetThing("1"))).await;
        let was_retried = server.state().requests > 1;
        server.state().failures = vec![UNAVAILABLE];
        let next = service.send(&GetThing("1")).await;
        assert_eq!(next.is_err(), was_retried, "{polls}");
        output.map(Result::unwrap).is_some()
    });
}

fn file_names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn a_dropped_download_leaves_a_complete_file_or_none() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("photo.jpg");
    // The runtime has shut down at each check, so its file operations have ended.
    let assert_complete_or_absent = || {
        let names = file_names(folder.path());
        assert!(names.is_empty() || names == ["photo.jpg"], "unexpected files: {names:?}");
        assert!(names.is_empty() || std::fs::read(&path).unwrap() == FILE);
    };
    cancel_at_every_poll("download to a file", |polls| {
        assert_complete_or_absent();
        let _ = std::fs::remove_file(&path);
        let path = &path;
        async move {
            let server = SlowServer::default();
            server.state().truncations = 1;
            let service = server.service();
            let output = poll_up_to(polls, download(&service).to_file(path)).await;
            service.send(&GetThing("1")).await.unwrap();
            output.map(Result::unwrap).is_some()
        }
    });
    assert_complete_or_absent();
    assert!(path.exists(), "the last download completed");
}

#[test]
fn a_dropped_download_resumes_from_its_partial_file() {
    cancel_at_every_poll("download to a partial file", |polls| async move {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("photo.jpg");
        let server = SlowServer::default();
        server.state().truncations = 1;
        let service = server.service();
        let output = poll_up_to(polls, download(&service).keep_partial().to_file(&path)).await;
        download(&service).keep_partial().to_file(&path).await.unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), FILE);
        assert_eq!(file_names(folder.path()), ["photo.jpg"]);
        output.map(Result::unwrap).is_some()
    });
}

#[test]
fn an_event_of_a_dropped_request_is_handled_once_on_redelivery() {
    const EVENT: &str = r#"{"specversion":"1.0","id":"1","source":"/a","type":"t"}"#;
    cancel_at_every_poll("event", |polls| async move {
        let webhook = Webhook::new(Receiver::<CloudEvent>::new(NoAuthentication));
        let parts = http::Request::post("/event").body(()).unwrap().into_parts().0;
        let handled = std::sync::atomic::AtomicU32::new(0);
        let deliver = || {
            let chunks = stream::iter(EVENT.as_bytes().chunks(9)).then(|chunk| async move {
                tokio::task::yield_now().await;
                Ok::<_, std::io::Error>(chunk)
            });
            webhook.handle(&parts, chunks, |_| async {
                tokio::task::yield_now().await;
                handled.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
                Ok::<(), Rejection>(())
            })
        };
        let output = poll_up_to(polls, deliver()).await;
        for _ in 0..2 {
            assert_eq!(deliver().await.status(), 204);
        }
        assert_eq!(handled.load(std::sync::atomic::Ordering::SeqCst), 1);
        output.is_some()
    });
}
