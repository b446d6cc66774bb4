// Generated from corpus/swagger20.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Tug`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `Tug`.
///
/// In the specification: `swagger20.yaml#/definitions/Tug`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Tug {
    /// `name`. Required.
    pub name: Option<String>,
    /// `kind`. Required.
    pub kind: Option<String>,
    /// `note`.
    pub note: Option<String>,
    /// `power`.
    pub power: Option<i64>,
    kept: Kept,
}

impl Object for Tug {
    const NAME: &'static str = "Tug";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "name" => 0,
            "kind" => 1,
            "note" => 2,
            "power" => 3,
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
        Ok(())
    }
}

orange_core::__object!(Tug.kept);

impl Tug {
    /// Creates the value with its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            kind: Some("Tug".into()),
            ..Self::default()
        }
    }

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

    /// Sets `power`.
    pub fn power(mut self, power: i64) -> Self {
        self.power = Some(power);
        self
    }
}

orange_core::__validate!(Tug, Client, "#/definitions/Tug", DEFINITIONS);
