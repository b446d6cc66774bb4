// Generated from corpus/sequences.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `AskRequest`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `AskRequest`.
///
/// In the specification:
/// `sequences.yaml#/paths/~1answer/post/requestBody/content/application~1json/schema`.
#[derive(Clone, Debug, Default)]
pub struct AskRequest {
    /// `stream`.
    pub stream: Option<bool>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for AskRequest {
    const NAME: &'static str = "AskRequest";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "stream" => 0,
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
            0 => value.into(&mut self.stream),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "stream", &self.stream)?;
        Ok(())
    }
}

orange_core::__object!(AskRequest.kept);

impl AskRequest {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `stream`.
    pub fn stream(mut self, stream: bool) -> Self {
        self.stream = Some(stream);
        self
    }
}

orange_core::__validate!(
    AskRequest, Client,
    "#/paths/~1answer/post/requestBody/content/application~1json/schema", DEFINITIONS
);
