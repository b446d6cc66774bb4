//! The one error of the library: a sentence, and the place in a file when there is one.

use std::fmt;

/// An interface file that cannot be read or understood, or a file that cannot be written.
///
/// `Display` is one sentence that names file, line and column where they are known.
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
    at: Option<At>,
}

/// A place in a file, counted from one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct At {
    pub(crate) file: String,
    pub(crate) line: usize,
    pub(crate) column: usize,
}

/// The result of the library's functions.
pub type Result<T, E = Error> = std::result::Result<T, E>;

impl Error {
    /// The file with the fault, as references name it, if the error is about a place in a file.
    pub fn file(&self) -> Option<&str> {
        self.at.as_ref().map(|at| at.file.as_str())
    }

    /// The line of the fault, from one.
    pub fn line(&self) -> Option<usize> {
        self.at.as_ref().map(|at| at.line)
    }

    /// The column of the fault, from one.
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
        Self { message: message.into(), at: Some(At { file: file.into(), line, column }) }
    }

    /// An input or output error, with what was being done.
    pub(crate) fn io(doing: impl fmt::Display, cause: &std::io::Error) -> Self {
        Self::new(format!("{doing}: {cause}"))
    }

    /// The same error about a file that is known by another name.
    #[must_use]
    pub(crate) fn renamed(mut self, from: &str, to: &str) -> Self {
        if let Some(at) = self.at.as_mut().filter(|at| at.file == from) {
            to.clone_into(&mut at.file);
        }
        self
    }

    /// The same error with a sentence in front that says what was being done.
    #[must_use]
    pub(crate) fn while_doing(mut self, doing: impl fmt::Display) -> Self {
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
