// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `OtherUntagged`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// A discriminator over variants that do not say which value is theirs.
///
/// In the specification: `discriminators.yaml#/components/schemas/Untagged`.
#[derive(Clone, Debug, Default)]
pub struct OtherUntagged {
    /// `form`. Required.
    pub form: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for OtherUntagged {
    const NAME: &'static str = "OtherUntagged";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "form" => 0,
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
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "form", &self.form)?;
        Ok(())
    }
}

orange_core::__object!(OtherUntagged.kept);
