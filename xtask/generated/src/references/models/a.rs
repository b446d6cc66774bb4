// Generated from corpus/references/openapi.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `A`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::{ABCD, AStructural, B, First, Note, NoteAuthor, Port, Quay, Whole};

/// `A`.
///
/// In the specification: `openapi.yaml#/components/schemas/A`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct A {
    /// `local`.
    pub local: Option<B>,
    /// `relative`.
    pub relative: Option<Note>,
    /// `mapped`.
    pub mapped: Option<Note>,
    /// `deep`. At most 40 characters.
    pub deep: Option<String>,
    /// `deeper`.
    pub deeper: Option<NoteAuthor>,
    /// `escaped`.
    pub escaped: Option<ABCD>,
    /// `chain`.
    pub chain: Option<First>,
    /// With words.
    ///
    /// Filled in by the server.
    pub siblings: Option<B>,
    /// `structural`.
    pub structural: Option<AStructural>,
    /// `whole`.
    pub whole: Option<Whole>,
    /// `fragment`.
    pub fragment: Option<Port>,
    /// `drawer`.
    pub drawer: Option<Quay>,
    /// `through`.
    pub through: Option<String>,
    /// `list`.
    pub list: Option<Vec<B>>,
    kept: Kept,
}

impl Object for A {
    const NAME: &'static str = "A";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "local" => 0,
            "relative" => 1,
            "mapped" => 2,
            "deep" => 3,
            "deeper" => 4,
            "escaped" => 5,
            "chain" => 6,
            "siblings" => 7,
            "structural" => 8,
            "whole" => 9,
            "fragment" => 10,
            "drawer" => 11,
            "through" => 12,
            "list" => 13,
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
            0 => value.into(&mut self.local),
            1 => value.into(&mut self.relative),
            2 => value.into(&mut self.mapped),
            3 => value.into(&mut self.deep),
            4 => value.into(&mut self.deeper),
            5 => value.into(&mut self.escaped),
            6 => value.into(&mut self.chain),
            7 => value.into(&mut self.siblings),
            8 => value.into(&mut self.structural),
            9 => value.into(&mut self.whole),
            10 => value.into(&mut self.fragment),
            11 => value.into(&mut self.drawer),
            12 => value.into(&mut self.through),
            13 => value.into(&mut self.list),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "local", &self.local)?;
        out.member(1, "relative", &self.relative)?;
        out.member(2, "mapped", &self.mapped)?;
        out.member(3, "deep", &self.deep)?;
        out.member(4, "deeper", &self.deeper)?;
        out.member(5, "escaped", &self.escaped)?;
        out.member(6, "chain", &self.chain)?;
        out.member(7, "siblings", &self.siblings)?;
        out.member(8, "structural", &self.structural)?;
        out.member(9, "whole", &self.whole)?;
        out.member(10, "fragment", &self.fragment)?;
        out.member(11, "drawer", &self.drawer)?;
        out.member(12, "through", &self.through)?;
        out.member(13, "list", &self.list)?;
        Ok(())
    }
}

orange_core::__object!(A.kept);
