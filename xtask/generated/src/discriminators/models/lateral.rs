// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Lateral`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, Parts, SerializeMap,
    hand_over,
};

use super::{OtherLateral, PortMark, StarboardMark};

/// `Lateral`.
///
/// In the specification: `discriminators.yaml#/components/schemas/Lateral`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Lateral {
    /// `port`.
    Port(Box<PortMark>),
    /// `starboard`.
    Starboard(Box<StarboardMark>),
    /// A kind that the specification does not name, kept whole.
    Other(Box<OtherLateral>),
}

/// Every member of every kind, as they are read before it is known which [`Lateral`] it is.
#[derive(Default)]
struct LateralParts {
    kind: Option<String>,
    number: Option<i64>,
    red: Option<bool>,
    green: Option<bool>,
    kept: Kept,
}

impl Object for LateralParts {
    const NAME: &'static str = "LateralParts";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "kind" => 0,
            "number" => 1,
            "red" => 2,
            "green" => 3,
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
            1 => value.into(&mut self.number),
            2 => value.into(&mut self.red),
            3 => value.into(&mut self.green),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "kind", &self.kind)?;
        out.member(1, "number", &self.number)?;
        out.member(2, "red", &self.red)?;
        out.member(3, "green", &self.green)?;
        Ok(())
    }
}

orange_core::__keeps!(LateralParts.kept);

impl Parts for LateralParts {
    const MEMBERS: &'static [&'static str] = &["kind", "number", "red", "green"];

    fn is_any_set(&self) -> bool {
        self.kind.is_some() || self.number.is_some() || self.red.is_some()
            || self.green.is_some()
    }
}

impl LateralParts {
    fn into_port(mut self) -> Box<PortMark> {
        let mut value = Box::<PortMark>::default();
        value.kind = self.kind.take();
        value.number = self.number.take();
        value.red = self.red.take();
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_starboard(mut self) -> Box<StarboardMark> {
        let mut value = Box::<StarboardMark>::default();
        value.kind = self.kind.take();
        value.number = self.number.take();
        value.green = self.green.take();
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_other(mut self) -> Box<OtherLateral> {
        let mut value = Box::<OtherLateral>::default();
        value.kind = self.kind.take();
        value.number = self.number.take();
        hand_over(&mut self, &mut *value);
        value
    }
}

impl From<LateralParts> for Lateral {
    fn from(parts: LateralParts) -> Self {
        match parts.kind.as_deref() {
            Some("port" | "PortMark") => Self::Port(parts.into_port()),
            Some("starboard" | "StarboardMark") => {
                Self::Starboard(parts.into_starboard())
            }
            _ => Self::Other(parts.into_other()),
        }
    }
}

orange_core::__tagged_union!(Lateral from LateralParts : Port Starboard Other);

impl From<PortMark> for Lateral {
    fn from(mut value: PortMark) -> Self {
        value.kind.get_or_insert_with(|| "port".into());
        Self::Port(Box::new(value))
    }
}

impl From<StarboardMark> for Lateral {
    fn from(mut value: StarboardMark) -> Self {
        value.kind.get_or_insert_with(|| "starboard".into());
        Self::Starboard(Box::new(value))
    }
}

impl From<OtherLateral> for Lateral {
    fn from(value: OtherLateral) -> Self {
        Self::Other(Box::new(value))
    }
}

impl Lateral {
    /// `kind`.
    pub fn kind(&self) -> Option<&str> {
        match self {
            Self::Port(value) => value.kind.as_deref(),
            Self::Starboard(value) => value.kind.as_deref(),
            Self::Other(value) => value.kind.as_deref(),
        }
    }

    /// `kind`, to change.
    pub fn kind_mut(&mut self) -> &mut Option<String> {
        match self {
            Self::Port(value) => &mut value.kind,
            Self::Starboard(value) => &mut value.kind,
            Self::Other(value) => &mut value.kind,
        }
    }

    /// `number`.
    pub fn number(&self) -> Option<i64> {
        match self {
            Self::Port(value) => value.number,
            Self::Starboard(value) => value.number,
            Self::Other(value) => value.number,
        }
    }

    /// `number`, to change.
    pub fn number_mut(&mut self) -> &mut Option<i64> {
        match self {
            Self::Port(value) => &mut value.number,
            Self::Starboard(value) => &mut value.number,
            Self::Other(value) => &mut value.number,
        }
    }
}
