//! The blocking client: threads, runtimes, lists and files.

use std::future::poll_fn;
use std::io::{self, Read, Write};
use std::sync::{Arc, Mutex};
use std::task::Poll;
use std::time::Duration;

use orange_core::blocking::{Client, List, Service};
use orange_core::operation::{ListOperation, Method};
use orange_core::transport::{Body, Transport, TransportError};
use orange_core::upload::FilePart;
use orange_core::{Credentials, ErrorKind, Result};
use serde_json::Value;
use tokio::sync::Barrier;

use crate::support::*;

fn blocking(transport: &Scripted) -> Service {
    Client::new(client_on(transport).build().unwrap()).service(&API)
}

fn things(count: usize) -> Scripted {
    Scripted::new((0..count).map(|_| respond(200, r#"{"id":"1"}"#)))
}

/// A list of JSON objects.
fn things_of(service: &Service) -> List<impl ListOperation<Item = Value> + use<>> {
    service.list(service.raw(Method::GET, "").returning_page::<Value>())
}

/// Responds when as many requests have arrived as the barrier expects.
#[derive(Clone, Debug)]
struct Together(Arc<Barrier>);

#[async_trait::async_trait]
impl Transport for Together {
    async fn send(&self, request: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
        if request.uri().path().ends_with("/token") {
            let token = r#"{"token_type":"Bearer","access_token":"token-1","expires_in":3600}"#;
            return Ok(http::Response::new(token.into()));
        }
        self.0.wait().await;
        Ok(http::Response::new("1".into()))
    }
}

#[test]
fn a_plain_thread_sends_and_decodes() {
    let transport = Scripted::new([respond(200, r#"{"id":"1"}"#), respond(404, "{}"), respond(404, "{}")]);
    let service = blocking(&transport);
    assert_eq!(service.send(&GetThing("1")).unwrap()["id"], "1");
    assert!(service.send(&GetThing("2")).unwrap_err().is_not_found());
    assert!(service.send_opt(&GetThing("2")).unwrap().is_none());
    let paths: Vec<_> = transport.requests().into_iter().map(|request| request.uri).collect();
    assert!(paths[0].ends_with("/things/1") && paths[2].ends_with("/things/2"), "{paths:?}");
    assert_eq!(transport.token_calls(), 1);
}

#[test]
fn calls_of_several_threads_run_at_the_same_time() {
    let together = Together(Arc::new(Barrier::new(8)));
    let credentials = Credentials::new("client-id", "client-secret-0123").unwrap();
    let client = orange_core::Client::builder().credentials(credentials).transport(together).build();
    let service = Client::new(client.unwrap()).service(&API);
    std::thread::scope(|scope| {
        let calls: Vec<_> = (0..8).map(|_| scope.spawn(|| service.send(&GetThing("1")))).collect();
        for call in calls {
            assert_eq!(call.join().unwrap().unwrap(), 1);
        }
    });
}

#[tokio::test]
async fn a_task_gets_an_error_and_an_iteration_ends() {
    let transport = things(3);
    let service = blocking(&transport);
    let error = service.send(&GetThing("1")).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains("spawn_blocking"), "{error}");
    assert!(error.never_sent());
    let items: Vec<_> = things_of(&service).items().collect();
    assert!(matches!(&items[..], [Err(error)] if error.kind() == ErrorKind::Configuration), "{items:?}");
    assert!(transport.requests().is_empty());
    // The last handle ends the runtime from within a task.
    drop(service);
}

#[tokio::test(flavor = "multi_thread")]
async fn spawn_blocking_and_block_in_place_may_block() {
    let service = blocking(&things(2));
    let other = service.clone();
    let spawned = tokio::task::spawn_blocking(move || other.send(&GetThing("1")));
    assert_eq!(spawned.await.unwrap().unwrap()["id"], "1");
    assert_eq!(tokio::task::block_in_place(|| service.send(&GetThing("1"))).unwrap()["id"], "1");
}

#[test]
fn a_task_of_another_runtime_may_block() {
    let service = blocking(&things(1));
    // An executor that is not tokio, in one poll.
    let mut task = std::pin::pin!(poll_fn(|_| Poll::Ready(service.send(&GetThing("1")))));
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let Poll::Ready(thing) = task.as_mut().poll(&mut context) else { panic!("it is ready") };
    assert_eq!(thing.unwrap()["id"], "1");
}

#[test]
fn a_callback_of_a_call_cannot_call() {
    let transport = Scripted::new([respond(200, "photo"), respond(200, "1")]);
    let service = blocking(&transport);
    let (inner, seen) = (service.clone(), Arc::new(Mutex::new(Vec::new())));
    let errors = Arc::clone(&seen);
    let download = service.download(service.raw(Method::GET, "/photo")).on_progress(move |_, _| {
        errors.lock().unwrap().push(inner.send(&GetThing("1")).unwrap_err().kind());
    });
    download.to_memory().unwrap();
    assert!(seen.lock().unwrap().contains(&ErrorKind::Configuration));
}

const PAGE: &str = r#"[{"id":"1"},{"id":"2"}]"#;
const LAST: &str = r#"[{"id":"3"}]"#;

#[test]
fn lists_are_iterators() {
    let ids = |items: Vec<Value>| {
        items.iter().map(|item| item["id"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let list = |steps: Vec<Step>| things_of(&blocking(&Scripted::new(steps))).limit(2);
    let three = || vec![respond(200, PAGE), respond(200, LAST), respond(200, "[]")];
    let items: Result<Vec<_>> = list(three()).items().collect();
    assert_eq!(ids(items.unwrap()), ["1", "2", "3"]);
    let pages: Vec<_> = list(three()).pages().map(|page| page.unwrap().items().len()).collect();
    assert_eq!(pages, [2, 1]);
    let some: Result<Vec<_>> = list(vec![respond(200, PAGE)]).items().take(1).collect();
    assert_eq!(ids(some.unwrap()), ["1"]);
    assert_eq!(list(vec![respond(200, PAGE)]).send().unwrap().items().len(), 2);
    let keyed = list(vec![respond(200, PAGE), respond(200, "[]"), respond(200, "[]")]);
    let keyed: Result<Vec<_>> = keyed.items().keyed(|item| item["id"].as_str()).take(2).collect();
    assert_eq!(ids(keyed.unwrap()), ["1", "2"]);
    let ahead: Result<Vec<_>> = list(three()).items().read_ahead(2).collect();
    assert_eq!(ids(ahead.unwrap()), ["1", "2", "3"]);
}

#[test]
fn a_failed_page_is_requested_again_by_the_iterator() {
    let transport =
        Scripted::new([respond(200, PAGE), respond(500, ""), respond(200, LAST), respond(200, "[]")]);
    let mut items = things_of(&blocking(&transport)).limit(2).items();
    assert_eq!(items.next().unwrap().unwrap()["id"], "1");
    assert_eq!(items.next().unwrap().unwrap()["id"], "2");
    assert_eq!(items.next().unwrap().unwrap_err().status().unwrap(), 500);
    assert_eq!(items.next().unwrap().unwrap()["id"], "3");
    assert!(items.next().is_none());
}

#[test]
fn an_iterator_outlives_its_client_and_ends_unfinished() {
    let transport = Scripted::new([respond(200, PAGE), respond(200, LAST)]);
    let client = Client::new(client_on(&transport).build().unwrap());
    let service = client.service(&API);
    let mut items = things_of(&service).limit(2).items().read_ahead(1);
    assert_eq!(items.next().unwrap().unwrap()["id"], "1");
    drop((client, service));
    assert_eq!(items.next().unwrap().unwrap()["id"], "2");
    assert_eq!(items.next().unwrap().unwrap()["id"], "3");
    drop(items);
}

#[test]
fn a_time_limit_ends_a_call_that_hangs() {
    let service = blocking(&Scripted::new([Step::Hang])).with_timeout(Duration::from_millis(5));
    assert!(service.send(&GetThing("1")).unwrap_err().is_timeout());
}

/// A writer that is interrupted before every write, and writes one byte.
struct Slow(Vec<u8>, bool);

impl Write for Slow {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.1 = !self.1;
        if self.1 {
            return Err(io::ErrorKind::Interrupted.into());
        }
        self.0.extend(bytes.first());
        Ok(bytes.len().min(1))
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn downloads_go_to_memory_a_writer_a_file_and_a_reader() {
    let steps = (0..4).map(|_| respond(200, "the whole photo"));
    let service = blocking(&Scripted::new(steps));
    let photo = || service.download(service.raw(Method::GET, "/photo"));
    let (bytes, report) = photo().to_memory().unwrap();
    assert_eq!((&bytes[..], report.length()), (&b"the whole photo"[..], 15));
    let mut slow = Slow(Vec::new(), false);
    photo().to_writer(&mut slow).unwrap();
    assert_eq!(slow.0, bytes);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("photo.jpg");
    photo().to_file(&path).unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), bytes);
    let mut text = String::new();
    photo().stream().unwrap().into_reader().read_to_string(&mut text).unwrap();
    assert_eq!(text, "the whole photo");
}

#[test]
fn files_are_uploaded_from_disk_and_from_a_reader() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.pdf");
    let content: Vec<u8> = b"%PDF-1.7".iter().copied().chain((0..=255).cycle().take(200_000)).collect();
    std::fs::write(&path, &content).unwrap();
    let service = blocking(&Scripted::default());
    let from_disk = FilePart::open_blocking(&path, "application/pdf").unwrap();
    assert_eq!((from_disk.name(), from_disk.length()), ("plan.pdf", Some(200_008)));
    let checked = service.checked(from_disk, &["application/pdf"]).unwrap();
    assert_eq!(checked.length(), Some(200_008));
    let error = FilePart::open_blocking(folder.path().join("none.pdf"), "application/pdf").unwrap_err();
    assert_eq!(error.field(), Some("file"));

    let reader = io::Cursor::new(content);
    let from_reader = FilePart::from_reader("plan.pdf", "application/pdf", None, reader);
    // The check reads the beginning through the reader.
    service.checked(from_reader, &["application/pdf"]).unwrap();
    let wrong = FilePart::from_reader("plan.pdf", "application/pdf", Some(5), &b"hello"[..]);
    assert_eq!(service.checked(wrong, &["application/pdf"]).unwrap_err().field(), Some("file"));
}

#[test]
fn a_panic_of_a_call_does_not_disable_the_client() {
    let service = blocking(&things(1));
    assert_eq!(service.send(&GetThing("1")).unwrap()["id"], "1");
    // The script has ended, so the transport panics.
    let call = std::panic::AssertUnwindSafe(|| drop(service.send(&GetThing("1"))));
    assert!(std::panic::catch_unwind(call).is_err());
    let error = service.with_timeout(Duration::ZERO).send(&GetThing("1")).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
}
