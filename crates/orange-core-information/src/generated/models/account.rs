// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

//! `Account`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// A customer account. Which members it has is not published.
///
/// *Inferred, not documented*: developer.orange.com, Orange Business Core Information 2.5,
/// Accounts; the members are concluded.
///
/// In the specification: `openapi.yaml#/components/schemas/Account`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Account {
    /// Its identifier.
    pub id: Option<String>,
    /// Its name.
    pub name: Option<String>,
    kept: Kept,
}

impl Object for Account {
    const NAME: &'static str = "Account";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "id" => 0,
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
            0 => value.into(&mut self.id),
            1 => value.into(&mut self.name),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "id", &self.id)?;
        out.member(1, "name", &self.name)?;
        Ok(())
    }
}

orange_core::__object!(Account.kept);
