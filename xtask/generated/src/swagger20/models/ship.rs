// Generated from corpus/swagger20.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Ship`.

use orange_core::model::Kept;

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

orange_core::__validate!(Ship, Client, "#/definitions/Ship/discriminator", DEFINITIONS);

orange_core::__fields! {
    parts ShipParts.kept by |_parts| None::<&str>, {
        0 name "name";
        1 kind "kind";
        2 note "note";
        3 power "power";
        4 seats "seats";
    }
        into_tug -> Tug [name kind note power];
        into_ferry -> Ferry [name kind note seats];
        into_other -> OtherShip [name kind note];
}

orange_core::__accessors! {
    Ship [Tug Ferry Other] {
        /// `name`.
        name name.as_deref -> &str, "name" name_mut String;
        /// `kind`.
        kind kind.as_deref -> &str, "kind" kind_mut String;
        /// `note`.
        note note.as_deref -> &str, "note" note_mut String;
    }
}
