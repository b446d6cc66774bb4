// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `UntaggedVariant2`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Number, Object, SerializeMap,
};

/// A discriminator over variants that do not say which value is theirs.
///
/// In the specification: `discriminators.yaml#/components/schemas/Untagged/oneOf/1`.
#[derive(Clone, Debug, Default)]
pub struct UntaggedVariant2 {
    /// `form`. Required.
    pub form: Option<String>,
    /// `side`. Required.
    pub side: Option<Number>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for UntaggedVariant2 {
    const NAME: &'static str = "UntaggedVariant2";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "form" => 0,
            "side" => 1,
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
            1 => value.into(&mut self.side),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "form", &self.form)?;
        out.member(1, "side", &self.side)?;
        Ok(())
    }
}

orange_core::__object!(UntaggedVariant2.kept);
