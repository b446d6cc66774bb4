// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Wide`.

use orange_core::model::{
    Found, Json, Kept, MapAccess, MemberValue, MemberWriter, Object, Parts, Patch,
    SerializeMap, hand_over, put, to_json,
};

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

impl Object for WideParts {
    const NAME: &'static str = "WideParts";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "kind" => 0,
            "v" => 1,
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
            1 => {
                match self.kind.as_deref() {
                    Some("w1") => value.into(&mut self.v_of_w1),
                    Some("w2") => value.into(&mut self.v_of_w2),
                    Some("w3") => value.into(&mut self.v_of_w3),
                    _ => value.into(&mut self.v),
                }
            }
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "kind", &self.kind)?;
        if self.v_of_w1.is_some() {
            out.member(1, "v", &self.v_of_w1)?;
        } else if self.v_of_w2.is_some() {
            out.member(1, "v", &self.v_of_w2)?;
        } else if self.v_of_w3.is_some() {
            out.member(1, "v", &self.v_of_w3)?;
        } else {
            out.member(1, "v", &self.v)?;
        }
        Ok(())
    }
}

orange_core::__keeps!(WideParts.kept);

impl Parts for WideParts {
    const MEMBERS: &'static [&'static str] = &["kind", "v"];

    fn is_any_set(&self) -> bool {
        self.kind.is_some() || self.v.is_some() || self.v_of_w1.is_some()
            || self.v_of_w2.is_some() || self.v_of_w3.is_some()
    }
}

impl WideParts {
    fn into_w1(mut self) -> Box<W1> {
        let mut value = Box::<W1>::default();
        value.kind = self.kind.take();
        value.v = self.v_of_w1.take();
        put(&mut *value, 1, self.v.take());
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_w2(mut self) -> Box<W2> {
        let mut value = Box::<W2>::default();
        value.kind = self.kind.take();
        value.v = self.v_of_w2.take();
        put(&mut *value, 1, self.v.take());
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_w3(mut self) -> Box<W3> {
        let mut value = Box::<W3>::default();
        value.kind = self.kind.take();
        value.v = self.v_of_w3.take();
        put(&mut *value, 1, self.v.take());
        hand_over(&mut self, &mut *value);
        value
    }
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

impl Object for WidePatch {
    const NAME: &'static str = "WidePatch";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "kind" => 0,
            "v" => 1,
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
            1 => value.into_patch(&mut self.v),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.patch(0, "kind", &self.kind)?;
        out.patch(1, "v", &self.v)?;
        Ok(())
    }
}

orange_core::__object!(WidePatch.kept);

impl WidePatch {
    /// A change of nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Changes `kind`.
    pub fn kind(mut self, kind: impl Into<Patch<String>>) -> Self {
        self.kind = kind.into();
        self
    }

    /// Changes `v`.
    pub fn v(mut self, v: impl Into<Patch<Json>>) -> Self {
        self.v = v.into();
        self
    }
}

orange_core::__validate!(WidePatch, Patch, "#/components/schemas/Wide", DEFINITIONS);
