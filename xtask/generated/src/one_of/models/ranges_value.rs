// Generated from corpus/one-of.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `RangesValue`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Number, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `RangesValue`.
///
/// In the specification: `one-of.yaml#/components/schemas/Ranges/additionalProperties`.
#[derive(Clone, Debug, Default)]
pub struct RangesValue {
    /// `low`. Required.
    pub low: Option<Number>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for RangesValue {
    const NAME: &'static str = "RangesValue";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "low" => 0,
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
            0 => value.into(&mut self.low),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "low", &self.low)?;
        Ok(())
    }
}

orange_core::__object!(RangesValue.kept);

impl RangesValue {
    /// Creates the value with its required fields.
    pub fn new(low: impl Into<Number>) -> Self {
        Self {
            low: Some(low.into()),
            ..Self::default()
        }
    }

    /// Sets `low`.
    pub fn low(mut self, low: impl Into<Number>) -> Self {
        self.low = Some(low.into());
        self
    }
}

orange_core::__validate!(
    RangesValue, Client, "#/components/schemas/Ranges/additionalProperties", DEFINITIONS
);
