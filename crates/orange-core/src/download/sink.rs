//! Where the bytes go: memory, a writer. Files on disk are in [`partial`](super::partial).

use std::future::Future;

use bytes::Bytes;
use tokio::io::{AsyncWrite, AsyncWriteExt as _};

use super::version::Version;
use crate::error::{Error, Result};

/// Takes bytes in their order.
pub(super) trait Sink: Send {
    /// Takes more.
    fn write(&mut self, bytes: &[u8]) -> impl Future<Output = Result<()>> + Send;

    /// Forgets what it has; an error where that cannot be.
    fn restart(&mut self) -> impl Future<Output = Result<()>> + Send;

    /// Says that the content is wrong, so that it is not kept for another run.
    fn reject(&mut self) {}

    /// Notes which version the bytes are of, for another run.
    fn note(&mut self, _version: &Version) -> impl Future<Output = Result<()>> + Send {
        async { Ok(()) }
    }
}

impl Sink for Vec<u8> {
    async fn write(&mut self, bytes: &[u8]) -> Result<()> {
        self.extend_from_slice(bytes);
        Ok(())
    }

    async fn restart(&mut self) -> Result<()> {
        self.clear();
        Ok(())
    }
}

/// Somebody's writer, which cannot take back what it was given.
pub(super) struct Writer<'a, W> {
    pub(super) writer: &'a mut W,
    pub(super) written: bool,
}

impl<W: AsyncWrite + Unpin + Send> Writer<'_, W> {
    /// Hands over what the writer still holds.
    pub(super) async fn flush(&mut self) -> Result<()> {
        self.writer.flush().await.map_err(|error| failed("flush", error))
    }
}

impl<W: AsyncWrite + Unpin + Send> Sink for Writer<'_, W> {
    async fn write(&mut self, bytes: &[u8]) -> Result<()> {
        self.written = true;
        self.writer.write_all(bytes).await.map_err(|error| failed("write", error))
    }

    async fn restart(&mut self) -> Result<()> {
        match self.written {
            false => Ok(()),
            true => {
                Err(Error::file("the server cannot go on in the middle, and the writer cannot begin again"))
            }
        }
    }
}

pub(super) fn failed(what: &str, error: std::io::Error) -> Error {
    Error::file_io(format!("the file cannot be used ({what}): {error}"), error)
}

/// A whole file in memory.
pub(super) fn whole(bytes: Vec<u8>) -> Bytes {
    bytes.into()
}
