// Generated from corpus/hostile-characters.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `名前`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `名前`.
///
/// In the specification: `hostile-characters.yaml#/components/schemas/名前`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct 名前 {
    /// `名前`.
    pub 名前: Option<i64>,
    kept: Kept,
}

impl Object for 名前 {
    const NAME: &'static str = "名前";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "名前" => 0,
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
            0 => value.into(&mut self.名前),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "名前", &self.名前)?;
        Ok(())
    }
}

orange_core::__object!(名前.kept);
