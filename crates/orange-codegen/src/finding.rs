//! What a run has to say about an interface file: everything that was read in another way than it
//! is written, everything that was left out, and the proof that nothing else was.
//!
//! `lower` and `emit` add [`Finding`]s; `emit` also says in a [`Coverage`] which parts of the
//! intermediate model it wrote; `coverage` counts the file itself, independently of both.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt;

use crate::ir::{Pointer, TypeId};

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Worth knowing: an override, a name that was changed.
    Note,
    /// The file says something that cannot be meant; what was made of it instead.
    Mended,
    /// Something in the file has no place in the output.
    Lost,
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Severity::Note => "note",
            Severity::Mended => "mended",
            Severity::Lost => "lost",
        })
    }
}

/// One thing to say about one place of the file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    pub severity: Severity,
    /// A short stable name of the kind of finding, such as `dangling-reference`.
    pub kind: &'static str,
    pub pointer: Pointer,
    /// Line of `pointer` in its file, filled in for what is printed.
    pub line: Option<usize>,
    pub message: String,
}

impl Finding {
    pub fn new(severity: Severity, kind: &'static str, pointer: Pointer, message: impl Into<String>) -> Self {
        Self { severity, kind, pointer, line: None, message: message.into() }
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

/// A part of the intermediate model, named by its indices in [`crate::ir::Document`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Item {
    /// An index of `Document::operations`, or behind their number one of `Document::events`.
    Operation(usize),
    /// Operation, index of `Operation::parameters`.
    Parameter(usize, usize),
    /// Operation, index of `RequestBody::contents`.
    Body(usize, usize),
    /// Operation, index of `Operation::responses`.
    Response(usize, usize),
    /// Operation, response, index of `Response::headers`.
    Header(usize, usize, usize),
    Type(TypeId),
    /// Type, index of `Object::members`.
    Member(TypeId, usize),
}

/// What `emit` wrote, recorded as it was written.
pub type Coverage = BTreeSet<Item>;
