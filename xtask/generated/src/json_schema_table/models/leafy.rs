// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Leafy`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `Leafy`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Leafy`.
#[derive(Clone, Debug, Default)]
pub struct Leafy {
    /// `children`.
    pub children: Option<Vec<Leafy>>,
    /// `name`.
    pub name: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for Leafy {
    const NAME: &'static str = "Leafy";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "children" => 0,
            "name" => 1,
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
            0 => value.into(&mut self.children),
            1 => value.into(&mut self.name),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "children", &self.children)?;
        out.member(1, "name", &self.name)?;
        Ok(())
    }
}

orange_core::__object!(Leafy.kept);

impl Leafy {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `children`.
    pub fn children(
        mut self,
        children: impl IntoIterator<Item = impl Into<Leafy>>,
    ) -> Self {
        self.children = Some(children.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

orange_core::__validate!(Leafy, Client, "#/components/schemas/Leafy", DEFINITIONS);
