//! The Rust types of one schema: whole, for creation, and for a patch.

use crate::ir::Operation;

/// A Rust type of a schema, by its use. One schema can have all three.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Form {
    /// All properties: received, and sent in a full replacement.
    Whole,
    /// Without read-only properties: sent in a request that creates a resource.
    Create,
    /// Every property is absent, null or set: sent in a partial update.
    Patch,
}

impl Form {
    /// Returns the form of the elements of a list or a map. A patch replaces lists and maps as a whole.
    pub(super) fn of_elements(self) -> Self {
        if self == Self::Patch { Self::Whole } else { self }
    }
}

/// Returns the form of the request body of an operation.
pub(super) fn body_form(operation: &Operation, media_type: &str) -> Form {
    match operation.method.as_str() {
        // The server sends this request, with all properties.
        _ if operation.is_hosted_by_caller() => Form::Whole,
        "PATCH" if media_type.contains("json-patch") => Form::Whole,
        "PATCH" => Form::Patch,
        "PUT" => Form::Whole,
        _ => Form::Create,
    }
}
