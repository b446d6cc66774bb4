//! Photos from a server over real HTTP: to memory, to a writer, to a file; checked, limited, taken up.

use httpmock::prelude::*;
use orange_core::ErrorKind;
use orange_core::files::MediaCheck;

use crate::support::start;

const JPEG: &[u8] = b"\xFF\xD8\xFF\xE0\x00\x10JFIF\x00 and what a picture holds";

#[tokio::test]
async fn a_photo_comes_with_either_reading_of_accept_and_goes_anywhere() {
    let (server, cri) = start().await;
    let mock = server
        .mock_async(|when, then| {
            when.method(GET)
                .path("/cri_prod/v1/p")
                .header("accept", "image/*, application/pdf, application/json;q=0.5, */*;q=0.1")
                .header("authorization", "Bearer t");
            then.status(200).header("content-type", "image/jpeg").header("etag", "\"1\"").body(JPEG);
        })
        .await;
    let (bytes, fetched) = cri.photo("/p").to_memory().await.unwrap();
    assert_eq!((&bytes[..], fetched.media_type()), (JPEG, Some("image/jpeg")));

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
async fn accept_is_negotiable_for_one_photo() {
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
async fn what_is_not_as_declared_or_too_large_leaves_nothing_behind() {
    let (server, cri) = start().await;
    server
        .mock_async(|when, then| {
            when.path("/cri_prod/v1/p");
            then.status(200).header("content-type", "image/png").body(JPEG);
        })
        .await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("p.png");
    let error = cri.photo("/p").to_file(&path).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::File);
    assert!(error.to_string().contains("said image/png, and the bytes are image/jpeg"), "{error}");
    let error =
        cri.photo("/p").max_bytes(10).media_check(MediaCheck::Report).to_file(&path).await.unwrap_err();
    assert!(error.to_string().contains("larger than 10 bytes"), "{error}");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
    let (_, fetched) = cri.photo("/p").media_check(MediaCheck::Report).to_memory().await.unwrap();
    assert_eq!((fetched.media_type(), fetched.sniffed()), (Some("image/png"), Some("image/jpeg")));
}

#[tokio::test]
async fn what_an_earlier_run_has_kept_is_taken_up() {
    let (server, cri) = start().await;
    let rest = server
        .mock_async(|when, then| {
            when.path("/cri_prod/v1/p").header("range", "bytes=20-").header("if-range", "\"1\"");
            then.status(206)
                .header("content-type", "image/jpeg")
                .header("content-range", format!("bytes 20-{}/{}", JPEG.len() - 1, JPEG.len()))
                .header("etag", "\"1\"")
                .body(&JPEG[20..]);
        })
        .await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("p.jpg");
    std::fs::write(folder.path().join("p.jpg.part"), &JPEG[..20]).unwrap();
    std::fs::write(folder.path().join("p.jpg.part.etag"), "\"1\"").unwrap();
    cri.photo("/p").keep_partial().to_file(&path).await.unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), JPEG);
    rest.assert_async().await;
}
