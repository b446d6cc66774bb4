// Generated from corpus/redirects.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! Paths into `Job`.

use orange_core::query::{Field, Text};

orange_core::__paths! {
    /// `id`.
    id "id" -> Field<Text>;
}
