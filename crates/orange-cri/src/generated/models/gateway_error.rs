// Generated from crates/orange-cri/openapi.yaml by `cargo xtask codegen cri`; do not edit.

//! `GatewayError`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// What the gateway answers when it refuses a request. The two that the page shows are 401 with
/// code 42 ("Expired credentials", get another token) and 400 with code 25, where `description` has
/// the text that other pages have in `message`. Calls give it as an `orange_core::Error`.
///
/// In the specification: `openapi.yaml#/components/schemas/GatewayError`.
#[derive(Clone, Debug, Default)]
pub struct GatewayError {
    /// The number of the error in Orange's table.
    pub code: Option<i64>,
    /// What went wrong, in a few words.
    pub message: Option<String>,
    /// The same in a sentence.
    pub description: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
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
