// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

//! `Address`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// A postal address. Only that it has a `country` can be seen, in a filter of the Incident page.
///
/// *Inferred, not documented*: developer.orange.com, Orange Business Incident 1.3, filter
/// `location.address.country`; the other member is concluded.
///
/// In the specification: `openapi.yaml#/components/schemas/Address`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Address {
    /// The country, of two letters in Orange's sample.
    pub country: Option<String>,
    /// The city.
    pub city: Option<String>,
    kept: Kept,
}

impl Object for Address {
    const NAME: &'static str = "Address";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "country" => 0,
            "city" => 1,
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
            0 => value.into(&mut self.country),
            1 => value.into(&mut self.city),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "country", &self.country)?;
        out.member(1, "city", &self.city)?;
        Ok(())
    }
}

orange_core::__object!(Address.kept);
