//! The number of attempts and the previous errors that an error carries, also after the last response.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use orange_core::model::ETag;
use orange_core::retry::RetryPolicy;
use orange_core::transport::{Body, TransportError, TransportErrorKind};
use orange_core::{Error, Service};

use crate::support::*;

/// Returns a service whose first two attempts fail and whose third gets `last`.
fn service(last: Step) -> Service {
    let transport = ScriptedTransport::new([respond(502, ""), Step::Refuse, last]);
    client_builder(&transport).retry(RetryPolicy::new()).build().unwrap().service(&API)
}

fn assert_has_history(error: &Error) {
    assert_eq!((error.attempts(), error.previous_errors().len()), (3, 2), "{error}");
    assert!(error.previous_errors()[0].is_unavailable() && error.previous_errors()[1].is_connect());
    assert_eq!(error.operation().map(|info| info.id.is_empty()), Some(false));
    assert!(error.to_string().contains("3 attempts"), "{error}");
}

#[tokio::test(start_paused = true)]
async fn an_unreadable_response_counts_its_attempts() {
    for body in ["<html>", "", "{", "{\"a\":}"] {
        let error = service(respond(200, body)).send(&GetThing("1")).await.unwrap_err();
        assert!(error.is_decode());
        assert_has_history(&error);
    }
}

#[tokio::test(start_paused = true)]
async fn an_error_from_decode_counts_its_attempts() {
    /// Rejects every response.
    struct RejectsAll;

    impl orange_core::operation::Operation for RejectsAll {
        type Output = ETag;

        fn info(&self) -> &'static orange_core::operation::OperationInfo {
            GetThing("1").info()
        }

        fn request(&self) -> orange_core::Result<orange_core::operation::ApiRequest> {
            GetThing("1").request()
        }

        fn decode(&self, _: orange_core::operation::ApiResponse) -> orange_core::Result<ETag> {
            Err(Error::invalid("etag", "missing"))
        }
    }

    assert_has_history(&service(respond(200, "{}")).send(&RejectsAll).await.unwrap_err());
}

#[tokio::test(start_paused = true)]
async fn a_response_that_is_read_later_counts_its_attempts() {
    let response = service(respond(200, "<html>")).follow("/things/1").await.unwrap();
    assert_has_history(&response.json::<u32>().unwrap_err());
}

