// Generated from corpus/swagger20.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! Paths into `Ship`.

use orange_core::query::{Field, Number, Text};

/// `name`.
pub fn name() -> Field<Text> {
    Field::new("name")
}

/// `kind`.
pub fn kind() -> Field<Text> {
    Field::new("kind")
}

/// `note`.
pub fn note() -> Field<Text> {
    Field::new("note")
}

/// `power`.
pub fn power() -> Field<Number> {
    Field::new("power")
}

/// `seats`.
pub fn seats() -> Field<Number> {
    Field::new("seats")
}
