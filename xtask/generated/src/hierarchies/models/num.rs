// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Num`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, Parts, Patch,
    SerializeMap, hand_over,
};

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

impl Object for NumParts {
    const NAME: &'static str = "NumParts";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "n" => 0,
            "x" => 1,
            "y" => 2,
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
            0 => value.into(&mut self.n),
            1 => value.into(&mut self.x),
            2 => value.into(&mut self.y),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "n", &self.n)?;
        out.member(1, "x", &self.x)?;
        out.member(2, "y", &self.y)?;
        Ok(())
    }
}

orange_core::__keeps!(NumParts.kept);

impl Parts for NumParts {
    const MEMBERS: &'static [&'static str] = &["n", "x", "y"];

    fn is_any_set(&self) -> bool {
        self.n.is_some() || self.x.is_some() || self.y.is_some()
    }
}

impl NumParts {
    fn into_variant1(mut self) -> Box<N1> {
        let mut value = Box::<N1>::default();
        value.n = self.n.take();
        value.x = self.x.take();
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_variant2(mut self) -> Box<N2> {
        let mut value = Box::<N2>::default();
        value.n = self.n.take();
        value.y = self.y.take();
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_other(mut self) -> Box<OtherNum> {
        let mut value = Box::<OtherNum>::default();
        value.n = self.n.take();
        hand_over(&mut self, &mut *value);
        value
    }
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

impl Num {
    /// `n`.
    pub fn n(&self) -> Option<i64> {
        match self {
            Self::Variant1(value) => value.n,
            Self::Variant2(value) => value.n,
            Self::Other(value) => value.n,
        }
    }

    /// `n`, to change.
    pub fn n_mut(&mut self) -> &mut Option<i64> {
        match self {
            Self::Variant1(value) => &mut value.n,
            Self::Variant2(value) => &mut value.n,
            Self::Other(value) => &mut value.n,
        }
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

impl Object for NumPatch {
    const NAME: &'static str = "NumPatch";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "n" => 0,
            "x" => 1,
            "y" => 2,
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
            0 => value.into_patch(&mut self.n),
            1 => value.into_patch(&mut self.x),
            2 => value.into_patch(&mut self.y),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.patch(0, "n", &self.n)?;
        out.patch(1, "x", &self.x)?;
        out.patch(2, "y", &self.y)?;
        Ok(())
    }
}

orange_core::__object!(NumPatch.kept);

impl NumPatch {
    /// A change of nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Changes `n`.
    pub fn n(mut self, n: impl Into<Patch<i64>>) -> Self {
        self.n = n.into();
        self
    }

    /// Changes `x`.
    pub fn x(mut self, x: impl Into<Patch<String>>) -> Self {
        self.x = x.into();
        self
    }

    /// Changes `y`.
    pub fn y(mut self, y: impl Into<Patch<String>>) -> Self {
        self.y = y.into();
        self
    }
}

orange_core::__validate!(
    NumPatch, Patch, "#/components/schemas/Num/discriminator", DEFINITIONS
);
