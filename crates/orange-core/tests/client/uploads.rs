//! Uploads from memory, from disk and from a stream.

use bytes::Bytes;
use futures_util::stream;
use httpmock::prelude::*;
use orange_core::test_util::StoppedClock;
use orange_core::upload::FilePart;
use orange_core::{Client, Credentials, Result};

use crate::support::*;

const PDF: &str = "%PDF-1.7 the content of a plan";

async fn server() -> (MockServer, Client) {
    let server = MockServer::start_async().await;
    server
        .mock_async(|when, then| {
            when.method(POST).path("/oauth/v3/token");
            then.status(200).json_body(serde_json::json!({
                "token_type": "Bearer", "access_token": "t", "expires_in": 3600
            }));
        })
        .await;
    let credentials = Credentials::new("client-id", "client-secret-0123").unwrap();
    let client = Client::builder()
        .credentials(credentials)
        .base_url(server.base_url())
        .clock(StoppedClock::default())
        .build()
        .unwrap();
    (server, client)
}

fn chunks() -> impl futures_util::Stream<Item = std::io::Result<Bytes>> + Send + 'static {
    stream::iter(PDF.as_bytes().chunks(7).map(|chunk| Ok(Bytes::from_static(chunk))))
}

async fn part_from_disk(folder: &tempfile::TempDir) -> FilePart {
    let path = folder.path().join("plan.pdf");
    std::fs::write(&path, PDF).unwrap();
    FilePart::open(path, "application/pdf").await.unwrap()
}

#[tokio::test]
async fn bytes_files_and_streams_are_uploaded_alike() {
    let folder = tempfile::tempdir().unwrap();
    let parts = [
        (FilePart::new("plan.pdf", "application/pdf", PDF), true),
        (part_from_disk(&folder).await, true),
        (FilePart::from_stream("plan.pdf", "application/pdf", Some(PDF.len() as u64), chunks()), true),
        (FilePart::from_stream("plan.pdf", "application/pdf", None, chunks()), false),
    ];
    for (part, has_length) in parts {
        let part = part.checked(&["application/pdf"]).await.unwrap();
        let (server, client) = server().await;
        let arrived = server
            .mock_async(|when, then| {
                let when = when
                    .method(POST)
                    .path("/things/files")
                    .header_matches("content-type", "multipart/form-data; boundary=orange-part-[0-9a-f]+")
                    .body_includes("name=\"file\"; filename=\"plan.pdf\"\r\nContent-Type: application/pdf")
                    .body_includes(format!("\r\n\r\n{PDF}\r\n--orange-part-"));
                let _ = match has_length {
                    true => when.header_exists("content-length").header_missing("transfer-encoding"),
                    false => when.header_missing("content-length").header("transfer-encoding", "chunked"),
                };
                then.status(201);
            })
            .await;
        client.service(&API).send(&Upload(part)).await.unwrap();
        arrived.assert_async().await;
    }
}

#[tokio::test]
async fn a_file_is_resent_after_an_expired_token_and_a_stream_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let expired = || respond(401, r#"{"code":42,"message":"Expired credentials"}"#);
    let transport = ScriptedTransport::new([expired(), respond(201, "")]);
    let service = service_over(&transport);
    service.send(&Upload(part_from_disk(&folder).await)).await.unwrap();
    assert_eq!(transport.requests().len(), 2);

    let transport = ScriptedTransport::new([expired()]);
    let service = service_over(&transport);
    let once = FilePart::from_stream("plan.pdf", "application/pdf", None, chunks());
    let error = service.send(&Upload(once)).await.unwrap_err();
    assert!(error.is_expired_token());
}

#[tokio::test]
async fn a_consumed_stream_is_refused_before_sending() {
    let (server, client) = server().await;
    let arrived = server
        .mock_async(|when, then| {
            when.method(POST).path("/things/files");
            then.status(201);
        })
        .await;
    let once = FilePart::from_stream("plan.pdf", "application/pdf", None, chunks());
    let service = client.service(&API);
    service.send(&Upload(once.clone())).await.unwrap();
    let error = service.send(&Upload(once)).await.unwrap_err();
    assert!(error.is_invalid_request() && error.field() == Some("file"));
    assert_eq!(arrived.calls_async().await, 1);
}

#[tokio::test]
async fn content_without_the_declared_length_fails_the_upload() {
    for length in [PDF.len() as u64 + 3, PDF.len() as u64 - 3] {
        let (_server, client) = server().await;
        let part = FilePart::from_stream("plan.pdf", "application/pdf", Some(length), chunks());
        let error = client.service(&API).send(&Upload(part)).await.unwrap_err();
        assert!(error.kind() == orange_core::ErrorKind::Transport && error.outcome_unknown(), "{error:?}");
        assert!(error.to_string().contains("does not have the"), "{error}");
    }
    let folder = tempfile::tempdir().unwrap();
    let part = part_from_disk(&folder).await;
    std::fs::write(folder.path().join("plan.pdf"), "%PDF").unwrap();
    let (_server, client) = server().await;
    let error = client.service(&API).send(&Upload(part)).await.unwrap_err();
    assert!(error.to_string().contains("has changed since"), "{error}");
}

