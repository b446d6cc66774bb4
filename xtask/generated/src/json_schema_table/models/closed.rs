// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Closed`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `Closed`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Closed`.
#[derive(Clone, Debug, Default)]
pub struct Closed {
    /// `x`.
    pub x: Option<Box<Closed>>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for Closed {
    const NAME: &'static str = "Closed";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "x" => 0,
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
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "x", &self.x)?;
        Ok(())
    }
}

orange_core::__object!(Closed.kept);

impl Closed {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `x`.
    pub fn x(mut self, x: impl Into<Closed>) -> Self {
        self.x = Some(Box::new(x.into()));
        self
    }
}

orange_core::__validate!(Closed, Client, "#/components/schemas/Closed", DEFINITIONS);
