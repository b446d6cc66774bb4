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

    const MEMBERS: &'static [&'static str] = &["own", "deep", "away", "beside", "list"];

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
        out.member(0, &self.own)?;
        out.member(1, &self.deep)?;
        out.member(2, &self.away)?;
        out.member(3, &self.beside)?;
        out.member(4, &self.list)?;
        Ok(())
    }
}

orange_core::__object!(A.kept);
