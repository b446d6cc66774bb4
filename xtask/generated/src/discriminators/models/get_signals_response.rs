// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `GetSignalsResponse`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::{Buoy, Flag, Horn, Lateral, Light, Lonely, Mark, Sign};

/// `GetSignalsResponse`.
///
/// In the specification:
/// `discriminators.yaml#/paths/~1signals/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct GetSignalsResponse {
    /// `light`.
    pub light: Option<Light>,
    /// `buoy`.
    pub buoy: Option<Buoy>,
    /// `flag`.
    pub flag: Option<Flag>,
    /// `horn`.
    pub horn: Option<Horn>,
    /// `sign`.
    pub sign: Option<Sign>,
    /// `mark`.
    pub mark: Option<Mark>,
    /// `lateral`.
    pub lateral: Option<Lateral>,
    /// `lonely`.
    pub lonely: Option<Lonely>,
    kept: Kept,
}

impl Object for GetSignalsResponse {
    const NAME: &'static str = "GetSignalsResponse";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "light" => 0,
            "buoy" => 1,
            "flag" => 2,
            "horn" => 3,
            "sign" => 4,
            "mark" => 5,
            "lateral" => 6,
            "lonely" => 7,
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
            0 => value.into(&mut self.light),
            1 => value.into(&mut self.buoy),
            2 => value.into(&mut self.flag),
            3 => value.into(&mut self.horn),
            4 => value.into(&mut self.sign),
            5 => value.into(&mut self.mark),
            6 => value.into(&mut self.lateral),
            7 => value.into(&mut self.lonely),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "light", &self.light)?;
        out.member(1, "buoy", &self.buoy)?;
        out.member(2, "flag", &self.flag)?;
        out.member(3, "horn", &self.horn)?;
        out.member(4, "sign", &self.sign)?;
        out.member(5, "mark", &self.mark)?;
        out.member(6, "lateral", &self.lateral)?;
        out.member(7, "lonely", &self.lonely)?;
        Ok(())
    }
}

orange_core::__object!(GetSignalsResponse.kept);
