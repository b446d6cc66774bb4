//! Downloads with expected media types.

use std::pin::Pin;

use orange_core::download::{Download, MediaCheck};
use orange_core::transport::Body;
use orange_core::{Error, ErrorKind};

use crate::downloads::*;
use crate::support::*;

const HTML: &[u8] = b"<!DOCTYPE html><html><body>Please log in</body></html>";
const JSON: &[u8] = b"{\"id\": \"1\", \"mediaType\": \"image/jpeg\"}";

fn images(wire: &Scripted) -> Download<GetThing> {
    download(wire).media_types(["image/*"])
}

/// The error of every download destination. Asserts that none leaves a file with content.
async fn refusals(step: impl Fn() -> Step, of: impl Fn(&Scripted) -> Download<GetThing>) -> Vec<Error> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("photo.jpg");
    let of = || of(&Scripted::new([step()]));
    let mut written = Vec::new();
    let errors = vec![
        of().to_memory().await.unwrap_err(),
        of().to_file(&path).await.unwrap_err(),
        of().keep_partial().to_file(&path).await.unwrap_err(),
        of().to_writer(&mut written).await.unwrap_err(),
        of().stream().await.unwrap_err(),
        of().stream_range(..).await.unwrap_err(),
    ];
    assert!(written.is_empty());
    let remaining = names(&folder);
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
                download(&Scripted::new([step()])).media_types(accepted).to_memory().await.unwrap().0,
                body
            );
        }
    }
    let step = || Step::Response(200, &[("content-type", "text/html")], Body::from(HTML.to_vec()));
    let wire = Scripted::new([step()]);
    assert_eq!(download(&wire).accept("text/html;q=0.9").to_memory().await.unwrap().0, HTML);
    // A JSON document other than an error body is a file.
    for body in [JSON, br#"{"code":60,"message":"x","rows":[]}"#, br#"[{"code":1},{"code":2}]"#] {
        let step = Step::Response(200, &[("content-type", "application/json")], Body::from(body.to_vec()));
        assert_eq!(download(&Scripted::new([step])).to_memory().await.unwrap().0, body);
    }
}

#[tokio::test]
async fn an_image_is_accepted_with_or_without_a_declared_type() {
    for headers in [
        &[("content-type", "image/jpeg")] as Headers,
        &[("content-type", "image/jpg; q=1")],
        &[("content-type", "application/octet-stream")],
        &[],
    ] {
        let wire = Scripted::new([full_response(headers, JPEG), full_response(headers, JPEG)]);
        assert_eq!(images(&wire).to_memory().await.unwrap().0, JPEG);
        assert_eq!(images(&wire).stream().await.unwrap().bytes(100).await.unwrap(), JPEG);
        assert_eq!(header(&wire.requests()[0].headers, "accept"), "image/*");
    }
}

#[tokio::test]
async fn media_types_sets_the_check_and_accept_only_the_header() {
    let pdf = || full_response(&[("content-type", "application/pdf")], b"%PDF-1.7");
    let wire = Scripted::new([pdf(), pdf(), pdf()]);
    images(&wire).media_types(["image/*", "application/pdf"]).to_memory().await.unwrap();
    images(&wire).media_types(["*/*"]).to_memory().await.unwrap();
    images(&wire).accept("application/pdf").to_memory().await.unwrap_err();
    let sent: Vec<_> = wire.requests().iter().map(|it| header(&it.headers, "accept")).collect();
    assert_eq!(sent, ["image/*, application/pdf", "*/*", "application/pdf"]);

    // An `Accept` that the operation sets is preserved; the default JSON one is replaced.
    let wire = Scripted::new([full_response(FIRST, JPEG), full_response(FIRST, JPEG)]);
    let service = client_on(&wire).build().unwrap().service(&API);
    let call = service.raw(http::Method::GET, "/1");
    service.download(call.clone()).media_types(["image/*"]).to_memory().await.unwrap();
    service.download(call.accept("image/jpeg")).media_types(["image/*"]).to_memory().await.unwrap();
    let sent: Vec<_> = wire.requests().iter().map(|it| header(&it.headers, "accept")).collect();
    assert_eq!(sent, ["image/*", "image/jpeg"]);
}

#[tokio::test]
async fn content_that_contradicts_its_type_is_refused_by_default() {
    for (headers, body) in [
        (&[("content-type", "image/jpeg")] as Headers, JSON),
        (&[("content-type", "application/pdf")], b"Dear colleague, here is the plan"),
        (&[("content-type", "text/csv")], b"\x00\x01\x02\x03"),
    ] {
        let error = download(&Scripted::new([full_response(headers, body)])).to_memory().await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::File, "{error}");
        let report = download(&Scripted::new([full_response(headers, body)])).media_check(MediaCheck::Report);
        assert_eq!(report.to_memory().await.unwrap().0, body);
    }
    let error = download(&Scripted::new([respond(204, "")])).to_memory().await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "getThing: GET https://api.orange.com/things/1: expected a file, received 204 No Content"
    );
}

#[tokio::test]
async fn a_login_page_preserves_the_partial_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("photo.jpg");
    let resume = |wire: &Scripted| -> Pin<Box<dyn Future<Output = orange_core::Result<_>>>> {
        Box::pin(images(wire).max_resumes(0).keep_partial().to_file(path.clone()))
    };
    resume(&Scripted::new([interrupted(200, FIRST, &JPEG[..HALF])])).await.unwrap_err();
    let login = || full_response(&[("content-type", "text/html")], HTML);
    resume(&Scripted::new([login()])).await.unwrap_err();
    let nothing = Step::Response(204, &[], Body::empty());
    resume(&Scripted::new([nothing])).await.unwrap_err();
    let wire = Scripted::new([range_response(REST, &JPEG[HALF..])]);
    resume(&wire).await.unwrap();
    assert_eq!(header(&wire.requests()[0].headers, "range"), "bytes=20-");
    assert_eq!(std::fs::read(&path).unwrap(), JPEG);
}
