// Generated from corpus/contradictions.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Malformed`.

use std::collections::BTreeMap;

use orange_core::model::{
    Found, Json, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::MalformedHook;

/// `Malformed`.
///
/// In the specification: `contradictions.yaml#/components/schemas/Malformed`.
#[derive(Clone, Debug, Default)]
pub struct Malformed {
    /// `tall`.
    pub tall: Option<String>,
    /// `hook`.
    pub hook: Option<MalformedHook>,
    /// `legs`.
    pub legs: Option<String>,
    /// `none`.
    pub none: Option<BTreeMap<String, Json>>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for Malformed {
    const NAME: &'static str = "Malformed";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "tall" => 0,
            "hook" => 1,
            "legs" => 2,
            "none" => 3,
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
            0 => value.into(&mut self.tall),
            1 => value.into(&mut self.hook),
            2 => value.into(&mut self.legs),
            3 => value.into(&mut self.none),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "tall", &self.tall)?;
        out.member(1, "hook", &self.hook)?;
        out.member(2, "legs", &self.legs)?;
        out.member(3, "none", &self.none)?;
        Ok(())
    }
}

orange_core::__object!(Malformed.kept);
