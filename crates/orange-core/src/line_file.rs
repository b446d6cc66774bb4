//! A locked file of lines whose appended lines survive a crash, for [`bulk::Journal`](crate::bulk::Journal) and
//! [`sync::JsonLines`](crate::sync::JsonLines).

use std::io::{BufRead as _, BufReader, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};

use crate::error::{Error, Result};
use crate::file_lock::{LockResult, OpenFile, lock, sync_folder};

/// File of lines. All methods block.
#[derive(Debug)]
pub(crate) struct LineFile {
    file: OpenFile,
    path: PathBuf,
    /// Length of the content in bytes. A failed append may have left more bytes in the file.
    length: u64,
}

impl LineFile {
    /// Locks the file, and creates it if it does not exist.
    pub(crate) fn open(path: &Path) -> Result<Self> {
        let failed = |error: std::io::Error| {
            Error::file_io(format!("{} cannot be opened: {error}", path.display()), error)
        };
        let file = match lock(path).map_err(failed)? {
            LockResult::Locked(file) => file,
            LockResult::InUse => {
                return Err(Error::file(format!("{} is in use by this process or another", path.display())));
            }
            LockResult::Refused(reason) => {
                return Err(Error::file(format!("{} is {reason}: remove it", path.display())));
            }
        };
        let length = file.metadata().map_err(failed)?.len();
        if length == 0 {
            // Otherwise a power loss could remove a new file with its lines.
            sync_folder(path).map_err(failed)?;
        }
        Ok(Self { file, path: path.to_owned(), length })
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    pub(crate) fn length(&self) -> u64 {
        self.length
    }

    /// Calls `on_line` with each complete line, without its line feed. Returns the length of the complete lines in bytes, and
    /// the bytes after them.
    pub(crate) fn read_lines(
        &mut self,
        mut on_line: impl FnMut(&[u8]) -> Result<()>,
    ) -> Result<(u64, Vec<u8>)> {
        let (mut complete, mut line) = (0_u64, Vec::new());
        (&*self.file).seek(SeekFrom::Start(0)).map_err(|error| self.failed("read", error))?;
        let mut lines = BufReader::new((&*self.file).take(self.length));
        loop {
            line.clear();
            lines.read_until(b'\n', &mut line).map_err(|error| self.failed("read", error))?;
            let Some(text) = line.strip_suffix(b"\n") else { return Ok((complete, line)) };
            on_line(text)?;
            complete = complete.saturating_add(line.len() as u64);
        }
    }

    /// Removes all bytes after `length`.
    pub(crate) fn truncate(&mut self, length: u64) -> Result<()> {
        self.file.set_len(length).map_err(|error| self.failed("truncated", error))?;
        self.length = length;
        Ok(())
    }

    /// Appends bytes, and writes them to the disk. After an error, the content is as before.
    pub(crate) fn append(&mut self, bytes: &[u8]) -> Result<()> {
        let write = || {
            self.file.set_len(self.length)?;
            (&*self.file).seek(SeekFrom::Start(self.length))?;
            (&*self.file).write_all(bytes)?;
            self.file.sync_data()
        };
        write().map_err(|error| self.failed("written", error))?;
        self.length = self.length.saturating_add(bytes.len() as u64);
        Ok(())
    }

    /// Creates the error of a failed operation; `action` is its participle, such as `read`.
    fn failed(&self, action: &str, error: std::io::Error) -> Error {
        Error::file_io(format!("{} cannot be {action}: {error}", self.path.display()), error)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(file: &mut LineFile) -> (Vec<String>, u64) {
        let mut lines = Vec::new();
        let complete = file.read_lines(|line| {
            lines.push(String::from_utf8(line.to_vec()).unwrap());
            Ok(())
        });
        (lines, complete.unwrap().0)
    }

    #[test]
    fn only_complete_lines_are_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lines");
        let mut file = LineFile::open(&path).unwrap();
        file.append(b"one\n").unwrap();
        file.append(b"\ntwo\nthr").unwrap();
        assert_eq!(lines(&mut file), (vec!["one".to_owned(), String::new(), "two".to_owned()], 9));
        file.truncate(9).unwrap();
        file.append(b"three\n").unwrap();
        assert_eq!(file.length, 15);
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "one\n\ntwo\nthree\n");
        let error = LineFile::open(&path).unwrap_err().to_string();
        assert!(error.ends_with("lines is in use by this process or another"), "{error}");
    }

    #[test]
    fn bytes_of_a_failed_append_are_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lines");
        let mut file = LineFile::open(&path).unwrap();
        file.append(b"one\n").unwrap();
        std::fs::write(&path, "one\ntorn and long").unwrap();
        file.append(b"two\n").unwrap();
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "one\ntwo\n");
    }
}
