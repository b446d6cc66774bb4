// Generated from corpus/all-of.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Wrapped`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::{Code, Hook};

/// `Wrapped`.
///
/// In the specification: `all-of.yaml#/components/schemas/Wrapped`.
#[derive(Clone, Debug, Default)]
pub struct Wrapped {
    /// Words beside a reference.
    pub hook: Option<Hook>,
    /// `code`.
    pub code: Option<Code>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for Wrapped {
    const NAME: &'static str = "Wrapped";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "hook" => 0,
            "code" => 1,
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
            0 => value.into(&mut self.hook),
            1 => value.into(&mut self.code),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "hook", &self.hook)?;
        out.member(1, "code", &self.code)?;
        Ok(())
    }
}

orange_core::__object!(Wrapped.kept);
