// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

//! `Error`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// What went wrong.
///
/// *Documented by Orange*: developer.orange.com, Orange Business Core Information 2.5,
/// api-reference, HTTP status codes.
///
/// In the specification: `openapi.yaml#/components/schemas/Error`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct ErrorModel {
    /// The number of the error; it has a meaning together with the HTTP status only.
    ///
    /// Required.
    pub code: Option<i64>,
    /// The kind of error in words.
    ///
    /// Required.
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
