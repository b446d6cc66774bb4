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
use orange_core::{ErrorKind, Result};
use serde_json::Value;
use tokio::sync::Barrier;

use crate::support::*;

fn blocking(transport: &ScriptedTransport) -> Service {
    Client::new(client_builder(transport).build().unwrap()).service(&API)
}

fn transport_with_responses(count: usize) -> ScriptedTransport {
    ScriptedTransport::new((0..count).map(|_| respond(200, r#"{"id":"1"}"#)))
}

/// A list of JSON objects.
fn json_things(service: &Service) -> List<impl ListOperation<Item = Value> + use<>> {
    service.list(service.raw(Method::GET, "").returning_page::<Value>())
}

/// Responds when as many requests have arrived as the barrier expects.
#[derive(Clone, Debug)]
struct BarrierTransport(Arc<Barrier>);

#[async_trait::async_trait]
impl Transport for BarrierTransport {
    async fn send(&self, request: http::Request<Body>) -> Result<http::Response<Body>, TransportError> {
        if let Some(token) = token_response(&request) {
            return Ok(token);
        }
        self.0.wait().await;
        Ok(http::Response::new("1".into()))
    }
}

#[test]
fn a_thread_without_a_runtime_sends_and_decodes() {
    let transport =
        ScriptedTransport::new([respond(200, r#"{"id":"1"}"#), respond(404, "{}"), respond(404, "{}")]);
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
    let transport = BarrierTransport(Arc::new(Barrier::new(8)));
    let service = Client::new(client_builder(&transport).build().unwrap()).service(&API);
    std::thread::scope(|scope| {
        let calls: Vec<_> = (0..8).map(|_| scope.spawn(|| service.send(&GetThing("1")))).collect();
        for call in calls {
            assert_eq!(call.join().unwrap().unwrap(), 1);
        }
    });
}

#[tokio::test]
async fn a_call_within_a_task_is_a_configuration_error() {
    let transport = transport_with_responses(3);
    let service = blocking(&transport);
    let error = service.send(&GetThing("1")).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains("spawn_blocking"), "{error}");
    assert!(error.never_sent());
    let items: Vec<_> = json_things(&service).items().collect();
    assert!(matches!(&items[..], [Err(error)] if error.kind() == ErrorKind::Configuration), "{items:?}");
    assert!(transport.requests().is_empty());
    // The last handle ends the runtime from within a task.
    drop(service);
}

#[tokio::test(flavor = "multi_thread")]
async fn calls_within_spawn_blocking_and_block_in_place_succeed() {
    let service = blocking(&transport_with_responses(2));
    let spawned = tokio::task::spawn_blocking({
        let service = service.clone();
        move || service.send(&GetThing("1"))
    });
    assert_eq!(spawned.await.unwrap().unwrap()["id"], "1");
    assert_eq!(tokio::task::block_in_place(|| service.send(&GetThing("1"))).unwrap()["id"], "1");
}

#[test]
fn a_call_within_a_task_of_another_executor_succeeds() {
    let service = blocking(&transport_with_responses(1));
    // Polls the call once, outside of tokio.
    let mut task = std::pin::pin!(poll_fn(|_| Poll::Ready(service.send(&GetThing("1")))));
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let Poll::Ready(thing) = task.as_mut().poll(&mut context) else { panic!("the call is pending") };
    assert_eq!(thing.unwrap()["id"], "1");
}

#[test]
fn a_call_within_a_progress_callback_is_a_configuration_error() {
    let transport = ScriptedTransport::new([respond(200, "photo"), respond(200, "1")]);
    let service = blocking(&transport);
    let (nested, errors) = (service.clone(), Arc::new(Mutex::new(Vec::new())));
    let recorded = Arc::clone(&errors);
    let download = service.download(service.raw(Method::GET, "/photo")).on_progress(move |_, _| {
        recorded.lock().unwrap().push(nested.send(&GetThing("1")).unwrap_err().kind());
    });
    download.to_memory().unwrap();
    assert!(errors.lock().unwrap().contains(&ErrorKind::Configuration));
}

const FIRST_PAGE: &str = r#"[{"id":"1"},{"id":"2"}]"#;
const LAST_PAGE: &str = r#"[{"id":"3"}]"#;

#[test]
fn pages_items_and_keyed_items_are_iterators() {
    let ids = |items: Vec<Value>| {
        items.iter().map(|item| item["id"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    let list = |steps: Vec<Step>| json_things(&blocking(&ScriptedTransport::new(steps))).limit(2);
    let three_pages = || vec![respond(200, FIRST_PAGE), respond(200, LAST_PAGE), respond(200, "[]")];
    let items: Result<Vec<_>> = list(three_pages()).items().collect();
    assert_eq!(ids(items.unwrap()), ["1", "2", "3"]);
    let pages: Vec<_> = list(three_pages()).pages().map(|page| page.unwrap().items().len()).collect();
    assert_eq!(pages, [2, 1]);
    let first: Result<Vec<_>> = list(vec![respond(200, FIRST_PAGE)]).items().take(1).collect();
    assert_eq!(ids(first.unwrap()), ["1"]);
    assert_eq!(list(vec![respond(200, FIRST_PAGE)]).send().unwrap().items().len(), 2);
    let keyed = list(vec![respond(200, FIRST_PAGE), respond(200, "[]"), respond(200, "[]")]);
    let keyed: Result<Vec<_>> = keyed.items().keyed(|item| item["id"].as_str()).take(2).collect();
    assert_eq!(ids(keyed.unwrap()), ["1", "2"]);
    let read_ahead: Result<Vec<_>> = list(three_pages()).items().read_ahead(2).collect();
    assert_eq!(ids(read_ahead.unwrap()), ["1", "2", "3"]);
}

#[test]
fn an_iterator_requests_a_failed_page_again() {
    let transport = ScriptedTransport::new([
        respond(200, FIRST_PAGE),
        respond(500, ""),
        respond(200, LAST_PAGE),
        respond(200, "[]"),
    ]);
    let mut items = json_things(&blocking(&transport)).limit(2).items();
    assert_eq!(items.next().unwrap().unwrap()["id"], "1");
    assert_eq!(items.next().unwrap().unwrap()["id"], "2");
    assert_eq!(items.next().unwrap().unwrap_err().status().unwrap(), 500);
    assert_eq!(items.next().unwrap().unwrap()["id"], "3");
    assert!(items.next().is_none());
}

#[test]
fn an_iterator_outlives_its_client() {
    let transport = ScriptedTransport::new([respond(200, FIRST_PAGE), respond(200, LAST_PAGE)]);
    let client = Client::new(client_builder(&transport).build().unwrap());
    let service = client.service(&API);
    let mut items = json_things(&service).limit(2).items().read_ahead(1);
    assert_eq!(items.next().unwrap().unwrap()["id"], "1");
    drop((client, service));
    assert_eq!(items.next().unwrap().unwrap()["id"], "2");
    assert_eq!(items.next().unwrap().unwrap()["id"], "3");
    drop(items);
}

#[test]
fn a_timeout_ends_a_call_without_a_response() {
    let service = blocking(&ScriptedTransport::new([Step::Hang])).with_timeout(Duration::from_millis(5));
    assert!(service.send(&GetThing("1")).unwrap_err().is_timeout());
}

/// A writer that is interrupted before every write, and writes one byte.
#[derive(Default)]
struct InterruptedWriter {
    written: Vec<u8>,
    was_interrupted: bool,
}

impl Write for InterruptedWriter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.was_interrupted = !self.was_interrupted;
        if self.was_interrupted {
            return Err(io::ErrorKind::Interrupted.into());
        }
        self.written.extend(bytes.first());
        Ok(bytes.len().min(1))
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn downloads_go_to_memory_a_writer_a_file_and_a_reader() {
    let steps = (0..4).map(|_| respond(200, "the whole photo"));
    let service = blocking(&ScriptedTransport::new(steps));
    let photo = || service.download(service.raw(Method::GET, "/photo"));
    let (bytes, report) = photo().to_memory().unwrap();
    assert_eq!((&bytes[..], report.length()), (&b"the whole photo"[..], 15));
    let mut writer = InterruptedWriter::default();
    photo().to_writer(&mut writer).unwrap();
    assert_eq!(writer.written, bytes);
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
    let service = blocking(&ScriptedTransport::default());
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
    let not_a_pdf = FilePart::from_reader("plan.pdf", "application/pdf", Some(5), &b"hello"[..]);
    assert_eq!(service.checked(not_a_pdf, &["application/pdf"]).unwrap_err().field(), Some("file"));
}

#[test]
fn a_panic_of_a_call_does_not_disable_the_client() {
    let service = blocking(&transport_with_responses(1));
    assert_eq!(service.send(&GetThing("1")).unwrap()["id"], "1");
    // The script has ended, so the transport panics.
    let call = std::panic::AssertUnwindSafe(|| drop(service.send(&GetThing("1"))));
    assert!(std::panic::catch_unwind(call).is_err());
    // The client still works: a request with an invalid option returns its error.
    let error = service.with_timeout(Duration::ZERO).send(&GetThing("1")).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Configuration);
}
