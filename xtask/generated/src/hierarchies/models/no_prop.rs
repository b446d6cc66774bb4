// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `NoProp`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, Parts, Patch,
    SerializeMap, hand_over,
};

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

impl Object for NoPropParts {
    const NAME: &'static str = "NoPropParts";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "what" => 0,
            "x" => 1,
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
            0 => value.into(&mut self.what),
            1 => value.into(&mut self.x),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "what", &self.what)?;
        out.member(1, "x", &self.x)?;
        Ok(())
    }
}

orange_core::__keeps!(NoPropParts.kept);

impl Parts for NoPropParts {
    const MEMBERS: &'static [&'static str] = &["what", "x"];

    fn is_any_set(&self) -> bool {
        self.what.is_some() || self.x.is_some()
    }
}

impl NoPropParts {
    fn into_np_child(mut self) -> Box<NpChild> {
        let mut value = Box::<NpChild>::default();
        value.x = self.x.take();
        value.what = self.what.take();
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_other(mut self) -> Box<OtherNoProp> {
        let mut value = Box::<OtherNoProp>::default();
        value.what = self.what.take();
        hand_over(&mut self, &mut *value);
        value
    }
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

impl NoProp {
    /// `what`.
    pub fn what(&self) -> Option<&str> {
        match self {
            Self::NpChild(value) => value.what.as_deref(),
            Self::Other(value) => value.what.as_deref(),
        }
    }

    /// `what`, to change.
    pub fn what_mut(&mut self) -> &mut Option<String> {
        match self {
            Self::NpChild(value) => &mut value.what,
            Self::Other(value) => &mut value.what,
        }
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

impl Object for NoPropPatch {
    const NAME: &'static str = "NoPropPatch";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "what" => 0,
            "x" => 1,
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
            0 => value.into_patch(&mut self.what),
            1 => value.into_patch(&mut self.x),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.patch(0, "what", &self.what)?;
        out.patch(1, "x", &self.x)?;
        Ok(())
    }
}

orange_core::__object!(NoPropPatch.kept);

impl NoPropPatch {
    /// A change of nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Changes `what`.
    pub fn what(mut self, what: impl Into<Patch<String>>) -> Self {
        self.what = what.into();
        self
    }

    /// Changes `x`.
    pub fn x(mut self, x: impl Into<Patch<i64>>) -> Self {
        self.x = x.into();
        self
    }
}

orange_core::__validate!(
    NoPropPatch, Patch, "#/components/schemas/NoProp/discriminator", DEFINITIONS
);
