// Generated from corpus/styles.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Deep`.

use orange_core::model::Kept;

use super::Point;
use super::super::schemas::DEFINITIONS;

/// `Deep`.
///
/// In the specification: `styles.yaml#/components/schemas/Deep`.
#[derive(Clone, Debug, Default)]
pub struct Deep {
    /// `a`.
    pub a: Option<String>,
    /// `p`.
    pub p: Option<Point>,
    /// `l`.
    pub l: Option<Vec<String>>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Deep {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(Deep, Client, "#/components/schemas/Deep", DEFINITIONS);

orange_core::__fields! {
    Deep.kept {
        0 a "a" [into String];
        1 p "p" [into Point];
        2 l "l" [list String];
    }
}
