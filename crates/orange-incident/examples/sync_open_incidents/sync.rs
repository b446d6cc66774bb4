//! The work itself: a walk, a file, and a bookmark.
//!
//! Two things make a restart lose and repeat nothing. The file is its own memory: an incident whose id is
//! there is not written again, and a last line that was cut off is taken away. The bookmark, a
//! [`Cursor`] beside the file, saves the way to where the walk stood; it names the last incident that was
//! written, and when that one is no longer in its place, because the list has changed in between, the walk
//! starts over instead of trusting an offset that means something else now. When a walk has come to its end
//! the bookmark is taken away, so that the next one sees the whole list.

use std::collections::HashSet;
use std::error::Error;
use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use orange_core::pagination::{Cursor, Items, List};
use orange_incident::operations::ListIncidents;
use orange_incident::{Incident, IncidentStatus, Incidents, incident};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

/// How many incidents are written between two bookmarks.
const BETWEEN_BOOKMARKS: usize = 10;

/// What a run did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Outcome {
    /// Lines that were written.
    pub(crate) added: usize,
    /// Incidents that were there already.
    pub(crate) known: usize,
}

/// Brings a JSON-lines file up to date with the open incidents.
#[derive(Clone, Debug)]
pub(crate) struct Sync {
    incidents: Incidents,
    file: PathBuf,
    bookmark: PathBuf,
    stop_after: usize,
}

impl Sync {
    /// Into `file`, with its bookmark beside it.
    pub(crate) fn new(incidents: Incidents, file: &Path) -> Self {
        let bookmark = file.with_extension("bookmark.json");
        Self { incidents, file: file.to_owned(), bookmark, stop_after: usize::MAX }
    }

    /// Stops when this many were added, as if it had been interrupted there.
    pub(crate) fn stop_after(mut self, added: usize) -> Self {
        self.stop_after = added;
        self
    }

    /// The open incidents, the oldest first, so that new ones come at the end. `VALIDATED` is the one status
    /// that Orange publishes; an operator that means "not closed" is none.
    fn list(&self) -> List<ListIncidents> {
        self.incidents
            .list()
            .filter(incident::status().eq(IncidentStatus::Validated))
            .sort(incident::created_at().asc())
            .limit(50)
    }

    /// Walks the list and writes what is not there yet.
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
            let id = found.id.clone().ok_or("an incident without an id")?;
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

    /// The walk behind the bookmark, if there is one and the list still is as it was there.
    async fn resumed(&self) -> Result<Option<Items<ListIncidents>>> {
        let kept = match fs::read(&self.bookmark) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            kept => kept?,
        };
        let (cursor, id): (Cursor, String) = serde_json::from_slice(&kept)?;
        let mut items = self.list().items().resume(&cursor)?;
        let there = items.next().await.transpose()?;
        Ok(there.is_some_and(|there| there.id == Some(id)).then_some(items))
    }

    /// Keeps where the incident with this id stands: whole, or as before.
    fn mark(&self, here: &Cursor, id: &str) -> Result<()> {
        let draft = self.bookmark.with_extension("draft");
        fs::write(&draft, serde_json::to_vec(&(here, id))?)?;
        Ok(fs::rename(draft, &self.bookmark)?)
    }

    /// The file, without a line that was cut off, and the ids in it.
    fn open(&self) -> Result<(File, HashSet<String>)> {
        let lines = OpenOptions::new().create(true).append(true).open(&self.file)?;
        let kept = fs::read(&self.file)?;
        let whole = kept.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
        lines.set_len(whole as u64)?;
        let mut ids = HashSet::new();
        for line in kept[..whole].split(|byte| *byte == b'\n').filter(|line| !line.is_empty()) {
            ids.extend(serde_json::from_slice::<Incident>(line)?.id);
        }
        Ok((lines, ids))
    }
}

/// Writes an incident as a line, everything that came with it included.
fn append(lines: &mut File, incident: &Incident) -> Result<()> {
    let mut line = serde_json::to_vec(incident)?;
    line.push(b'\n');
    Ok(lines.write_all(&line)?)
}
