// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Wide`.

use orange_core::model::{Json, Kept, Patch, to_json};

use super::{W1, W2, W3};
use super::super::schemas::DEFINITIONS;

/// `Wide`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/Wide`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Wide {
    /// `w1`.
    W1(Box<W1>),
    /// `w2`.
    W2(Box<W2>),
    /// `w3`.
    W3(Box<W3>),
    /// Anything else, kept whole.
    Other(Json),
}

/// Every member of every kind, as they are read before it is known which [`Wide`] it is.
#[derive(Default)]
struct WideParts {
    kind: Option<String>,
    v: Option<Json>,
    v_of_w1: Option<i64>,
    v_of_w2: Option<String>,
    v_of_w3: Option<Vec<W1>>,
    kept: Kept,
}

impl From<WideParts> for Wide {
    fn from(parts: WideParts) -> Self {
        match parts.kind.as_deref() {
            Some("w1") => Self::W1(parts.into_w1()),
            Some("w2") => Self::W2(parts.into_w2()),
            Some("w3") => Self::W3(parts.into_w3()),
            _ => Self::Other(to_json(&parts)),
        }
    }
}

orange_core::__tagged_union!(Wide from WideParts : W1 W2 W3; Other);

impl From<W1> for Wide {
    fn from(mut value: W1) -> Self {
        value.kind.get_or_insert_with(|| "w1".into());
        Self::W1(Box::new(value))
    }
}

impl From<W2> for Wide {
    fn from(mut value: W2) -> Self {
        value.kind.get_or_insert_with(|| "w2".into());
        Self::W2(Box::new(value))
    }
}

impl From<W3> for Wide {
    fn from(mut value: W3) -> Self {
        value.kind.get_or_insert_with(|| "w3".into());
        Self::W3(Box::new(value))
    }
}

impl Wide {
    /// `kind`.
    pub fn kind(&self) -> Option<String> {
        self.get("kind")
    }
}

orange_core::__validate!(Wide, Client, "#/components/schemas/Wide", DEFINITIONS);

/// A change of a [`Wide`] of any kind: what is not set stays as it is.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct WidePatch {
    /// `kind`.
    pub kind: Patch<String>,
    /// `v`.
    pub v: Patch<Json>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__validate!(WidePatch, Patch, "#/components/schemas/Wide", DEFINITIONS);

orange_core::__fields! {
    parts WideParts.kept by |parts| parts.kind.as_deref(), {
        0 kind "kind";
        1 v "v" { v_of_w1: "w1"; v_of_w2: "w2"; v_of_w3: "w3"; };
    }
        into_w1 -> W1 [kind] {
            v = v_of_w1;
        } put {
            1 v;
        };
        into_w2 -> W2 [kind] {
            v = v_of_w2;
        } put {
            1 v;
        };
        into_w3 -> W3 [kind] {
            v = v_of_w3;
        } put {
            1 v;
        };
}

orange_core::__fields! {
    change WidePatch.kept {
        0 kind "kind" [patch String];
        1 v "v" [patch Json];
    }
}
