// Generated from corpus/swagger-forms.json by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Err`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `Err`.
///
/// In the specification: `swagger-forms.json#/definitions/Err`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ApiErr {
    /// `code`.
    pub code: Option<String>,
    /// `x`.
    pub x: Option<String>,
    kept: Kept,
}

impl Object for ApiErr {
    const NAME: &'static str = "ApiErr";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "code" => 0,
            "x" => 1,
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
            0 => value.into(&mut self.code),
            1 => value.into(&mut self.x),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "code", &self.code)?;
        out.member(1, "x", &self.x)?;
        Ok(())
    }
}

orange_core::__object!(ApiErr.kept);
