// Generated from corpus/contradictions.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `X`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::{XBeside, XChoice, XObject, XPatterns, XPick, XSeveral, XValues};

/// `X`.
///
/// In the specification: `contradictions.yaml#/components/schemas/X`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct X {
    /// `listed`.
    pub listed: Option<Vec<String>>,
    /// `text`.
    pub text: Option<String>,
    /// `values`.
    pub values: Option<XValues>,
    /// `object`.
    pub object: Option<XObject>,
    /// `choice`.
    pub choice: Option<XChoice>,
    /// `several`.
    pub several: Option<XSeveral>,
    /// `patterns`.
    pub patterns: Option<XPatterns>,
    /// `beside`.
    pub beside: Option<XBeside>,
    /// `parts`.
    pub parts: Option<String>,
    /// `pick`.
    pub pick: Option<XPick>,
    kept: Kept,
}

impl Object for X {
    const NAME: &'static str = "X";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "listed" => 0,
            "text" => 1,
            "values" => 2,
            "object" => 3,
            "choice" => 4,
            "several" => 5,
            "patterns" => 6,
            "beside" => 7,
            "parts" => 8,
            "pick" => 9,
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
            0 => value.into(&mut self.listed),
            1 => value.into(&mut self.text),
            2 => value.into(&mut self.values),
            3 => value.into(&mut self.object),
            4 => value.into(&mut self.choice),
            5 => value.into(&mut self.several),
            6 => value.into(&mut self.patterns),
            7 => value.into(&mut self.beside),
            8 => value.into(&mut self.parts),
            9 => value.into(&mut self.pick),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "listed", &self.listed)?;
        out.member(1, "text", &self.text)?;
        out.member(2, "values", &self.values)?;
        out.member(3, "object", &self.object)?;
        out.member(4, "choice", &self.choice)?;
        out.member(5, "several", &self.several)?;
        out.member(6, "patterns", &self.patterns)?;
        out.member(7, "beside", &self.beside)?;
        out.member(8, "parts", &self.parts)?;
        out.member(9, "pick", &self.pick)?;
        Ok(())
    }
}

orange_core::__object!(X.kept);
