// Generated from corpus/constructors.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Note`.

use orange_core::model::Kept;

use super::Address;
use super::super::schemas::DEFINITIONS;

/// Four fields of four types are positional.
///
/// In the specification: `constructors.yaml#/components/schemas/Note`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Note {
    /// `text`. Required.
    pub text: Option<String>,
    /// `size`. Required.
    pub size: Option<i64>,
    /// `urgent`. Required.
    pub urgent: Option<bool>,
    /// `address`. Required.
    pub address: Option<Address>,
    kept: Kept,
}

impl Note {
    /// Creates the value with its required fields.
    pub fn new(
        text: impl Into<String>,
        size: i64,
        urgent: bool,
        address: impl Into<Address>,
    ) -> Self {
        Self {
            text: Some(text.into()),
            size: Some(size),
            urgent: Some(urgent),
            address: Some(address.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(Note, Client, "#/components/schemas/Note", DEFINITIONS);

orange_core::__fields! {
    Note.kept {
        0 text "text" [into String];
        1 size "size" [value i64];
        2 urgent "urgent" [value bool];
        3 address "address" [into Address];
    }
}
