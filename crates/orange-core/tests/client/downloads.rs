//! Downloads: resumption, version checks, checksums, partial files and limits.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use futures_util::stream;
use http::HeaderMap;
use orange_core::download::{Checksum, Download, MediaCheck};
use orange_core::model::ETag;
use orange_core::retry::{RetryBudget, RetryPolicy};
use orange_core::transport::{Body, TransportError, TransportErrorKind};
use orange_core::{ErrorKind, Result};

use crate::support::*;

pub(crate) const JPEG: &[u8] = b"\xFF\xD8\xFF\xE0\x00\x10JFIF\x00 and what a picture holds";
const MD5: &str = "68653689c36802628f654034e2ab7d19";
const SHA1: &str = "ee77f1c4627eee1f2940ecf0b14bb5e91c11d01c";
pub(crate) const HALF: usize = 20;

pub(crate) type Headers = &'static [(&'static str, &'static str)];

pub(crate) const FIRST: Headers =
    &[("content-length", "36"), ("etag", "\"1\""), ("content-type", "image/jpeg")];
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

pub(crate) fn stalled(headers: Headers, bytes: &'static [u8]) -> Step {
    use futures_util::StreamExt as _;
    let pieces = stream::iter([Ok(Bytes::from_static(bytes))]).chain(stream::pending());
    Step::Response(200, headers, Body::stream(pieces))
}

pub(crate) fn download(wire: &Scripted) -> Download<GetThing> {
    client_on(wire).build().unwrap().service(&API).download(GetThing("1"))
}

pub(crate) fn header(headers: &HeaderMap, name: &str) -> String {
    headers.get(name).map(|value| value.to_str().unwrap().to_owned()).unwrap_or_default()
}

pub(crate) fn names(folder: &tempfile::TempDir) -> Vec<String> {
    let mut names: Vec<_> = std::fs::read_dir(folder.path())
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[tokio::test]
async fn a_download_reports_type_etag_and_verified_checksums() {
    let wire = Scripted::new([full_response(FIRST, JPEG)]);
    let wrong = download(&wire).checksum(Checksum::Md5("0".repeat(32))).to_memory().await.unwrap_err();
    assert_eq!(
        wrong.to_string(),
        format!(
            "getThing: GET https://api.orange.com/things/1: the md5 of the file is {MD5}, expected {}",
            "0".repeat(32)
        )
    );

    let wire = Scripted::new([full_response(FIRST, JPEG)]);
    let (bytes, report) =
        download(&wire).accept("image/*").checksum(Checksum::Md5(MD5.into())).to_memory().await.unwrap();
    assert_eq!(header(&wire.requests()[0].headers, "accept"), "image/*");
    assert_eq!(header(&wire.requests()[0].headers, "accept-encoding"), "identity");
    assert_eq!(bytes, JPEG);
    assert_eq!((report.length(), report.media_type()), (36, Some("image/jpeg")));
    assert_eq!(report.sniffed(), Some("image/jpeg"));
    assert_eq!(report.etag().unwrap().as_str(), "\"1\"");
}

#[tokio::test(start_paused = true)]
async fn an_interrupted_body_resumes_if_the_file_is_unchanged() {
    let steps = [
        interrupted(200, FIRST, &JPEG[..10]),
        interrupted(206, &[("content-range", "bytes 10-35/36"), ("etag", "\"1\"")], &JPEG[10..HALF]),
        range_response(REST, &JPEG[HALF..]),
    ];
    let wire = Scripted::new(steps);
    let (bytes, _) = download(&wire).to_memory().await.unwrap();
    assert_eq!(bytes, JPEG);
    let requests = wire.requests();
    let sent: Vec<_> =
        requests.iter().map(|it| (header(&it.headers, "range"), header(&it.headers, "if-range"))).collect();
    let expected = [("", ""), ("bytes=10-", "\"1\""), ("bytes=20-", "\"1\"")];
    assert_eq!(sent, expected.map(|(range, version)| (range.to_owned(), version.to_owned())));
}

#[tokio::test(start_paused = true)]
async fn a_short_body_and_a_stalled_body_are_resumed() {
    let wire = Scripted::new([full_response(FIRST, &JPEG[..HALF]), range_response(REST, &JPEG[HALF..])]);
    assert_eq!(download(&wire).to_memory().await.unwrap().0, JPEG);
    let wire = Scripted::new([stalled(FIRST, &JPEG[..HALF]), range_response(REST, &JPEG[HALF..])]);
    assert_eq!(download(&wire).to_memory().await.unwrap().0, JPEG);
}

#[tokio::test(start_paused = true)]
async fn a_file_is_complete_only_when_all_bytes_arrived() {
    // The resumed range covers only a part of the remainder, with and without a total length.
    for part in [&[("content-range", "bytes 20-27/*")] as Headers, &[("content-range", "bytes 20-27/36")]] {
        let wire = Scripted::new([
            interrupted(200, FIRST, &JPEG[..HALF]),
            range_response(part, &JPEG[HALF..28]),
            range_response(&[("content-range", "bytes 28-35/*")], &JPEG[28..]),
        ]);
        let (bytes, report) = download(&wire).to_memory().await.unwrap();
        assert_eq!((&bytes[..], report.length()), (JPEG, 36));
        assert_eq!(header(&wire.requests()[2].headers, "range"), "bytes=28-");
    }
    // The resumed range is shorter than declared and the total length is unknown.
    let tagged: Headers = &[("etag", "\"1\"")];
    let wire = Scripted::new([
        interrupted(200, tagged, &JPEG[..HALF]),
        range_response(&[("content-range", "bytes 20-35/*")], &JPEG[HALF..28]),
        range_response(&[("content-range", "bytes 28-35/*")], &JPEG[28..]),
    ]);
    assert_eq!(download(&wire).to_memory().await.unwrap().0, JPEG);
    // The resumed range is longer than declared.
    let wire = Scripted::new([
        interrupted(200, FIRST, &JPEG[..HALF]),
        range_response(&[("content-range", "bytes 20-27/36")], &JPEG[HALF..30]),
    ]);
    let error = download(&wire).to_memory().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "getThing: GET https://api.orange.com/things/1: the file has at least 30 bytes, expected 28 (2 attempts)"
    );
}

