//! Standard output.

use std::borrow::Cow;
use std::io::{IsTerminal as _, Write as _};

use super::text::printable;
use crate::failure::{Failure, Result};

/// Prints a text as it is for programs, without control characters in a terminal.
pub(super) fn print(text: &str) -> Result<()> {
    write!(std::io::stdout(), "{}", for_terminal(text)).map_err(output_failure)
}

/// Prints a line to standard output.
pub(super) fn print_line(text: &str) -> Result<()> {
    writeln!(std::io::stdout(), "{text}").map_err(output_failure)
}

pub(super) fn output_failure(error: std::io::Error) -> Failure {
    if error.kind() == std::io::ErrorKind::BrokenPipe {
        return Failure::OutputClosed;
    }
    Failure::io("standard output cannot be written", error)
}

/// A text without colors of ours: as it is for programs, without control characters in a terminal.
pub(super) fn for_terminal(text: &str) -> Cow<'_, str> {
    if std::io::stdout().is_terminal() { Cow::Owned(printable(text)) } else { Cow::Borrowed(text) }
}
