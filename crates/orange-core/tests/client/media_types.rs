//! Downloads with expected media types.

use std::pin::Pin;

use bytes::Bytes;
use futures_util::stream;
use orange_core::download::{Download, MediaCheck};
use orange_core::transport::Body;
use orange_core::{Error, ErrorKind};

use crate::downloads::*;
use crate::support::*;

const HTML: &[u8] = b"<!DOCTYPE html><html><body>Please log in</body></html>";
const JSON: &[u8] = b"{\"id\": \"1\", \"mediaType\": \"image/jpeg\"}";

fn images(transport: &ScriptedTransport) -> Download<GetThing> {
    download(transport).media_types(["image/*"])
}

/// The error of every download destination. Asserts that none leaves a file with content.
async fn refusals(
    step: impl Fn() -> Step,
    download: impl Fn(&ScriptedTransport) -> Download<GetThing>,
) -> Vec<Error> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("photo.jpg");
    let download = || download(&ScriptedTransport::new([step()]));
    let mut written = Vec::new();
    let errors = vec![
        download().to_memory().await.unwrap_err(),
        download().to_file(&path).await.unwrap_err(),
        download().keep_partial().to_file(&path).await.unwrap_err(),
        download().to_writer(&mut written).await.unwrap_err(),
        download().stream().await.unwrap_err(),
        download().stream_range(..).await.unwrap_err(),
    ];
    assert!(written.is_empty());
    let remaining = file_names(&folder);
    assert!(remaining.iter().all(|name| name.starts_with("photo.jpg.part")), "{remaining:?}");
    for part in remaining.iter().filter(|name| name.ends_with(".part")) {
        assert_eq!(std::fs::read(folder.path().join(part)).unwrap(), b"", "{part}");
    }
    errors
}

