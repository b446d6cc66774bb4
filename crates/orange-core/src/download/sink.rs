//! Destinations of a download: memory and writers. Files are in [`partial_file`](super::partial_file).

use std::future::Future;

use bytes::Bytes;
use tokio::io::{AsyncWrite, AsyncWriteExt as _};

use super::version::Version;
use crate::error::{Error, Result};

/// Destination of the bytes of a download.
pub(super) trait Sink: Send {
    /// Appends bytes.
    fn write(&mut self, bytes: Bytes) -> impl Future<Output = Result<()>> + Send;

    /// Removes all bytes, or fails if that is impossible.
    fn restart(&mut self) -> impl Future<Output = Result<()>> + Send;

    /// Marks the content as wrong, so that it is not preserved.
    fn reject(&mut self) {}

    /// Stores the version of the file, before bytes of a response are written.
    fn set_version(&mut self, _version: &Version) -> impl Future<Output = Result<()>> + Send {
        async { Ok(()) }
    }
}

impl Sink for Vec<u8> {
    async fn write(&mut self, bytes: Bytes) -> Result<()> {
        self.extend_from_slice(&bytes);
        Ok(())
    }

    async fn restart(&mut self) -> Result<()> {
        self.clear();
        Ok(())
    }
}

/// A writer, which cannot be restarted.
pub(super) struct Writer<'a, W> {
    pub(super) writer: &'a mut W,
    pub(super) has_bytes: bool,
}

impl<W: AsyncWrite + Unpin + Send> Writer<'_, W> {
    /// Flushes the writer.
    pub(super) async fn flush(&mut self) -> Result<()> {
        self.writer.flush().await.map_err(|error| file_error("flushed", error))
    }
}

impl<W: AsyncWrite + Unpin + Send> Sink for Writer<'_, W> {
    async fn write(&mut self, bytes: Bytes) -> Result<()> {
        self.has_bytes = true;
        self.writer.write_all(&bytes).await.map_err(|error| file_error("written", error))
    }

    async fn restart(&mut self) -> Result<()> {
        if self.has_bytes {
            return Err(Error::file("the server cannot resume the file, and a writer cannot be restarted"));
        }
        Ok(())
    }
}

pub(super) fn file_error(verb: &str, error: std::io::Error) -> Error {
    Error::file_io(format!("the file cannot be {verb}: {error}"), error)
}
