// Generated from corpus/references/openapi.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Port`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `Port`.
///
/// In the specification: `common/fragment.yaml#/Port`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Port {
    /// `name`.
    pub name: Option<String>,
    kept: Kept,
}

impl Object for Port {
    const NAME: &'static str = "Port";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "name" => 0,
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
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "name", &self.name)?;
        Ok(())
    }
}

orange_core::__object!(Port.kept);
