//! What was found in an interface file: everything that was read in another way than it is written.

use std::borrow::Cow;
use std::fmt;

use crate::ir::Pointer;

/// How much a [`Finding`] matters, in ascending order.
///
/// See [`InterfaceFile`](crate::InterfaceFile) for an example.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing: an override, a name that was changed.
    Note,
    /// The file cannot mean what it says; the finding says how it was read instead.
    Repaired,
    /// Something in the file has no place in the generated code.
    Lost,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Severity::Note => "note",
            Severity::Repaired => "repaired",
            Severity::Lost => "lost",
        })
    }
}

/// A remark on one place of an interface file.
///
/// See [`InterfaceFile`](crate::InterfaceFile) for an example.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    pub(crate) severity: Severity,
    pub(crate) kind: &'static str,
    pub(crate) pointer: Pointer,
    /// Line of `pointer` in its file, filled in for what is printed.
    pub(crate) line: Option<usize>,
    pub(crate) message: String,
}

impl Finding {
    pub(crate) fn new(
        severity: Severity,
        kind: &'static str,
        pointer: Pointer,
        message: impl Into<String>,
    ) -> Self {
        Self { severity, kind, pointer, line: None, message: message.into() }
    }

    /// How much the finding matters.
    pub fn severity(&self) -> Severity {
        self.severity
    }

    /// A short stable name of the kind of finding, such as `dangling-reference`.
    pub fn kind(&self) -> &'static str {
        self.kind
    }

    /// The file, as references name it.
    pub fn file(&self) -> &str {
        &self.pointer.file
    }

    /// The place in the file, as a JSON pointer.
    pub fn json_pointer(&self) -> &str {
        &self.pointer.path
    }

    /// The line of the place. Known for the findings in the report of generated code that are no notes.
    pub fn line(&self) -> Option<usize> {
        self.line
    }

    /// The remark itself.
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pointer = self.pointer.to_string();
        write!(f, "{} {}: {}", self.severity, self.kind, visible(&pointer))?;
        if let Some(line) = self.line {
            write!(f, " (line {line})")?;
        }
        write!(f, ": {}", visible(&self.message))
    }
}

/// Text as a terminal may show it: what would end a line, move the cursor or turn the text is escaped.
fn visible(text: &str) -> Cow<'_, str> {
    let hostile = |c: char| c.is_control() || matches!(c, '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    if !text.contains(hostile) {
        return Cow::Borrowed(text);
    }
    let escaped = |c: char| if hostile(c) { c.escape_default().to_string() } else { c.to_string() };
    Cow::Owned(text.chars().map(escaped).collect())
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}#{}", self.file, self.path)
    }
}
