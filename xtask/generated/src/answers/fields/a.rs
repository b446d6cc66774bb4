// Generated from corpus/answers.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! Paths into `A`.

use orange_core::query::{Enum, Field, Text};

use super::super::models;

/// `a`.
pub fn a() -> Field<Text> {
    Field::new("a")
}

/// `e`.
pub fn e() -> Field<Enum<models::E>> {
    Field::new("e")
}
