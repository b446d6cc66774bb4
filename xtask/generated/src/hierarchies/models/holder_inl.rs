// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `HolderInl`.

use orange_core::model::{Json, Kept, Patch, to_json};

use super::{HolderInlOne, HolderInlTwo};
use super::super::schemas::DEFINITIONS;

/// `HolderInl`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/Holder/properties/inl`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum HolderInl {
    /// `one`. One
    One(Box<HolderInlOne>),
    /// `two`. Two
    Two(Box<HolderInlTwo>),
    /// Anything else, kept whole.
    Other(Json),
}

/// Every member of every kind, as they are read before it is known which [`HolderInl`] it is.
#[derive(Default)]
struct HolderInlParts {
    t: Option<String>,
    b: Option<String>,
    a: Option<String>,
    kept: Kept,
}

impl From<HolderInlParts> for HolderInl {
    fn from(parts: HolderInlParts) -> Self {
        match parts.t.as_deref() {
            Some("one") => Self::One(parts.into_one()),
            Some("two") => Self::Two(parts.into_two()),
            _ => Self::Other(to_json(&parts)),
        }
    }
}

orange_core::__tagged_union!(HolderInl from HolderInlParts : One Two; Other);

impl From<HolderInlOne> for HolderInl {
    fn from(mut value: HolderInlOne) -> Self {
        value.t.get_or_insert_with(|| "one".into());
        Self::One(Box::new(value))
    }
}

impl From<HolderInlTwo> for HolderInl {
    fn from(mut value: HolderInlTwo) -> Self {
        value.t.get_or_insert_with(|| "two".into());
        Self::Two(Box::new(value))
    }
}

impl HolderInl {
    /// `t`.
    pub fn t(&self) -> Option<String> {
        self.get("t")
    }
}

orange_core::__validate!(
    HolderInl, Client, "#/components/schemas/Holder/properties/inl", DEFINITIONS
);

/// A change of a [`HolderInl`] of any kind: what is not set stays as it is.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct HolderInlPatch {
    /// `t`. Always `"two"`.
    pub t: Patch<String>,
    /// `b`.
    pub b: Patch<String>,
    /// `a`.
    pub a: Patch<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__validate!(
    HolderInlPatch, Patch, "#/components/schemas/Holder/properties/inl", DEFINITIONS
);

orange_core::__fields! {
    parts HolderInlParts.kept by |_parts| None::<&str>, {
        0 t "t";
        1 b "b";
        2 a "a";
    }
        into_one -> HolderInlOne [t a];
        into_two -> HolderInlTwo [t b];
}

orange_core::__fields! {
    change HolderInlPatch.kept {
        0 t "t" [patch String];
        1 b "b" [patch String];
        2 a "a" [patch String];
    }
}
