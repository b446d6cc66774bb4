//! Failures of commands, their exit statuses and their JSON form.

use std::fmt;
use std::process::ExitCode;

use orange_core::{Error, ErrorKind};
use serde_json::{Map, Value, json};

pub(crate) type Result<T, E = Failure> = std::result::Result<T, E>;

/// A failure of a command.
#[derive(Debug)]
pub(crate) enum Failure {
    /// An option or an argument is invalid.
    Usage(String),
    /// The configuration is invalid or incomplete.
    Configuration(String),
    /// A call failed.
    Call(Error),
    /// A change may have taken effect. The remedy says how to find out.
    UnknownOutcome { error: Error, remedy: String },
    /// The state of a resource does not allow a change.
    State(Error),
    /// The reader of standard output is gone, such as `head`. This is no failure of the command.
    OutputClosed,
    /// A call failed in a way that affects all further ones. `resume` says how to resume.
    Stopped { error: Error, resume: String },
    /// A file or a stream cannot be read or written.
    Io { what: String, source: std::io::Error },
    /// Some inputs of a command with many failed.
    SomeFailed(String),
    /// The user has stopped the command. The message says how to resume.
    Interrupted(String),
}

/// Kind of a failure, with the exit status that the help documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Other = 1,
    Invalid = 2,
    Authentication = 3,
    NotFound = 4,
    Throttled = 5,
    Conflict = 6,
    Unavailable = 7,
    UnknownOutcome = 8,
    SomeFailed = 9,
    Interrupted = 130,
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::Other => "other",
            Self::Invalid => "invalid",
            Self::Authentication => "authentication",
            Self::NotFound => "notFound",
            Self::Throttled => "throttled",
            Self::Conflict => "conflict",
            Self::Unavailable => "unavailable",
            Self::UnknownOutcome => "unknownOutcome",
            Self::SomeFailed => "someFailed",
            Self::Interrupted => "interrupted",
        }
    }

    fn of_error(error: &Error) -> Self {
        // First: a request with an unknown outcome must not be repeated, whatever the cause is.
        if error.outcome_unknown() {
            Self::UnknownOutcome
        } else if error.is_throttled() || matches!(error.kind(), ErrorKind::RejectedLocally) {
            Self::Throttled
        } else if error.is_unauthorized() || error.is_forbidden() || error.is_invalid_credentials() {
            Self::Authentication
        } else if error.is_not_found() {
            Self::NotFound
        } else if error.is_conflict()
            || error.is_precondition_failed()
            || error.kind() == ErrorKind::FinalState
        {
            Self::Conflict
        } else if error.is_invalid_request()
            || error.is_bad_request()
            || error.kind() == ErrorKind::Configuration
        {
            Self::Invalid
        } else if error.is_unavailable()
            || error.is_timeout()
            || error.is_connect()
            || error.is_server_error()
        {
            Self::Unavailable
        } else if error.is_token_failure() {
            Self::Authentication
        } else {
            Self::Other
        }
    }
}

impl Failure {
    pub(crate) fn io(what: impl Into<String>, source: std::io::Error) -> Self {
        Self::Io { what: what.into(), source }
    }

    pub(crate) fn kind(&self) -> Kind {
        match self {
            Self::Usage(_) | Self::Configuration(_) => Kind::Invalid,
            Self::Call(error) | Self::Stopped { error, .. } => Kind::of_error(error),
            Self::UnknownOutcome { .. } => Kind::UnknownOutcome,
            Self::State(_) => Kind::Conflict,
            Self::Io { .. } | Self::OutputClosed => Kind::Other,
            Self::SomeFailed(_) => Kind::SomeFailed,
            Self::Interrupted(_) => Kind::Interrupted,
        }
    }

    pub(crate) fn exit_code(&self) -> ExitCode {
        if self.is_silent() { ExitCode::SUCCESS } else { ExitCode::from(self.kind() as u8) }
    }

    /// Whether nothing is reported.
    pub(crate) fn is_silent(&self) -> bool {
        matches!(self, Self::OutputClosed)
    }

    /// Adds how to find out whether a change took effect, if its outcome is unknown.
    pub(crate) fn of_change(error: Error, remedy: impl Into<String>) -> Self {
        if error.outcome_unknown() {
            Self::UnknownOutcome { error, remedy: remedy.into() }
        } else {
            Self::Call(error)
        }
    }

    fn error(&self) -> Option<&Error> {
        match self {
            Self::Call(error)
            | Self::State(error)
            | Self::Stopped { error, .. }
            | Self::UnknownOutcome { error, .. } => Some(error),
            _ => None,
        }
    }

    /// The failure as JSON, for `--output json`.
    pub(crate) fn to_json(&self) -> Value {
        let mut members = Map::new();
        members.insert("kind".to_owned(), self.kind().name().into());
        members.insert("message".to_owned(), self.to_string().into());
        if let Some(error) = self.error() {
            let mut add = |name: &str, value: Option<Value>| {
                members.extend(value.map(|value| (name.to_owned(), value)));
            };
            add("status", error.status().map(|status| status.as_u16().into()));
            add("code", error.code().map(|code| json!(code)));
            add("field", error.field().map(Value::from));
            add("requestId", error.request_id().map(Value::from));
            add("attempts", (error.attempts() > 0).then(|| error.attempts().into()));
        }
        if let Self::UnknownOutcome { remedy, .. } = self {
            members.insert("remedy".to_owned(), remedy.as_str().into());
        }
        json!({ "error": members })
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(message)
            | Self::Configuration(message)
            | Self::SomeFailed(message)
            | Self::Interrupted(message) => f.write_str(message),
            Self::Call(error) | Self::State(error) => error.fmt(f),
            Self::UnknownOutcome { error, remedy } => write!(f, "{error}; {remedy}"),
            Self::OutputClosed => f.write_str("standard output is closed"),
            Self::Stopped { error, resume } => write!(f, "{error}; {resume}"),
            Self::Io { what, source } => write!(f, "{what}: {source}"),
        }
    }
}

impl std::error::Error for Failure {}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Call(error)
    }
}
