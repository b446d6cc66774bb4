// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `NoProp`.

use orange_core::model::{Kept, Patch};

use super::{NpChild, OtherNoProp};
use super::super::schemas::DEFINITIONS;

/// `NoProp`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/NoProp`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NoProp {
    /// `NPChild`.
    NpChild(Box<NpChild>),
    /// A kind that the specification does not name, kept whole.
    Other(Box<OtherNoProp>),
}

/// Every member of every kind, as they are read before it is known which [`NoProp`] it is.
#[derive(Default)]
struct NoPropParts {
    what: Option<String>,
    x: Option<i64>,
    kept: Kept,
}

impl From<NoPropParts> for NoProp {
    fn from(parts: NoPropParts) -> Self {
        match parts.what.as_deref() {
            Some("NPChild") => Self::NpChild(parts.into_np_child()),
            _ => Self::Other(parts.into_other()),
        }
    }
}

orange_core::__tagged_union!(NoProp from NoPropParts : NpChild Other);

impl From<NpChild> for NoProp {
    fn from(mut value: NpChild) -> Self {
        value.what.get_or_insert_with(|| "NPChild".into());
        Self::NpChild(Box::new(value))
    }
}

impl From<OtherNoProp> for NoProp {
    fn from(value: OtherNoProp) -> Self {
        Self::Other(Box::new(value))
    }
}

orange_core::__validate!(
    NoProp, Client, "#/components/schemas/NoProp/discriminator", DEFINITIONS
);

/// A change of a [`NoProp`] of any kind: what is not set stays as it is.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct NoPropPatch {
    /// `what`.
    pub what: Patch<String>,
    /// `x`.
    pub x: Patch<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__validate!(
    NoPropPatch, Patch, "#/components/schemas/NoProp/discriminator", DEFINITIONS
);

orange_core::__fields! {
    parts NoPropParts.kept by |_parts| None::<&str>, {
        0 what "what";
        1 x "x";
    }
        into_np_child -> NpChild [x what];
        into_other -> OtherNoProp [what];
}

orange_core::__accessors! {
    NoProp [NpChild Other] {
        /// `what`.
        what what.as_deref -> &str, "what" what_mut String;
    }
}

orange_core::__fields! {
    change NoPropPatch.kept {
        0 what "what" [patch String];
        1 x "x" [patch i64];
    }
}
