// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Partial`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, Parts, Patch,
    SerializeMap, hand_over,
};

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

impl Object for PartialParts {
    const NAME: &'static str = "PartialParts";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "k" => 0,
            "a" => 1,
            "b" => 2,
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
            0 => value.into(&mut self.k),
            1 => value.into(&mut self.a),
            2 => value.into(&mut self.b),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "k", &self.k)?;
        out.member(1, "a", &self.a)?;
        out.member(2, "b", &self.b)?;
        Ok(())
    }
}

orange_core::__keeps!(PartialParts.kept);

impl Parts for PartialParts {
    const MEMBERS: &'static [&'static str] = &["k", "a", "b"];

    fn is_any_set(&self) -> bool {
        self.k.is_some() || self.a.is_some() || self.b.is_some()
    }
}

impl PartialParts {
    fn into_pa(mut self) -> Box<Pa> {
        let mut value = Box::<Pa>::default();
        value.k = self.k.take();
        value.a = self.a.take();
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_pb(mut self) -> Box<Pb> {
        let mut value = Box::<Pb>::default();
        value.k = self.k.take();
        value.b = self.b.take();
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_other(mut self) -> Box<OtherPartial> {
        let mut value = Box::<OtherPartial>::default();
        value.k = self.k.take();
        hand_over(&mut self, &mut *value);
        value
    }
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

impl Partial {
    /// `k`.
    pub fn k(&self) -> Option<&str> {
        match self {
            Self::Pa(value) => value.k.as_deref(),
            Self::Pb(value) => value.k.as_deref(),
            Self::Other(value) => value.k.as_deref(),
        }
    }

    /// `k`, to change.
    pub fn k_mut(&mut self) -> &mut Option<String> {
        match self {
            Self::Pa(value) => &mut value.k,
            Self::Pb(value) => &mut value.k,
            Self::Other(value) => &mut value.k,
        }
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

impl Object for PartialPatch {
    const NAME: &'static str = "PartialPatch";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "k" => 0,
            "a" => 1,
            "b" => 2,
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
            0 => value.into_patch(&mut self.k),
            1 => value.into_patch(&mut self.a),
            2 => value.into_patch(&mut self.b),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.patch(0, "k", &self.k)?;
        out.patch(1, "a", &self.a)?;
        out.patch(2, "b", &self.b)?;
        Ok(())
    }
}

orange_core::__object!(PartialPatch.kept);

impl PartialPatch {
    /// A change of nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Changes `k`.
    pub fn k(mut self, k: impl Into<Patch<String>>) -> Self {
        self.k = k.into();
        self
    }

    /// Changes `a`.
    pub fn a(mut self, a: impl Into<Patch<i64>>) -> Self {
        self.a = a.into();
        self
    }

    /// Changes `b`.
    pub fn b(mut self, b: impl Into<Patch<i64>>) -> Self {
        self.b = b.into();
        self
    }
}

orange_core::__validate!(
    PartialPatch, Patch, "#/components/schemas/Partial/discriminator", DEFINITIONS
);
