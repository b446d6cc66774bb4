// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Person`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `Person`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/Person`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Person {
    /// `role`. Required.
    pub role: Option<String>,
    /// `name`.
    pub name: Option<String>,
    kept: Kept,
}

impl Object for Person {
    const NAME: &'static str = "Person";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "role" => 0,
            "name" => 1,
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
            0 => value.into(&mut self.role),
            1 => value.into(&mut self.name),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "role", &self.role)?;
        out.member(1, "name", &self.name)?;
        Ok(())
    }
}

orange_core::__object!(Person.kept);

impl Person {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            role: Some("p".into()),
            ..Self::default()
        }
    }

    /// Sets `role`.
    pub fn role(mut self, role: impl Into<String>) -> Self {
        self.role = Some(role.into());
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

orange_core::__validate!(Person, Client, "#/components/schemas/Person", DEFINITIONS);