#[tokio::test]
async fn another_media_type_is_an_error_and_leaves_no_file() {
    let table: [(u16, Headers, &'static [u8], &str); 9] = [
        (200, &[("content-type", "text/html")], HTML, "expected image/*, received text/html"),
        (200, &[("content-type", "application/json")], JSON, "received application/json"),
        (200, &[("content-type", "application/pdf")], b"%PDF-1.7", "received application/pdf"),
        (
            200,
            &[("content-type", "image/jpeg")],
            HTML,
            "expected the declared type image/jpeg, received text/html",
        ),
        (
            200,
            &[("content-type", "image/jpeg")],
            JSON,
            "expected the declared type image/jpeg, received text",
        ),
        (
            200,
            &[("content-type", "image/jpeg")],
            b"",
            "expected the declared type image/jpeg, received no bytes",
        ),
        (200, &[], HTML, "expected image/*, received text/html"),
        (200, &[("content-type", "application/octet-stream")], b"", "expected image/*, received no bytes"),
        (204, &[], b"", "expected image/*, received 204 No Content"),
    ];
    for (status, headers, body, reason) in table {
        let step = || Step::Response(status, headers, Body::from(body.to_vec()));
        for error in refusals(step, images).await {
            assert_eq!(
                (error.kind(), error.operation().map(|it| it.id)),
                (ErrorKind::File, Some("getThing"))
            );
            assert!(error.to_string().contains(reason), "{error}");
        }
    }
}

#[tokio::test]
async fn html_and_error_bodies_are_refused_unless_requested() {
    let error_body = br#"{"code":60,"message":"Resource not found","description":"no such attachment"}"#;
    let table: [(Headers, &'static [u8], &str); 5] = [
        (&[("content-type", "text/html; charset=utf-8")], HTML, "received text/html; charset=utf-8"),
        (&[("content-type", "application/xhtml+xml")], HTML, "received application/xhtml+xml"),
        (&[("content-type", "application/octet-stream")], HTML, "expected a file, received text/html"),
        (&[], HTML, "expected a file, received text/html"),
        (&[("content-type", "application/json")], error_body, "code 60: Resource not found"),
    ];
    for (headers, body, reason) in table {
        let step = || Step::Response(200, headers, Body::from(body.to_vec()));
        for error in refusals(step, download).await {
            assert!(error.to_string().contains(reason), "{error}");
        }
        for accepted in [["*/*"], ["text/html, */*"]] {
            let accepted = accepted.iter().flat_map(|it| it.split(", "));
            assert_eq!(
                download(&ScriptedTransport::new([step()]))
                    .media_types(accepted)
                    .to_memory()
                    .await
                    .unwrap()
                    .0,
                body
            );
        }
    }
    let step = || Step::Response(200, &[("content-type", "text/html")], Body::from(HTML.to_vec()));
    let transport = ScriptedTransport::new([step()]);
    assert_eq!(download(&transport).accept("text/html;q=0.9").to_memory().await.unwrap().0, HTML);
    // A JSON document other than an error body is a file.
    for body in [JSON, br#"{"code":60,"message":"x","rows":[]}"#, br#"[{"code":1},{"code":2}]"#] {
        let step = Step::Response(200, &[("content-type", "application/json")], Body::from(body.to_vec()));
        assert_eq!(download(&ScriptedTransport::new([step])).to_memory().await.unwrap().0, body);
    }
}

#[tokio::test]
async fn error_bodies_and_web_pages_in_pieces_are_refused() {
    let error_body = |length| {
        format!(r#"{{"code":60,"message":"Resource not found{}"}}"#, " ".repeat(length)).into_bytes()
    };
    for headers in [&[("content-type", "application/json")] as Headers, &[]] {
        for (body, reason) in [
            (error_body(0), "code 60: Resource not found"),
            (error_body(1_000), "code 60: Resource not found"),
            (error_body(20_000), "code 60: Resource not found"),
            (HTML.to_vec(), "received"),
        ] {
            for piece_length in [3, 512, 700] {
                let step = || Step::Response(200, headers, in_pieces(&body, piece_length));
                for error in refusals(step, download).await {
                    assert!(error.to_string().contains(reason), "{} {piece_length}: {error}", body.len());
                }
            }
        }
    }
    // A longer JSON document, or one with other properties, is a file.
    for body in
        [error_body(70_000), br#"{"code":60,"message":"x","rows":[]}"#.to_vec(), b"[1]\n[2]\n".to_vec()]
    {
        let step = || Step::Response(200, &[("content-type", "application/json")], in_pieces(&body, 3));
        let transport = ScriptedTransport::new([step(), step()]);
        assert_eq!(download(&transport).to_memory().await.unwrap().0, body);
        assert_eq!(download(&transport).stream().await.unwrap().bytes(body.len()).await.unwrap(), body);
    }
}

/// A body that arrives in pieces.
fn in_pieces(body: &[u8], length: usize) -> Body {
    let pieces: Vec<_> = body.chunks(length).map(|piece| Ok(Bytes::copy_from_slice(piece))).collect();
    Body::stream(stream::iter(pieces))
}

#[tokio::test]
async fn an_image_is_accepted_with_or_without_a_declared_type() {
    for headers in [
        &[("content-type", "image/jpeg")] as Headers,
        &[("content-type", "image/jpg; q=1")],
        &[("content-type", "application/octet-stream")],
        &[],
    ] {
        let transport = ScriptedTransport::new([full_response(headers, JPEG), full_response(headers, JPEG)]);
        assert_eq!(images(&transport).to_memory().await.unwrap().0, JPEG);
        assert_eq!(images(&transport).stream().await.unwrap().bytes(100).await.unwrap(), JPEG);
        assert_eq!(header(&transport.requests()[0].headers, "accept"), "image/*");
    }
}

#[tokio::test]
async fn media_types_set_the_check_and_the_header_and_accept_only_the_header() {
    let pdf = || full_response(&[("content-type", "application/pdf")], b"%PDF-1.7");
    let transport = ScriptedTransport::new([pdf(), pdf(), pdf()]);
    images(&transport).media_types(["image/*", "application/pdf"]).to_memory().await.unwrap();
    images(&transport).media_types(["*/*"]).to_memory().await.unwrap();
    images(&transport).accept("application/pdf").to_memory().await.unwrap_err();
    let accepted: Vec<_> = transport.requests().iter().map(|it| header(&it.headers, "accept")).collect();
    assert_eq!(accepted, ["image/*, application/pdf", "*/*", "application/pdf"]);

    // An `Accept` that the operation sets is preserved; the default JSON one is replaced.
    let transport = ScriptedTransport::new([full_response(FULL, JPEG), full_response(FULL, JPEG)]);
    let service = service_over(&transport);
    let call = service.raw(http::Method::GET, "/1");
    service.download(call.clone()).media_types(["image/*"]).to_memory().await.unwrap();
    service.download(call.accept("image/jpeg")).media_types(["image/*"]).to_memory().await.unwrap();
    let accepted: Vec<_> = transport.requests().iter().map(|it| header(&it.headers, "accept")).collect();
    assert_eq!(accepted, ["image/*", "image/jpeg"]);
}

#[tokio::test]
async fn content_that_contradicts_its_type_is_refused_by_default() {
    for (headers, body) in [
        (&[("content-type", "image/jpeg")] as Headers, JSON),
        (&[("content-type", "application/pdf")], b"Dear colleague, here is the plan"),
        (&[("content-type", "text/csv")], b"\x00\x01\x02\x03"),
    ] {
        let error =
            download(&ScriptedTransport::new([full_response(headers, body)])).to_memory().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::File, "{error}");
        let report =
            download(&ScriptedTransport::new([full_response(headers, body)])).media_check(MediaCheck::Report);
        assert_eq!(report.to_memory().await.unwrap().0, body);
    }
    let error = download(&ScriptedTransport::new([respond(204, "")])).to_memory().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "getThing: GET https://api.orange.com/things/1: expected a file, received 204 No Content"
    );
}

#[tokio::test]
async fn a_login_page_preserves_the_partial_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("photo.jpg");
    let resume = |transport: &ScriptedTransport| -> Pin<Box<dyn Future<Output = orange_core::Result<_>>>> {
        Box::pin(images(transport).max_resumes(0).keep_partial().to_file(path.clone()))
    };
    resume(&ScriptedTransport::new([interrupted(200, FULL, &JPEG[..SPLIT])])).await.unwrap_err();
    let login_page = || full_response(&[("content-type", "text/html")], HTML);
    resume(&ScriptedTransport::new([login_page()])).await.unwrap_err();
    let no_content = Step::Response(204, &[], Body::empty());
    resume(&ScriptedTransport::new([no_content])).await.unwrap_err();
    let transport = ScriptedTransport::new([range_response(REST, &JPEG[SPLIT..])]);
    resume(&transport).await.unwrap();
    assert_eq!(header(&transport.requests()[0].headers, "range"), "bytes=20-");
    assert_eq!(std::fs::read(&path).unwrap(), JPEG);
}
