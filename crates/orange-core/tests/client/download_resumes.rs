//! Resumption of interrupted downloads: ranges, validators and changed files.

use orange_core::ErrorKind;
use orange_core::download::MediaCheck;
use orange_core::model::ETag;
use orange_core::retry::{RetryBudget, RetryPolicy};
use orange_core::transport::Body;

use crate::downloads::*;
use crate::support::*;

#[tokio::test(start_paused = true)]
async fn an_interrupted_body_resumes_if_the_file_is_unchanged() {
    let steps = [
        interrupted(200, FULL, &JPEG[..10]),
        interrupted(206, &[("content-range", "bytes 10-35/36"), ("etag", "\"1\"")], &JPEG[10..SPLIT]),
        range_response(REST, &JPEG[SPLIT..]),
    ];
    let transport = ScriptedTransport::new(steps);
    let (bytes, _) = download(&transport).to_memory().await.unwrap();
    assert_eq!(bytes, JPEG);
    let requests = transport.requests();
    let sent: Vec<_> =
        requests.iter().map(|it| (header(&it.headers, "range"), header(&it.headers, "if-range"))).collect();
    let expected = [("", ""), ("bytes=10-", "\"1\""), ("bytes=20-", "\"1\"")];
    assert_eq!(sent, expected.map(|(range, version)| (range.to_owned(), version.to_owned())));
}

#[tokio::test(start_paused = true)]
async fn a_short_body_and_a_stalled_body_are_resumed() {
    let transport =
        ScriptedTransport::new([full_response(FULL, &JPEG[..SPLIT]), range_response(REST, &JPEG[SPLIT..])]);
    assert_eq!(download(&transport).to_memory().await.unwrap().0, JPEG);
    let transport =
        ScriptedTransport::new([stalled(FULL, &JPEG[..SPLIT]), range_response(REST, &JPEG[SPLIT..])]);
    assert_eq!(download(&transport).to_memory().await.unwrap().0, JPEG);
}

#[tokio::test(start_paused = true)]
async fn a_file_is_complete_only_when_all_bytes_arrived() {
    // The resumed range covers only a part of the remainder, with and without a total length.
    for part in [&[("content-range", "bytes 20-27/*")] as Headers, &[("content-range", "bytes 20-27/36")]] {
        let transport = ScriptedTransport::new([
            interrupted(200, FULL, &JPEG[..SPLIT]),
            range_response(part, &JPEG[SPLIT..28]),
            range_response(&[("content-range", "bytes 28-35/*")], &JPEG[28..]),
        ]);
        let (bytes, report) = download(&transport).to_memory().await.unwrap();
        assert_eq!((&bytes[..], report.length()), (JPEG, 36));
        assert_eq!(header(&transport.requests()[2].headers, "range"), "bytes=28-");
    }
    // The resumed range is shorter than declared and the total length is unknown.
    let etag: Headers = &[("etag", "\"1\"")];
    let transport = ScriptedTransport::new([
        interrupted(200, etag, &JPEG[..SPLIT]),
        range_response(&[("content-range", "bytes 20-35/*")], &JPEG[SPLIT..28]),
        range_response(&[("content-range", "bytes 28-35/*")], &JPEG[28..]),
    ]);
    assert_eq!(download(&transport).to_memory().await.unwrap().0, JPEG);
    // The resumed range is longer than declared.
    let transport = ScriptedTransport::new([
        interrupted(200, FULL, &JPEG[..SPLIT]),
        range_response(&[("content-range", "bytes 20-27/36")], &JPEG[SPLIT..30]),
    ]);
    let error = download(&transport).to_memory().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "getThing: GET https://api.orange.com/things/1: the file has at least 30 bytes, expected 28 (2 attempts)"
    );
}

#[tokio::test(start_paused = true)]
async fn if_none_match_is_sent_only_with_the_first_request() {
    let known = || ETag::new("\"0\"").unwrap();
    let transport = ScriptedTransport::new([
        interrupted(200, FULL, &JPEG[..SPLIT]),
        range_response(REST, &JPEG[SPLIT..]),
    ]);
    let (bytes, report) = download(&transport).if_none_match(known()).to_memory().await.unwrap();
    assert!(bytes == JPEG && !report.is_not_modified());
    let sent: Vec<_> = transport.requests().iter().map(|it| header(&it.headers, "if-none-match")).collect();
    assert_eq!(sent, ["\"0\"", ""]);

    // A 304 to the resuming request is an error.
    let not_modified = Step::Response(304, &[], Body::empty());
    let transport = ScriptedTransport::new([interrupted(200, FULL, &JPEG[..SPLIT]), not_modified]);
    let error = download(&transport).if_none_match(known()).to_memory().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 304);

    // If the operation itself sends `If-None-Match`, the download restarts.
    let not_modified = Step::Response(304, &[], Body::empty());
    let transport = ScriptedTransport::new([
        interrupted(200, FULL, &JPEG[..SPLIT]),
        not_modified,
        full_response(FULL, JPEG),
    ]);
    let service = service_over(&transport);
    let call = service.raw(http::Method::GET, "/1").header("if-none-match", "\"0\"");
    assert_eq!(service.download(call).to_memory().await.unwrap().0, JPEG);
    assert_eq!(header(&transport.requests()[2].headers, "range"), "");
}

