//! Outcome of an operation that meets a fault.

use std::fmt;

use orange_core::{Error, ErrorKind};

/// Requests of an operation that meet the fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Occurrence {
    /// The first request only.
    First,
    /// All requests.
    Every,
}

/// Outcome of an operation.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// Success with the correct result.
    Done,
    /// Success with an incorrect or incomplete result.
    Wrong,
    /// An error.
    Failed(Error),
    /// The receiver refused the event, and the sender recorded it.
    Refused,
    /// The sender used all attempts to deliver the event, and recorded it.
    GivenUp,
    /// The event was acknowledged but not handled.
    Lost,
    /// The operation did not end.
    Hung,
}

impl Outcome {
    /// Whether the error reports an unknown outcome.
    pub fn outcome_unknown(&self) -> bool {
        matches!(self, Self::Failed(error) if error.outcome_unknown())
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let error = match self {
            Self::Done => return f.write_str("ok"),
            Self::Wrong => return f.write_str("WRONG"),
            Self::Hung => return f.write_str("HUNG"),
            Self::Refused => return f.write_str("refused"),
            Self::GivenUp => return f.write_str("given up"),
            Self::Lost => return f.write_str("lost"),
            Self::Failed(error) => error,
        };
        match (error.kind(), error.status()) {
            _ if error.is_filter_ignored() => f.write_str("not filtered")?,
            (ErrorKind::Status, Some(status)) => write!(f, "{}", status.as_u16())?,
            (ErrorKind::Timeout, _) => f.write_str("timeout")?,
            (ErrorKind::Transport, _) => f.write_str("transport")?,
            (ErrorKind::Decode, _) => f.write_str("decode")?,
            (ErrorKind::File, _) => f.write_str("file")?,
            (ErrorKind::Token, _) => f.write_str("token")?,
            (ErrorKind::RejectedLocally, _) => f.write_str("rejected locally")?,
            (kind, _) => write!(f, "{kind:?}")?,
        }
        if error.outcome_unknown() { f.write_str("?") } else { Ok(()) }
    }
}
