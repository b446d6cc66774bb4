// Generated from corpus/read-write.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Limits`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `Limits`.
///
/// In the specification: `read-write.yaml#/components/schemas/Limits`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Limits {
    /// `used`. Filled in by the server.
    pub used: Option<i64>,
    /// `most`. Default: `10`.
    pub most: Option<i64>,
    kept: Kept,
}

impl Object for Limits {
    const NAME: &'static str = "Limits";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "used" => 0,
            "most" => 1,
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
            0 => value.into(&mut self.used),
            1 => value.into(&mut self.most),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "used", &self.used)?;
        out.member(1, "most", &self.most)?;
        Ok(())
    }
}

orange_core::__object!(Limits.kept);

orange_core::__validate!(Limits, Client, "#/components/schemas/Limits", DEFINITIONS);

/// A [`Limits`] to be created: without what the server fills in.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct LimitsCreate {
    /// `most`. Default: `10`.
    pub most: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for LimitsCreate {
    const NAME: &'static str = "LimitsCreate";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "most" => 0,
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
            0 => value.into(&mut self.most),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "most", &self.most)?;
        Ok(())
    }
}

orange_core::__object!(LimitsCreate.kept);

impl LimitsCreate {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `most`.
    pub fn most(mut self, most: i64) -> Self {
        self.most = Some(most);
        self
    }
}

orange_core::__validate!(
    LimitsCreate, Client, "#/components/schemas/Limits", DEFINITIONS
);
