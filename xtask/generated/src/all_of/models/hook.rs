// Generated from corpus/all-of.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Hook`.

use orange_core::model::{Kept, Number};

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

orange_core::__fields! {
    Hook.kept {
        0 id "id";
        1 name "name";
        2 state "state";
        3 parts "parts";
        4 maker "maker";
        5 load "load";
    }
}
