// Generated from corpus/media-types.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Q`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `Q`.
///
/// It may have other members, all of one type; see `unknown()` and `get()`.
///
/// In the specification: `media-types.yaml#/components/schemas/Q`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Q {
    /// `a`. Required. Default: `4`.
    pub a: Option<i64>,
    kept: Kept,
}

impl Object for Q {
    const NAME: &'static str = "Q";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "a" => 0,
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
            0 => value.into(&mut self.a),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "a", &self.a)?;
        Ok(())
    }
}

orange_core::__object!(Q.kept);

impl Q {
    /// Creates the value with its required fields.
    pub fn new(a: i64) -> Self {
        Self {
            a: Some(a),
            ..Self::default()
        }
    }

    /// Sets `a`.
    pub fn a(mut self, a: i64) -> Self {
        self.a = Some(a);
        self
    }
}

orange_core::__validate!(Q, Client, "#/components/schemas/Q", DEFINITIONS);
