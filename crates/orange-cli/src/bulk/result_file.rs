//! [`ResultFile`]: a file of results that an interrupted run continues.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, BufWriter, ErrorKind, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use csv::ByteRecord;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use crate::failure::{Failure, Result};

/// Number of results after which the state is written. A run that is killed repeats fewer rows than this.
const ROWS_PER_COMMIT: u64 = 100;

/// Time after which the state is written, for slow runs.
const COMMIT_INTERVAL: Duration = Duration::from_secs(1);

/// A file with one result for each row, in the order of the rows.
///
/// A second file beside it, `results.csv.resume`, holds the number of the rows that have a result, and the length of the
/// results. It exists until the run is complete. Results after this length come from a run that was killed; they are
/// removed, and their rows repeated. So memory does not grow with the number of rows, as the keys of a
/// `orange_core::bulk::Journal` would.
pub(crate) struct ResultFile {
    file: BufWriter<File>,
    path: PathBuf,
    state: State,
    input: Sha256,
    uncommitted: u64,
    committed_at: Instant,
}

/// Content of the file `.resume`.
#[derive(Serialize, Deserialize)]
struct State {
    /// Options on which the results depend.
    options: Value,
    #[serde(flatten)]
    totals: Totals,
    /// Length of the results in bytes.
    length: u64,
    /// Digest of the rows that have a result.
    input: String,
}

/// Numbers of results.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Totals {
    /// Rows with a result.
    pub(crate) rows: u64,
    /// Rows whose result is an error.
    pub(crate) failed: u64,
}

impl ResultFile {
    /// Opens the results of an interrupted run, or creates the file. `header` is its first line.
    pub(crate) fn open(path: &Path, options: Value, header: &str) -> Result<Self> {
        let resumed = read_state(path)?;
        if let Some(state) = &resumed
            && state.options != options
        {
            return Err(Failure::Usage(format!(
                "{} is incomplete, and from a run with other options: {}. Repeat these options, or remove it and {}",
                path.display(),
                state.options,
                state_path(path).display()
            )));
        }
        if resumed.is_none() && path.exists() {
            return Err(Failure::Usage(format!(
                "{} exists: remove it, or choose another file",
                path.display()
            )));
        }
        let state = match resumed {
            Some(state) => state,
            None => {
                let state = State { options, totals: Totals::default(), length: 0, input: String::new() };
                // Before the results: from now on, results after this length are those of an interrupted run.
                write_state(path, &state)?;
                state
            }
        };
        let file = open_locked(path, state.length)?;
        let mut results = Self {
            file: BufWriter::new(file),
            path: path.to_owned(),
            state,
            input: Sha256::new(),
            uncommitted: 0,
            committed_at: Instant::now(),
        };
        if results.state.length == 0 {
            results.append(header)?;
        }
        Ok(results)
    }

    pub(crate) fn totals(&self) -> Totals {
        self.state.totals
    }

    /// Adds a row that has a result since an earlier run.
    pub(crate) fn skip(&mut self, row: &ByteRecord) {
        update(&mut self.input, row);
    }

    /// Checks that the skipped rows are those that have a result.
    pub(crate) fn check_skipped(&self, skipped: u64, input: &Path) -> Result<()> {
        let rows = self.state.totals.rows;
        if rows > 0 && (skipped != rows || self.state.input != digest(&self.input)) {
            return Err(Failure::Usage(format!(
                "{} has changed since {} was begun: its first {rows} rows are others. Remove {} and {} to start again",
                input.display(),
                self.path.display(),
                self.path.display(),
                state_path(&self.path).display()
            )));
        }
        Ok(())
    }

    /// Adds the result of a row: text with its line feed.
    pub(crate) fn write(&mut self, row: &ByteRecord, result: &str, is_failed: bool) -> Result<()> {
        self.append(result)?;
        update(&mut self.input, row);
        self.state.totals.rows += 1;
        self.state.totals.failed += u64::from(is_failed);
        self.uncommitted += 1;
        if self.uncommitted >= ROWS_PER_COMMIT || self.committed_at.elapsed() >= COMMIT_INTERVAL {
            self.commit()?;
        }
        Ok(())
    }

    /// Writes results and state to the disk.
    pub(crate) fn commit(&mut self) -> Result<()> {
        let written = self.file.flush().and_then(|()| self.file.get_ref().sync_data());
        written.map_err(|error| failed(&self.path, error))?;
        self.state.input = digest(&self.input);
        write_state(&self.path, &self.state)?;
        (self.uncommitted, self.committed_at) = (0, Instant::now());
        Ok(())
    }

    /// Completes the file.
    pub(crate) fn finish(mut self) -> Result<Totals> {
        self.commit()?;
        let state = state_path(&self.path);
        std::fs::remove_file(&state).map_err(|error| failed(&state, error))?;
        Ok(self.state.totals)
    }

    fn append(&mut self, text: &str) -> Result<()> {
        self.file.write_all(text.as_bytes()).map_err(|error| failed(&self.path, error))?;
        self.state.length += text.len() as u64;
        Ok(())
    }
}

/// Locks the results, and removes those after `length`.
fn open_locked(path: &Path, length: u64) -> Result<File> {
    let file = OpenOptions::new().write(true).create(true).truncate(false).open(path);
    let mut file = file.map_err(|error| failed(path, error))?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            return Err(Failure::Usage(format!("{} is in use by another process", path.display())));
        }
        Err(TryLockError::Error(error)) => return Err(failed(path, error)),
    }
    let present = file.metadata().map_err(|error| failed(path, error))?.len();
    if present < length {
        return Err(Failure::Usage(format!(
            "{} has {present} bytes, and had {length} when it was interrupted: restore it, or remove it and {}",
            path.display(),
            state_path(path).display()
        )));
    }
    let cut = file.set_len(length).and_then(|()| file.seek(SeekFrom::Start(length)));
    cut.map_err(|error| failed(path, error))?;
    Ok(file)
}

fn read_state(path: &Path) -> Result<Option<State>> {
    let path = state_path(path);
    let text = match std::fs::read(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(Failure::io(format!("{} cannot be read", path.display()), error)),
    };
    let state = serde_json::from_slice(&text);
    state
        .map(Some)
        .map_err(|error| Failure::Usage(format!("{} is not the state of a run: {error}", path.display())))
}

/// Replaces the state by a new file, so that it is whole at any time.
fn write_state(path: &Path, state: &State) -> Result<()> {
    let (path, draft) = (state_path(path), with_suffix(path, ".resume.draft"));
    let write = || -> io::Result<()> {
        let mut file = File::create(&draft)?;
        file.write_all(&serde_json::to_vec(state)?)?;
        file.sync_data()?;
        std::fs::rename(&draft, &path)
    };
    write().map_err(|error| failed(&path, error))
}

fn state_path(path: &Path) -> PathBuf {
    with_suffix(path, ".resume")
}

fn with_suffix(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(suffix);
    path.with_file_name(name)
}

/// Adds a row. Each field has its length before it, so that different rows have different texts.
fn update(digest: &mut Sha256, row: &ByteRecord) {
    digest.update((row.len() as u64).to_le_bytes());
    for field in row {
        digest.update((field.len() as u64).to_le_bytes());
        digest.update(field);
    }
}

fn digest(digest: &Sha256) -> String {
    digest.clone().finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

fn failed(path: &Path, error: io::Error) -> Failure {
    Failure::io(format!("{} cannot be written", path.display()), error)
}