#[tokio::test(start_paused = true)]
async fn an_unrequested_partial_response_is_an_error() {
    for part in [&[("content-range", "bytes 0-19/36")] as Headers, &[("content-range", "bytes 0-19/*")]] {
        let wire = Scripted::new([range_response(part, &JPEG[..HALF])]);
        let error = download(&wire).to_memory().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::File);
        assert!(error.to_string().contains("was not requested"), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn if_none_match_is_sent_only_with_the_first_request() {
    let known = || ETag::new("\"0\"").unwrap();
    let wire = Scripted::new([interrupted(200, FIRST, &JPEG[..HALF]), range_response(REST, &JPEG[HALF..])]);
    let (bytes, report) = download(&wire).if_none_match(known()).to_memory().await.unwrap();
    assert!(bytes == JPEG && !report.is_not_modified());
    let sent: Vec<_> = wire.requests().iter().map(|it| header(&it.headers, "if-none-match")).collect();
    assert_eq!(sent, ["\"0\"", ""]);

    // A 304 to the resuming request is an error.
    let unasked = Step::Response(304, &[], Body::empty());
    let wire = Scripted::new([interrupted(200, FIRST, &JPEG[..HALF]), unasked]);
    let error = download(&wire).if_none_match(known()).to_memory().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 304);

    // If the operation itself sends `If-None-Match`, the download restarts.
    let unasked = Step::Response(304, &[], Body::empty());
    let wire = Scripted::new([interrupted(200, FIRST, &JPEG[..HALF]), unasked, full_response(FIRST, JPEG)]);
    let service = client_on(&wire).build().unwrap().service(&API);
    let call = service.raw(http::Method::GET, "/1").header("if-none-match", "\"0\"");
    assert_eq!(service.download(call).to_memory().await.unwrap().0, JPEG);
    assert_eq!(header(&wire.requests()[2].headers, "range"), "");
}

#[tokio::test(start_paused = true)]
async fn a_slow_buffered_body_ends_at_the_download_timeout() {
    let dripping = Body::stream(stream::unfold((), |()| async {
        tokio::time::sleep(std::time::Duration::from_secs(10)).await;
        Some((Ok(Bytes::from_static(b"x")), ()))
    }));
    let wire = Scripted::new([respond(200, dripping)]);
    let download = download(&wire).stream().await.unwrap();
    let start = tokio::time::Instant::now();
    let error = download.bytes(1 << 20).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "getThing: GET https://api.orange.com/things/1: the download took longer than 1800s"
    );
    assert_eq!(start.elapsed().as_secs(), 1800);
}

