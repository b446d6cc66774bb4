// Generated from corpus/names.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Option`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `Option`.
///
/// In the specification: `names.yaml#/components/schemas/Option`.
#[derive(Clone, Debug, Default)]
pub struct ApiOption {
    /// `String`. On the wire `String`.
    pub string: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for ApiOption {
    const NAME: &'static str = "ApiOption";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "String" => 0,
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
            0 => value.into(&mut self.string),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "String", &self.string)?;
        Ok(())
    }
}

orange_core::__object!(ApiOption.kept);
