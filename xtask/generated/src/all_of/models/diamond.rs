// Generated from corpus/all-of.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Diamond`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Number, Object, SerializeMap,
};

use super::{CraneMaker, CraneState, Hook};

/// `Diamond`.
///
/// In the specification: `all-of.yaml#/components/schemas/Diamond`.
#[derive(Clone, Debug, Default)]
pub struct Diamond {
    /// `load`.
    pub load: Option<Number>,
    /// Which one it is.
    ///
    /// Filled in by the server.
    pub id: Option<String>,
    /// `name`. Required.
    pub name: Option<String>,
    /// How it does.
    ///
    /// Default: `"IDLE"`.
    pub state: Option<CraneState>,
    /// `parts`. At least 1 element.
    pub parts: Option<Vec<Hook>>,
    /// `maker`.
    pub maker: Option<CraneMaker>,
    /// `weight`. Required.
    pub weight: Option<i64>,
    /// `reach`. Required.
    pub reach: Option<Number>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for Diamond {
    const NAME: &'static str = "Diamond";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "load" => 0,
            "id" => 1,
            "name" => 2,
            "state" => 3,
            "parts" => 4,
            "maker" => 5,
            "weight" => 6,
            "reach" => 7,
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
            0 => value.into(&mut self.load),
            1 => value.into(&mut self.id),
            2 => value.into(&mut self.name),
            3 => value.into(&mut self.state),
            4 => value.into(&mut self.parts),
            5 => value.into(&mut self.maker),
            6 => value.into(&mut self.weight),
            7 => value.into(&mut self.reach),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "load", &self.load)?;
        out.member(1, "id", &self.id)?;
        out.member(2, "name", &self.name)?;
        out.member(3, "state", &self.state)?;
        out.member(4, "parts", &self.parts)?;
        out.member(5, "maker", &self.maker)?;
        out.member(6, "weight", &self.weight)?;
        out.member(7, "reach", &self.reach)?;
        Ok(())
    }
}

orange_core::__object!(Diamond.kept);
