// Generated from corpus/all-of.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Named`.

use orange_core::model::Kept;

use super::NamedMaker;

/// Something with a name.
///
/// In the specification: `all-of.yaml#/components/schemas/Named`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Named {
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
    kept: Kept,
}

orange_core::__fields! {
    Named.kept {
        0 id "id";
        1 name "name";
        2 state "state";
        3 parts "parts";
        4 maker "maker";
    }
}
