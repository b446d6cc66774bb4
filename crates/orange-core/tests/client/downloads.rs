//! Downloads: checksums, time and size limits, ranges and errors.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use futures_util::stream;
use http::HeaderMap;
use orange_core::download::{Checksum, Download, MediaCheck};
use orange_core::model::ETag;
use orange_core::transport::{Body, TransportError, TransportErrorKind};
use orange_core::{ErrorKind, Result};

use crate::support::*;

pub(crate) const JPEG: &[u8] = b"\xFF\xD8\xFF\xE0\x00\x10JFIF\x00 and the rest of an image";
/// The MD5 of [`JPEG`].
const MD5: &str = "4b925c3876a6ddebde93e770126edeb4";
/// The SHA-1 of [`JPEG`].
pub(crate) const SHA1: &str = "a930d21d8d8fc842b3f8175b9d0e736f66baf8c9";
/// The number of bytes after which the tests interrupt [`JPEG`], which has 36.
pub(crate) const SPLIT: usize = 20;

pub(crate) type Headers = &'static [(&'static str, &'static str)];

/// The headers of the complete file.
pub(crate) const FULL: Headers =
    &[("content-length", "36"), ("etag", "\"1\""), ("content-type", "image/jpeg")];
/// The headers of the range from [`SPLIT`] to the end.
pub(crate) const REST: Headers =
    &[("content-range", "bytes 20-35/36"), ("etag", "\"1\""), ("content-type", "image/jpeg")];

pub(crate) fn full_response(headers: Headers, bytes: &'static [u8]) -> Step {
    Step::Response(200, headers, Bytes::from_static(bytes).into())
}

pub(crate) fn range_response(headers: Headers, bytes: &'static [u8]) -> Step {
    Step::Response(206, headers, Bytes::from_static(bytes).into())
}

/// A response whose body fails after `bytes`.
pub(crate) fn interrupted(status: u16, headers: Headers, bytes: &'static [u8]) -> Step {
    let reset = TransportError::new(TransportErrorKind::Body, false, "reset");
    Step::Response(status, headers, Body::stream(stream::iter([Ok(Bytes::from_static(bytes)), Err(reset)])))
}

/// A response whose body stalls after `bytes`.
pub(crate) fn stalled(headers: Headers, bytes: &'static [u8]) -> Step {
    use futures_util::StreamExt as _;
    let chunks = stream::iter([Ok(Bytes::from_static(bytes))]).chain(stream::pending());
    Step::Response(200, headers, Body::stream(chunks))
}

/// A body without an end that sends one byte every ten seconds.
fn slow_endless_body() -> Body {
    Body::stream(stream::unfold((), |()| async {
        tokio::time::sleep(std::time::Duration::from_secs(10)).await;
        Some((Ok(Bytes::from_static(b"x")), ()))
    }))
}

pub(crate) fn download(transport: &ScriptedTransport) -> Download<GetThing> {
    service_over(transport).download(GetThing("1"))
}

pub(crate) fn header(headers: &HeaderMap, name: &str) -> String {
    headers.get(name).map(|value| value.to_str().unwrap().to_owned()).unwrap_or_default()
}

pub(crate) fn file_names(folder: &tempfile::TempDir) -> Vec<String> {
    let mut names: Vec<_> = std::fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[tokio::test]
async fn a_download_reports_type_etag_and_verified_checksums() {
    let transport = ScriptedTransport::new([full_response(FULL, JPEG)]);
    let error = download(&transport).checksum(Checksum::Md5("0".repeat(32))).to_memory().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        format!(
            "getThing: GET https://api.orange.com/things/1: the md5 of the file is {MD5}, expected {}",
            "0".repeat(32)
        )
    );

    let transport = ScriptedTransport::new([full_response(FULL, JPEG)]);
    let (bytes, report) =
        download(&transport).accept("image/*").checksum(Checksum::Md5(MD5.into())).to_memory().await.unwrap();
    assert_eq!(header(&transport.requests()[0].headers, "accept"), "image/*");
    assert_eq!(header(&transport.requests()[0].headers, "accept-encoding"), "identity");
    assert_eq!(bytes, JPEG);
    assert_eq!((report.length(), report.media_type()), (36, Some("image/jpeg")));
    assert_eq!(report.sniffed(), Some("image/jpeg"));
    assert_eq!(report.etag().unwrap().as_str(), "\"1\"");
}

