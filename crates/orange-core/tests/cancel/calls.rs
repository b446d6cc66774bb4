//! The calls of a service.

use std::path::Path;

use bytes::Bytes;
use futures_util::{FutureExt, StreamExt, future::BoxFuture, stream};
use http::Method;
use orange_core::download::Download;
use orange_core::operation::{ApiRequest, ApiResponse, Operation, OperationInfo};
use orange_core::query::Query;
use orange_core::retry::RetryBudget;
use orange_core::upload::{FilePart, Multipart};
use orange_core::{Result, Service};
use orange_events::{CloudEvent, NoAuthentication, Receiver, Rejection, Webhook};

use crate::support::*;
use crate::world::*;

static UPLOAD: OperationInfo =
    OperationInfo { api: &API, id: "upload", method: Method::POST, path: "/files", ..OperationInfo::DEFAULT };

struct Upload(FilePart);

impl Operation for Upload {
    type Output = ();

    fn info(&self) -> &'static OperationInfo {
        &UPLOAD
    }

    fn request(&self) -> Result<ApiRequest> {
        Multipart::default().file("file", &Some(self.0.clone())).send(ApiRequest::new(&UPLOAD))
    }

    fn decode(&self, answer: ApiResponse) -> Result<()> {
        answer.empty()
    }
}

fn download(service: &Service) -> Download<GetThing> {
    service.download(GetThing("file"))
}

type Work = fn(Service) -> BoxFuture<'static, Result<()>>;

