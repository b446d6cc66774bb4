// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Sealed`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `Sealed`.
///
/// In the specification: `by-schema.yaml#/components/schemas/Sealed`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Sealed {
    /// `ok`. Required. Always `true`.
    pub ok: Option<bool>,
    kept: Kept,
}

impl Object for Sealed {
    const NAME: &'static str = "Sealed";

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

orange_core::__object!(Sealed.kept);

impl Sealed {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            ok: Some(true),
            ..Self::default()
        }
    }

    /// Sets `ok`.
    pub fn ok(mut self, ok: bool) -> Self {
        self.ok = Some(ok);
        self
    }
}

orange_core::__validate!(Sealed, Client, "#/components/schemas/Sealed", DEFINITIONS);
