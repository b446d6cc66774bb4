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

    const MEMBERS: &'static [&'static str] = &[
        "local",
        "relative",
        "mapped",
        "deep",
        "deeper",
        "escaped",
        "chain",
        "siblings",
        "structural",
        "whole",
        "fragment",
        "drawer",
        "through",
        "list",
    ];

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
        out.member(0, &self.local)?;
        out.member(1, &self.relative)?;
        out.member(2, &self.mapped)?;
        out.member(3, &self.deep)?;
        out.member(4, &self.deeper)?;
        out.member(5, &self.escaped)?;
        out.member(6, &self.chain)?;
        out.member(7, &self.siblings)?;
        out.member(8, &self.structural)?;
        out.member(9, &self.whole)?;
        out.member(10, &self.fragment)?;
        out.member(11, &self.drawer)?;
        out.member(12, &self.through)?;
        out.member(13, &self.list)?;
        Ok(())
    }
}

orange_core::__object!(A.kept);
