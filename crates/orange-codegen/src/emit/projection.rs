//! The projections of a schema: the properties that a Rust type of the schema has.

use crate::ir::Operation;

/// The properties that a Rust type of a schema has, by the use of the type. A schema can have a type for each projection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Projection {
    /// All properties: received, and sent in a full replacement.
    Whole,
    /// Without read-only properties: sent in a request that creates a resource.
    Create,
    /// Every property is absent, null or set: sent in a partial update.
    Patch,
}

impl Projection {
    /// Returns the projection of the elements of a list or a map. A patch replaces lists and maps, so their elements are whole.
    pub(super) fn of_elements(self) -> Self {
        if self == Self::Patch { Self::Whole } else { self }
    }
}

/// Returns the projection that the request body of an operation has.
pub(super) fn body_projection(operation: &Operation, media_type: &str) -> Projection {
    match operation.method.as_str() {
        // The server sends this request, with all properties.
        _ if operation.is_hosted_by_caller() => Projection::Whole,
        "PATCH" if media_type.contains("json-patch") => Projection::Whole,
        "PATCH" => Projection::Patch,
        "PUT" => Projection::Whole,
        _ => Projection::Create,
    }
}
