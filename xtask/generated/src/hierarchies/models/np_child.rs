// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `NPChild`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `NPChild`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/NPChild`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct NpChild {
    /// `x`.
    pub x: Option<i64>,
    /// `what`.
    pub what: Option<String>,
    kept: Kept,
}

impl Object for NpChild {
    const NAME: &'static str = "NpChild";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "x" => 0,
            "what" => 1,
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
            0 => value.into(&mut self.x),
            1 => value.into(&mut self.what),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "x", &self.x)?;
        out.member(1, "what", &self.what)?;
        Ok(())
    }
}

orange_core::__object!(NpChild.kept);

impl NpChild {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            what: Some("NPChild".into()),
            ..Self::default()
        }
    }

    /// Sets `x`.
    pub fn x(mut self, x: i64) -> Self {
        self.x = Some(x);
        self
    }

    /// Sets `what`.
    pub fn what(mut self, what: impl Into<String>) -> Self {
        self.what = Some(what.into());
        self
    }
}

orange_core::__validate!(NpChild, Client, "#/components/schemas/NPChild", DEFINITIONS);
