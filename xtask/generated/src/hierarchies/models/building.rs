// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Building`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::Owner;
use super::super::schemas::DEFINITIONS;

/// `Building`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/Building`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Building {
    /// `@type`. On the wire `@type`.
    pub at_type: Option<String>,
    /// `@baseType`. On the wire `@baseType`.
    pub at_base_type: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `floors`.
    pub floors: Option<i64>,
    /// `owner`.
    pub owner: Option<Owner>,
    kept: Kept,
}

impl Object for Building {
    const NAME: &'static str = "Building";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "@type" => 0,
            "@baseType" => 1,
            "id" => 2,
            "floors" => 3,
            "owner" => 4,
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
            1 => value.into(&mut self.at_base_type),
            2 => value.into(&mut self.id),
            3 => value.into(&mut self.floors),
            4 => value.into(&mut self.owner),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "@type", &self.at_type)?;
        out.member(1, "@baseType", &self.at_base_type)?;
        out.member(2, "id", &self.id)?;
        out.member(3, "floors", &self.floors)?;
        out.member(4, "owner", &self.owner)?;
        Ok(())
    }
}

orange_core::__object!(Building.kept);

impl Building {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            at_type: Some("Building".into()),
            ..Self::default()
        }
    }

    /// Sets `@type`.
    pub fn at_type(mut self, at_type: impl Into<String>) -> Self {
        self.at_type = Some(at_type.into());
        self
    }

    /// Sets `@baseType`.
    pub fn at_base_type(mut self, at_base_type: impl Into<String>) -> Self {
        self.at_base_type = Some(at_base_type.into());
        self
    }

    /// Sets `id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `floors`.
    pub fn floors(mut self, floors: i64) -> Self {
        self.floors = Some(floors);
        self
    }

    /// Sets `owner`.
    pub fn owner(mut self, owner: impl Into<Owner>) -> Self {
        self.owner = Some(owner.into());
        self
    }
}

orange_core::__validate!(Building, Client, "#/components/schemas/Building", DEFINITIONS);
