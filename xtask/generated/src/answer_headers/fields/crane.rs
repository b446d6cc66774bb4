// Generated from corpus/answer-headers.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! Paths into `Crane`.

use orange_core::query::{Field, Text};

orange_core::__paths! {
    /// `name`.
    name "name" -> Field<Text>;
}
