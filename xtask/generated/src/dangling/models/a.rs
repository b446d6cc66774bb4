// Generated from corpus/dangling.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `A`.

use orange_core::model::{
    Found, Json, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `A`.
///
/// In the specification: `dangling.yaml#/components/schemas/A`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct A {
    /// `own`.
    pub own: Option<String>,
    /// `deep`.
    pub deep: Option<Json>,
    /// `away`.
    pub away: Option<Json>,
    /// `beside`.
    pub beside: Option<Json>,
    /// `list`.
    pub list: Option<Vec<Json>>,
    kept: Kept,
}

impl Object for A {
    const NAME: &'static str = "A";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "own" => 0,
            "deep" => 1,
            "away" => 2,
            "beside" => 3,
            "list" => 4,
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
            0 => value.into(&mut self.own),
            1 => value.into(&mut self.deep),
            2 => value.into(&mut self.away),
            3 => value.into(&mut self.beside),
            4 => value.into(&mut self.list),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "own", &self.own)?;
        out.member(1, "deep", &self.deep)?;
        out.member(2, "away", &self.away)?;
        out.member(3, "beside", &self.beside)?;
        out.member(4, "list", &self.list)?;
        Ok(())
    }
}

orange_core::__object!(A.kept);
