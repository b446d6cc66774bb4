// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Num`.

use orange_core::model::{Kept, Patch};

use super::{N1, N2, OtherNum};
use super::super::schemas::DEFINITIONS;

/// `Num`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/Num`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Num {
    /// `1`.
    Variant1(Box<N1>),
    /// `2`.
    Variant2(Box<N2>),
    /// A kind that the specification does not name, kept whole.
    Other(Box<OtherNum>),
}

/// Every member of every kind, as they are read before it is known which [`Num`] it is.
#[derive(Default)]
struct NumParts {
    n: Option<i64>,
    x: Option<String>,
    y: Option<String>,
    kept: Kept,
}

impl From<NumParts> for Num {
    fn from(parts: NumParts) -> Self {
        match parts.n.as_ref().map(ToString::to_string).as_deref() {
            Some("1" | "N1") => Self::Variant1(parts.into_variant1()),
            Some("2" | "N2") => Self::Variant2(parts.into_variant2()),
            _ => Self::Other(parts.into_other()),
        }
    }
}

orange_core::__tagged_union!(Num from NumParts : Variant1 Variant2 Other);

impl From<N1> for Num {
    fn from(value: N1) -> Self {
        Self::Variant1(Box::new(value))
    }
}

impl From<N2> for Num {
    fn from(value: N2) -> Self {
        Self::Variant2(Box::new(value))
    }
}

impl From<OtherNum> for Num {
    fn from(value: OtherNum) -> Self {
        Self::Other(Box::new(value))
    }
}

orange_core::__validate!(
    Num, Client, "#/components/schemas/Num/discriminator", DEFINITIONS
);

/// A change of a [`Num`] of any kind: what is not set stays as it is.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct NumPatch {
    /// `n`.
    pub n: Patch<i64>,
    /// `x`.
    pub x: Patch<String>,
    /// `y`.
    pub y: Patch<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__validate!(
    NumPatch, Patch, "#/components/schemas/Num/discriminator", DEFINITIONS
);

orange_core::__fields! {
    parts NumParts.kept by |_parts| None::<&str>, {
        0 n "n";
        1 x "x";
        2 y "y";
    }
        into_variant1 -> N1 [n x];
        into_variant2 -> N2 [n y];
        into_other -> OtherNum [n];
}

orange_core::__accessors! {
    Num [Variant1 Variant2 Other] {
        /// `n`.
        n n -> i64, "n" n_mut i64;
    }
}

orange_core::__fields! {
    change NumPatch.kept {
        0 n "n" [patch i64];
        1 x "x" [patch String];
        2 y "y" [patch String];
    }
}
