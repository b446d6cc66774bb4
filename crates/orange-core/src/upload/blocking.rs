//! [`FilePart`] from files and readers, for programs without an async runtime.

use std::io::{self, Read};
use std::path::Path;

use bytes::Bytes;
use futures_util::stream;
use tokio::task::spawn_blocking;

use super::FilePart;
use super::file_part::CHUNK;
use crate::error::Result;

#[cfg_attr(docsrs, doc(cfg(feature = "blocking")))]
impl FilePart {
    /// Opens a file on disk, as [`open`](Self::open) does, without an async runtime.
    ///
    /// ```no_run
    /// use orange_core::upload::FilePart;
    ///
    /// let plan = FilePart::open_blocking("plans/plan.pdf", "application/pdf")?;
    /// # Ok::<(), orange_core::Error>(())
    /// ```
    ///
    /// # Errors
    /// Returns the errors of [`open`](Self::open).
    pub fn open_blocking(path: impl AsRef<Path>, media_type: impl Into<String>) -> Result<Self> {
        let path = path.as_ref();
        let metadata = std::fs::File::open(path).and_then(|file| file.metadata());
        Self::on_disk(path, media_type.into(), metadata)
    }

    /// Creates a file from a reader, as [`from_stream`](Self::from_stream) does from a stream. The reader is read on
    /// another thread, in chunks of 64 KiB.
    ///
    /// ```
    /// use orange_core::upload::FilePart;
    ///
    /// let plan = FilePart::from_reader("plan.pdf", "application/pdf", Some(8), &b"%PDF-1.7"[..]);
    /// assert_eq!(plan.length(), Some(8));
    /// ```
    pub fn from_reader(
        name: impl Into<String>,
        media_type: impl Into<String>,
        length: Option<u64>,
        reader: impl Read + Send + 'static,
    ) -> Self {
        let chunks = stream::try_unfold(reader, |mut reader| async {
            let read = spawn_blocking(move || {
                let mut chunk = Vec::with_capacity(CHUNK);
                reader.by_ref().take(CHUNK as u64).read_to_end(&mut chunk)?;
                Ok::<_, io::Error>((Bytes::from(chunk), reader))
            });
            let (chunk, reader) = read.await.map_err(io::Error::other)??;
            Ok((!chunk.is_empty()).then_some((chunk, reader)))
        });
        Self::from_stream(name, media_type, length, chunks)
    }
}
