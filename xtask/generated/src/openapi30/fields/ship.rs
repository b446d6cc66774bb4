// Generated from corpus/openapi30.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! Paths into `Ship`.

use orange_core::query::{Any, Date, Field, Number, Text};

orange_core::__paths! {
    /// `id`.
    id "id" -> Field<Text>;
    /// `name`.
    name "name" -> Field<Text>;
    /// `length`: Over all, in metres.
    length "length" -> Field<Number>;
    /// `crew`.
    crew "crew" -> Field<Number>;
    /// `arrived`.
    arrived "arrived" -> Field<Date>;
    /// `flags`.
    flags "flags" -> Field<Any>;
}
