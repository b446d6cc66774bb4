//! How an operation that meets a fault ends.

use std::fmt;

use orange_core::{Error, ErrorKind};

/// Which requests of an operation meet the fault.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Often {
    /// The first; what follows is answered as it should be.
    Once,
    /// All of them.
    Always,
}

/// How an operation ended.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// With what was asked for.
    Done,
    /// As if it had been done, and it was not, or not all of it.
    Wrong,
    /// With an error.
    Failed(Error),
    /// The event was not wanted, and the sender's log says so.
    Refused,
    /// The event was sent until no attempt was left, and the sender's log says so.
    GivenUp,
    /// The event was answered as if it had been taken, and was not.
    Lost,
    /// Not at all.
    Hung,
}

impl Outcome {
    /// Whether it says that the server may have done what was asked.
    pub fn is_open(&self) -> bool {
        matches!(self, Self::Failed(error) if error.outcome_unknown())
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let error = match self {
            Self::Done => return f.write_str("ok"),
            Self::Wrong => return f.write_str("WRONG"),
            Self::Hung => return f.write_str("HANGS"),
            Self::Refused => return f.write_str("refused"),
            Self::GivenUp => return f.write_str("given up"),
            Self::Lost => return f.write_str("lost"),
            Self::Failed(error) => error,
        };
        match (error.kind(), error.status()) {
            _ if error.is_filter_ignored() => f.write_str("not filtered")?,
            (ErrorKind::Status, Some(status)) => write!(f, "{}", status.as_u16())?,
            (ErrorKind::Timeout, _) => f.write_str("timeout")?,
            (ErrorKind::Transport, _) => f.write_str("broken")?,
            (ErrorKind::Decode, _) => f.write_str("unreadable")?,
            (ErrorKind::File, _) => f.write_str("bad file")?,
            (ErrorKind::Token, _) => f.write_str("no token")?,
            (ErrorKind::RejectedLocally, _) => f.write_str("held")?,
            (kind, _) => write!(f, "{kind:?}")?,
        }
        if error.outcome_unknown() { f.write_str("?") } else { Ok(()) }
    }
}
