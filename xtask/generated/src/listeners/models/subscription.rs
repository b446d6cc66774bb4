// Generated from corpus/listeners.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Subscription`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `Subscription`.
///
/// In the specification: `listeners.yaml#/definitions/Subscription`.
#[derive(Clone, Debug, Default)]
pub struct Subscription {
    /// `id`.
    pub id: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Subscription {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    Subscription, Client, "#/definitions/Subscription", DEFINITIONS
);

orange_core::__fields! {
    Subscription.kept {
        0 id "id" [into String];
    }
}
