// Generated from corpus/names.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Produit.Détail`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `Produit.Détail`.
///
/// In the specification: `names.yaml#/components/schemas/Produit.Détail`.
#[derive(Clone, Debug, Default)]
pub struct ProduitDetail {
    /// `d`.
    pub d: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for ProduitDetail {
    const NAME: &'static str = "ProduitDetail";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "d" => 0,
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
            0 => value.into(&mut self.d),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "d", &self.d)?;
        Ok(())
    }
}

orange_core::__object!(ProduitDetail.kept);
