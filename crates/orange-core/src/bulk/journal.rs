//! [`Journal`]: a file with the outcomes of a bulk.

use std::collections::HashSet;
use std::path::Path;

use serde::de::{DeserializeOwned, IgnoredAny};
use serde::{Deserialize, Serialize};

use crate::blocking_cell::BlockingCell;
use crate::error::{Error, Result};
use crate::line_file::LineFile;

/// A JSON-lines file with one outcome per key, to continue an interrupted bulk.
///
/// Each line is an [`Entry`], and is on the disk before the next outcome is processed. Opening the journal removes a
/// truncated last line. The file is locked while the journal is open. [`Bulk::record_to`](super::Bulk::record_to) writes
/// the outcomes of a bulk, and [`outcomes`](Self::outcomes) reads them.
///
/// ```
/// use orange_core::bulk::Journal;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
/// # let folder = tempfile::tempdir()?;
/// # let path = folder.path().join("outcomes.jsonl");
/// let mut journal = Journal::open(&path).await?;
/// journal.append("IMB/59350/X/00A7", "eligible").await?;
/// assert!(journal.contains("IMB/59350/X/00A7"));
/// assert_eq!(std::fs::read_to_string(&path)?, "{\"key\":\"IMB/59350/X/00A7\",\"outcome\":\"eligible\"}\n");
/// # Ok(()) }
/// ```
#[derive(Debug)]
pub struct Journal {
    file: BlockingCell<LineFile>,
    keys: HashSet<String>,
}

/// A line of a [`Journal`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry<K, R> {
    /// The key of the input.
    pub key: K,
    /// The recorded outcome.
    pub outcome: R,
}

impl Journal {
    /// Opens a journal, and creates the file if it does not exist.
    ///
    /// # Errors
    /// Returns an error if the file cannot be opened or is in use, or if a line is not an entry of a journal.
    pub async fn open(path: impl AsRef<Path>) -> Result<Self> {
        let path = path.as_ref().to_owned();
        let file = BlockingCell::open(move || LineFile::open(&path)).await?;
        let keys = file.run(read_keys).await?;
        Ok(Self { file, keys })
    }

    /// Whether the journal has an outcome for the key.
    pub fn contains(&self, key: &str) -> bool {
        self.keys.contains(key)
    }

    /// The number of outcomes.
    pub fn len(&self) -> usize {
        self.keys.len()
    }

    /// Whether the journal has no outcome.
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// Reads the recorded outcomes, in the order in which they were recorded. `R` is the type of the recorded values.
    ///
    /// ```
    /// use orange_core::bulk::{Entry, Journal};
    ///
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let folder = tempfile::tempdir()?;
    /// # let path = folder.path().join("outcomes.jsonl");
    /// # Journal::open(&path).await?.append("IMB/59350/X/00A7", &true).await?;
    /// let journal = Journal::open(&path).await?;
    /// let mut eligible = Vec::new();
    /// for Entry { key, outcome } in journal.outcomes::<bool>().await? {
    ///     if outcome {
    ///         eligible.push(key);
    ///     }
    /// }
    /// assert_eq!(eligible, ["IMB/59350/X/00A7"]);
    /// # Ok(()) }
    /// ```
    ///
    /// # Errors
    /// Returns an error if the file cannot be read, or an outcome is not an `R`.
    pub async fn outcomes<R: DeserializeOwned + Send + 'static>(&self) -> Result<Vec<Entry<String, R>>> {
        self.file
            .run(|file| {
                let mut entries = Vec::new();
                read_entries(file, |entry| entries.push(entry))?;
                Ok(entries)
            })
            .await
    }

    /// Appends an outcome, unless the journal has one for the key. Returns whether it was appended.
    ///
    /// # Errors
    /// Returns an error if the outcome cannot be serialized, or the file cannot be written.
    ///
    /// # Cancellation
    /// If the future is dropped, the outcome may be in the file. Open the journal again.
    pub async fn append<R: Serialize + ?Sized>(&mut self, key: &str, outcome: &R) -> Result<bool> {
        if self.contains(key) {
            return Ok(false);
        }
        let mut line = serde_json::to_vec(&Entry { key, outcome })
            .map_err(|error| Error::file(format!("the outcome of `{key}` cannot be serialized: {error}")))?;
        line.push(b'\n');
        self.file.run(move |file| file.append(&line)).await?;
        Ok(self.keys.insert(key.to_owned()))
    }
}

