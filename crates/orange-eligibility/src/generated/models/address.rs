// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! `Address`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// The address in parts.
///
/// In the specification: `openapi.yaml#/components/schemas/Address`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Address {
    /// The INSEE code of the commune.
    ///
    /// On the wire `cityCode`.
    pub city_code: Option<String>,
    /// The postcode.
    ///
    /// On the wire `postalCode`.
    pub postal_code: Option<String>,
    /// The RIVOLI code of the street.
    ///
    /// On the wire `rivoliCode`.
    pub rivoli_code: Option<String>,
    /// The number in the street.
    ///
    /// On the wire `streetNumber`.
    pub street_number: Option<String>,
    /// What follows the number, such as BIS.
    ///
    /// On the wire `streetNumberSuffix`.
    pub street_number_suffix: Option<String>,
    kept: Kept,
}

impl Object for Address {
    const NAME: &'static str = "Address";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "cityCode" => 0,
            "postalCode" => 1,
            "rivoliCode" => 2,
            "streetNumber" => 3,
            "streetNumberSuffix" => 4,
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
            0 => value.into(&mut self.city_code),
            1 => value.into(&mut self.postal_code),
            2 => value.into(&mut self.rivoli_code),
            3 => value.into(&mut self.street_number),
            4 => value.into(&mut self.street_number_suffix),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "cityCode", &self.city_code)?;
        out.member(1, "postalCode", &self.postal_code)?;
        out.member(2, "rivoliCode", &self.rivoli_code)?;
        out.member(3, "streetNumber", &self.street_number)?;
        out.member(4, "streetNumberSuffix", &self.street_number_suffix)?;
        Ok(())
    }
}

orange_core::__object!(Address.kept);
