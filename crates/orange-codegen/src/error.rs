//! The one error of the tasks: a sentence, and the place in a file when there is one.

use std::fmt;

/// What went wrong, in words a maintainer can act on.
#[derive(Debug)]
pub struct Error {
    message: String,
    at: Option<At>,
}

/// A place in a file, counted from one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct At {
    pub file: String,
    pub line: usize,
    pub column: usize,
}

/// The result of every task.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), at: None }
    }

    pub fn at(file: impl Into<String>, line: usize, column: usize, message: impl Into<String>) -> Self {
        Self { message: message.into(), at: Some(At { file: file.into(), line, column }) }
    }

    /// An input or output error, with what was being done.
    pub fn io(doing: impl fmt::Display, cause: &std::io::Error) -> Self {
        Self::new(format!("{doing}: {cause}"))
    }

    /// The same error about a file that is known by another name.
    #[must_use]
    pub fn renamed(mut self, from: &str, to: &str) -> Self {
        if let Some(at) = self.at.as_mut().filter(|at| at.file == from) {
            to.clone_into(&mut at.file);
        }
        self
    }

    /// The same error with a sentence in front that says what was being done.
    #[must_use]
    pub fn while_doing(mut self, doing: impl fmt::Display) -> Self {
        self.message = format!("{doing}: {}", self.message);
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(at) = &self.at {
            write!(f, "{}:{}:{}: ", at.file, at.line, at.column)?;
        }
        f.write_str(&self.message)
    }
}

impl std::error::Error for Error {}
