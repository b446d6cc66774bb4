// Generated from corpus/media-types.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `U`.

use orange_core::__private::serde_json;
use orange_core::__private::serde::{Serialize, Serializer};
use orange_core::__private::serde_json::value::RawValue;
use orange_core::model::{
    Found, Json, Kept, MapAccess, MemberValue, MemberWriter, Object, Parts, Patch, Read,
    SerializeMap, Union, hand_over, tag, to_json, variant,
};

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

impl Object for UParts {
    const NAME: &'static str = "UParts";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "kind" => 0,
            "inner" => 1,
            "p" => 2,
            "id" => 3,
            "x" => 4,
            _ => return None,
        };
        Some(place)
    }

    fn read_member<'de, A: MapAccess<'de>>(
        &mut self,
        index: usize,
        value: MemberValue<'_, A>,
    ) -> Result<Found, A::Error> {
        match index {
            0 => value.into(&mut self.kind),
            1 => value.into(&mut self.inner),
            2 => value.into(&mut self.p),
            3 => value.into(&mut self.id),
            4 => value.into(&mut self.x),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "kind", &self.kind)?;
        out.member(1, "inner", &self.inner)?;
        out.member(2, "p", &self.p)?;
        out.member(3, "id", &self.id)?;
        out.member(4, "x", &self.x)?;
        Ok(())
    }
}

orange_core::__keeps!(UParts.kept);

impl Parts for UParts {
    const MEMBERS: &'static [&'static str] = &["kind", "inner", "p", "id", "x"];

    fn is_any_set(&self) -> bool {
        self.kind.is_some() || self.inner.is_some() || self.p.is_some()
            || self.id.is_some() || self.x.is_some()
    }
}

impl UParts {
    fn into_a(mut self) -> Box<A> {
        let mut value = Box::<A>::default();
        value.kind = self.kind.take();
        value.id = self.id.take();
        value.x = self.x.take();
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_b(mut self) -> Box<B> {
        let mut value = Box::<B>::default();
        value.kind = self.kind.take();
        value.inner = self.inner.take();
        value.p = self.p.take();
        hand_over(&mut self, &mut *value);
        value
    }
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

impl Object for UPatch {
    const NAME: &'static str = "UPatch";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "kind" => 0,
            "inner" => 1,
            "p" => 2,
            "x" => 3,
            _ => return None,
        };
        Some(place)
    }

    fn read_member<'de, A: MapAccess<'de>>(
        &mut self,
        index: usize,
        value: MemberValue<'_, A>,
    ) -> Result<Found, A::Error> {
        match index {
            0 => value.into_patch(&mut self.kind),
            1 => value.into_patch(&mut self.inner),
            2 => value.into_patch(&mut self.p),
            3 => value.into_patch(&mut self.x),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.patch(0, "kind", &self.kind)?;
        out.patch(1, "inner", &self.inner)?;
        out.patch(2, "p", &self.p)?;
        out.patch(3, "x", &self.x)?;
        Ok(())
    }
}

orange_core::__object!(UPatch.kept);

impl UPatch {
    /// A change of nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Changes `kind`.
    pub fn kind(mut self, kind: impl Into<Patch<String>>) -> Self {
        self.kind = kind.into();
        self
    }

    /// Changes `inner`.
    pub fn inner(mut self, inner: impl Into<Patch<Box<UPatch>>>) -> Self {
        self.inner = inner.into();
        self
    }

    /// Changes `p`.
    pub fn p(mut self, p: impl Into<Patch<PPatch>>) -> Self {
        self.p = p.into();
        self
    }

    /// Changes `x`.
    pub fn x(mut self, x: impl Into<Patch<i64>>) -> Self {
        self.x = x.into();
        self
    }
}

orange_core::__validate!(UPatch, Patch, "#/components/schemas/U", DEFINITIONS);
