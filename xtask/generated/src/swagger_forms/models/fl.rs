// Generated from corpus/swagger-forms.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Fl`.

/// `Fl`.
///
/// In the specification: `swagger-forms.json#/definitions/Fl`.
pub type Fl = String;
