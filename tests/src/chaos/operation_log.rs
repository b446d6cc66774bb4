//! Results of all operations as the client reported them.

use std::collections::BTreeMap;
use std::fmt;
use std::time::Duration;

use orange_core::{Error, ErrorKind};

/// Kind of operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum OperationKind {
    List,
    ListAll,
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

impl OperationKind {
    /// Maximum number of requests of one operation, each with its own time limit.
    pub(super) fn requests(self) -> u32 {
        match self {
            // The search, the creation, a second search of up to two pages, and the found ticket.
            Self::FindOrCreate => 5,
            // Reads the ticket, changes it, and reads it again if the outcome is unknown.
            Self::Patch => 3,
            // Two pages, and a third if the list changes.
            Self::ListAll => 3,
            // A file and its three resumptions.
            Self::Download => 4,
            _ => 1,
        }
    }

    /// Whether the operation changes something on the server.
    pub(super) fn has_effect(self) -> bool {
        matches!(self, Self::Create | Self::FindOrCreate | Self::Patch | Self::Note | Self::Upload)
    }
}

/// Result of an operation, as its caller saw it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum OperationResult {
    Success,
    /// An error with an unknown outcome.
    Unknown,
    /// An error that excludes an effect.
    Failed(FailureKind),
}

/// Sortable [`ErrorKind`] with the status, if any.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct FailureKind(&'static str, Option<u16>);

impl From<&Error> for OperationResult {
    fn from(error: &Error) -> Self {
        if error.outcome_unknown() {
            return Self::Unknown;
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
            ErrorKind::RejectedLocally => "rejected locally",
            _ => "other",
        };
        Self::Failed(FailureKind(kind, error.status().map(|status| status.as_u16())))
    }
}

/// One finished operation.
#[derive(Clone, Copy, Debug)]
pub(super) struct Record {
    pub(super) task: u32,
    pub(super) kind: OperationKind,
    pub(super) result: OperationResult,
    pub(super) duration: Duration,
}

/// All operations by number. Allocated at the start, so that recording does not disturb the measurement of memory.
#[derive(Debug)]
pub(super) struct OperationLog(Vec<Option<Record>>);

impl OperationLog {
    pub(super) fn new(operations: u32) -> Self {
        Self(vec![None; operations as usize])
    }

    pub(super) fn push(&mut self, number: u32, record: Record) {
        if let Some(slot) = self.0.get_mut(number as usize) {
            *slot = Some(record);
        }
    }

    /// Number of operations that have not finished.
    pub(super) fn unfinished(&self) -> usize {
        self.0.iter().filter(|record| record.is_none()).count()
    }

    pub(super) fn records(&self) -> impl Iterator<Item = (u32, Record)> {
        (0..).zip(&self.0).filter_map(|(number, record)| Some((number, (*record)?)))
    }

    pub(super) fn slowest(&self) -> Duration {
        self.records().map(|(_, record)| record.duration).max().unwrap_or_default()
    }
}

impl fmt::Display for OperationLog {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut table: BTreeMap<OperationKind, BTreeMap<OperationResult, u32>> = BTreeMap::new();
        for (_, record) in self.records() {
            *table.entry(record.kind).or_default().entry(record.result).or_default() += 1;
        }
        writeln!(
            f,
            "{:<12} {:>6} {:>8} {:>7}  failed without effect",
            "operation", "total", "success", "unknown"
        )?;
        for (kind, results) in table {
            let of = |result| results.get(&result).copied().unwrap_or(0);
            let total: u32 = results.values().sum();
            let failed: Vec<String> = results
                .iter()
                .filter_map(|(result, times)| match result {
                    OperationResult::Failed(FailureKind(name, None)) => Some(format!("{times} {name}")),
                    OperationResult::Failed(FailureKind(name, Some(status))) => {
                        Some(format!("{times} {name} {status}"))
                    }
                    _ => None,
                })
                .collect();
            let name = format!("{kind:?}");
            let (success, unknown) = (of(OperationResult::Success), of(OperationResult::Unknown));
            writeln!(f, "{name:<12} {total:>6} {success:>8} {unknown:>7}  {}", failed.join(", "))?;
        }
        Ok(())
    }
}
