//! Downloads and uploads.

use std::time::Duration;

use bytes::Bytes;
use futures_util::stream;
use http::Method;
use orange_core::Result;
use orange_core::download::{Checksum, Download};
use orange_core::operation::{ApiRequest, ApiResponse, Operation, OperationInfo, Raw};
use orange_core::transport::{Body, TransportError, TransportErrorKind};
use orange_core::upload::{FilePart, Multipart, check_upload};

use super::Messages;
use super::stub_transport::{API, StubTransport, response};

const TEXT: &[u8] = b"a few words";
const HTML: &[u8] = b"<!DOCTYPE html><html><body>Please log in</body></html>";

fn download(
    status: u16,
    headers: &'static [(&'static str, &'static str)],
    body: &'static [u8],
) -> Download<Raw> {
    download_from(&StubTransport::responding(status, headers, body))
}

fn download_from(transport: &StubTransport) -> Download<Raw> {
    let service = transport.service();
    let request = service.raw(Method::GET, "/photo");
    service.download(request)
}

pub(crate) async fn add_messages(messages: &mut Messages) {
    messages.section("Downloads");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("photo.jpg");
    let complete = || download(200, &[], TEXT);
    messages.failed(complete().checksum(Checksum::Md5("0".repeat(32))).to_file(&path).await);
    messages.failed(complete().checksum(Checksum::Md5("text".into())).to_file(&path).await);
    messages.failed(complete().max_bytes(3).to_file(&path).await);
    messages.failed(complete().to_file(folder.path().join("none/photo.jpg")).await);
    messages.failed(complete().to_file("/").await);
    messages.failed(complete().timeout(Duration::ZERO).to_memory().await);
    messages.failed(complete().stream_range(5..5).await);
    messages.failed(download(200, &[("content-length", "5")], TEXT).to_file(&path).await);
    messages.failed(download(200, &[("content-length", "50")], TEXT).max_resumes(0).to_file(&path).await);
    messages.failed(download(200, &[("content-encoding", "gzip")], TEXT).to_memory().await);
    messages.failed(download(206, &[("content-range", "bytes 0-10/11")], TEXT).to_memory().await);
    messages.failed(download(204, &[], b"").to_memory().await);
    messages.failed(download(200, &[("content-type", "text/html")], HTML).to_memory().await);
    let image_only = |download: Download<Raw>| download.media_types(["image/*"]);
    messages
        .failed(image_only(download(200, &[("content-type", "application/pdf")], TEXT)).to_memory().await);
    messages.failed(image_only(download(200, &[("content-type", "image/png")], TEXT)).to_memory().await);
    messages.failed(image_only(complete()).to_memory().await);
    messages.failed(
        download_from(&StubTransport::new(|_| None)).timeout(Duration::from_secs(1)).to_memory().await,
    );

    // A server that interrupts the body and then sends the whole file again.
    let broken = StubTransport::new(|_| {
        let reset = TransportError::new(TransportErrorKind::Body, false, "reset");
        let chunks = [Ok(Bytes::from_static(TEXT)), Err(reset)];
        Some(Ok(response(200, &[("content-length", "50")], Body::stream(stream::iter(chunks)))))
    });
    messages.failed(download_from(&broken).to_writer(&mut Vec::new()).await);

    std::fs::create_dir(folder.path().join("photo.jpg.part")).unwrap();
    messages.failed(complete().keep_partial().to_file(&path).await);
    let used = folder.path().join("used.jpg");
    let first =
        tokio::spawn(download_from(&StubTransport::new(|_| None)).keep_partial().to_file(used.clone()));
    while !folder.path().join("used.jpg.part").exists() {
        tokio::task::yield_now().await;
    }
    messages.failed(complete().keep_partial().to_file(&used).await);
    first.abort();

    messages.section("Uploads");
    uploads(messages, folder.path()).await;
}

async fn uploads(messages: &mut Messages, folder: &std::path::Path) {
    let pdf = &["application/pdf"][..];
    messages.failed(check_upload("a.gif", "image/gif", b"GIF89a", pdf));
    messages.failed(check_upload("a.pdf", "application/pdf", b"", pdf));
    messages.failed(check_upload("../a.pdf", "application/pdf", b"%PDF-1.7", pdf));
    messages.failed(check_upload("a.pdf", "application/pdf", b"MZ\x90\x00", pdf));
    messages.failed(check_upload("a.pdf", "application/pdf", TEXT, pdf));
    messages.failed(check_upload("a.svg", "image/svg+xml", TEXT, &[]));
    messages.failed(check_upload("a.svg", "image/svg+xml", b"<svg onload='x()'/>", &[]));
    let word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    messages.failed(check_upload("a.docx", word, b"PK\x03\x04....word/vbaProject.bin", &[]));
    let huge = FilePart::from_stream("a.svg", "image/svg+xml", Some(1 << 30), stream::empty());
    messages.failed(huge.checked(&[]).await.map(drop));
    messages.failed(FilePart::open(folder.join("none.pdf"), "application/pdf").await);
    messages.failed(FilePart::open(folder, "application/pdf").await);
    messages.failed(FilePart::open("..", "application/pdf").await);
    let unreadable = stream::iter([Err::<Bytes, _>(std::io::Error::other("unplugged"))]);
    let unreadable = FilePart::from_stream("a.pdf", "application/pdf", None, unreadable);
    messages.failed(unreadable.checked(pdf).await.map(drop));

    let service = StubTransport::responding(201, &[], "1").service();
    let stream = |length, chunks| FilePart::from_stream("a.pdf", "application/pdf", length, chunks);
    let pdf = || stream::iter([Ok(Bytes::from("%PDF-1.7"))]);
    let once = Upload(stream(None, pdf()));
    service.send(&once).await.unwrap();
    messages.failed(service.send(&once).await);
    messages.failed(service.send(&Upload(stream(Some(99), pdf()))).await);
    let changed = folder.join("changed.pdf");
    std::fs::write(&changed, "%PDF-1.7").unwrap();
    let part = FilePart::open(&changed, "application/pdf").await.unwrap();
    let file = std::fs::File::options().write(true).open(&changed).unwrap();
    file.set_modified(std::time::UNIX_EPOCH).unwrap();
    messages.failed(service.send(&Upload(part)).await);
    let stalled =
        FilePart::from_stream("a.pdf", "application/pdf", None, stream::pending::<std::io::Result<Bytes>>());
    messages.failed(service.send(&Upload(stalled)).await);
    let two_lines = FilePart::new("a.pdf", "application/pdf\r\nX: y", TEXT);
    messages.failed(Multipart::default().file("file", &Some(two_lines)).send(ApiRequest::new(&UPLOAD)));
}

static UPLOAD: OperationInfo =
    OperationInfo { api: &API, id: "upload", method: Method::POST, path: "/file", ..OperationInfo::DEFAULT };

/// Uploads one file.
struct Upload(FilePart);

impl Operation for Upload {
    type Output = ApiResponse;

    fn info(&self) -> &'static OperationInfo {
        &UPLOAD
    }

    fn request(&self) -> Result<ApiRequest> {
        Multipart::default().file("file", &Some(self.0.clone())).send(ApiRequest::new(&UPLOAD))
    }

    fn decode(&self, response: ApiResponse) -> Result<ApiResponse> {
        Ok(response)
    }
}