#[tokio::test(start_paused = true)]
async fn another_version_is_downloaded_from_its_beginning() {
    const SECOND: Headers = &[("content-length", "8"), ("etag", "\"2\"")];
    // A server that supports `If-Range`, one that does not, and one that sends another range.
    let other_range = || range_response(&[("content-range", "bytes 0-7/8"), ("etag", "\"2\"")], b"%PDF-1.7");
    let cases: [Vec<Step>; 3] = [
        vec![full_response(SECOND, b"%PDF-1.7")],
        vec![respond(416, ""), full_response(SECOND, b"%PDF-1.7")],
        vec![other_range(), full_response(SECOND, b"%PDF-1.7")],
    ];
    for responses in cases {
        let transport =
            ScriptedTransport::new(std::iter::once(interrupted(200, FULL, &JPEG[..SPLIT])).chain(responses));
        let (bytes, report) = download(&transport).to_memory().await.unwrap();
        assert_eq!(bytes, "%PDF-1.7");
        assert_eq!(report.length(), 8);
        let last = transport.requests().pop().unwrap();
        let ranged = transport.requests().len() == 2;
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
            interrupted(200, FULL, b"another file's start"),
            range_response(headers, &JPEG[SPLIT..]),
            full_response(WHOLE, JPEG),
        ];
        let transport = ScriptedTransport::new(steps);
        assert_eq!(download(&transport).media_check(MediaCheck::Report).to_memory().await.unwrap().0, JPEG);
        assert!(!transport.requests()[2].headers.contains_key("range"));
    }
    let dated: Headers = &[("last-modified", "Tue, 03 Nov 2026 10:00:00 GMT"), ("content-length", "36")];
    let later: Headers =
        &[("last-modified", "Tue, 03 Nov 2026 10:00:05 GMT"), ("content-range", "bytes 20-35/36")];
    let transport = ScriptedTransport::new([
        interrupted(200, dated, &JPEG[..SPLIT]),
        range_response(later, &JPEG[SPLIT..]),
        full_response(dated, JPEG),
    ]);
    assert_eq!(download(&transport).to_memory().await.unwrap().0, JPEG);
    assert_eq!(transport.requests().len(), 3);
}

#[tokio::test(start_paused = true)]
async fn a_range_without_an_etag_belongs_to_the_requested_version() {
    let without_etag = |range: &'static str| -> Headers { Box::leak(Box::new([("content-range", range)])) };
    let transport = ScriptedTransport::new([
        interrupted(200, FULL, &JPEG[..10]),
        interrupted(206, without_etag("bytes 10-35/36"), &JPEG[10..SPLIT]),
        range_response(without_etag("bytes 20-35/36"), &JPEG[SPLIT..]),
    ]);
    assert_eq!(download(&transport).to_memory().await.unwrap().0, JPEG);
    assert_eq!(header(&transport.requests()[2].headers, "if-range"), "\"1\"");
}

#[tokio::test(start_paused = true)]
async fn an_etag_without_quotes_is_accepted() {
    const MODIFIED: &str = "Tue, 03 Nov 2026 10:00:00 GMT";
    let bare: Headers = &[("etag", "123abc"), ("last-modified", MODIFIED), ("content-length", "36")];
    let more: Headers =
        &[("etag", "123abc"), ("last-modified", MODIFIED), ("content-range", "bytes 20-35/36")];
    let transport = ScriptedTransport::new([
        interrupted(200, bare, &JPEG[..SPLIT]),
        range_response(more, &JPEG[SPLIT..]),
    ]);
    assert_eq!(download(&transport).to_memory().await.unwrap().0, JPEG);
    assert_eq!(header(&transport.requests()[1].headers, "if-range"), "123abc");
}

