//! Downloads of photos over real HTTP: destinations, checks, limits and resumption.

use httpmock::prelude::*;
use orange_core::download::MediaCheck;
use orange_core::operation;
use orange_core::retry::RetryPolicy;
use orange_core::test_util::StoppedClock;
use orange_core::{Client, Credentials, ErrorKind};
use orange_cri::Cri;

use crate::support::start;

const JPEG: &[u8] = b"\xFF\xD8\xFF\xE0\x00\x10JFIF\x00 and what a picture holds";

#[tokio::test]
async fn a_photo_is_downloaded_to_every_destination() {
    let (server, cri) = start().await;
    let mock = server
        .mock_async(|when, then| {
            when.method(GET)
                .path("/cri_prod/v1/p")
                .header("accept", "image/*")
                .header("authorization", "Bearer t");
            then.status(200).header("content-type", "image/jpeg").header("etag", "\"1\"").body(JPEG);
        })
        .await;
    let (bytes, report) = cri.photo("/p").to_memory().await.unwrap();
    assert_eq!((&bytes[..], report.media_type()), (JPEG, Some("image/jpeg")));

    let mut written = Vec::new();
    cri.photo("/p").to_writer(&mut written).await.unwrap();
    assert_eq!(written, JPEG);

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("p.jpg");
    cri.photo("/p").to_file(&path).await.unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), JPEG);
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    mock.assert_calls_async(3).await;
}

#[tokio::test]
async fn accept_can_be_set_for_one_photo() {
    let (server, cri) = start().await;
    server
        .mock_async(|when, then| {
            when.path("/cri_prod/v1/p").header("accept", "image/png");
            then.status(406).body(r#"{"code": 62, "message": "Not acceptable"}"#);
        })
        .await;
    let error = cri.photo("/p").accept("image/png").to_memory().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 406);
}

