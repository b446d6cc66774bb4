// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Open`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `Open`.
///
/// In the specification: `by-schema.yaml#/components/schemas/Open`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Open {
    /// `ok`. Required. Always `false`.
    pub ok: Option<bool>,
    kept: Kept,
}

impl Object for Open {
    const NAME: &'static str = "Open";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "ok" => 0,
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
            0 => value.into(&mut self.ok),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "ok", &self.ok)?;
        Ok(())
    }
}

orange_core::__object!(Open.kept);

impl Open {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            ok: Some(false),
            ..Self::default()
        }
    }

    /// Sets `ok`.
    pub fn ok(mut self, ok: bool) -> Self {
        self.ok = Some(ok);
        self
    }
}

orange_core::__validate!(Open, Client, "#/components/schemas/Open", DEFINITIONS);