#[tokio::test(start_paused = true)]
async fn another_version_is_downloaded_from_its_beginning() {
    const SECOND: Headers = &[("content-length", "8"), ("etag", "\"2\"")];
    // A server that supports `If-Range`, one that does not, and one that sends another range.
    let elsewhere = || range_response(&[("content-range", "bytes 0-7/8"), ("etag", "\"2\"")], b"%PDF-1.7");
    let cases: [Vec<Step>; 3] = [
        vec![full_response(SECOND, b"%PDF-1.7")],
        vec![respond(416, ""), full_response(SECOND, b"%PDF-1.7")],
        vec![elsewhere(), full_response(SECOND, b"%PDF-1.7")],
    ];
    for responses in cases {
        let wire = Scripted::new(std::iter::once(interrupted(200, FIRST, &JPEG[..HALF])).chain(responses));
        let (bytes, report) = download(&wire).to_memory().await.unwrap();
        assert_eq!(bytes, "%PDF-1.7");
        assert_eq!(report.length(), 8);
        let last = wire.requests().pop().unwrap();
        let ranged = wire.requests().len() == 2;
        assert_eq!(header(&last.headers, "range"), if ranged { "bytes=20-" } else { "" });
    }
}

#[tokio::test(start_paused = true)]
async fn a_range_of_another_version_is_not_appended() {
    const WHOLE: Headers = &[("content-length", "36"), ("etag", "\"2\"")];
    let other_tag: Headers = &[("content-range", "bytes 20-35/36"), ("etag", "\"2\"")];
    let weak_tag: Headers = &[("content-range", "bytes 20-35/36"), ("etag", "W/\"1\"")];
    let other_size: Headers = &[("content-range", "bytes 20-39/40"), ("etag", "\"1\"")];
    for headers in [other_tag, weak_tag, other_size] {
        let steps = [
            interrupted(200, FIRST, b"and now for somethin"),
            range_response(headers, &JPEG[HALF..]),
            full_response(WHOLE, JPEG),
        ];
        let wire = Scripted::new(steps);
        assert_eq!(download(&wire).media_check(MediaCheck::Report).to_memory().await.unwrap().0, JPEG);
        assert!(!wire.requests()[2].headers.contains_key("range"));
    }
    let dated: Headers = &[("last-modified", "Tue, 03 Nov 2026 10:00:00 GMT"), ("content-length", "36")];
    let later: Headers =
        &[("last-modified", "Tue, 03 Nov 2026 10:00:05 GMT"), ("content-range", "bytes 20-35/36")];
    let wire = Scripted::new([
        interrupted(200, dated, &JPEG[..HALF]),
        range_response(later, &JPEG[HALF..]),
        full_response(dated, JPEG),
    ]);
    assert_eq!(download(&wire).to_memory().await.unwrap().0, JPEG);
    assert_eq!(wire.requests().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_range_without_an_etag_belongs_to_the_requested_version() {
    let without_etag = |range: &'static str| -> Headers { Box::leak(Box::new([("content-range", range)])) };
    let wire = Scripted::new([
        interrupted(200, FIRST, &JPEG[..10]),
        interrupted(206, without_etag("bytes 10-35/36"), &JPEG[10..HALF]),
        range_response(without_etag("bytes 20-35/36"), &JPEG[HALF..]),
    ]);
    assert_eq!(download(&wire).to_memory().await.unwrap().0, JPEG);
    assert_eq!(header(&wire.requests()[2].headers, "if-range"), "\"1\"");
}

#[tokio::test(start_paused = true)]
async fn an_etag_without_quotes_is_accepted() {
    const LATER: &str = "Tue, 03 Nov 2026 10:00:00 GMT";
    let bare: Headers = &[("etag", "123abc"), ("last-modified", LATER), ("content-length", "36")];
    let more: Headers = &[("etag", "123abc"), ("last-modified", LATER), ("content-range", "bytes 20-35/36")];
    let wire = Scripted::new([interrupted(200, bare, &JPEG[..HALF]), range_response(more, &JPEG[HALF..])]);
    assert_eq!(download(&wire).to_memory().await.unwrap().0, JPEG);
    assert_eq!(header(&wire.requests()[1].headers, "if-range"), "123abc");
}

#[tokio::test(start_paused = true)]
async fn a_last_modified_of_the_current_second_is_no_validator() {
    const NOW: &str = "Tue, 03 Nov 2026 10:00:00 GMT";
    let fresh: Headers = &[("last-modified", NOW), ("date", NOW), ("content-length", "36")];
    let wire = Scripted::new([interrupted(200, fresh, &JPEG[..HALF]), full_response(fresh, JPEG)]);
    assert_eq!(download(&wire).to_memory().await.unwrap().0, JPEG);
    assert!(!wire.requests()[1].headers.contains_key("range"));
}

#[tokio::test(start_paused = true)]
async fn a_slow_file_ends_at_the_download_timeout_and_is_removed() {
    let dripping = || {
        Body::stream(stream::unfold((), |()| async {
            tokio::time::sleep(std::time::Duration::from_secs(10)).await;
            Some((Ok(Bytes::from_static(b"x")), ()))
        }))
    };
    let folder = tempfile::tempdir().unwrap();
    let start = tokio::time::Instant::now();
    let wire = Scripted::new([respond(200, dripping()), respond(200, dripping())]);
    let error = download(&wire).to_file(folder.path().join("photo.jpg")).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "getThing: GET https://api.orange.com/things/1: the download took longer than 1800s"
    );
    assert_eq!(start.elapsed().as_secs(), 1800);
    let limit = std::time::Duration::from_secs(60);
    assert!(download(&wire).timeout(limit).to_memory().await.unwrap_err().is_timeout());
    assert_eq!(start.elapsed().as_secs(), 1860);
    assert!(names(&folder).is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_download_without_a_strong_validator_restarts() {
    for headers in [&[("etag", "W/\"1\"")] as Headers, &[]] {
        let wire = Scripted::new([interrupted(200, headers, &JPEG[..HALF]), full_response(headers, JPEG)]);
        assert_eq!(download(&wire).to_memory().await.unwrap().0, JPEG);
        assert!(!wire.requests()[1].headers.contains_key("range"));
    }
    let dated: Headers = &[("last-modified", "Tue, 03 Nov 2026 10:00:00 GMT"), ("content-length", "36")];
    let wire = Scripted::new([interrupted(200, dated, &JPEG[..HALF]), range_response(REST, &JPEG[HALF..])]);
    assert_eq!(download(&wire).to_memory().await.unwrap().0, JPEG);
    assert_eq!(header(&wire.requests()[1].headers, "if-range"), "Tue, 03 Nov 2026 10:00:00 GMT");
}

#[tokio::test(start_paused = true)]
async fn a_download_fails_after_max_resumes() {
    let wire = Scripted::new([
        interrupted(200, FIRST, b"\xFF\xD8\xFF"),
        interrupted(206, &[("content-range", "bytes 3-35/36")], b""),
    ]);
    let error = download(&wire).max_resumes(1).to_memory().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(
        error.to_string().starts_with("getThing: GET https://api.orange.com/things/1: the body broke off"),
        "{error}"
    );
    let wire = Scripted::new([full_response(FIRST, b"\xFF\xD8\xFF")]);
    let error = download(&wire).max_resumes(0).to_memory().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "getThing: GET https://api.orange.com/things/1: the body ended after 3 of 36 bytes"
    );
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
        let wire = Scripted::new([step]);
        let error = download(&wire).max_bytes(33).to_file(folder.path().join("photo.jpg")).await.unwrap_err();
        let message = error.to_string();
        // A body longer than its declared length also exceeds the limit; either error is accepted.
        assert!(message.contains(reason) || message.contains("larger than 33"), "{message}");
        assert_eq!(error.kind(), ErrorKind::File);
        assert_eq!(error.operation().map(|info| info.id), Some("getThing"));
        assert!(names(&folder).is_empty());
    }
    let wire = Scripted::new([full_response(&[("content-type", "image/png")], JPEG)]);
    let (_, report) = download(&wire).media_check(MediaCheck::Report).to_memory().await.unwrap();
    assert_eq!((report.media_type(), report.sniffed()), (Some("image/png"), Some("image/jpeg")));
}

#[tokio::test]
async fn an_error_response_leaves_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let wire = Scripted::new([respond(404, r#"{"code":60,"message":"Resource not found"}"#)]);
    let error = download(&wire).to_file(folder.path().join("photo.jpg")).await.unwrap_err();
    assert!(error.is_not_found());
    assert!(names(&folder).is_empty());
}

#[tokio::test]
async fn an_unmodified_file_is_not_downloaded_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("photo.jpg");
    std::fs::write(&path, "the old one").unwrap();
    let wire = Scripted::new([Step::Response(304, &[("etag", "\"1\"")], Body::empty())]);
    let report = download(&wire).if_none_match(ETag::new("\"1\"").unwrap()).to_file(&path).await.unwrap();
    assert!(report.is_not_modified());
    assert_eq!(header(&wire.requests()[0].headers, "if-none-match"), "\"1\"");
    assert_eq!(names(&folder), ["photo.jpg"]);
    assert_eq!(std::fs::read(&path).unwrap(), b"the old one");
}

#[tokio::test(start_paused = true)]
async fn a_file_appears_only_when_complete() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("photo.jpg");
    std::fs::write(&path, "the old one").unwrap();
    let reported = Arc::new(Mutex::new(Vec::new()));
    let (recorded, target) = (reported.clone(), path.clone());
    let wire = Scripted::new([interrupted(200, FIRST, &JPEG[..HALF]), range_response(REST, &JPEG[HALF..])]);
    let progress = move |received, total| {
        assert_eq!(std::fs::read(&target).unwrap(), b"the old one");
        recorded.lock().unwrap().push((received, total));
    };
    download(&wire).on_progress(progress).to_file(&path).await.unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), JPEG);
    assert_eq!(*reported.lock().unwrap(), [(20, Some(36)), (36, Some(36))]);
    assert_eq!(names(&folder), ["photo.jpg"]);
}

