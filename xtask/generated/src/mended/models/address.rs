// Generated from corpus/mended/openapi.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Address`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `Address`.
///
/// In the specification: `openapi.yaml#/components/schemas/Address`.
#[derive(Clone, Debug, Default)]
pub struct Address {
    /// `street`.
    pub street: Option<String>,
    /// `town`. At most 60 characters.
    pub town: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for Address {
    const NAME: &'static str = "Address";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "street" => 0,
            "town" => 1,
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
            0 => value.into(&mut self.street),
            1 => value.into(&mut self.town),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "street", &self.street)?;
        out.member(1, "town", &self.town)?;
        Ok(())
    }
}

orange_core::__object!(Address.kept);
