// Generated from corpus/swagger20.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! Paths into `Ship`.

use orange_core::query::{Field, Number, Text};

orange_core::__paths! {
    /// `name`.
    name "name" -> Field<Text>;
    /// `kind`.
    kind "kind" -> Field<Text>;
    /// `note`.
    note "note" -> Field<Text>;
    /// `power`.
    power "power" -> Field<Number>;
    /// `seats`.
    seats "seats" -> Field<Number>;
}
