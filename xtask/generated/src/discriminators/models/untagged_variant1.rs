// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `UntaggedVariant1`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Number, Object, SerializeMap,
};

/// A discriminator over variants that do not say which value is theirs.
///
/// In the specification: `discriminators.yaml#/components/schemas/Untagged/oneOf/0`.
#[derive(Clone, Debug, Default)]
pub struct UntaggedVariant1 {
    /// `form`. Required.
    pub form: Option<String>,
    /// `radius`. Required.
    pub radius: Option<Number>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for UntaggedVariant1 {
    const NAME: &'static str = "UntaggedVariant1";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "form" => 0,
            "radius" => 1,
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
            0 => value.into(&mut self.form),
            1 => value.into(&mut self.radius),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "form", &self.form)?;
        out.member(1, "radius", &self.radius)?;
        Ok(())
    }
}

orange_core::__object!(UntaggedVariant1.kept);
