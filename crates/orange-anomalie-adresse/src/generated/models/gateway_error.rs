// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `GatewayError`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// An error of Orange's gateway. Samples swap `message` and `description`; show both. Not each
/// member is there every time.
///
/// *Documented by Orange*: developer.orange.com, Anomalie Adresse OC RIP 1.0, Errors.
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