#[tokio::test(start_paused = true)]
async fn a_failed_download_leaves_a_partial_file_only_on_request() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("photo.jpg");
    let wire = Scripted::new([stalled(FIRST, &JPEG[..HALF])]);
    let limit = std::time::Duration::from_secs(1);
    tokio::time::timeout(limit, download(&wire).to_file(&path)).await.unwrap_err();
    assert!(names(&folder).is_empty());

    let wire = Scripted::new([interrupted(200, FIRST, &JPEG[..HALF])]);
    download(&wire).max_resumes(0).keep_partial().to_file(&path).await.unwrap_err();
    assert_eq!(names(&folder), ["photo.jpg.part", "photo.jpg.part.etag"]);

    // Another run resumes the partial file; the checksum covers its content.
    let wire = Scripted::new([range_response(REST, &JPEG[HALF..])]);
    let sha = Checksum::Sha1(SHA1.into());
    let report = download(&wire).keep_partial().checksum(sha).to_file(&path).await.unwrap();
    assert_eq!(report.length(), 36);
    assert_eq!(header(&wire.requests()[0].headers, "range"), "bytes=20-");
    assert_eq!(std::fs::read(&path).unwrap(), JPEG);
    assert_eq!(names(&folder), ["photo.jpg"]);
}

/// After a power loss, a file may end with zeros in place of bytes that were not synced.
#[tokio::test(start_paused = true)]
async fn bytes_that_may_not_be_on_the_disk_are_not_resumed() {
    let folder = tempfile::tempdir().unwrap();
    let (path, part) = (folder.path().join("photo.jpg"), folder.path().join("photo.jpg.part"));
    let wire = Scripted::new([interrupted(200, FIRST, &JPEG[..HALF])]);
    download(&wire).max_resumes(0).keep_partial().to_file(&path).await.unwrap_err();
    let zeros = [std::fs::read(&part).unwrap(), vec![0; 9]].concat();
    std::fs::write(&part, zeros).unwrap();

    let wire = Scripted::new([range_response(REST, &JPEG[HALF..])]);
    download(&wire).keep_partial().to_file(&path).await.unwrap();
    assert_eq!(header(&wire.requests()[0].headers, "range"), "bytes=20-");
    assert_eq!(std::fs::read(&path).unwrap(), JPEG);
}

