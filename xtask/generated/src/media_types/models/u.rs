// Generated from corpus/media-types.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `U`.

use orange_core::__private::serde_json;
use orange_core::__private::serde::{Serialize, Serializer};
use orange_core::__private::serde_json::value::RawValue;
use orange_core::model::{Json, Kept, Patch, Read, Union, tag, to_json, variant};

use super::{A, ACreate, B, BCreate, P, PPatch};
use super::super::schemas::DEFINITIONS;

/// `U`.
///
/// In the specification: `media-types.yaml#/components/schemas/U`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum U {
    /// `a`.
    A(Box<A>),
    /// `b`.
    B(Box<B>),
    /// Anything else, kept whole.
    Other(Json),
}

/// Every member of every kind, as they are read before it is known which [`U`] it is.
#[derive(Default)]
struct UParts {
    kind: Option<String>,
    inner: Option<U>,
    p: Option<P>,
    id: Option<String>,
    x: Option<i64>,
    kept: Kept,
}

impl From<UParts> for U {
    fn from(parts: UParts) -> Self {
        match parts.kind.as_deref() {
            Some("a") => Self::A(parts.into_a()),
            Some("b") => Self::B(parts.into_b()),
            _ => Self::Other(to_json(&parts)),
        }
    }
}

orange_core::__tagged_union!(U from UParts : A B; Other);

impl From<A> for U {
    fn from(mut value: A) -> Self {
        value.kind.get_or_insert_with(|| "a".into());
        Self::A(Box::new(value))
    }
}

impl From<B> for U {
    fn from(mut value: B) -> Self {
        value.kind.get_or_insert_with(|| "b".into());
        Self::B(Box::new(value))
    }
}

impl U {
    /// `kind`.
    pub fn kind(&self) -> Option<String> {
        self.get("kind")
    }
}

orange_core::__validate!(U, Client, "#/components/schemas/U", DEFINITIONS);

/// A [`U`] to be created: without what the server fills in.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UCreate {
    /// `a`.
    A(Box<ACreate>),
    /// `b`.
    B(Box<BCreate>),
    /// Anything else, kept whole.
    Other(Json),
}

impl Union for UCreate {
    fn choose(raw: &RawValue) -> serde_json::Result<Read<Self>> {
        let index: Option<usize> = match tag(raw, "kind").as_deref() {
            Some("a") => Some(0),
            Some("b") => Some(1),
            _ => None,
        };
        match index {
            Some(0) => variant(raw, |value| Self::A(Box::new(value))),
            Some(1) => variant(raw, |value| Self::B(Box::new(value))),
            _ => Ok(Read::Null),
        }
    }

    fn other(json: Json) -> Option<Self> {
        Some(Self::Other(json))
    }
}

impl Serialize for UCreate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::A(value) => value.serialize(serializer),
            Self::B(value) => value.serialize(serializer),
            Self::Other(value) => value.serialize(serializer),
        }
    }
}

orange_core::__union!(UCreate);

impl From<ACreate> for UCreate {
    fn from(mut value: ACreate) -> Self {
        value.kind.get_or_insert_with(|| "a".into());
        Self::A(Box::new(value))
    }
}

impl From<BCreate> for UCreate {
    fn from(mut value: BCreate) -> Self {
        value.kind.get_or_insert_with(|| "b".into());
        Self::B(Box::new(value))
    }
}

impl UCreate {
    /// `kind`.
    pub fn kind(&self) -> Option<String> {
        self.get("kind")
    }
}

orange_core::__validate!(UCreate, Client, "#/components/schemas/U", DEFINITIONS);

/// A change of a [`U`] of any kind: what is not set stays as it is.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct UPatch {
    /// `kind`.
    pub kind: Patch<String>,
    /// `inner`.
    pub inner: Patch<Box<UPatch>>,
    /// `p`.
    pub p: Patch<PPatch>,
    /// `x`. At least 0.
    pub x: Patch<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__validate!(UPatch, Patch, "#/components/schemas/U", DEFINITIONS);

orange_core::__fields! {
    parts UParts.kept by |_parts| None::<&str>, {
        0 kind "kind";
        1 inner "inner";
        2 p "p";
        3 id "id";
        4 x "x";
    }
        into_a -> A [kind id x];
        into_b -> B [kind inner p];
}

orange_core::__fields! {
    change UPatch.kept {
        0 kind "kind" [patch String];
        1 inner "inner" [patch Box<UPatch>];
        2 p "p" [patch PPatch];
        3 x "x" [patch i64];
    }
}
