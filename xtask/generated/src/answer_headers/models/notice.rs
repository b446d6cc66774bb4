// Generated from corpus/answer-headers.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Notice`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `Notice`.
///
/// In the specification: `answer-headers.yaml#/components/schemas/Notice`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Notice {
    /// `text`.
    pub text: Option<String>,
    kept: Kept,
}

impl Object for Notice {
    const NAME: &'static str = "Notice";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "text" => 0,
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
            0 => value.into(&mut self.text),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "text", &self.text)?;
        Ok(())
    }
}

orange_core::__object!(Notice.kept);
