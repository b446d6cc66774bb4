//! Synchronization of a list with a file.
//!
//! The file is the source of truth: an incident whose id it contains is not written again, and a truncated last line is
//! removed. The bookmark is a [`Cursor`] beside the file with the id of the last written incident. If the list has changed so
//! that the cursor leads to another incident, the list is read from the start. A complete run removes the bookmark.

use std::collections::HashSet;
use std::error::Error;
use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use orange_core::pagination::{Cursor, Items, List};
use orange_incident::operations::ListIncidents;
use orange_incident::{Incident, IncidentStatus, Incidents, incident};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// Number of incidents between two bookmarks.
const BETWEEN_BOOKMARKS: usize = 10;

/// The result of a run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Outcome {
    /// Number of written lines.
    pub(crate) added: usize,
    /// Number of incidents that were in the file.
    pub(crate) known: usize,
}

/// Adds the open incidents to a JSON-lines file.
#[derive(Clone, Debug)]
pub(crate) struct Sync {
    incidents: Incidents,
    file: PathBuf,
    bookmark: PathBuf,
    stop_after: usize,
}

impl Sync {
    /// Creates a synchronization with `file`, and a bookmark beside it.
    pub(crate) fn new(incidents: Incidents, file: &Path) -> Self {
        let bookmark = file.with_extension("bookmark.json");
        Self { incidents, file: file.to_owned(), bookmark, stop_after: usize::MAX }
    }

    /// Stops after this number of added incidents, to simulate an interruption.
    pub(crate) fn stop_after(mut self, added: usize) -> Self {
        self.stop_after = added;
        self
    }

    /// The open incidents, the oldest first, so that new ones are at the end. `VALIDATED` is the only published status, and
    /// there is no filter operator for "not closed".
    fn list(&self) -> List<ListIncidents> {
        self.incidents
            .list()
            .filter(incident::status().eq(IncidentStatus::Validated))
            .sort(incident::created_at().asc())
            .limit(50)
    }

    /// Reads the list and writes the new incidents.
    pub(crate) async fn run(&self) -> Result<Outcome> {
        let (mut lines, mut ids) = self.open()?;
        let mut outcome = Outcome::default();
        let mut items = match self.resumed().await? {
            Some(items) => items,
            None => self.list().items(),
        };
        let mut unmarked = 0;
        loop {
            let here = items.cursor();
            let Some(found) = items.next().await.transpose()? else { break };
            let id = found.id().to_owned();
            if !ids.insert(id.clone()) {
                outcome.known += 1;
                continue;
            }
            if outcome.added == self.stop_after {
                return Ok(outcome);
            }
            append(&mut lines, &found)?;
            outcome.added += 1;
            unmarked += 1;
            if unmarked == BETWEEN_BOOKMARKS {
                unmarked = 0;
                lines.sync_data()?;
                self.mark(&here, &id)?;
            }
        }
        lines.sync_data()?;
        match fs::remove_file(&self.bookmark) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(error.into()),
            _ => Ok(outcome),
        }
    }

    /// Resumes from the bookmark. Returns `None` if there is none, or the list has changed.
    async fn resumed(&self) -> Result<Option<Items<ListIncidents>>> {
        let saved = match fs::read(&self.bookmark) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            saved => saved?,
        };
        let (cursor, id): (Cursor, String) = serde_json::from_slice(&saved)?;
        let mut items = self.list().items().resume(&cursor)?;
        let there = items.next().await.transpose()?;
        Ok(there.is_some_and(|there| there.id() == id).then_some(items))
    }

    /// Replaces the bookmark atomically.
    fn mark(&self, here: &Cursor, id: &str) -> Result<()> {
        let draft = self.bookmark.with_extension("draft");
        fs::write(&draft, serde_json::to_vec(&(here, id))?)?;
        Ok(fs::rename(draft, &self.bookmark)?)
    }

    /// Opens the file, removes a truncated line, and reads the ids.
    fn open(&self) -> Result<(File, HashSet<String>)> {
        let lines = OpenOptions::new().create(true).append(true).open(&self.file)?;
        let saved = fs::read(&self.file)?;
        let whole = saved.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
        lines.set_len(whole as u64)?;
        let mut ids = HashSet::new();
        for line in saved[..whole].split(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
            ids.insert(serde_json::from_slice::<Incident>(line)?.id().to_owned());
        }
        Ok((lines, ids))
    }
}

/// Writes an incident with all its properties as a line.
fn append(lines: &mut File, incident: &Incident) -> Result<()> {
    let mut line = serde_json::to_vec(incident)?;
    line.push(b'\n');
    Ok(lines.write_all(&line)?)
}
