//! [`Download`]: a download to memory, a writer or a file.

use std::io::{self, Write};
use std::ops::RangeBounds;
use std::path::Path;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use tokio::io::AsyncWrite;

use super::StreamingResponse;
use crate::download::{Checksum, DownloadReport, MediaCheck};
use crate::error::Result;
use crate::model::ETag;
use crate::operation::Operation;

crate::blocking_handle! {
    /// Download of the file that an operation returns.
    ///
    /// ```no_run
    /// use orange_core::blocking::Service;
    /// use orange_core::operation::Method;
    ///
    /// fn fetch(service: &Service) -> orange_core::Result<u64> {
    ///     let photo = service.raw(Method::GET, "/photos/{id}").path_parameter("id", "7");
    ///     let report = service.download(photo).media_types(["image/*"]).to_file("photo.jpg")?;
    ///     Ok(report.length())
    /// }
    /// ```
    #[must_use = "a download does nothing until `to_memory`, `to_writer`, `to_file` or `stream` is called"]
    pub struct Download<O: Operation> = crate::download::Download {
        fn media_types(self, media_types: impl IntoIterator<Item = impl Into<String>>) -> Self;
        fn accept(self, media_type: impl Into<String>) -> Self;
        fn if_none_match(self, etag: ETag) -> Self;
        fn max_bytes(self, bytes: u64) -> Self;
        fn timeout(self, limit: Duration) -> Self;
        fn checksum(self, checksum: Checksum) -> Self;
        fn media_check(self, check: MediaCheck) -> Self;
        fn max_resumes(self, times: u32) -> Self;
        fn keep_partial(self) -> Self;
        fn on_progress(self, progress: impl FnMut(u64, Option<u64>) + Send + 'static) -> Self;
        async fn to_memory(self) -> Result<(Bytes, DownloadReport)>;
        async fn to_file(self, path: impl AsRef<Path>) -> Result<DownloadReport>;
        /// # Errors
        /// Returns an error if the request fails or the media type is unexpected.
        async handle fn stream(self) -> Result<StreamingResponse>;
        /// # Errors
        /// Returns an error for the field `range` if the range is empty. Returns an error if the request fails (416 if
        /// the range is beyond the end of the file), the server sends another range, or the media type is unexpected.
        async handle fn stream_range(self, range: impl RangeBounds<u64>) -> Result<StreamingResponse>;
    }
}

impl<O: Operation> Download<O> {
    /// Downloads the file into a writer. See [`Download::to_writer`](crate::download::Download::to_writer).
    ///
    /// While a write blocks, nothing is received and the time limits of the download are not checked.
    ///
    /// # Errors
    /// Returns the errors of [`to_memory`](Self::to_memory), and an error if writing fails or the server cannot
    /// resume the file, because a writer cannot be restarted.
    pub fn to_writer<W: Write + Send>(self, writer: &mut W) -> Result<DownloadReport> {
        self.runtime.block_on(self.inner.to_writer(&mut BlockingWriter(writer)))
    }
}

/// Blocking writer as an asynchronous one. It blocks the thread of the caller.
struct BlockingWriter<'a, W>(&'a mut W);

impl<W: Write> BlockingWriter<'_, W> {
    /// Repeats `write` while it is interrupted.
    fn repeat<T>(&mut self, mut write: impl FnMut(&mut W) -> io::Result<T>) -> Poll<io::Result<T>> {
        loop {
            match write(self.0) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                result => return Poll::Ready(result),
            }
        }
    }
}

impl<W: Write> AsyncWrite for BlockingWriter<'_, W> {
    fn poll_write(mut self: Pin<&mut Self>, _: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.repeat(|writer| writer.write(bytes))
    }

    fn poll_flush(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.repeat(Write::flush)
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.poll_flush(context)
    }
}
