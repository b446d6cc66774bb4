// Generated from corpus/openapi30.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! Paths into `Ship`.

use orange_core::query::{Any, Date, Field, Number, Text};

/// `id`.
pub fn id() -> Field<Text> {
    Field::new("id")
}

/// `name`.
pub fn name() -> Field<Text> {
    Field::new("name")
}

/// `length`: Over all, in metres.
pub fn length() -> Field<Number> {
    Field::new("length")
}

/// `crew`.
pub fn crew() -> Field<Number> {
    Field::new("crew")
}

/// `arrived`.
pub fn arrived() -> Field<Date> {
    Field::new("arrived")
}

/// `flags`.
pub fn flags() -> Field<Any> {
    Field::new("flags")
}
