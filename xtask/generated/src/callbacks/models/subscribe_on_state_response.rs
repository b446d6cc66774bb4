// Generated from corpus/callbacks.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `SubscribeOnStateResponse`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `SubscribeOnStateResponse`.
///
/// In the specification:
/// `callbacks.yaml#/paths/~1subscribe/post/callbacks/onState/{$request.query.url}~1states~1{$request.body#~1id}/put/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default)]
pub struct SubscribeOnStateResponse {
    /// `next`. Required. At least 1 character.
    pub next: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for SubscribeOnStateResponse {
    const NAME: &'static str = "SubscribeOnStateResponse";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "next" => 0,
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
            0 => value.into(&mut self.next),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "next", &self.next)?;
        Ok(())
    }
}

orange_core::__object!(SubscribeOnStateResponse.kept);

impl SubscribeOnStateResponse {
    /// Creates the value with its required fields.
    pub fn new(next: impl Into<String>) -> Self {
        Self {
            next: Some(next.into()),
            ..Self::default()
        }
    }

    /// Sets `next`.
    pub fn with_next(mut self, next: impl Into<String>) -> Self {
        self.next = Some(next.into());
        self
    }
}

orange_core::__validate!(
    SubscribeOnStateResponse, Client,
    "#/paths/~1subscribe/post/callbacks/onState/{$request.query.url}~1states~1{$request.body#~1id}/put/responses/200/content/application~1json/schema",
    DEFINITIONS
);
