// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Partial`.

use orange_core::model::{Kept, Patch};

use super::{OtherPartial, Pa, Pb};
use super::super::schemas::DEFINITIONS;

/// `Partial`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/Partial`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Partial {
    /// `pa`.
    Pa(Box<Pa>),
    /// `PB`.
    Pb(Box<Pb>),
    /// A kind that the specification does not name, kept whole.
    Other(Box<OtherPartial>),
}

/// Every member of every kind, as they are read before it is known which [`Partial`] it is.
#[derive(Default)]
struct PartialParts {
    k: Option<String>,
    a: Option<i64>,
    b: Option<i64>,
    kept: Kept,
}

impl From<PartialParts> for Partial {
    fn from(parts: PartialParts) -> Self {
        match parts.k.as_deref() {
            Some("pa" | "PA") => Self::Pa(parts.into_pa()),
            Some("PB") => Self::Pb(parts.into_pb()),
            _ => Self::Other(parts.into_other()),
        }
    }
}

orange_core::__tagged_union!(Partial from PartialParts : Pa Pb Other);

impl From<Pa> for Partial {
    fn from(mut value: Pa) -> Self {
        value.k.get_or_insert_with(|| "pa".into());
        Self::Pa(Box::new(value))
    }
}

impl From<Pb> for Partial {
    fn from(mut value: Pb) -> Self {
        value.k.get_or_insert_with(|| "PB".into());
        Self::Pb(Box::new(value))
    }
}

impl From<OtherPartial> for Partial {
    fn from(value: OtherPartial) -> Self {
        Self::Other(Box::new(value))
    }
}

orange_core::__validate!(
    Partial, Client, "#/components/schemas/Partial/discriminator", DEFINITIONS
);

/// A change of a [`Partial`] of any kind: what is not set stays as it is.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct PartialPatch {
    /// `k`.
    pub k: Patch<String>,
    /// `a`.
    pub a: Patch<i64>,
    /// `b`.
    pub b: Patch<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__validate!(
    PartialPatch, Patch, "#/components/schemas/Partial/discriminator", DEFINITIONS
);

orange_core::__fields! {
    parts PartialParts.kept by |_parts| None::<&str>, {
        0 k "k";
        1 a "a";
        2 b "b";
    }
        into_pa -> Pa [k a];
        into_pb -> Pb [k b];
        into_other -> OtherPartial [k];
}

orange_core::__accessors! {
    Partial [Pa Pb Other] {
        /// `k`.
        k k.as_deref -> &str, "k" k_mut String;
    }
}

orange_core::__fields! {
    change PartialPatch.kept {
        0 k "k" [patch String];
        1 a "a" [patch i64];
        2 b "b" [patch i64];
    }
}
