// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Mark`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Number, Object, Parts,
    SerializeMap, hand_over,
};

use super::{DangerMark, OtherMark, PortMark, StarboardMark};

/// `Mark`.
///
/// In the specification: `discriminators.yaml#/components/schemas/Mark`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Mark {
    /// `port`.
    Port(Box<PortMark>),
    /// `starboard`.
    Starboard(Box<StarboardMark>),
    /// `danger`.
    Danger(Box<DangerMark>),
    /// A kind that the specification does not name, kept whole.
    Other(Box<OtherMark>),
}

/// Every member of every kind, as they are read before it is known which [`Mark`] it is.
#[derive(Default)]
struct MarkParts {
    kind: Option<String>,
    number: Option<i64>,
    red: Option<bool>,
    green: Option<bool>,
    depth: Option<Number>,
    kept: Kept,
}

impl Object for MarkParts {
    const NAME: &'static str = "MarkParts";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "kind" => 0,
            "number" => 1,
            "red" => 2,
            "green" => 3,
            "depth" => 4,
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
            4 => value.into(&mut self.depth),
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
        out.member(4, "depth", &self.depth)?;
        Ok(())
    }
}

orange_core::__keeps!(MarkParts.kept);

impl Parts for MarkParts {
    const MEMBERS: &'static [&'static str] = &[
        "kind",
        "number",
        "red",
        "green",
        "depth",
    ];

    fn is_any_set(&self) -> bool {
        self.kind.is_some() || self.number.is_some() || self.red.is_some()
            || self.green.is_some() || self.depth.is_some()
    }
}

impl MarkParts {
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

    fn into_danger(mut self) -> Box<DangerMark> {
        let mut value = Box::<DangerMark>::default();
        value.kind = self.kind.take();
        value.depth = self.depth.take();
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_other(mut self) -> Box<OtherMark> {
        let mut value = Box::<OtherMark>::default();
        value.kind = self.kind.take();
        hand_over(&mut self, &mut *value);
        value
    }
}

impl From<MarkParts> for Mark {
    fn from(parts: MarkParts) -> Self {
        match parts.kind.as_deref() {
            Some("port" | "PortMark") => Self::Port(parts.into_port()),
            Some("starboard" | "StarboardMark") => {
                Self::Starboard(parts.into_starboard())
            }
            Some("danger" | "DangerMark") => Self::Danger(parts.into_danger()),
            _ => Self::Other(parts.into_other()),
        }
    }
}

orange_core::__tagged_union!(Mark from MarkParts : Port Starboard Danger Other);

impl From<PortMark> for Mark {
    fn from(mut value: PortMark) -> Self {
        value.kind.get_or_insert_with(|| "port".into());
        Self::Port(Box::new(value))
    }
}

impl From<StarboardMark> for Mark {
    fn from(mut value: StarboardMark) -> Self {
        value.kind.get_or_insert_with(|| "starboard".into());
        Self::Starboard(Box::new(value))
    }
}

impl From<DangerMark> for Mark {
    fn from(mut value: DangerMark) -> Self {
        value.kind.get_or_insert_with(|| "danger".into());
        Self::Danger(Box::new(value))
    }
}

impl From<OtherMark> for Mark {
    fn from(value: OtherMark) -> Self {
        Self::Other(Box::new(value))
    }
}

impl Mark {
    /// `kind`.
    pub fn kind(&self) -> Option<&str> {
        match self {
            Self::Port(value) => value.kind.as_deref(),
            Self::Starboard(value) => value.kind.as_deref(),
            Self::Danger(value) => value.kind.as_deref(),
            Self::Other(value) => value.kind.as_deref(),
        }
    }

    /// `kind`, to change.
    pub fn kind_mut(&mut self) -> &mut Option<String> {
        match self {
            Self::Port(value) => &mut value.kind,
            Self::Starboard(value) => &mut value.kind,
            Self::Danger(value) => &mut value.kind,
            Self::Other(value) => &mut value.kind,
        }
    }
}
