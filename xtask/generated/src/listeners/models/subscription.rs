// Generated from corpus/listeners.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Subscription`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `Subscription`.
///
/// In the specification: `listeners.yaml#/definitions/Subscription`.
#[derive(Clone, Debug, Default)]
pub struct Subscription {
    /// `id`.
    pub id: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for Subscription {
    const NAME: &'static str = "Subscription";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "id" => 0,
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
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "id", &self.id)?;
        Ok(())
    }
}

orange_core::__object!(Subscription.kept);

impl Subscription {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

orange_core::__validate!(
    Subscription, Client, "#/definitions/Subscription", DEFINITIONS
);
