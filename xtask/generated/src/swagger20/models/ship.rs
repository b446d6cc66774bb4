// Generated from corpus/swagger20.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Ship`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, Parts, SerializeMap,
    hand_over,
};

use super::{Ferry, OtherShip, Tug};
use super::super::schemas::DEFINITIONS;

/// `Ship`.
///
/// In the specification: `swagger20.yaml#/definitions/Ship`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Ship {
    /// `Tug`.
    Tug(Box<Tug>),
    /// `Ferry`.
    Ferry(Box<Ferry>),
    /// A kind that the specification does not name, kept whole.
    Other(Box<OtherShip>),
}

/// Every member of every kind, as they are read before it is known which [`Ship`] it is.
#[derive(Default)]
struct ShipParts {
    name: Option<String>,
    kind: Option<String>,
    note: Option<String>,
    power: Option<i64>,
    seats: Option<i64>,
    kept: Kept,
}

impl Object for ShipParts {
    const NAME: &'static str = "ShipParts";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "name" => 0,
            "kind" => 1,
            "note" => 2,
            "power" => 3,
            "seats" => 4,
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
            0 => value.into(&mut self.name),
            1 => value.into(&mut self.kind),
            2 => value.into(&mut self.note),
            3 => value.into(&mut self.power),
            4 => value.into(&mut self.seats),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "name", &self.name)?;
        out.member(1, "kind", &self.kind)?;
        out.member(2, "note", &self.note)?;
        out.member(3, "power", &self.power)?;
        out.member(4, "seats", &self.seats)?;
        Ok(())
    }
}

orange_core::__keeps!(ShipParts.kept);

impl Parts for ShipParts {
    const MEMBERS: &'static [&'static str] = &["name", "kind", "note", "power", "seats"];

    fn is_any_set(&self) -> bool {
        self.name.is_some() || self.kind.is_some() || self.note.is_some()
            || self.power.is_some() || self.seats.is_some()
    }
}

impl ShipParts {
    fn into_tug(mut self) -> Box<Tug> {
        let mut value = Box::<Tug>::default();
        value.name = self.name.take();
        value.kind = self.kind.take();
        value.note = self.note.take();
        value.power = self.power.take();
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_ferry(mut self) -> Box<Ferry> {
        let mut value = Box::<Ferry>::default();
        value.name = self.name.take();
        value.kind = self.kind.take();
        value.note = self.note.take();
        value.seats = self.seats.take();
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_other(mut self) -> Box<OtherShip> {
        let mut value = Box::<OtherShip>::default();
        value.name = self.name.take();
        value.kind = self.kind.take();
        value.note = self.note.take();
        hand_over(&mut self, &mut *value);
        value
    }
}

impl From<ShipParts> for Ship {
    fn from(parts: ShipParts) -> Self {
        match parts.kind.as_deref() {
            Some("Tug") => Self::Tug(parts.into_tug()),
            Some("Ferry") => Self::Ferry(parts.into_ferry()),
            _ => Self::Other(parts.into_other()),
        }
    }
}

orange_core::__tagged_union!(Ship from ShipParts : Tug Ferry Other);

impl From<Tug> for Ship {
    fn from(mut value: Tug) -> Self {
        value.kind.get_or_insert_with(|| "Tug".into());
        Self::Tug(Box::new(value))
    }
}

impl From<Ferry> for Ship {
    fn from(mut value: Ferry) -> Self {
        value.kind.get_or_insert_with(|| "Ferry".into());
        Self::Ferry(Box::new(value))
    }
}

impl From<OtherShip> for Ship {
    fn from(value: OtherShip) -> Self {
        Self::Other(Box::new(value))
    }
}

impl Ship {
    /// `name`.
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Tug(value) => value.name.as_deref(),
            Self::Ferry(value) => value.name.as_deref(),
            Self::Other(value) => value.name.as_deref(),
        }
    }

    /// `name`, to change.
    pub fn name_mut(&mut self) -> &mut Option<String> {
        match self {
            Self::Tug(value) => &mut value.name,
            Self::Ferry(value) => &mut value.name,
            Self::Other(value) => &mut value.name,
        }
    }

    /// `kind`.
    pub fn kind(&self) -> Option<&str> {
        match self {
            Self::Tug(value) => value.kind.as_deref(),
            Self::Ferry(value) => value.kind.as_deref(),
            Self::Other(value) => value.kind.as_deref(),
        }
    }

    /// `kind`, to change.
    pub fn kind_mut(&mut self) -> &mut Option<String> {
        match self {
            Self::Tug(value) => &mut value.kind,
            Self::Ferry(value) => &mut value.kind,
            Self::Other(value) => &mut value.kind,
        }
    }

    /// `note`.
    pub fn note(&self) -> Option<&str> {
        match self {
            Self::Tug(value) => value.note.as_deref(),
            Self::Ferry(value) => value.note.as_deref(),
            Self::Other(value) => value.note.as_deref(),
        }
    }

    /// `note`, to change.
    pub fn note_mut(&mut self) -> &mut Option<String> {
        match self {
            Self::Tug(value) => &mut value.note,
            Self::Ferry(value) => &mut value.note,
            Self::Other(value) => &mut value.note,
        }
    }
}

orange_core::__validate!(Ship, Client, "#/definitions/Ship/discriminator", DEFINITIONS);
