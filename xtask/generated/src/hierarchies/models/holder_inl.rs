// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `HolderInl`.

use orange_core::model::{
    Found, Json, Kept, MapAccess, MemberValue, MemberWriter, Object, Parts, Patch,
    SerializeMap, hand_over, to_json,
};

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

impl Object for HolderInlParts {
    const NAME: &'static str = "HolderInlParts";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "t" => 0,
            "b" => 1,
            "a" => 2,
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
            0 => value.into(&mut self.t),
            1 => value.into(&mut self.b),
            2 => value.into(&mut self.a),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "t", &self.t)?;
        out.member(1, "b", &self.b)?;
        out.member(2, "a", &self.a)?;
        Ok(())
    }
}

orange_core::__keeps!(HolderInlParts.kept);

impl Parts for HolderInlParts {
    const MEMBERS: &'static [&'static str] = &["t", "b", "a"];

    fn is_any_set(&self) -> bool {
        self.t.is_some() || self.b.is_some() || self.a.is_some()
    }
}

impl HolderInlParts {
    fn into_one(mut self) -> Box<HolderInlOne> {
        let mut value = Box::<HolderInlOne>::default();
        value.t = self.t.take();
        value.a = self.a.take();
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_two(mut self) -> Box<HolderInlTwo> {
        let mut value = Box::<HolderInlTwo>::default();
        value.t = self.t.take();
        value.b = self.b.take();
        hand_over(&mut self, &mut *value);
        value
    }
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

impl Object for HolderInlPatch {
    const NAME: &'static str = "HolderInlPatch";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "t" => 0,
            "b" => 1,
            "a" => 2,
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
            0 => value.into_patch(&mut self.t),
            1 => value.into_patch(&mut self.b),
            2 => value.into_patch(&mut self.a),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.patch(0, "t", &self.t)?;
        out.patch(1, "b", &self.b)?;
        out.patch(2, "a", &self.a)?;
        Ok(())
    }
}

orange_core::__object!(HolderInlPatch.kept);

impl HolderInlPatch {
    /// A change of nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Changes `t`.
    pub fn t(mut self, t: impl Into<Patch<String>>) -> Self {
        self.t = t.into();
        self
    }

    /// Changes `b`.
    pub fn b(mut self, b: impl Into<Patch<String>>) -> Self {
        self.b = b.into();
        self
    }

    /// Changes `a`.
    pub fn a(mut self, a: impl Into<Patch<String>>) -> Self {
        self.a = a.into();
        self
    }
}

orange_core::__validate!(
    HolderInlPatch, Patch, "#/components/schemas/Holder/properties/inl", DEFINITIONS
);
