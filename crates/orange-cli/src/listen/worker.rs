//! The worker: forwards the stored events one after the other, and records its position.

use std::io::{self, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tokio::io::{AsyncBufReadExt as _, AsyncSeekExt as _, BufReader};
use tokio::sync::watch;

use super::forward::{ForwardResult, Forwarder};
use super::store::{EventStore, private_file};
use crate::failure::{Failure, Result};

/// Name of the file with the position up to which events are forwarded, in bytes of the file of events.
const POSITION: &str = "forwarded";

/// Name of the file of events that the target refused.
const DEAD_LETTERS: &str = "dead-letter.ndjson";

/// Forwards the events of a store.
pub(super) struct Worker {
    store: Arc<EventStore>,
    forwarder: Forwarder,
    position_path: PathBuf,
    dead_letters: PathBuf,
    position: u64,
    length: watch::Receiver<u64>,
}

impl Worker {
    /// Reads the position.
    pub(super) fn new(folder: &Path, store: &Arc<EventStore>, forwarder: Forwarder) -> Result<Self> {
        let position_path = folder.join(POSITION);
        let length = store.length();
        let position =
            read_position(&position_path, *length.borrow()).map_err(|error| failed(&position_path, error))?;
        let dead_letters = folder.join(DEAD_LETTERS);
        Ok(Self { store: Arc::clone(store), forwarder, position_path, dead_letters, position, length })
    }

    /// Forwards events until `stopped`. Returns the number of events that wait.
    pub(super) async fn run(mut self, mut stopped: watch::Receiver<bool>) -> Result<usize> {
        let path = self.store.path().to_owned();
        let read_failed = |error| failed(&path, error);
        let mut file = tokio::fs::File::open(&path).await.map_err(read_failed)?;
        file.seek(SeekFrom::Start(self.position)).await.map_err(read_failed)?;
        let mut events = BufReader::new(file);
        loop {
            let position = self.position;
            tokio::select! {
                biased;
                _ = stopped.wait_for(|stopped| *stopped) => break,
                stored = self.length.wait_for(|length| *length > position) => {
                    if stored.is_err() {
                        break;
                    }
                }
            }
            let mut line = String::new();
            let read = events.read_line(&mut line).await.map_err(read_failed)?;
            match self.forwarder.forward(line.trim_end(), &mut stopped).await {
                ForwardResult::Forwarded { .. } => {}
                ForwardResult::Failed { reason, attempts } => {
                    self.keep(line.clone(), &reason, attempts).await?
                }
                ForwardResult::Stopped => return waiting(&mut events, 1).await.map_err(read_failed),
            }
            self.position = position.saturating_add(read as u64);
            self.write_position().await?;
        }
        waiting(&mut events, 0).await.map_err(read_failed)
    }

    /// Adds an event to the dead letters.
    async fn keep(&self, line: String, reason: &str, attempts: u32) -> Result<()> {
        let path = self.dead_letters.clone();
        let written = tokio::task::spawn_blocking(move || {
            let mut file = private_file(&path)?;
            io::Seek::seek(&mut file, SeekFrom::End(0))?;
            file.write_all(line.as_bytes())?;
            file.sync_data()
        });
        flat(written.await).map_err(|error| failed(&self.dead_letters, error))?;
        eprintln!(
            "orange: an event was not forwarded after {attempts} attempts: {reason}; to send it again: \
             orange events replay {} --forward-to URL",
            self.dead_letters.display()
        );
        Ok(())
    }

    /// Replaces the position, so that a crash leaves the old one or the new one.
    async fn write_position(&self) -> Result<()> {
        let (path, position) = (self.position_path.clone(), self.position);
        let written = tokio::task::spawn_blocking(move || {
            let temporary = path.with_extension("new");
            let mut file = private_file(&temporary)?;
            file.set_len(0)?;
            file.write_all(format!("{position}\n").as_bytes())?;
            file.sync_data()?;
            std::fs::rename(&temporary, &path)
        });
        flat(written.await).map_err(|error| failed(&self.position_path, error))
    }
}

fn flat<T>(result: Result<io::Result<T>, tokio::task::JoinError>) -> io::Result<T> {
    result?
}

fn failed(path: &Path, error: io::Error) -> Failure {
    Failure::io(format!("{}: events cannot be forwarded", path.display()), error)
}

fn read_position(path: &Path, length: u64) -> io::Result<u64> {
    let text = match std::fs::read_to_string(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(0),
        read => read?,
    };
    match text.trim().parse() {
        Ok(position) if position <= length => Ok(position),
        _ => Err(io::Error::other(
            "is not a position in the file of events: remove it to forward every stored event",
        )),
    }
}

/// Counts the rest of the events.
async fn waiting(events: &mut BufReader<tokio::fs::File>, mut count: usize) -> io::Result<usize> {
    let mut line = Vec::new();
    while events.read_until(b'\n', &mut line).await? > 0 {
        line.clear();
        count = count.saturating_add(1);
    }
    Ok(count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_position_is_a_number_within_the_events() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(POSITION);
        assert_eq!(read_position(&path, 9).unwrap(), 0);
        for (text, expected) in [("9\n", Some(9)), ("10\n", None), ("", None), ("-1", None)] {
            std::fs::write(&path, text).unwrap();
            assert_eq!(read_position(&path, 9).ok(), expected, "{text}");
        }
    }
}