#[tokio::test(start_paused = true)]
async fn an_unrequested_partial_response_is_an_error() {
    for part in [&[("content-range", "bytes 0-19/36")] as Headers, &[("content-range", "bytes 0-19/*")]] {
        let transport = ScriptedTransport::new([range_response(part, &JPEG[..SPLIT])]);
        let error = download(&transport).to_memory().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::File);
        assert!(error.to_string().contains("was not requested"), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_slow_buffered_body_ends_at_the_download_timeout() {
    let transport = ScriptedTransport::new([respond(200, slow_endless_body())]);
    let download = download(&transport).stream().await.unwrap();
    let start = tokio::time::Instant::now();
    let error = download.bytes(1 << 20).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "getThing: GET https://api.orange.com/things/1: the download took longer than 1800s"
    );
    assert_eq!(start.elapsed().as_secs(), 1800);
}

#[tokio::test(start_paused = true)]
async fn a_slow_file_ends_at_the_download_timeout_and_is_removed() {
    let folder = tempfile::tempdir().unwrap();
    let start = tokio::time::Instant::now();
    let transport =
        ScriptedTransport::new([respond(200, slow_endless_body()), respond(200, slow_endless_body())]);
    let error = download(&transport).to_file(folder.path().join("photo.jpg")).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "getThing: GET https://api.orange.com/things/1: the download took longer than 1800s"
    );
    assert_eq!(start.elapsed().as_secs(), 1800);
    let limit = std::time::Duration::from_secs(60);
    assert!(download(&transport).timeout(limit).to_memory().await.unwrap_err().is_timeout());
    assert_eq!(start.elapsed().as_secs(), 1860);
    assert!(file_names(&folder).is_empty());
}

#[tokio::test]
async fn a_body_that_contradicts_its_headers_is_refused() {
    let unrequested: Headers = &[("content-range", "bytes 5-9/36")];
    for (step, reason) in [
        (
            full_response(&[("content-type", "image/png")], JPEG),
            "expected the declared type image/png, received image/jpeg",
        ),
        (full_response(&[("content-length", "5")], JPEG), "bytes, expected 5"),
        (
            full_response(&[("content-encoding", "gzip")], JPEG),
            "expected an unencoded file, received the content encoding gzip",
        ),
        (range_response(unrequested, JPEG), "a range of the file that was not requested"),
        (full_response(&[], JPEG), "the file is larger than 33 bytes"),
        (full_response(&[("content-length", "99999999999")], b""), "the file is larger than 33 bytes"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let transport = ScriptedTransport::new([step]);
        let error =
            download(&transport).max_bytes(33).to_file(folder.path().join("photo.jpg")).await.unwrap_err();
        let message = error.to_string();
        // A body longer than its declared length also exceeds the limit; either error is accepted.
        assert!(message.contains(reason) || message.contains("larger than 33"), "{message}");
        assert_eq!(error.kind(), ErrorKind::File);
        assert_eq!(error.operation().map(|info| info.id), Some("getThing"));
        assert!(file_names(&folder).is_empty());
    }
    let transport = ScriptedTransport::new([full_response(&[("content-type", "image/png")], JPEG)]);
    let (_, report) = download(&transport).media_check(MediaCheck::Report).to_memory().await.unwrap();
    assert_eq!((report.media_type(), report.sniffed()), (Some("image/png"), Some("image/jpeg")));
}

#[tokio::test]
async fn an_error_response_leaves_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let transport = ScriptedTransport::new([respond(404, r#"{"code":60,"message":"Resource not found"}"#)]);
    let error = download(&transport).to_file(folder.path().join("photo.jpg")).await.unwrap_err();
    assert!(error.is_not_found());
    assert!(file_names(&folder).is_empty());
}

#[tokio::test]
async fn an_unmodified_file_is_not_downloaded_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("photo.jpg");
    std::fs::write(&path, "an older version").unwrap();
    let transport = ScriptedTransport::new([Step::Response(304, &[("etag", "\"1\"")], Body::empty())]);
    let report =
        download(&transport).if_none_match(ETag::new("\"1\"").unwrap()).to_file(&path).await.unwrap();
    assert!(report.is_not_modified());
    assert_eq!(header(&transport.requests()[0].headers, "if-none-match"), "\"1\"");
    assert_eq!(file_names(&folder), ["photo.jpg"]);
    assert_eq!(std::fs::read(&path).unwrap(), b"an older version");
}

#[tokio::test(start_paused = true)]
async fn a_file_appears_only_when_complete() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("photo.jpg");
    std::fs::write(&path, "an older version").unwrap();
    let reported = Arc::new(Mutex::new(Vec::new()));
    let (recorded, target) = (reported.clone(), path.clone());
    let transport = ScriptedTransport::new([
        interrupted(200, FULL, &JPEG[..SPLIT]),
        range_response(REST, &JPEG[SPLIT..]),
    ]);
    let progress = move |received, total| {
        assert_eq!(std::fs::read(&target).unwrap(), b"an older version");
        recorded.lock().unwrap().push((received, total));
    };
    download(&transport).on_progress(progress).to_file(&path).await.unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), JPEG);
    assert_eq!(*reported.lock().unwrap(), [(20, Some(36)), (36, Some(36))]);
    assert_eq!(file_names(&folder), ["photo.jpg"]);
}