#[tokio::test(start_paused = true)]
async fn a_partial_file_of_a_changed_file_is_discarded() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("photo.jpg");
    let older: Headers = &[("content-length", "36"), ("etag", "\"0\"")];
    let wire = Scripted::new([interrupted(200, older, b"of an older version")]);
    download(&wire).max_resumes(0).keep_partial().to_file(&path).await.unwrap_err();
    let wire = Scripted::new([full_response(FIRST, JPEG)]);
    download(&wire).keep_partial().to_file(&path).await.unwrap();
    assert_eq!(header(&wire.requests()[0].headers, "if-range"), "\"0\"");
    assert_eq!(std::fs::read(&path).unwrap(), JPEG);
    assert_eq!(names(&folder), ["photo.jpg"]);
}

#[tokio::test(start_paused = true)]
async fn a_partial_file_of_another_url_or_length_is_not_resumed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("photo.jpg");
    let broken = || interrupted(200, FIRST, b"and now for somethin");
    let keep = |wire: &Scripted| download(wire).max_resumes(0).keep_partial().to_file(&path);

    // A partial file of another URL.
    let wire = Scripted::new([broken(), full_response(FIRST, JPEG)]);
    let other = client_on(&wire).build().unwrap().service(&API).download(GetThing("2"));
    other.max_resumes(0).keep_partial().media_check(MediaCheck::Report).to_file(&path).await.unwrap_err();
    keep(&wire).await.unwrap();
    assert!(!wire.requests()[1].headers.contains_key("range"));
    assert_eq!(std::fs::read(&path).unwrap(), JPEG);

    // The length of the file has changed.
    let longer: Headers = &[("content-range", "bytes 20-39/40"), ("etag", "\"1\"")];
    let wire = Scripted::new([broken(), range_response(longer, &JPEG[HALF..]), full_response(FIRST, JPEG)]);
    keep(&wire).await.unwrap_err();
    keep(&wire).await.unwrap();
    assert_eq!(header(&wire.requests()[1].headers, "range"), "bytes=20-");
    assert!(!wire.requests()[2].headers.contains_key("range"));
    assert_eq!(std::fs::read(&path).unwrap(), JPEG);

    // A malformed version note is ignored.
    std::fs::write(folder.path().join("photo.jpg.part"), b"whatever").unwrap();
    std::fs::write(folder.path().join("photo.jpg.part.etag"), "\"1\"").unwrap();
    let wire = Scripted::new([full_response(FIRST, JPEG)]);
    keep(&wire).await.unwrap();
    assert!(!wire.requests()[0].headers.contains_key("range"));
    assert_eq!(std::fs::read(&path).unwrap(), JPEG);
}

