// Generated from corpus/answers.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! Paths into `A`.

use orange_core::query::{Enum, Field, Text};

use super::super::models;

orange_core::__paths! {
    /// `a`.
    a "a" -> Field<Text>;
    /// `e`.
    e "e" -> Field<Enum<models::E>>;
}
