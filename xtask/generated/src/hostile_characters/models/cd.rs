// Generated from corpus/hostile-characters.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `C\u{202e}D`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `C\u{202e}D`.
///
/// In the specification: `hostile-characters.yaml#/components/schemas/C\u{202e}D`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct CD {
    /// `t`. Required. Always `"c"`.
    pub t: Option<String>,
    kept: Kept,
}

impl Object for CD {
    const NAME: &'static str = "CD";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "t" => 0,
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
            0 => value.into(&mut self.t),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "t", &self.t)?;
        Ok(())
    }
}

orange_core::__object!(CD.kept);

impl CD {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            t: Some("c\u{202e}".into()),
            ..Self::default()
        }
    }

    /// Sets `t`.
    pub fn t(mut self, t: impl Into<String>) -> Self {
        self.t = Some(t.into());
        self
    }
}

orange_core::__validate!(CD, Client, "#/components/schemas/C\u{202e}D", DEFINITIONS);