/// Every kind of call, by name.
const CALLS: &[(&str, Work)] = &[
    ("get", |service| async move { service.send(&GetThing("1")).await.map(drop) }.boxed()),
    ("get or none", |service| async move { service.send_opt(&GetThing("1")).await.map(drop) }.boxed()),
    ("page", |service| async move { service.list(ListThings::default()).send().await.map(drop) }.boxed()),
    ("walk", |service| {
        async move {
            let items = service.list(ListThings(Query::new().limit(2))).items().collect(100).await?;
            assert_eq!(items, [0, 1, 2, 3, 4]);
            Ok(())
        }
        .boxed()
    }),
    ("walk ahead", |service| {
        async move {
            let walk = service.list(ListThings(Query::new().limit(2))).items().read_ahead(2);
            assert_eq!(walk.collect(100).await?, [0, 1, 2, 3, 4]);
            Ok(())
        }
        .boxed()
    }),
    ("create", |service| async move { service.send(&CreateThing { streamed: false }).await }.boxed()),
    ("create of a stream", |service| {
        async move { service.send(&CreateThing { streamed: true }).await }.boxed()
    }),
    ("patch", |service| async move { service.send(&PatchThing { guarded: true }).await }.boxed()),
    ("upload", |service| {
        async move {
            let pieces = stream::iter(FILE.chunks(9).map(|piece| Ok(Bytes::from_static(piece))));
            let file = FilePart::from_stream("a.jpg", "image/jpeg", Some(FILE.len() as u64), pieces);
            service.send(&Upload(file.checked(&["image/jpeg"]).await?)).await
        }
        .boxed()
    }),
    ("download by hand", |service| {
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

/// Whoever waits at the same time is served, and whoever comes later too; one token does for all.
async fn others_are_served(
    name: &str,
    server: &Hesitant,
    service: &Service,
    waiting: tokio::task::JoinHandle<Result<()>>,
) {
    waiting.await.unwrap().unwrap();
    service.send(&GetThing("1")).await.unwrap();
    service.send(&CreateThing { streamed: false }).await.unwrap();
    let done = server.done();
    assert_eq!(done.most, 1, "{name}: a place was used twice");
    assert!(done.tokens <= 1, "{name}: {} tokens for one", done.tokens);
}

#[test]
fn whatever_is_dropped_the_next_is_served() {
    for (name, work) in CALLS {
        exhaust(name, |polls| async move {
            let server = Hesitant::default();
            // What takes up what broke off is dropped while it does so, too.
            server.done().breaks = u32::from(name.starts_with("download to"));
            let service = server.service();
            let cut = cut_after(polls, work(service.clone()));
            // It comes behind the first for token and place.
            let behind = service.clone();
            let waiting = tokio::spawn(async move { behind.send(&GetThing("1")).await.map(drop) });
            let ended = cut.await;
            server.done().breaks = 0;
            others_are_served(name, &server, &service, waiting).await;
            let created = server.done().created;
            let made = u32::from(name.contains("create") || *name == "upload");
            assert!(created <= 1 + made, "{created} were created");
            ended.map(Result::unwrap).is_some()
        });
    }
}

#[test]
fn a_call_that_is_dropped_between_its_attempts_is_as_one_that_is_dropped_in_one() {
    const EXPIRED: (u16, &str) = (401, r#"{"code":42,"message":"Expired credentials"}"#);
    const AWAY: (u16, &str) = (503, r#"{"code":5,"message":"away"}"#);
    exhaust("get after failures", |polls| async move {
        let server = Hesitant::default();
        server.done().before = vec![AWAY, EXPIRED, AWAY];
        let service = server.service();
        let ended = cut_after(polls, service.send(&GetThing("1"))).await;
        server.done().before.clear();
        service.send(&GetThing("1")).await.unwrap();
        assert!((1..=2).contains(&server.done().tokens));
        ended.map(Result::unwrap).is_some()
    });
}

#[test]
fn a_call_that_is_dropped_before_it_is_sent_again_leaves_its_repetition_to_others() {
    const AWAY: (u16, &str) = (503, r#"{"code":5,"message":"away"}"#);
    exhaust("get between attempts", |polls| async move {
        let server = Hesitant::default();
        server.done().before = vec![AWAY];
        let budget = RetryBudget::new(0.0, 1);
        let service = server.builder().retry_budget(budget).build().unwrap().service(&API);
        let ended = cut_after(polls, service.send(&GetThing("1"))).await;
        // Whether the one repetition was sent.
        let sent = server.done().requests > 1;
        server.done().before = vec![AWAY];
        let next = service.send(&GetThing("1")).await;
        assert_eq!(next.is_err(), sent, "{polls}");
        ended.map(Result::unwrap).is_some()
    });
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn a_file_is_whole_or_not_there_wherever_its_download_is_dropped() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("photo.jpg");
    let check = |whole: bool| {
        // The runtime has ended, and with it whatever it did with files.
        match names(folder.path()).as_slice() {
            [] => assert!(!whole),
            [name] if name == "photo.jpg" => assert_eq!(std::fs::read(&place).unwrap(), FILE),
            other => panic!("left behind: {other:?}"),
        }
        let _ = std::fs::remove_file(&place);
    };
    let mut before = false;
    exhaust("download to a file", |polls| {
        check(false);
        let place = &place;
        async move {
            let server = Hesitant::default();
            server.done().breaks = 1;
            let service = server.service();
            let ended = cut_after(polls, download(&service).to_file(place)).await;
            service.send(&GetThing("1")).await.unwrap();
            ended.map(Result::unwrap).is_some()
        }
    });
    before |= place.exists();
    assert!(before, "the last one came to its end");
    check(true);
}

#[test]
fn a_part_that_is_kept_is_taken_up_wherever_the_run_before_was_dropped() {
    exhaust("download to a kept file", |polls| async move {
        let folder = tempfile::tempdir().unwrap();
        let place = folder.path().join("photo.jpg");
        let server = Hesitant::default();
        server.done().breaks = 1;
        let service = server.service();
        let ended = cut_after(polls, download(&service).keep_partial().to_file(&place)).await;
        download(&service).keep_partial().to_file(&place).await.unwrap();
        assert_eq!(std::fs::read(&place).unwrap(), FILE);
        assert_eq!(names(folder.path()), ["photo.jpg"]);
        ended.map(Result::unwrap).is_some()
    });
}

#[test]
fn an_event_of_a_dropped_request_is_handled_once_on_redelivery() {
    const EVENT: &str = r#"{"specversion":"1.0","id":"1","source":"/a","type":"t"}"#;
    exhaust("event", |polls| async move {
        let webhook = Webhook::new(Receiver::<CloudEvent>::new(NoAuthentication));
        let parts = http::Request::post("/event").body(()).unwrap().into_parts().0;
        let handled = std::sync::atomic::AtomicU32::new(0);
        let deliver = || {
            let pieces = stream::iter(EVENT.as_bytes().chunks(9)).then(|piece| async move {
                tokio::time::sleep(std::time::Duration::from_millis(1)).await;
                Ok::<_, std::io::Error>(piece)
            });
            webhook.handle(&parts, pieces, |_| async {
                tokio::time::sleep(std::time::Duration::from_millis(1)).await;
                handled.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
                Ok::<(), Rejection>(())
            })
        };
        let ended = cut_after(polls, deliver()).await.is_some();
        for _ in 0..2 {
            assert_eq!(deliver().await.status(), 204);
        }
        assert_eq!(handled.load(std::sync::atomic::Ordering::SeqCst), 1);
        ended
    });
}
