// Generated from corpus/callbacks.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `SubscribeOnStateRequest`.

use orange_core::model::{
    DateTime, Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::{SubscribeOnStateRequestOrigin, SubscribeOnStateRequestState};

/// `SubscribeOnStateRequest`.
///
/// In the specification:
/// `callbacks.yaml#/paths/~1subscribe/post/callbacks/onState/{$request.query.url}~1states~1{$request.body#~1id}/put/requestBody/content/application~1json/schema`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct SubscribeOnStateRequest {
    /// `state`. Required.
    pub state: Option<SubscribeOnStateRequestState>,
    /// `at`.
    pub at: Option<DateTime>,
    /// `origin`.
    pub origin: Option<SubscribeOnStateRequestOrigin>,
    kept: Kept,
}

impl Object for SubscribeOnStateRequest {
    const NAME: &'static str = "SubscribeOnStateRequest";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "state" => 0,
            "at" => 1,
            "origin" => 2,
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
            0 => value.into(&mut self.state),
            1 => value.into(&mut self.at),
            2 => value.into(&mut self.origin),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "state", &self.state)?;
        out.member(1, "at", &self.at)?;
        out.member(2, "origin", &self.origin)?;
        Ok(())
    }
}

orange_core::__object!(SubscribeOnStateRequest.kept);
