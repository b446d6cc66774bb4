// Generated from corpus/callbacks.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `SharedRequest`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `SharedRequest`.
///
/// In the specification:
/// `callbacks.yaml#/components/callbacks/Shared/{$request.header.X-Callback}/post/requestBody/content/application~1x-www-form-urlencoded/schema`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SharedRequest {
    /// `challenge`.
    pub challenge: Option<String>,
    kept: Kept,
}

impl Object for SharedRequest {
    const NAME: &'static str = "SharedRequest";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "challenge" => 0,
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
            0 => value.into(&mut self.challenge),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "challenge", &self.challenge)?;
        Ok(())
    }
}

orange_core::__object!(SharedRequest.kept);
