// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Horn`.

use orange_core::model::{
    Found, Json, Kept, MapAccess, MemberValue, MemberWriter, Number, Object, Parts,
    SerializeMap, hand_over, to_json,
};

use super::{AirHorn, Bell, FogHorn};

/// `Horn`.
///
/// In the specification: `discriminators.yaml#/components/schemas/Horn`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Horn {
    /// `air`.
    AirHorn(Box<AirHorn>),
    /// `fog`.
    FogHorn(Box<FogHorn>),
    /// `Bell`.
    Bell(Box<Bell>),
    /// Anything else, kept whole.
    Other(Json),
}

/// Every member of every kind, as they are read before it is known which [`Horn`] it is.
#[derive(Default)]
struct HornParts {
    rings: Option<i64>,
    type_: Option<String>,
    kind: Option<String>,
    bar: Option<Number>,
    reach: Option<Number>,
    kept: Kept,
}

impl Object for HornParts {
    const NAME: &'static str = "HornParts";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "rings" => 0,
            "type" => 1,
            "kind" => 2,
            "bar" => 3,
            "reach" => 4,
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
            0 => value.into(&mut self.rings),
            1 => value.into(&mut self.type_),
            2 => value.into(&mut self.kind),
            3 => value.into(&mut self.bar),
            4 => value.into(&mut self.reach),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "rings", &self.rings)?;
        out.member(1, "type", &self.type_)?;
        out.member(2, "kind", &self.kind)?;
        out.member(3, "bar", &self.bar)?;
        out.member(4, "reach", &self.reach)?;
        Ok(())
    }
}

orange_core::__keeps!(HornParts.kept);

impl Parts for HornParts {
    const MEMBERS: &'static [&'static str] = &["rings", "type", "kind", "bar", "reach"];

    fn is_any_set(&self) -> bool {
        self.rings.is_some() || self.type_.is_some() || self.kind.is_some()
            || self.bar.is_some() || self.reach.is_some()
    }
}

impl HornParts {
    fn into_air_horn(mut self) -> Box<AirHorn> {
        let mut value = Box::<AirHorn>::default();
        value.type_ = self.type_.take();
        value.bar = self.bar.take();
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_fog_horn(mut self) -> Box<FogHorn> {
        let mut value = Box::<FogHorn>::default();
        value.type_ = self.type_.take();
        value.reach = self.reach.take();
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_bell(mut self) -> Box<Bell> {
        let mut value = Box::<Bell>::default();
        value.rings = self.rings.take();
        value.type_ = self.type_.take();
        value.kind = self.kind.take();
        hand_over(&mut self, &mut *value);
        value
    }
}

impl From<HornParts> for Horn {
    fn from(parts: HornParts) -> Self {
        match parts.type_.as_deref() {
            Some("air") => Self::AirHorn(parts.into_air_horn()),
            Some("fog") => Self::FogHorn(parts.into_fog_horn()),
            Some("Bell") => Self::Bell(parts.into_bell()),
            _ => Self::Other(to_json(&parts)),
        }
    }
}

orange_core::__tagged_union!(Horn from HornParts : AirHorn FogHorn Bell; Other);

impl From<AirHorn> for Horn {
    fn from(mut value: AirHorn) -> Self {
        value.type_.get_or_insert_with(|| "air".into());
        Self::AirHorn(Box::new(value))
    }
}

impl From<FogHorn> for Horn {
    fn from(mut value: FogHorn) -> Self {
        value.type_.get_or_insert_with(|| "fog".into());
        Self::FogHorn(Box::new(value))
    }
}

impl From<Bell> for Horn {
    fn from(mut value: Bell) -> Self {
        value.type_.get_or_insert_with(|| "Bell".into());
        Self::Bell(Box::new(value))
    }
}

impl Horn {
    /// `type`.
    pub fn type_(&self) -> Option<String> {
        self.get("type")
    }
}
