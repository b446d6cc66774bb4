// Generated from corpus/openapi31.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Ship`.

use orange_core::model::{
    Found, Json, Kept, MapAccess, MemberValue, MemberWriter, Number, Object, SerializeMap,
};

use super::{Mast, Master, Owner, ShipLabel};

/// `Ship`.
///
/// In the specification: `openapi31.yaml#/components/schemas/Ship`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Ship {
    /// `name`. Required.
    pub name: Option<String>,
    /// `kind`. Always `"ship"`.
    pub kind: Option<String>,
    /// `draught`. Above 0. Below 30.
    pub draught: Option<Number>,
    /// `anything`.
    pub anything: Option<Json>,
    /// `nothing`.
    pub nothing: Option<Json>,
    /// A word or a number.
    pub label: Option<ShipLabel>,
    /// `size`.
    pub size: Option<Number>,
    /// `mast`.
    pub mast: Option<Mast>,
    /// `photo`.
    pub photo: Option<String>,
    /// `position`.
    pub position: Option<Vec<Number>>,
    /// `mixed`.
    pub mixed: Option<Vec<Json>>,
    /// `owner`.
    pub owner: Option<Owner>,
    /// A sibling of a reference.
    ///
    /// **Deprecated** by the specification.
    pub master: Option<Master>,
    kept: Kept,
}

impl Object for Ship {
    const NAME: &'static str = "Ship";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "name" => 0,
            "kind" => 1,
            "draught" => 2,
            "anything" => 3,
            "nothing" => 4,
            "label" => 5,
            "size" => 6,
            "mast" => 7,
            "photo" => 8,
            "position" => 9,
            "mixed" => 10,
            "owner" => 11,
            "master" => 12,
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
            0 => value.into(&mut self.name),
            1 => value.into(&mut self.kind),
            2 => value.into(&mut self.draught),
            3 => value.into(&mut self.anything),
            4 => value.into(&mut self.nothing),
            5 => value.into(&mut self.label),
            6 => value.into(&mut self.size),
            7 => value.into(&mut self.mast),
            8 => value.into(&mut self.photo),
            9 => value.into(&mut self.position),
            10 => value.into(&mut self.mixed),
            11 => value.into(&mut self.owner),
            12 => value.into(&mut self.master),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "name", &self.name)?;
        out.member(1, "kind", &self.kind)?;
        out.member(2, "draught", &self.draught)?;
        out.member(3, "anything", &self.anything)?;
        out.member(4, "nothing", &self.nothing)?;
        out.member(5, "label", &self.label)?;
        out.member(6, "size", &self.size)?;
        out.member(7, "mast", &self.mast)?;
        out.member(8, "photo", &self.photo)?;
        out.member(9, "position", &self.position)?;
        out.member(10, "mixed", &self.mixed)?;
        out.member(11, "owner", &self.owner)?;
        out.member(12, "master", &self.master)?;
        Ok(())
    }
}

orange_core::__object!(Ship.kept);
