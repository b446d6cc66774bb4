//! The forms that a schema has in Rust.

use crate::ir::Operation;

/// The forms that one schema can have in Rust.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Form {
    /// All properties: received, and sent in a full replacement.
    Whole,
    /// Without read-only properties.
    Create,
    /// Every property is absent, null or set.
    Patch,
}

impl Form {
    /// The form of the elements of a list or a map, which a patch replaces as a whole.
    pub(super) fn of_elements(self) -> Self {
        if self == Self::Patch { Self::Whole } else { self }
    }
}

/// In which form the body of an operation is sent.
pub(super) fn body_form(operation: &Operation, media_type: &str) -> Form {
    match operation.method.as_str() {
        // A request of the server has all properties.
        _ if operation.is_hosted_by_caller() => Form::Whole,
        "PATCH" if media_type.contains("json-patch") => Form::Whole,
        "PATCH" => Form::Patch,
        "PUT" => Form::Whole,
        _ => Form::Create,
    }
}
