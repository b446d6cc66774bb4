//! What the client was told, operation by operation, to be held against what the server did.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use orange_core::{Error, ErrorKind};

/// What an operation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    List,
    Walk,
    Get,
    Count,
    Create,
    FindOrCreate,
    Patch,
    Note,
    Upload,
    Download,
    Incident,
    Inventory,
    Eligibility,
}

impl Kind {
    /// Requests of one such operation at most, each with its own time limit.
    pub(super) fn requests(self) -> u32 {
        match self {
            // The search, the creation, the second search of up to two pages, and the ticket that was found.
            Self::FindOrCreate => 5,
            // The ticket, its change, and what became of it.
            Self::Patch => 3,
            // Two pages, and one more should the list move; a file and its resumptions.
            Self::Walk => 3,
            Self::Download => 4,
            _ => 1,
        }
    }

    /// Whether it changes something on the server.
    pub(super) fn has_effect(self) -> bool {
        matches!(self, Self::Create | Self::FindOrCreate | Self::Patch | Self::Note | Self::Upload)
    }
}

/// How an operation ended, as its caller saw it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Ending {
    Success,
    /// An error that says: it may have been done.
    Open,
    /// An error that says: it was not done.
    Failed(FailureKind),
}

/// [`ErrorKind`] in an order, for a table, and the status if there was one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct FailureKind(&'static str, Option<u16>);

impl From<&Error> for Ending {
    fn from(error: &Error) -> Self {
        if error.outcome_unknown() {
            return Self::Open;
        }
        let kind = match error.kind() {
            ErrorKind::Configuration => "configuration",
            ErrorKind::InvalidRequest => "invalid request",
            ErrorKind::Token => "token",
            ErrorKind::Connect => "connect",
            ErrorKind::Timeout => "timeout",
            ErrorKind::Transport => "transport",
            ErrorKind::Status => "status",
            ErrorKind::Decode => "decode",
            ErrorKind::File => "file",
            ErrorKind::RejectedLocally => "held",
            _ => "other",
        };
        Self::Failed(FailureKind(kind, error.status().map(|status| status.as_u16())))
    }
}

/// One operation that has ended.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    pub(super) task: u32,
    pub(super) kind: Kind,
    pub(super) ending: Ending,
    pub(super) took: Duration,
}

/// All operations of a day, by their number. Its room is made at the start, so that keeping it costs nothing
/// while memory is watched.
#[derive(Debug)]
pub(super) struct Ledger(Vec<Option<Entry>>);

impl Ledger {
    pub(super) fn new(operations: u32) -> Self {
        Self(vec![None; operations as usize])
    }

    pub(super) fn enter(&mut self, number: u32, entry: Entry) {
        if let Some(place) = self.0.get_mut(number as usize) {
            *place = Some(entry);
        }
    }

    /// How many operations have not ended.
    pub(super) fn without_end(&self) -> usize {
        self.0.iter().filter(|entry| entry.is_none()).count()
    }

    pub(super) fn entries(&self) -> impl Iterator<Item = (u32, Entry)> {
        (0..).zip(&self.0).filter_map(|(number, entry)| Some((number, (*entry)?)))
    }

    pub(super) fn slowest(&self) -> Duration {
        self.entries().map(|(_, entry)| entry.took).max().unwrap_or_default()
    }
}

impl fmt::Display for Ledger {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut table: BTreeMap<Kind, BTreeMap<Ending, u32>> = BTreeMap::new();
        for (_, entry) in self.entries() {
            *table.entry(entry.kind).or_default().entry(entry.ending).or_default() += 1;
        }
        writeln!(
            f,
            "{:<12} {:>6} {:>8} {:>5}  failed, certainly not done",
            "operation", "all", "success", "open"
        )?;
        for (kind, endings) in table {
            let of = |ending| endings.get(&ending).copied().unwrap_or(0);
            let all: u32 = endings.values().sum();
            let failed: Vec<String> = endings
                .iter()
                .filter_map(|(ending, times)| match ending {
                    Ending::Failed(FailureKind(name, None)) => Some(format!("{times} {name}")),
                    Ending::Failed(FailureKind(name, Some(status))) => {
                        Some(format!("{times} {name} {status}"))
                    }
                    _ => None,
                })
                .collect();
            let name = format!("{kind:?}");
            let (success, open) = (of(Ending::Success), of(Ending::Open));
            writeln!(f, "{name:<12} {all:>6} {success:>8} {open:>5}  {}", failed.join(", "))?;
        }
        Ok(())
    }
}
