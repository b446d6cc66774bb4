// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `InteropError`.

use orange_core::model::Kept;

/// An error of the application, after the interop group's model.
///
/// *Published by the interop group*: before-interop/common Error.
///
/// In the specification: `openapi.yaml#/components/schemas/InteropError`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InteropError {
    /// The kind of entity.
    ///
    /// On the wire `@type`. Filled in by the server. Default: `"Error"`.
    pub at_type: Option<String>,
    /// The general kind.
    ///
    /// On the wire `@baseType`. Filled in by the server. Default: `"Error"`.
    pub at_base_type: Option<String>,
    /// Where the schema of the entity is.
    ///
    /// On the wire `@schemaLocation`. Filled in by the server. Default:
    /// `"https://raw.githubusercontent.com/tmforum-apis/Open_Api_And_Data_Model/master/schemas/Common/Error.schema.json"`.
    pub at_schema_location: Option<String>,
    /// The entity's id; what it looks like depends on the entity.
    ///
    /// Filled in by the server.
    pub id: Option<String>,
    /// Where the entity is.
    ///
    /// Filled in by the server.
    pub href: Option<String>,
    /// The entity's version, the same as its ETag. Sent back in `If-Match` when the answer had no
    /// ETag header.
    ///
    /// On the wire `@version`. Filled in by the server.
    ///
    /// *Source*: before-interop/common Entity; developer.orange.com, Anomalie Adresse OC RIP 1.0,
    /// sample ticket.
    pub at_version: Option<String>,
    /// The application's code for the error, as text.
    ///
    /// Required.
    pub code: Option<String>,
    /// Why, for the caller to read; with a conflict the tickets it is with, separated by commas.
    ///
    /// Required.
    pub reason: Option<String>,
    /// More on it, and what to do.
    pub message: Option<String>,
    /// The HTTP status, with a number after it.
    pub status: Option<String>,
    /// Where the error is explained.
    ///
    /// On the wire `referenceError`.
    pub reference_error: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    InteropError.kept {
        0 at_type "@type";
        1 at_base_type "@baseType";
        2 at_schema_location "@schemaLocation";
        3 id "id";
        4 href "href";
        5 at_version "@version";
        6 code "code";
        7 reason "reason";
        8 message "message";
        9 status "status";
        10 reference_error "referenceError";
    }
}
