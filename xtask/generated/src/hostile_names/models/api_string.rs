// Generated from corpus/hostile-names.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `String`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `String`.
///
/// In the specification: `hostile-names.yaml#/components/schemas/String`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApiString {
    /// `value`.
    pub value: Option<String>,
    kept: Kept,
}

impl Object for ApiString {
    const NAME: &'static str = "ApiString";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "value" => 0,
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
            0 => value.into(&mut self.value),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "value", &self.value)?;
        Ok(())
    }
}

orange_core::__object!(ApiString.kept);
