//! The description of a node, and its location in a file.

/// A location in a file: `common/Note.openapi.yaml#/components/schemas/Note`. Files are named relative to the
/// root document or by URL, never by an absolute path.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Pointer {
    pub file: String,
    pub path: String,
}

/// Descriptions and labels of a node.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Docs {
    pub title: Option<String>,
    pub description: Option<String>,
    /// `externalDocs`: description and URL.
    pub external: Option<String>,
    pub deprecated: bool,
    /// `x-orange-source`: the source of the fact, as text.
    pub source: Option<String>,
    /// `x-orange-status`: `documented`, `interop` or `inferred`.
    pub label: Option<String>,
}
