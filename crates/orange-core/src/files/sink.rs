//! Where the bytes go: memory, a writer, a file that appears when it is whole.

use std::future::Future;
use std::path::{Path, PathBuf};

use bytes::Bytes;
use tokio::fs::File;
use tokio::io::{AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};

use crate::error::{Error, Result};

/// Takes bytes in their order.
pub(super) trait Sink: Send {
    /// Takes more.
    fn write(&mut self, bytes: &[u8]) -> impl Future<Output = Result<()>> + Send;

    /// Forgets what it has; an error where that cannot be.
    fn restart(&mut self) -> impl Future<Output = Result<()>> + Send;

    /// Notes what says which version the bytes are of, for another run.
    fn note(&mut self, _validator: Option<&str>) -> impl Future<Output = Result<()>> + Send {
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

impl<W: AsyncWrite + Unpin + Send> Sink for Writer<'_, W> {
    async fn write(&mut self, bytes: &[u8]) -> Result<()> {
        self.written = true;
        self.writer.write_all(bytes).await.map_err(|error| failed("write", &error))
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

/// A file beside its place, moved there when it is whole.
pub(super) struct Partial {
    file: Option<File>,
    path: PathBuf,
    /// Holds the validator while the file is partial and kept.
    note: PathBuf,
    target: PathBuf,
    keep: bool,
}

impl Partial {
    /// Opens the partial file; what an earlier run left of it is there if it is to be kept, and the
    /// validator of that comes back.
    pub(super) async fn open(target: &Path, keep: bool) -> Result<(Self, Option<String>)> {
        let name = target.file_name().ok_or_else(|| Error::invalid("path", "must be that of a file"))?;
        let beside = |ending: &str| {
            let mut name = name.to_owned();
            name.push(ending);
            target.with_file_name(name)
        };
        // One that is not kept has a name of its own, so that two fetches to one place do not meet.
        let own = format!(".{:016x}.part", fastrand::u64(..));
        let path = if keep { beside(".part") } else { beside(&own) };
        let partial = Self { file: None, path, note: beside(".part.etag"), target: target.to_owned(), keep };
        // In one piece, which owns what it makes: when nobody waits for it any more, it is taken away there.
        let opened = tokio::task::spawn_blocking(move || partial.opened()).await;
        opened.map_err(|_| Error::cancelled("the runtime is shutting down"))?
    }

    fn opened(mut self) -> Result<(Self, Option<String>)> {
        let mut left = None;
        if self.keep
            && let Ok(validator) = std::fs::read_to_string(&self.note)
        {
            let length = std::fs::metadata(&self.path).map_or(0, |file| file.len());
            left = (length > 0 && !validator.is_empty()).then_some(validator);
        }
        let mut options = std::fs::OpenOptions::new();
        options.read(true).write(true).create(true).truncate(left.is_none());
        let file = options.open(&self.path).map_err(|error| failed("open", &error))?;
        self.file = Some(File::from_std(file));
        Ok((self, left))
    }

    fn file(&mut self) -> Result<&mut File> {
        self.file.as_mut().ok_or_else(|| Error::file("the file is closed"))
    }

    /// Reads what is there, piece by piece, to the end of it.
    pub(super) async fn read(&mut self, mut each: impl FnMut(&[u8])) -> Result<()> {
        let file = self.file()?;
        let mut piece = vec![0; 64 * 1024];
        loop {
            let length = file.read(&mut piece).await.map_err(|error| failed("read", &error))?;
            match piece.get(..length) {
                Some(read) if !read.is_empty() => each(read),
                _ => return Ok(()),
            }
        }
    }

    /// Puts the file in its place.
    pub(super) async fn finish(mut self) -> Result<()> {
        let mut file = self.file.take().ok_or_else(|| Error::file("the file is closed"))?;
        file.flush().await.map_err(|error| failed("write", &error))?;
        file.sync_all().await.map_err(|error| failed("write", &error))?;
        drop(file);
        tokio::fs::rename(&self.path, &self.target).await.map_err(|error| failed("rename", &error))?;
        if self.keep {
            let _ = tokio::fs::remove_file(&self.note).await;
        }
        Ok(())
    }
}

impl Partial {
    /// Leaves nothing behind.
    pub(super) async fn discard(mut self) {
        self.file = None;
        let _ = tokio::fs::remove_file(&self.path).await;
        if self.keep {
            let _ = tokio::fs::remove_file(&self.note).await;
        }
    }
}

impl Sink for Partial {
    async fn write(&mut self, bytes: &[u8]) -> Result<()> {
        self.file()?.write_all(bytes).await.map_err(|error| failed("write", &error))
    }

    async fn restart(&mut self) -> Result<()> {
        use tokio::io::AsyncSeekExt as _;
        let file = self.file()?;
        file.set_len(0).await.map_err(|error| failed("write", &error))?;
        file.rewind().await.map(drop).map_err(|error| failed("write", &error))
    }

    async fn note(&mut self, validator: Option<&str>) -> Result<()> {
        if !self.keep {
            return Ok(());
        }
        // An empty note says that the part cannot be taken up.
        tokio::fs::write(&self.note, validator.unwrap_or_default())
            .await
            .map_err(|error| failed("write", &error))
    }
}

impl Drop for Partial {
    fn drop(&mut self) {
        // Not there any more once it has been put in its place.
        if !self.keep {
            let _ = std::fs::remove_file(&self.path);
        }
    }
}

fn failed(what: &str, error: &std::io::Error) -> Error {
    Error::file(format!("the file cannot be used ({what}): {error}"))
}

/// A whole file in memory.
pub(super) fn whole(bytes: Vec<u8>) -> Bytes {
    bytes.into()
}
