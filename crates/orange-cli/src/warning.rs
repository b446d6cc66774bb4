//! Warnings on standard error.

use std::io::Write as _;

use crate::output::one_line;

/// Prints a warning. Data on standard output is not affected.
pub(crate) fn print(text: &str) {
    // Nothing can be reported if standard error is closed.
    let _ = writeln!(std::io::stderr(), "orange: warning: {}", one_line(text));
}
