// Generated from corpus/styles.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Point`.

use orange_core::model::{Kept, Number};

use super::super::schemas::DEFINITIONS;

/// `Point`.
///
/// In the specification: `styles.yaml#/components/schemas/Point`.
#[derive(Clone, Debug, Default)]
pub struct Point {
    /// `x`. Required.
    pub x: Option<Number>,
    /// `y`.
    pub y: Option<Number>,
    /// `tags`.
    pub tags: Option<Vec<String>>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Point {
    /// Creates the value with its required fields.
    pub fn new(x: impl Into<Number>) -> Self {
        Self {
            x: Some(x.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(Point, Client, "#/components/schemas/Point", DEFINITIONS);

orange_core::__fields! {
    Point.kept {
        0 x "x" [into Number];
        1 y "y" [into Number];
        2 tags "tags" [list String];
    }
}