#[tokio::test(start_paused = true)]
async fn a_writer_receives_an_error_instead_of_a_restart() {
    let mut written = Vec::new();
    let wire = Scripted::new([interrupted(200, FIRST, &JPEG[..HALF]), range_response(REST, &JPEG[HALF..])]);
    download(&wire).to_writer(&mut written).await.unwrap();
    assert_eq!(written, JPEG);

    let mut written = Vec::new();
    let wire =
        Scripted::new([interrupted(200, FIRST, &JPEG[..HALF]), full_response(&[("etag", "\"2\"")], JPEG)]);
    let error = download(&wire).to_writer(&mut written).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::File);
    assert_eq!(written, &JPEG[..HALF]);
}

#[tokio::test]
async fn an_invalid_checksum_or_path_is_an_error_before_sending() -> Result<()> {
    let wire = Scripted::new([]);
    let error = download(&wire).checksum(Checksum::Md5("abc".into())).to_memory().await.unwrap_err();
    assert_eq!(error.field(), Some("md5"));
    let error = download(&wire).to_file("/").await.unwrap_err();
    assert_eq!(error.field(), Some("path"));
    let error = download(&wire).to_file("no/such/folder/photo.jpg").await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::File);
    assert!(wire.requests().is_empty());
    Ok(())
}