#[tokio::test(start_paused = true)]
async fn a_last_modified_of_the_current_second_is_no_validator() {
    const NOW: &str = "Tue, 03 Nov 2026 10:00:00 GMT";
    let fresh: Headers = &[("last-modified", NOW), ("date", NOW), ("content-length", "36")];
    let transport =
        ScriptedTransport::new([interrupted(200, fresh, &JPEG[..SPLIT]), full_response(fresh, JPEG)]);
    assert_eq!(download(&transport).to_memory().await.unwrap().0, JPEG);
    assert!(!transport.requests()[1].headers.contains_key("range"));
}

#[tokio::test(start_paused = true)]
async fn a_download_without_a_strong_validator_restarts() {
    for headers in [&[("etag", "W/\"1\"")] as Headers, &[]] {
        let transport =
            ScriptedTransport::new([interrupted(200, headers, &JPEG[..SPLIT]), full_response(headers, JPEG)]);
        assert_eq!(download(&transport).to_memory().await.unwrap().0, JPEG);
        assert!(!transport.requests()[1].headers.contains_key("range"));
    }
}

#[tokio::test(start_paused = true)]
async fn a_last_modified_in_the_past_is_a_validator() {
    let dated: Headers = &[("last-modified", "Tue, 03 Nov 2026 10:00:00 GMT"), ("content-length", "36")];
    let transport = ScriptedTransport::new([
        interrupted(200, dated, &JPEG[..SPLIT]),
        range_response(REST, &JPEG[SPLIT..]),
    ]);
    assert_eq!(download(&transport).to_memory().await.unwrap().0, JPEG);
    assert_eq!(header(&transport.requests()[1].headers, "if-range"), "Tue, 03 Nov 2026 10:00:00 GMT");
}

#[tokio::test(start_paused = true)]
async fn a_download_fails_after_max_resumes() {
    let transport = ScriptedTransport::new([
        interrupted(200, FULL, b"\xFF\xD8\xFF"),
        interrupted(206, &[("content-range", "bytes 3-35/36")], b""),
    ]);
    let error = download(&transport).max_resumes(1).to_memory().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(
        error.to_string().starts_with("getThing: GET https://api.orange.com/things/1: the body broke off"),
        "{error}"
    );
    let transport = ScriptedTransport::new([full_response(FULL, b"\xFF\xD8\xFF")]);
    let error = download(&transport).max_resumes(0).to_memory().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "getThing: GET https://api.orange.com/things/1: the body ended after 3 of 36 bytes"
    );
}

#[tokio::test(start_paused = true)]
async fn a_writer_receives_an_error_instead_of_a_restart() {
    let mut written = Vec::new();
    let transport = ScriptedTransport::new([
        interrupted(200, FULL, &JPEG[..SPLIT]),
        range_response(REST, &JPEG[SPLIT..]),
    ]);
    download(&transport).to_writer(&mut written).await.unwrap();
    assert_eq!(written, JPEG);

    let mut written = Vec::new();
    let transport = ScriptedTransport::new([
        interrupted(200, FULL, &JPEG[..SPLIT]),
        full_response(&[("etag", "\"2\"")], JPEG),
    ]);
    let error = download(&transport).to_writer(&mut written).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::File);
    assert_eq!(written, &JPEG[..SPLIT]);
}

#[tokio::test(start_paused = true)]
async fn resumes_spend_the_retry_budget_and_add_nothing() {
    let resumed_without_progress =
        || interrupted(206, &[("content-range", "bytes 10-35/36"), ("etag", "\"1\"")], &JPEG[10..10]);
    let unavailable = || respond(503, r#"{"code":5,"message":"away"}"#);
    // Each request adds one retry to the budget; a resume adds none.
    let transport = ScriptedTransport::new([
        interrupted(200, FULL, &JPEG[..10]),
        resumed_without_progress(),
        unavailable(),
        respond(200, "1"),
    ]);
    let client = client_builder(&transport).retry_budget(RetryBudget::new(1.0, 0)).retry(RetryPolicy::new());
    let service = client.build().unwrap().service(&API);
    let error = service.download(GetThing("1")).to_memory().await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert_eq!(transport.requests().len(), 2, "resumed once");
    service.send(&GetThing("1")).await.unwrap();
    assert_eq!(transport.requests().len(), 4);
    // Without budget the download is not resumed.
    let transport = ScriptedTransport::new([interrupted(200, FULL, &JPEG[..10])]);
    let client = client_builder(&transport).retry_budget(RetryBudget::new(0.0, 0)).build().unwrap();
    client.service(&API).download(GetThing("1")).to_memory().await.unwrap_err();
}
