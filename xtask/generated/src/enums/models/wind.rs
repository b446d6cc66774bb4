// Generated from corpus/enums.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Wind`.

use orange_core::model::{
    Found, Json, Kept, MapAccess, MemberValue, MemberWriter, Number, Object, SerializeMap,
};

use super::{Force, Name, WindKindsItem, WindMixed, WindOdd, WindState};

/// `Wind`.
///
/// In the specification: `enums.yaml#/components/schemas/Wind`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Wind {
    /// `force`.
    pub force: Option<Force>,
    /// `name`. Default: `"MISTRAL"`.
    pub name: Option<Name>,
    /// `state`.
    pub state: Option<WindState>,
    /// `single`. Always `"wind"`.
    pub single: Option<String>,
    /// `mixed`.
    pub mixed: Option<WindMixed>,
    /// `on`.
    pub on: Option<bool>,
    /// `share`.
    pub share: Option<Number>,
    /// `kinds`.
    pub kinds: Option<Vec<WindKindsItem>>,
    /// `odd`.
    pub odd: Option<WindOdd>,
    /// `only`.
    pub only: Option<Json>,
    kept: Kept,
}

impl Object for Wind {
    const NAME: &'static str = "Wind";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "force" => 0,
            "name" => 1,
            "state" => 2,
            "single" => 3,
            "mixed" => 4,
            "on" => 5,
            "share" => 6,
            "kinds" => 7,
            "odd" => 8,
            "only" => 9,
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
            0 => value.into(&mut self.force),
            1 => value.into(&mut self.name),
            2 => value.into(&mut self.state),
            3 => value.into(&mut self.single),
            4 => value.into(&mut self.mixed),
            5 => value.into(&mut self.on),
            6 => value.into(&mut self.share),
            7 => value.into(&mut self.kinds),
            8 => value.into(&mut self.odd),
            9 => value.into(&mut self.only),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "force", &self.force)?;
        out.member(1, "name", &self.name)?;
        out.member(2, "state", &self.state)?;
        out.member(3, "single", &self.single)?;
        out.member(4, "mixed", &self.mixed)?;
        out.member(5, "on", &self.on)?;
        out.member(6, "share", &self.share)?;
        out.member(7, "kinds", &self.kinds)?;
        out.member(8, "odd", &self.odd)?;
        out.member(9, "only", &self.only)?;
        Ok(())
    }
}

orange_core::__object!(Wind.kept);
