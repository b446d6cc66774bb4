// Generated from corpus/names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Produit.Détail`.

use orange_core::model::Kept;

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

orange_core::__fields! {
    ProduitDetail.kept {
        0 d "d";
    }
}
