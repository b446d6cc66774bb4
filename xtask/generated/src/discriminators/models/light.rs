// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Light`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Number, Object, Parts,
    SerializeMap, hand_over,
};

use super::{FlashLight, OtherLight, SteadyLight, TinyLight};

/// `Light`.
///
/// In the specification: `discriminators.yaml#/components/schemas/Light`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Light {
    /// `steady`.
    Steady(Box<SteadyLight>),
    /// `flash`.
    Flash(Box<FlashLight>),
    /// `blink`.
    Blink(Box<FlashLight>),
    /// `TinyLight`.
    TinyLight(Box<TinyLight>),
    /// A kind that the specification does not name, kept whole.
    Other(Box<OtherLight>),
}

/// Every member of every kind, as they are read before it is known which [`Light`] it is.
#[derive(Default)]
struct LightParts {
    at_type: Option<String>,
    power: Option<i64>,
    colour: Option<String>,
    period: Option<Number>,
    kept: Kept,
}

impl Object for LightParts {
    const NAME: &'static str = "LightParts";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "@type" => 0,
            "power" => 1,
            "colour" => 2,
            "period" => 3,
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
            0 => value.into(&mut self.at_type),
            1 => value.into(&mut self.power),
            2 => value.into(&mut self.colour),
            3 => value.into(&mut self.period),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "@type", &self.at_type)?;
        out.member(1, "power", &self.power)?;
        out.member(2, "colour", &self.colour)?;
        out.member(3, "period", &self.period)?;
        Ok(())
    }
}

orange_core::__keeps!(LightParts.kept);

impl Parts for LightParts {
    const MEMBERS: &'static [&'static str] = &["@type", "power", "colour", "period"];

    fn is_any_set(&self) -> bool {
        self.at_type.is_some() || self.power.is_some() || self.colour.is_some()
            || self.period.is_some()
    }
}

impl LightParts {
    fn into_steady(mut self) -> Box<SteadyLight> {
        let mut value = Box::<SteadyLight>::default();
        value.at_type = self.at_type.take();
        value.power = self.power.take();
        value.colour = self.colour.take();
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_flash(mut self) -> Box<FlashLight> {
        let mut value = Box::<FlashLight>::default();
        value.at_type = self.at_type.take();
        value.power = self.power.take();
        value.period = self.period.take();
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_blink(mut self) -> Box<FlashLight> {
        let mut value = Box::<FlashLight>::default();
        value.at_type = self.at_type.take();
        value.power = self.power.take();
        value.period = self.period.take();
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_tiny_light(mut self) -> Box<TinyLight> {
        let mut value = Box::<TinyLight>::default();
        value.at_type = self.at_type.take();
        value.power = self.power.take();
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_other(mut self) -> Box<OtherLight> {
        let mut value = Box::<OtherLight>::default();
        value.at_type = self.at_type.take();
        value.power = self.power.take();
        hand_over(&mut self, &mut *value);
        value
    }
}

impl From<LightParts> for Light {
    fn from(parts: LightParts) -> Self {
        match parts.at_type.as_deref() {
            Some("steady" | "SteadyLight" | "fixed") => Self::Steady(parts.into_steady()),
            Some("flash" | "FlashLight") => Self::Flash(parts.into_flash()),
            Some("blink") => Self::Blink(parts.into_blink()),
            Some("TinyLight") => Self::TinyLight(parts.into_tiny_light()),
            _ => Self::Other(parts.into_other()),
        }
    }
}

orange_core::__tagged_union!(Light from LightParts : Steady Flash Blink TinyLight Other);

impl From<SteadyLight> for Light {
    fn from(mut value: SteadyLight) -> Self {
        value.at_type.get_or_insert_with(|| "steady".into());
        Self::Steady(Box::new(value))
    }
}

impl From<TinyLight> for Light {
    fn from(mut value: TinyLight) -> Self {
        value.at_type.get_or_insert_with(|| "TinyLight".into());
        Self::TinyLight(Box::new(value))
    }
}

impl From<OtherLight> for Light {
    fn from(value: OtherLight) -> Self {
        Self::Other(Box::new(value))
    }
}

impl Light {
    /// `@type`.
    pub fn at_type(&self) -> Option<&str> {
        match self {
            Self::Steady(value) => value.at_type.as_deref(),
            Self::Flash(value) => value.at_type.as_deref(),
            Self::Blink(value) => value.at_type.as_deref(),
            Self::TinyLight(value) => value.at_type.as_deref(),
            Self::Other(value) => value.at_type.as_deref(),
        }
    }

    /// `@type`, to change.
    pub fn at_type_mut(&mut self) -> &mut Option<String> {
        match self {
            Self::Steady(value) => &mut value.at_type,
            Self::Flash(value) => &mut value.at_type,
            Self::Blink(value) => &mut value.at_type,
            Self::TinyLight(value) => &mut value.at_type,
            Self::Other(value) => &mut value.at_type,
        }
    }

    /// `power`.
    pub fn power(&self) -> Option<i64> {
        match self {
            Self::Steady(value) => value.power,
            Self::Flash(value) => value.power,
            Self::Blink(value) => value.power,
            Self::TinyLight(value) => value.power,
            Self::Other(value) => value.power,
        }
    }

    /// `power`, to change.
    pub fn power_mut(&mut self) -> &mut Option<i64> {
        match self {
            Self::Steady(value) => &mut value.power,
            Self::Flash(value) => &mut value.power,
            Self::Blink(value) => &mut value.power,
            Self::TinyLight(value) => &mut value.power,
            Self::Other(value) => &mut value.power,
        }
    }
}
