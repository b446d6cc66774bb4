// Generated from corpus/sample-bodies20.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Ship`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Number, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `Ship`.
///
/// In the specification: `sample-bodies20.yaml#/definitions/Ship`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Ship {
    /// `name`.
    pub name: Option<String>,
    /// `length`.
    pub length: Option<Number>,
    /// `crew`.
    pub crew: Option<i64>,
    kept: Kept,
}

impl Object for Ship {
    const NAME: &'static str = "Ship";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "name" => 0,
            "length" => 1,
            "crew" => 2,
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
            1 => value.into(&mut self.length),
            2 => value.into(&mut self.crew),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "name", &self.name)?;
        out.member(1, "length", &self.length)?;
        out.member(2, "crew", &self.crew)?;
        Ok(())
    }
}

orange_core::__object!(Ship.kept);

impl Ship {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `length`.
    pub fn length(mut self, length: impl Into<Number>) -> Self {
        self.length = Some(length.into());
        self
    }

    /// Sets `crew`.
    pub fn crew(mut self, crew: i64) -> Self {
        self.crew = Some(crew);
        self
    }
}

orange_core::__validate!(Ship, Client, "#/definitions/Ship", DEFINITIONS);