/// Reads the keys, and removes an entry that was not written to its end.
///
/// # Errors
/// Returns an error, and leaves the file unchanged, if a line is not an entry.
fn read_keys(file: &mut LineFile) -> Result<HashSet<String>> {
    let (mut keys, mut number) = (HashSet::new(), 1_u64);
    let (complete, rest) = read_entries(file, |entry: Entry<String, IgnoredAny>| {
        keys.insert(entry.key);
        number = number.saturating_add(1);
    })?;
    // An interrupted write leaves the beginning of an entry; anything else was not written by a journal.
    if !rest.starts_with(ENTRY_START) && !ENTRY_START.starts_with(&rest) {
        return Err(not_an_entry(file.path(), number, "it does not begin with a key"));
    }
    file.truncate(complete)?;
    Ok(keys)
}

/// The first bytes of each entry.
const ENTRY_START: &[u8] = br#"{"key":""#;

fn not_an_entry(path: &Path, number: u64, reason: impl std::fmt::Display) -> Error {
    Error::file(format!("line {number} of {} is not an entry of a journal: {reason}", path.display()))
}

/// Calls `visit` with each entry. Returns the length of the complete lines, and the bytes after them.
fn read_entries<R: DeserializeOwned>(
    file: &mut LineFile,
    mut visit: impl FnMut(Entry<String, R>),
) -> Result<(u64, Vec<u8>)> {
    let (path, mut number) = (file.path().to_owned(), 0_u64);
    file.read_lines(|line| {
        number = number.saturating_add(1);
        visit(serde_json::from_slice(line).map_err(|error| not_an_entry(&path, number, error))?);
        Ok(())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_truncated_entry_is_removed_and_others_are_found() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal.jsonl");
        let mut journal = Journal::open(&path).await.unwrap();
        assert!(journal.is_empty());
        assert!(journal.append("a", &1).await.unwrap());
        assert!(!journal.append("a", &2).await.unwrap(), "one outcome per key");
        assert!(journal.append("b", "text\nwith lines").await.unwrap());
        drop(journal);
        let text = std::fs::read_to_string(&path).unwrap();
        for cut in 0..text.len() {
            std::fs::write(&path, &text[..cut]).unwrap();
            let mut journal = Journal::open(&path).await.unwrap();
            assert_eq!(journal.len(), text[..cut].matches('\n').count());
            journal.append("a", &1).await.unwrap();
            journal.append("b", "text\nwith lines").await.unwrap();
            drop(journal);
            assert_eq!(std::fs::read_to_string(&path).unwrap(), text, "cut at {cut}");
        }
    }

    #[tokio::test]
    async fn outcomes_are_read_back_as_their_type() {
        let folder = tempfile::tempdir().unwrap();
        let mut journal = Journal::open(folder.path().join("journal.jsonl")).await.unwrap();
        assert_eq!(journal.outcomes::<u32>().await.unwrap(), []);
        journal.append("b", &2).await.unwrap();
        journal.append("a", &1).await.unwrap();
        let entries = journal.outcomes::<u32>().await.unwrap();
        let entry = |key: &str, outcome| Entry { key: key.to_owned(), outcome };
        assert_eq!(entries, [entry("b", 2), entry("a", 1)], "in the order of the file");
        let error = journal.outcomes::<bool>().await.unwrap_err().to_string();
        assert!(error.starts_with("line 1 of ") && error.contains("is not an entry of a journal"), "{error}");
        journal.append("c", &3).await.unwrap();
        assert_eq!(
            journal.outcomes::<u32>().await.unwrap().len(),
            3,
            "appended after the entries that were read"
        );
    }

    #[tokio::test]
    async fn a_file_that_is_no_journal_is_refused_and_unchanged() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("other.csv");
        std::fs::write(&path, "{\"key\":\"a\",\"outcome\":1}\nname;city\nx").unwrap();
        let error = Journal::open(&path).await.unwrap_err().to_string();
        assert!(error.starts_with("line 2 of ") && error.contains("other.csv is not an entry"), "{error}");
        assert!(std::fs::read_to_string(&path).unwrap().ends_with("name;city\nx"));

        let one_line = "{\"id\":\"T1\"}";
        std::fs::write(&path, one_line).unwrap();
        let error = Journal::open(&path).await.unwrap_err().to_string();
        assert!(error.starts_with("line 1 of ") && error.ends_with("does not begin with a key"), "{error}");
        assert_eq!(std::fs::read_to_string(&path).unwrap(), one_line);
    }
}