#[tokio::test(start_paused = true)]
async fn an_item_that_cannot_be_read_counts_the_attempts_of_its_page() {
    let page = service(respond(200, r#"[1,"x"]"#)).send(&ListThings::default()).await.unwrap();
    assert_has_history(page.rejected()[0].error());
}

#[tokio::test(start_paused = true)]
async fn a_truncated_page_counts_its_attempts() {
    let cut = Step::Response(200, &[("x-total-count", "9"), ("x-result-count", "5")], "[]".into());
    let mut items = service(cut).list(ListThings::default()).items();
    assert_has_history(&items.next().await.unwrap().unwrap_err());
}

#[tokio::test(start_paused = true)]
async fn an_interrupted_download_counts_its_attempts() {
    let broken = || {
        let reset = TransportError::new(TransportErrorKind::Body, false, "reset");
        Body::stream(futures_util::stream::iter([Ok(Bytes::from_static(b"ab")), Err(reset)]))
    };
    let mut download = service(respond(200, broken())).open(&GetThing("1")).await.unwrap();
    download.chunk().await.unwrap();
    assert_has_history(&download.chunk().await.unwrap_err());
    let download = service(respond(200, "ab")).open(&GetThing("1")).await.unwrap();
    assert_has_history(&download.bytes(1).await.unwrap_err());
}

#[tokio::test(start_paused = true)]
async fn an_invalid_file_counts_its_attempts() {
    let error =
        service(respond(200, "ab")).download(GetThing("1")).max_bytes(1).to_memory().await.unwrap_err();
    assert_has_history(&error);
    let error = service(respond(206, "ab")).download(GetThing("1")).to_memory().await.unwrap_err();
    assert_has_history(&error);
}

#[tokio::test(start_paused = true)]
async fn a_resumed_download_counts_the_attempts_of_all_responses() {
    let reset = TransportError::new(TransportErrorKind::Body, false, "reset");
    let interrupted_body =
        Body::stream(futures_util::stream::iter([Ok(Bytes::from_static(b"ab")), Err(reset)]));
    let interrupted = Step::Response(200, &[("etag", "\"1\""), ("content-length", "4")], interrupted_body);
    let transport = ScriptedTransport::new([interrupted, respond(404, "")]);
    let service = client_builder(&transport).build().unwrap().service(&API);
    let error = service.download(GetThing("1")).to_memory().await.unwrap_err();
    assert_eq!((error.attempts(), error.previous_errors().len()), (2, 1), "{error}");
    assert!(error.is_not_found());
}

#[tokio::test(start_paused = true)]
async fn a_refused_range_counts_its_attempts() {
    for step in [
        respond(204, ""),
        Step::Response(200, &[("content-encoding", "br")], "x".into()),
        Step::Response(206, &[("content-range", "bytes 7-8/9")], "xx".into()),
        respond(206, "xx"),
        Step::Response(200, &[("content-type", "text/html")], "<html>".into()),
    ] {
        let download = service(step).download(GetThing("1")).media_types(["image/*"]);
        assert_has_history(&download.stream_range(1..5).await.unwrap_err());
    }
}

/// Accepts every write and fails to flush.
struct Unflushable;

impl tokio::io::AsyncWrite for Unflushable {
    fn poll_write(self: Pin<&mut Self>, _: &mut Context<'_>, bytes: &[u8]) -> Poll<std::io::Result<usize>> {
        Poll::Ready(Ok(bytes.len()))
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Poll::Ready(Err(std::io::Error::other("full")))
    }

    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<std::io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}

#[tokio::test(start_paused = true)]
async fn a_write_error_counts_its_attempts() {
    let download = || service(respond(200, "ab")).download(GetThing("1"));
    assert_has_history(&download().to_writer(&mut Unflushable).await.unwrap_err());
    let folder = tempfile::tempdir().unwrap();
    // A non-empty folder is not replaced by a file.
    std::fs::create_dir_all(folder.path().join("photo.jpg/taken")).unwrap();
    assert_has_history(&download().to_file(folder.path().join("photo.jpg")).await.unwrap_err());
}

mod unknown_outcome {
    //! Errors after a response report an unknown outcome.

    use orange_core::operation::{ApiRequest, ApiResponse, Method, Operation, OperationInfo};
    use orange_core::transport::{Body, TransportError, TransportErrorKind};
    use orange_core::{Error, Result};

    use crate::support::*;

    static MAKE_REPORT: OperationInfo =
        OperationInfo { api: &API, id: "makeReport", method: Method::POST, ..OperationInfo::DEFAULT };

    /// Creates a report and returns it as a file.
    struct MakeReport;

    impl Operation for MakeReport {
        type Output = ();

        fn info(&self) -> &'static OperationInfo {
            &MAKE_REPORT
        }

        fn request(&self) -> Result<ApiRequest> {
            ApiRequest::new(&MAKE_REPORT).body("application/json", "{}")
        }

        /// Rejects every response.
        fn decode(&self, _: ApiResponse) -> Result<()> {
            Err(Error::invalid("etag", "missing"))
        }
    }

    fn interrupted() -> Step {
        let reset = TransportError::new(TransportErrorKind::Body, false, "reset");
        let body = Body::stream(futures_util::stream::iter([Ok("ab".into()), Err(reset)]));
        Step::Response(200, &[("etag", "\"1\""), ("content-length", "4")], body)
    }

    #[tokio::test(start_paused = true)]
    async fn a_file_from_a_post_is_requested_once() {
        for step in [interrupted(), respond(204, "")] {
            let transport = ScriptedTransport::new([step]);
            let service = client_builder(&transport).retry(Default::default()).build().unwrap().service(&API);
            let error = service.download(MakeReport).to_memory().await.unwrap_err();
            assert!(error.outcome_unknown() && !error.never_sent(), "{error}");
            assert_eq!(transport.requests().len(), 1);
        }
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("report.pdf");
        let transport = ScriptedTransport::new([interrupted(), respond(200, "abcd")]);
        let service = client_builder(&transport).build().unwrap().service(&API);
        service.download(MakeReport).keep_partial().to_file(&path).await.unwrap_err();
        // Another run creates another report, so the partial file is not resumed.
        service.download(MakeReport).keep_partial().to_file(&path).await.unwrap();
        assert_eq!(std::fs::read(&path).unwrap(), b"abcd");
        assert!(!transport.requests()[1].headers.contains_key("range"));
    }

    #[tokio::test(start_paused = true)]
    async fn a_refused_response_has_an_unknown_outcome() {
        let transport =
            ScriptedTransport::new([respond(200, ""), respond(200, "<html>"), respond(200, "<html>")]);
        let service = client_builder(&transport).build().unwrap().service(&API);
        let error = service.send(&MakeReport).await.unwrap_err();
        assert!(error.outcome_unknown() && !error.never_sent(), "{error}");
        let next = service.raw(Method::GET, "/next").idempotent(false);
        let error = service.send(&next.clone().returning::<u32>()).await.unwrap_err();
        assert!(error.outcome_unknown(), "a GET that is known to have an effect: {error}");
        let later = service.send(&next).await.unwrap();
        assert!(later.json::<u32>().unwrap_err().outcome_unknown());
    }
}

#[tokio::test(start_paused = true)]
async fn the_elapsed_time_spans_waits_attempts_and_the_body() {
    let policy = RetryPolicy::new().transient_backoff(Duration::from_secs(4));
    let transport = ScriptedTransport::new([respond(503, r#"{"code":5}"#), respond(404, "")]);
    let service = client_builder(&transport).random(FixedRandom).retry(policy).build().unwrap().service(&API);
    let error = service.send(&GetThing("1")).await.unwrap_err();
    assert_eq!((error.attempts(), error.elapsed()), (2, Some(Duration::from_secs(2))));
    assert_eq!(
        error.to_string(),
        "getThing: GET https://api.orange.com/things/1: 404 Not Found (2 attempts in 2.0 s)"
    );
    assert_eq!(
        (error.method().unwrap().as_str(), error.host(), error.port()),
        ("GET", Some("api.orange.com"), Some(443))
    );

    // The body stalls after the head.
    let silent = Body::stream(futures_util::stream::pending());
    let transport = ScriptedTransport::new([respond(200, silent)]);
    let service = client_builder(&transport).build().unwrap().service(&API);
    let mut response = service.open(&GetThing("1")).await.unwrap();
    let error = response.chunk().await.unwrap_err();
    assert!(error.is_timeout());
    assert_eq!(error.elapsed(), Some(Duration::from_secs(20)));
}
