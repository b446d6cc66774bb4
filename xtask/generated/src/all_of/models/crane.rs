// Generated from corpus/all-of.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Crane`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Number, Object, SerializeMap,
};

use super::{CraneMaker, CraneState, Hook};

/// Inherits from two, adds its own beside them.
///
/// In the specification: `all-of.yaml#/components/schemas/Crane`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Crane {
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
    kept: Kept,
}

impl Object for Crane {
    const NAME: &'static str = "Crane";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "id" => 0,
            "name" => 1,
            "state" => 2,
            "parts" => 3,
            "maker" => 4,
            "weight" => 5,
            "reach" => 6,
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
            0 => value.into(&mut self.id),
            1 => value.into(&mut self.name),
            2 => value.into(&mut self.state),
            3 => value.into(&mut self.parts),
            4 => value.into(&mut self.maker),
            5 => value.into(&mut self.weight),
            6 => value.into(&mut self.reach),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "id", &self.id)?;
        out.member(1, "name", &self.name)?;
        out.member(2, "state", &self.state)?;
        out.member(3, "parts", &self.parts)?;
        out.member(4, "maker", &self.maker)?;
        out.member(5, "weight", &self.weight)?;
        out.member(6, "reach", &self.reach)?;
        Ok(())
    }
}

orange_core::__object!(Crane.kept);