#[tokio::test]
async fn every_destination_refuses_other_media_types() {
    for (status, media_type, body, reason) in [
        (
            200,
            "text/html",
            "<!DOCTYPE html><html><body>Please log in</body></html>",
            "expected image/*, received text/html",
        ),
        (
            200,
            "application/json",
            r#"{"id": "1", "mediaType": "image/jpeg"}"#,
            "expected image/*, received application/json",
        ),
        (
            200,
            "image/jpeg",
            r#"{"id": "1", "mediaType": "image/jpeg"}"#,
            "expected the declared type image/jpeg, received text",
        ),
        (200, "image/jpeg", "", "expected the declared type image/jpeg, received no bytes"),
        (200, "application/octet-stream", "", "expected image/*, received no bytes"),
        (
            200,
            "application/pdf",
            "%PDF-1.7",
            "expected image/*, received application/pdf (`media_types` sets other types)",
        ),
        (204, "image/jpeg", "", "expected image/*, received 204 No Content"),
    ] {
        let (server, cri) = start().await;
        server
            .mock_async(|when, then| {
                when.path("/cri_prod/v1/p").header("accept", "image/*");
                then.status(status).header("content-type", media_type).body(body);
            })
            .await;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("p.jpg");
        for photo in
            [|cri: &Cri| cri.photo("/p"), |cri: &Cri| cri.photo_with(cri.raw(operation::Method::GET, "/p"))]
        {
            for error in [
                photo(&cri).to_file(&path).await.unwrap_err(),
                photo(&cri).to_memory().await.unwrap_err(),
                photo(&cri).to_writer(&mut Vec::new()).await.unwrap_err(),
                photo(&cri).stream().await.unwrap_err(),
            ] {
                assert_eq!(error.kind(), ErrorKind::File);
                assert!(error.to_string().contains(reason), "{error}");
            }
        }
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}

#[tokio::test]
async fn other_media_types_can_be_allowed() {
    let (server, cri) = start().await;
    server
        .mock_async(|when, then| {
            when.path("/cri_prod/v1/p").header("accept", "image/*, application/pdf");
            then.status(200).header("content-type", "application/pdf").body("%PDF-1.7");
        })
        .await;
    let photo = cri.photo("/p").media_types(["image/*", "application/pdf"]);
    assert_eq!(photo.to_memory().await.unwrap().1.sniffed(), Some("application/pdf"));
}

/// Serves a JPEG file that is declared as PNG.
async fn mock_mislabelled_photo(server: &MockServer) {
    server
        .mock_async(|when, then| {
            when.path("/cri_prod/v1/p");
            then.status(200).header("content-type", "image/png").body(JPEG);
        })
        .await;
}

#[tokio::test]
async fn a_failed_download_leaves_no_file() {
    let (server, cri) = start().await;
    mock_mislabelled_photo(&server).await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("p.png");
    let error = cri.photo("/p").to_file(&path).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::File);
    assert!(
        error.to_string().contains("expected the declared type image/png, received image/jpeg"),
        "{error}"
    );
    let error =
        cri.photo("/p").max_bytes(10).media_check(MediaCheck::Report).to_file(&path).await.unwrap_err();
    assert!(error.to_string().contains("larger than 10 bytes"), "{error}");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[tokio::test]
async fn media_check_report_accepts_another_image_type() {
    let (server, cri) = start().await;
    mock_mislabelled_photo(&server).await;
    let (_, report) = cri.photo("/p").media_check(MediaCheck::Report).to_memory().await.unwrap();
    assert_eq!((report.media_type(), report.sniffed()), (Some("image/png"), Some("image/jpeg")));
}

/// Serves a token, a photo that is truncated after 20 bytes, and the rest of it. Returns the requests.
async fn truncating_server(listener: tokio::net::TcpListener) -> Vec<String> {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    const TYPE: &str = "content-type: image/jpeg\r\netag: \"1\"\r\nconnection: close";
    let token = r#"{"token_type":"Bearer","access_token":"t","expires_in":3600}"#;
    let size = JPEG.len();
    let responses = [
        [
            format!("HTTP/1.1 200 OK\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{token}", token.len())
                .as_bytes(),
            b"",
        ]
        .concat(),
        [format!("HTTP/1.1 200 OK\r\ncontent-length: {size}\r\n{TYPE}\r\n\r\n").as_bytes(), &JPEG[..20]]
            .concat(),
        [
            format!("HTTP/1.1 206 Partial Content\r\ncontent-length: {}\r\n", size - 20).as_bytes(),
            format!("content-range: bytes 20-{}/{size}\r\n{TYPE}\r\n\r\n", size - 1).as_bytes(),
            &JPEG[20..],
        ]
        .concat(),
    ];
    let mut requests = Vec::new();
    for response in responses {
        let (mut stream, _) = listener.accept().await.unwrap();
        let (mut request, mut buffer) = (String::new(), [0; 4096]);
        while !request.contains("\r\n\r\n") {
            let read = stream.read(&mut buffer).await.unwrap();
            request.push_str(std::str::from_utf8(&buffer[..read]).unwrap());
        }
        stream.write_all(&response).await.unwrap();
        stream.shutdown().await.unwrap();
        // Unread bytes would reset the connection and discard the response.
        while stream.read(&mut buffer).await.is_ok_and(|read| read > 0) {}
        requests.push(request);
    }
    requests
}

#[tokio::test]
async fn a_partial_download_is_resumed() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let server = tokio::spawn(truncating_server(listener));
    let client = Client::builder()
        .credentials(Credentials::new("id", "secret-0123").unwrap())
        .base_url(url)
        .clock(StoppedClock::default())
        .retry(RetryPolicy::none())
        .build()
        .unwrap();
    let cri = Cri::new(&client);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("p.jpg");
    cri.photo("/p").max_resumes(0).keep_partial().to_file(&path).await.unwrap_err();
    assert_eq!(std::fs::read(folder.path().join("p.jpg.part")).unwrap(), &JPEG[..20]);
    cri.photo("/p").keep_partial().to_file(&path).await.unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), JPEG);
    let last = server.await.unwrap().pop().unwrap();
    assert!(last.contains("range: bytes=20-\r\n") && last.contains("if-range: \"1\"\r\n"), "{last}");
}