#[tokio::test]
async fn a_range_is_streamed_and_an_unrequested_one_is_refused() {
    let wire = Scripted::new([range_response(&[("content-range", "bytes 2-5/36")], &JPEG[2..6])]);
    let part = download(&wire).stream_range(2..6).await.unwrap();
    assert_eq!(part.status(), 206);
    assert_eq!(part.bytes(100).await.unwrap(), &JPEG[2..6]);
    assert_eq!(header(&wire.requests()[0].headers, "range"), "bytes=2-5");

    let wire = Scripted::new([range_response(REST, &JPEG[HALF..]), full_response(FIRST, JPEG)]);
    let error = download(&wire).stream_range(4..).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::File);
    assert_eq!(download(&wire).stream_range(..=3).await.unwrap().status(), 200);
    let sent: Vec<_> = wire.requests().iter().map(|it| header(&it.headers, "range")).collect();
    assert_eq!(sent, ["bytes=4-", "bytes=0-3"]);
    assert_eq!(download(&wire).stream_range(..0).await.unwrap_err().field(), Some("range"));

    let wire = Scripted::new([full_response(FIRST, JPEG)]);
    assert_eq!(download(&wire).stream().await.unwrap().bytes(100).await.unwrap(), JPEG);
    assert!(!wire.requests()[0].headers.contains_key("range"));
}

#[tokio::test]
async fn download_errors_are_short_and_redact_secrets() {
    for headers in [
        &[("content-type", "image/token-1"), ("etag", "\"1\"")],
        &[("content-encoding", "token-1"), ("etag", "\"1\"")],
    ] {
        let wire = Scripted::new([full_response(headers, JPEG)]);
        let error = download(&wire).to_memory().await.unwrap_err();
        let shown = format!("{error} {error:?}");
        assert!(shown.contains("[redacted]") && !shown.contains("token-1"), "{shown}");
    }
    let long: &'static str = Box::leak(format!("text/{}", "x".repeat(5_000)).into());
    let headers: Headers = Box::leak(Box::new([("content-type", long)]));
    let error = download(&Scripted::new([full_response(headers, JPEG)])).to_memory().await.unwrap_err();
    assert!(error.to_string().contains("text/xxx") && error.to_string().len() < 300, "{error}");
}

#[tokio::test(start_paused = true)]
async fn resumes_spend_the_retry_budget_and_add_nothing() {
    let cut = || interrupted(206, &[("content-range", "bytes 10-35/36"), ("etag", "\"1\"")], &JPEG[10..10]);
    let unavailable = || respond(503, r#"{"code":5,"message":"away"}"#);
    // Each request adds one retry to the budget; a resume adds none.
    let wire = Scripted::new([interrupted(200, FIRST, &JPEG[..10]), cut(), unavailable(), respond(200, "1")]);
    let client = client_on(&wire).retry_budget(RetryBudget::new(1.0, 0)).retry(RetryPolicy::new());
    let service = client.build().unwrap().service(&API);
    let error = service.download(GetThing("1")).to_memory().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert_eq!(wire.requests().len(), 2, "resumed once");
    service.send(&GetThing("1")).await.unwrap();
    assert_eq!(wire.requests().len(), 4);
    // Without budget the download is not resumed.
    let wire = Scripted::new([interrupted(200, FIRST, &JPEG[..10])]);
    let client = client_on(&wire).retry_budget(RetryBudget::new(0.0, 0)).build().unwrap();
    client.service(&API).download(GetThing("1")).to_memory().await.unwrap_err();
}
