//! [`JsonLines`]: a file with one element per line.

use std::io::{ErrorKind, Read as _};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::{Checkpoint, Sink};
use crate::blocking_cell::BlockingCell;
use crate::error::{Error, Result};
use crate::file_lock::{open_to_read, replace, with_suffix};
use crate::line_file::LineFile;

/// A JSON-lines file as a [`Sink`]. An element that has changed is a further line.
///
/// The checkpoint is a file beside it, `incidents.jsonl.checkpoint`, with the length of the file at the last commit. A commit
/// appends the lines, and then replaces the checkpoint. Lines of an interrupted commit are removed when the file is opened,
/// so each element is in the file exactly once per version. Both files are on the disk when a commit returns. The file is
/// locked while it is open. Do not change it: a file that is shorter than at its checkpoint, or has lines but no checkpoint,
/// is refused.
#[derive(Debug)]
pub struct JsonLines(BlockingCell<Files>);

/// The open file, and the path of its checkpoint.
#[derive(Debug)]
struct Files {
    lines: LineFile,
    checkpoint: PathBuf,
    draft: PathBuf,
}

/// Content of the checkpoint file.
#[derive(Serialize, Deserialize)]
struct CheckpointFile<C> {
    /// Length of the file in bytes.
    length: u64,
    checkpoint: C,
}

impl JsonLines {
    /// Opens the file, and creates it if it does not exist.
    ///
    /// # Errors
    /// Returns an error if the file cannot be opened, is in use, or does not match its checkpoint.
    pub async fn open(path: impl AsRef<Path>) -> Result<Self> {
        let path = path.as_ref().to_owned();
        Ok(Self(BlockingCell::open(move || Files::open(&path)).await?))
    }
}

impl<T: Serialize + Send> Sink<T> for JsonLines {
    type Error = Error;

    async fn checkpoint(&mut self) -> Result<Option<Checkpoint>> {
        self.0.run(Files::restore).await
    }

    async fn commit(&mut self, items: Vec<T>, checkpoint: &Checkpoint) -> Result<()> {
        let (mut lines, checkpoint) = (Vec::new(), checkpoint.clone());
        for item in items {
            serde_json::to_writer(&mut lines, &item)
                .map_err(|error| Error::file(format!("an element cannot be serialized: {error}")))?;
            lines.push(b'\n');
        }
        self.0.run(move |files| files.commit(&lines, Some(&checkpoint))).await
    }
}

impl Files {
    fn open(path: &Path) -> Result<Self> {
        let checkpoint = with_suffix(path, ".checkpoint");
        let draft = with_suffix(path, ".checkpoint.draft");
        let mut files = Self { lines: LineFile::open(path)?, checkpoint, draft };
        files.restore()?;
        Ok(files)
    }

    /// Reads the checkpoint, and removes the lines after its length.
    fn restore(&mut self) -> Result<Option<Checkpoint>> {
        let path = self.lines.path().display().to_string();
        let Some(text) = self.read_checkpoint()? else {
            if self.lines.length() > 0 {
                let rule = format!(
                    "{path} has lines, but no checkpoint: use another file, or restore its checkpoint"
                );
                return Err(Error::file(rule));
            }
            // From now on, lines without a checkpoint come from an interrupted commit.
            self.commit(&[], None)?;
            return Ok(None);
        };
        let CheckpointFile { length, checkpoint } = serde_json::from_slice(&text).map_err(|error| {
            Error::file(format!("{} is not a checkpoint: {error}", self.checkpoint.display()))
        })?;
        if self.lines.length() < length {
            let present = self.lines.length();
            return Err(Error::file(format!("{path} has {present} bytes, and {length} at its checkpoint")));
        }
        self.lines.truncate(length)?;
        Ok(checkpoint)
    }

    fn read_checkpoint(&self) -> Result<Option<Vec<u8>>> {
        let mut text = Vec::new();
        match open_to_read(&self.checkpoint).and_then(|mut file| file.read_to_end(&mut text)) {
            Ok(_) => Ok(Some(text)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(self.failed("read", error)),
        }
    }

    fn commit(&mut self, lines: &[u8], checkpoint: Option<&Checkpoint>) -> Result<()> {
        if !lines.is_empty() {
            self.lines.append(lines)?;
        }
        let committed = CheckpointFile { length: self.lines.length(), checkpoint };
        let text = serde_json::to_vec(&committed).map_err(|error| self.failed("written", error.into()))?;
        replace(&self.checkpoint, &self.draft, &text).map_err(|error| self.failed("written", error))
    }

    fn failed(&self, verb: &str, error: std::io::Error) -> Error {
        Error::file_io(format!("{} cannot be {verb}: {error}", self.checkpoint.display()), error)
    }
}
