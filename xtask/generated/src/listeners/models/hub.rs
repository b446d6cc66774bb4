// Generated from corpus/listeners.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Hub`.

use orange_core::model::Kept;

use super::super::schemas::DEFINITIONS;

/// `Hub`.
///
/// In the specification: `listeners.yaml#/definitions/Hub`.
#[derive(Clone, Debug, Default)]
pub struct Hub {
    /// `callback`. Required.
    pub callback: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Hub {
    /// Creates the value with its required fields.
    pub fn new(callback: impl Into<String>) -> Self {
        Self {
            callback: Some(callback.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(Hub, Client, "#/definitions/Hub", DEFINITIONS);

orange_core::__fields! {
    Hub.kept {
        0 callback "callback" [into String];
    }
}
