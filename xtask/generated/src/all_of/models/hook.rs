// Generated from corpus/all-of.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Hook`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Number, Object, SerializeMap,
};

use super::{Named, NamedMaker};

/// `Hook`.
///
/// In the specification: `all-of.yaml#/components/schemas/Hook`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Hook {
    /// Which one it is.
    ///
    /// Filled in by the server.
    pub id: Option<String>,
    /// `name`. Required.
    pub name: Option<String>,
    /// How it does.
    pub state: Option<String>,
    /// `parts`.
    pub parts: Option<Vec<Named>>,
    /// `maker`.
    pub maker: Option<NamedMaker>,
    /// `load`.
    pub load: Option<Number>,
    kept: Kept,
}

impl Object for Hook {
    const NAME: &'static str = "Hook";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "id" => 0,
            "name" => 1,
            "state" => 2,
            "parts" => 3,
            "maker" => 4,
            "load" => 5,
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
            5 => value.into(&mut self.load),
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
        out.member(5, "load", &self.load)?;
        Ok(())
    }
}

orange_core::__object!(Hook.kept);
