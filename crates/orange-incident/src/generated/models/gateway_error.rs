// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! `GatewayError`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// An error of Orange's gateway. Not each member is there every time.
///
/// *Documented by Orange*: developer.orange.com, Core Information 2.5, API reference, errors; the
/// table of all Orange Business APIs.
///
/// In the specification: `openapi.yaml#/components/schemas/GatewayError`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GatewayError {
    /// Orange's number for the error, to be read together with the HTTP status.
    ///
    /// Required.
    pub code: Option<i64>,
    /// A short text.
    pub message: Option<String>,
    /// A longer text.
    pub description: Option<String>,
    kept: Kept,
}

impl Object for GatewayError {
    const NAME: &'static str = "GatewayError";

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

orange_core::__object!(GatewayError.kept);
