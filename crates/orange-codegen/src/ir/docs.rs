//! Locations in files, and the documentation of the parts of an interface file.

/// A location in a file: `common/Note.openapi.yaml#/components/schemas/Note`. The file is a
/// path relative to the interface file or a URL.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Pointer {
    pub file: String,
    /// JSON pointer (RFC 6901).
    pub path: String,
}

/// Documentation of an operation, parameter, type, property or value.
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
    pub status: Option<String>,
}