#[tokio::test]
async fn an_invalid_checksum_or_path_is_an_error_before_sending() -> Result<()> {
    let transport = ScriptedTransport::new([]);
    let error = download(&transport).checksum(Checksum::Md5("abc".into())).to_memory().await.unwrap_err();
    assert_eq!(error.field(), Some("md5"));
    let error = download(&transport).to_file("/").await.unwrap_err();
    assert_eq!(error.field(), Some("path"));
    let error = download(&transport).to_file("no/such/folder/photo.jpg").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::File);
    assert!(transport.requests().is_empty());
    Ok(())
}

#[tokio::test]
async fn a_range_is_streamed_and_an_unrequested_one_is_refused() {
    let transport =
        ScriptedTransport::new([range_response(&[("content-range", "bytes 2-5/36")], &JPEG[2..6])]);
    let part = download(&transport).stream_range(2..6).await.unwrap();
    assert_eq!(part.status(), 206);
    assert_eq!(part.bytes(100).await.unwrap(), &JPEG[2..6]);
    assert_eq!(header(&transport.requests()[0].headers, "range"), "bytes=2-5");

    let transport = ScriptedTransport::new([range_response(REST, &JPEG[SPLIT..]), full_response(FULL, JPEG)]);
    let error = download(&transport).stream_range(4..).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::File);
    assert_eq!(download(&transport).stream_range(..=3).await.unwrap().status(), 200);
    let ranges: Vec<_> = transport.requests().iter().map(|it| header(&it.headers, "range")).collect();
    assert_eq!(ranges, ["bytes=4-", "bytes=0-3"]);
    assert_eq!(download(&transport).stream_range(..0).await.unwrap_err().field(), Some("range"));

    let transport = ScriptedTransport::new([full_response(FULL, JPEG)]);
    assert_eq!(download(&transport).stream().await.unwrap().bytes(100).await.unwrap(), JPEG);
    assert!(!transport.requests()[0].headers.contains_key("range"));
}

#[tokio::test]
async fn download_errors_are_short_and_redact_secrets() {
    for headers in [
        &[("content-type", "image/token-1"), ("etag", "\"1\"")],
        &[("content-encoding", "token-1"), ("etag", "\"1\"")],
    ] {
        let transport = ScriptedTransport::new([full_response(headers, JPEG)]);
        let error = download(&transport).to_memory().await.unwrap_err();
        let messages = format!("{error} {error:?}");
        assert!(messages.contains("[redacted]") && !messages.contains("token-1"), "{messages}");
    }
    let long: &'static str = Box::leak(format!("text/{}", "x".repeat(5_000)).into());
    let headers: Headers = Box::leak(Box::new([("content-type", long)]));
    let error =
        download(&ScriptedTransport::new([full_response(headers, JPEG)])).to_memory().await.unwrap_err();
    assert!(error.to_string().contains("text/xxx") && error.to_string().len() < 300, "{error}");
}
