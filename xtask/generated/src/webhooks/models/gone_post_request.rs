// Generated from corpus/webhooks.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `GonePostRequest`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::GonePostRequestReason;

/// `GonePostRequest`.
///
/// In the specification:
/// `webhooks.yaml#/components/pathItems/Gone/post/requestBody/content/application~1json/schema`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GonePostRequest {
    /// `id`. Required.
    pub id: Option<i64>,
    /// `reason`.
    pub reason: Option<GonePostRequestReason>,
    kept: Kept,
}

impl Object for GonePostRequest {
    const NAME: &'static str = "GonePostRequest";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "id" => 0,
            "reason" => 1,
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
            0 => value.into(&mut self.id),
            1 => value.into(&mut self.reason),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "id", &self.id)?;
        out.member(1, "reason", &self.reason)?;
        Ok(())
    }
}

orange_core::__object!(GonePostRequest.kept);
