// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Company`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `Company`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/Company`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Company {
    /// `role`. Required.
    pub role: Option<String>,
    /// `siren`. Pattern: `^[0-9]{9}$`.
    pub siren: Option<String>,
    kept: Kept,
}

impl Object for Company {
    const NAME: &'static str = "Company";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "role" => 0,
            "siren" => 1,
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
            1 => value.into(&mut self.siren),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "role", &self.role)?;
        out.member(1, "siren", &self.siren)?;
        Ok(())
    }
}

orange_core::__object!(Company.kept);

impl Company {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            role: Some("c".into()),
            ..Self::default()
        }
    }

    /// Sets `role`.
    pub fn role(mut self, role: impl Into<String>) -> Self {
        self.role = Some(role.into());
        self
    }

    /// Sets `siren`.
    pub fn siren(mut self, siren: impl Into<String>) -> Self {
        self.siren = Some(siren.into());
        self
    }
}

orange_core::__validate!(Company, Client, "#/components/schemas/Company", DEFINITIONS);