#[tokio::test]
async fn a_file_whose_length_has_changed_fails_the_check() {
    for changed in ["%PDF".to_owned(), PDF.repeat(1000)] {
        let folder = tempfile::tempdir().unwrap();
        let part = part_from_disk(&folder).await;
        let path = folder.path().join("plan.pdf");
        let modified = std::fs::metadata(&path).unwrap().modified().unwrap();
        std::fs::write(&path, changed).unwrap();
        // Keeps the modification time, as a copy that preserves times does.
        std::fs::File::options().write(true).open(&path).unwrap().set_modified(modified).unwrap();
        let error = part.checked(&["application/pdf"]).await.unwrap_err();
        assert!(error.is_invalid_request() && error.to_string().contains("has changed since"), "{error}");
    }
}

#[tokio::test]
async fn a_modified_file_of_the_same_length_is_not_sent() {
    let folder = tempfile::tempdir().unwrap();
    let part = part_from_disk(&folder).await;
    let path = folder.path().join("plan.pdf");
    std::fs::write(&path, PDF.replace("plan", "page")).unwrap();
    let later = std::time::SystemTime::now() + std::time::Duration::from_secs(9);
    std::fs::File::options().write(true).open(&path).unwrap().set_modified(later).unwrap();
    let (_server, client) = server().await;
    let error = client.service(&API).send(&Upload(part.clone())).await.unwrap_err();
    assert!(error.to_string().contains("has changed since"), "{error}");
    let error = part.checked(&["application/pdf"]).await.unwrap_err();
    assert!(error.is_invalid_request() && error.to_string().contains("has changed since"), "{error}");
}

#[tokio::test]
async fn forbidden_content_is_refused_from_every_source() {
    fn refused(part: Result<FilePart>) -> String {
        let error = part.unwrap_err();
        assert_eq!(error.field(), Some("file"));
        error.to_string()
    }
    let allowed = &["application/pdf", "image/svg+xml"];
    let program = || stream::iter([Ok(Bytes::from("M")), Ok("Z\x01\x02 and so on".into())]);
    let part = FilePart::from_stream("plan.pdf", "application/pdf", None, program());
    assert!(refused(part.checked(allowed).await).contains("must not be a program"));

    // A script far into an image, found only by inspecting all of it.
    let late = format!("<svg xmlns='x'>{}<script/></svg>", " ".repeat(100_000));
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.svg");
    std::fs::write(&path, &late).unwrap();
    let part = FilePart::open(&path, "image/svg+xml").await.unwrap();
    assert!(refused(part.checked(allowed).await).contains("must not contain a script"));
    let part = FilePart::from_stream("a.svg", "image/svg+xml", None, stream::iter([Ok(late.into())]));
    assert!(refused(part.checked(allowed).await).contains("must not contain a script"));

    // More bytes than can be inspected, in a stream of unknown length, with and without a macro at the end.
    let office = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    for end in ["word/vbaProject.bin", "."] {
        let blank = Bytes::from(vec![b' '; 1 << 20]);
        let pieces = std::iter::once(Bytes::from("PK\x03\x04")).chain(std::iter::repeat_n(blank, 64));
        let pieces = stream::iter(pieces.chain([end.into()]).map(Ok));
        let part = FilePart::from_stream("plan.docx", office, None, pieces);
        assert!(refused(part.checked(&[office]).await).contains("to be inspected as"));
    }

    let broken = stream::iter([Err(std::io::Error::other("unplugged"))]);
    let part = FilePart::from_stream("plan.pdf", "application/pdf", None, broken);
    assert!(refused(part.checked(allowed).await).contains("unplugged"));
    let huge = FilePart::from_stream("a.svg", "image/svg+xml", Some(1 << 40), stream::empty());
    assert!(refused(huge.checked(allowed).await).contains("to be inspected as"));
    assert!(
        refused(FilePart::open(folder.path().join("none.pdf"), "application/pdf").await).contains("none.pdf")
    );
    assert!(
        refused(FilePart::open(folder.path(), "application/pdf").await).contains("must be a regular file")
    );
}

#[tokio::test(start_paused = true)]
async fn checking_a_stalled_stream_ends_at_the_operation_timeout() {
    let service = client_builder(&ScriptedTransport::default()).build().unwrap().service(&API);
    let silent = futures_util::stream::pending::<std::io::Result<Bytes>>();
    let part = FilePart::from_stream("plan.pdf", "application/pdf", None, silent);
    let start = tokio::time::Instant::now();
    let error = service.checked(part, &["application/pdf"]).await.unwrap_err();
    assert!(error.is_timeout() && error.never_sent(), "{error}");
    assert_eq!(start.elapsed().as_secs(), 60);
}

#[tokio::test(start_paused = true)]
async fn checking_a_stalled_stream_ends_at_the_shared_deadline() {
    let service = client_builder(&ScriptedTransport::default()).build().unwrap().service(&API);
    let start = tokio::time::Instant::now();
    let shared = service.with_shared_deadline();
    tokio::time::advance(std::time::Duration::from_secs(50)).await;
    let silent = futures_util::stream::pending::<std::io::Result<Bytes>>();
    let part = FilePart::from_stream("plan.pdf", "application/pdf", None, silent);
    shared.checked(part, &["application/pdf"]).await.unwrap_err();
    assert_eq!(start.elapsed().as_secs(), 60);
}
