// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! `Error`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// What went wrong. The samples of the page are not all valid JSON.
///
/// In the specification: `openapi.yaml#/components/schemas/Error`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ErrorModel {
    /// The service's own number, larger than those of the common table.
    pub code: Option<i64>,
    /// The kind of error in words.
    pub message: Option<String>,
    /// What went wrong this time.
    pub description: Option<String>,
    kept: Kept,
}

impl Object for ErrorModel {
    const NAME: &'static str = "ErrorModel";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "code" => 0,
            "message" => 1,
            "description" => 2,
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
            1 => value.into(&mut self.message),
            2 => value.into(&mut self.description),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "code", &self.code)?;
        out.member(1, "message", &self.message)?;
        out.member(2, "description", &self.description)?;
        Ok(())
    }
}

orange_core::__object!(ErrorModel.kept);
