//! The error type of the library.

use std::fmt;

/// Failure to read or interpret an interface file, or to write a generated file.
///
/// `Display` is one sentence. It includes file, line and column where they are known.
///
/// ```
/// use orange_codegen::{InterfaceFile, ReadOptions};
///
/// let error = InterfaceFile::parse("openapi: 3.1.0\npaths: 1\npaths: 2", &ReadOptions::new()).unwrap_err();
/// assert_eq!((error.file(), error.line()), (Some("openapi.yaml"), Some(3)));
/// ```
#[derive(Debug)]
pub struct Error {
    message: String,
    at: Option<Position>,
}

/// Position in a file. Line and column start at 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Position {
    pub(crate) file: String,
    pub(crate) line: usize,
    pub(crate) column: usize,
}

/// Result with [`Error`] as the default error type.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// Returns the file of the failure, if the error is about a position in a file: a path relative to the interface
    /// file, or a URL.
    pub fn file(&self) -> Option<&str> {
        self.at.as_ref().map(|at| at.file.as_str())
    }

    /// Returns the line of the failure, starting at 1.
    pub fn line(&self) -> Option<usize> {
        self.at.as_ref().map(|at| at.line)
    }

    /// Returns the column of the failure, starting at 1.
    pub fn column(&self) -> Option<usize> {
        self.at.as_ref().map(|at| at.column)
    }

    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), at: None }
    }

    pub(crate) fn at(
        file: impl Into<String>,
        line: usize,
        column: usize,
        message: impl Into<String>,
    ) -> Self {
        Self { message: message.into(), at: Some(Position { file: file.into(), line, column }) }
    }

    /// Creates an error from an I/O error and the operation that failed.
    pub(crate) fn io(operation: impl fmt::Display, cause: &std::io::Error) -> Self {
        Self::new(format!("{operation}: {cause}"))
    }

    /// Replaces the file of the error if it is `from`.
    #[must_use]
    pub(crate) fn renamed(mut self, from: &str, to: &str) -> Self {
        if let Some(at) = self.at.as_mut().filter(|at| at.file == from) {
            to.clone_into(&mut at.file);
        }
        self
    }

    /// Prefixes the message with the operation or the file that failed.
    #[must_use]
    pub(crate) fn with_context(mut self, context: impl fmt::Display) -> Self {
        self.message = format!("{context}: {}", self.message);
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
