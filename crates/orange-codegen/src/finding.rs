//! Findings: remarks on everything in an interface file that was not read as written.

use std::borrow::Cow;
use std::fmt;

use crate::ir::Pointer;

/// Severity of a [`Finding`], in ascending order.
///
/// See [`InterfaceFile`](crate::InterfaceFile) for an example.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// For information: an override or a changed name.
    Note,
    /// The file is invalid here and was read as the finding says.
    Repaired,
    /// Something in the file is missing in the generated code.
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

/// A remark on a location in an interface file.
///
/// See [`InterfaceFile`](crate::InterfaceFile) for an example.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    pub(crate) severity: Severity,
    pub(crate) kind: &'static str,
    pub(crate) pointer: Pointer,
    /// Line of `pointer` in its file, computed only for findings that are printed.
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

    /// Returns the severity.
    pub fn severity(&self) -> Severity {
        self.severity
    }

    /// Returns the short stable name of the kind of finding, such as `dangling-reference`.
    pub fn kind(&self) -> &'static str {
        self.kind
    }

    /// Returns the file: a path relative to the interface file, or a URL.
    pub fn file(&self) -> &str {
        &self.pointer.file
    }

    /// Returns the location in the file, as a JSON pointer.
    pub fn json_pointer(&self) -> &str {
        &self.pointer.path
    }

    /// Returns the line of the location. Known for findings above [`Severity::Note`] in the report of generated
    /// code.
    pub fn line(&self) -> Option<usize> {
        self.line
    }

    /// Returns the message.
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pointer = self.pointer.to_string();
        write!(f, "{} {}: {}", self.severity, self.kind, escape(&pointer))?;
        if let Some(line) = self.line {
            write!(f, " (line {line})")?;
        }
        write!(f, ": {}", escape(&self.message))
    }
}

/// Escapes control characters, line breaks and text-direction marks, so that the text is safe to print in a
/// terminal.
fn escape(text: &str) -> Cow<'_, str> {
    let is_unsafe =
        |c: char| c.is_control() || matches!(c, '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    if !text.contains(is_unsafe) {
        return Cow::Borrowed(text);
    }
    let escaped = |c: char| if is_unsafe(c) { c.escape_default().to_string() } else { c.to_string() };
    Cow::Owned(text.chars().map(escaped).collect())
}

impl fmt::Display for Pointer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}#{}", self.file, self.path)
    }
}
