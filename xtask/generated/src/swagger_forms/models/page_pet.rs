// Generated from corpus/swagger-forms.json by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Page«Pet»`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::Pet;

/// `Page«Pet»`.
///
/// In the specification: `swagger-forms.json#/definitions/Page«Pet»`.
#[derive(Clone, Debug, Default)]
pub struct PagePet {
    /// `items`.
    pub items: Option<Vec<Pet>>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for PagePet {
    const NAME: &'static str = "PagePet";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "items" => 0,
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
            0 => value.into(&mut self.items),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "items", &self.items)?;
        Ok(())
    }
}

orange_core::__object!(PagePet.kept);
