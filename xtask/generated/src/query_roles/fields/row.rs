// Generated from corpus/query-roles.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! Paths into `Row`.

use orange_core::query::{Field, Text};

orange_core::__paths! {
    /// `id`.
    id "id" -> Field<Text>;
}
