// Generated from corpus/swagger20.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `OtherShip`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `OtherShip`.
///
/// In the specification: `swagger20.yaml#/definitions/Ship`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct OtherShip {
    /// `name`. Required.
    pub name: Option<String>,
    /// `kind`. Required.
    pub kind: Option<String>,
    /// `note`.
    pub note: Option<String>,
    kept: Kept,
}

impl Object for OtherShip {
    const NAME: &'static str = "OtherShip";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "name" => 0,
            "kind" => 1,
            "note" => 2,
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
        Ok(())
    }
}

orange_core::__object!(OtherShip.kept);

impl OtherShip {
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `kind`.
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets `note`.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
}

orange_core::__validate!(OtherShip, Client, "#/definitions/Ship", DEFINITIONS);

orange_core::__builder! {
    /// Creates the value with its required fields.
    OtherShipBuilder -> OtherShip, [name kind]
    name Name name(impl Into<String>) String = name.into(), [String, Kind];
    kind Kind kind(impl Into<String>) String = kind.into(), [Name, String];
    {
        OtherShip {
            name: Some(name),
            kind: Some(kind),
            ..OtherShip::default()
        }
    }
}
