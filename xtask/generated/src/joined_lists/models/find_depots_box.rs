// Generated from corpus/joined-lists.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `FindDepotsBox`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `FindDepotsBox`.
///
/// In the specification:
/// `joined-lists.yaml#/paths/~1depots~1{zones}{marks}~1{tags}/get/parameters/6/schema`.
#[derive(Clone, Debug, Default)]
pub struct FindDepotsBox {
    /// `low`.
    pub low: Option<String>,
    /// `high`.
    pub high: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for FindDepotsBox {
    const NAME: &'static str = "FindDepotsBox";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "low" => 0,
            "high" => 1,
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
            1 => value.into(&mut self.high),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "low", &self.low)?;
        out.member(1, "high", &self.high)?;
        Ok(())
    }
}

orange_core::__object!(FindDepotsBox.kept);

impl FindDepotsBox {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `low`.
    pub fn low(mut self, low: impl Into<String>) -> Self {
        self.low = Some(low.into());
        self
    }

    /// Sets `high`.
    pub fn high(mut self, high: impl Into<String>) -> Self {
        self.high = Some(high.into());
        self
    }
}

orange_core::__validate!(
    FindDepotsBox, Client,
    "#/paths/~1depots~1{zones}{marks}~1{tags}/get/parameters/6/schema", DEFINITIONS
);
