// Generated from corpus/clashes.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Base`.

use orange_core::model::{Json, Kept};

use super::{BaseParts, Other, OtherBase, OtherBase2};

/// `Base`.
///
/// In the specification: `clashes.yaml#/components/schemas/Base`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Base {
    /// `BaseParts`.
    BaseParts(Box<BaseParts>),
    /// `OtherBase`.
    OtherBase(Box<OtherBase>),
    /// `Other`.
    Other(Box<Other>),
    /// A kind that the specification does not name, kept whole.
    OtherKind(Box<OtherBase2>),
}

/// Every member of every kind, as they are read before it is known which [`Base`] it is.
#[derive(Default)]
struct BaseParts2 {
    kind: Option<String>,
    x: Option<Json>,
    x_of_base_parts: Option<i64>,
    x_of_other_base: Option<String>,
    z: Option<i64>,
    kept: Kept,
}

impl From<BaseParts2> for Base {
    fn from(parts: BaseParts2) -> Self {
        match parts.kind.as_deref() {
            Some("BaseParts") => Self::BaseParts(parts.into_base_parts()),
            Some("OtherBase") => Self::OtherBase(parts.into_other_base()),
            Some("Other") => Self::Other(parts.into_other()),
            _ => Self::OtherKind(parts.into_other_kind()),
        }
    }
}

orange_core::__tagged_union!(Base from BaseParts2 : BaseParts OtherBase Other OtherKind);

impl From<BaseParts> for Base {
    fn from(mut value: BaseParts) -> Self {
        value.kind.get_or_insert_with(|| "BaseParts".into());
        Self::BaseParts(Box::new(value))
    }
}

impl From<OtherBase> for Base {
    fn from(mut value: OtherBase) -> Self {
        value.kind.get_or_insert_with(|| "OtherBase".into());
        Self::OtherBase(Box::new(value))
    }
}

impl From<Other> for Base {
    fn from(mut value: Other) -> Self {
        value.kind.get_or_insert_with(|| "Other".into());
        Self::Other(Box::new(value))
    }
}

impl From<OtherBase2> for Base {
    fn from(value: OtherBase2) -> Self {
        Self::OtherKind(Box::new(value))
    }
}

orange_core::__fields! {
    parts BaseParts2.kept by |parts| parts.kind.as_deref(), {
        0 kind "kind";
        1 x "x" { x_of_base_parts: "BaseParts"; x_of_other_base: "OtherBase"; };
        2 z "z";
    }
        into_base_parts -> BaseParts [kind] {
            x = x_of_base_parts;
        } put {
            1 x;
        };
        into_other_base -> OtherBase [kind] {
            x = x_of_other_base;
        } put {
            1 x;
        };
        into_other -> Other [kind z];
        into_other_kind -> OtherBase2 [kind];
}

orange_core::__accessors! {
    Base [BaseParts OtherBase Other OtherKind] {
        /// `kind`.
        kind kind.as_deref -> &str, "kind" kind_mut String;
    }
}
