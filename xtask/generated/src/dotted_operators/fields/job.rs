// Generated from corpus/dotted-operators.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! Paths into `Job`.

use orange_core::query::{Date, Enum, EqualityOnly, Field, Text};

use super::super::models;

/// `id`.
pub fn id() -> Field<Text, EqualityOnly> {
    Field::new("id")
}

/// `state`.
pub fn state() -> Field<Enum<models::JobState>, EqualityOnly> {
    Field::new("state")
}

/// `changedAt`.
pub fn changed_at() -> Field<Date, EqualityOnly> {
    Field::new("changedAt")
}
