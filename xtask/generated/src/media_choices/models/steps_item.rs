// Generated from corpus/media-choices.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `StepsItem`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `StepsItem`.
///
/// In the specification: `media-choices.yaml#/components/schemas/Steps/items`.
#[derive(Clone, Debug, Default)]
pub struct StepsItem {
    /// `op`. Required.
    pub op: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for StepsItem {
    const NAME: &'static str = "StepsItem";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "op" => 0,
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
            0 => value.into(&mut self.op),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "op", &self.op)?;
        Ok(())
    }
}

orange_core::__object!(StepsItem.kept);

impl StepsItem {
    /// Creates the value with its required fields.
    pub fn new(op: impl Into<String>) -> Self {
        Self {
            op: Some(op.into()),
            ..Self::default()
        }
    }

    /// Sets `op`.
    pub fn op(mut self, op: impl Into<String>) -> Self {
        self.op = Some(op.into());
        self
    }
}

orange_core::__validate!(
    StepsItem, Client, "#/components/schemas/Steps/items", DEFINITIONS
);
