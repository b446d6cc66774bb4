// Generated from corpus/references/openapi.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `A`.

use orange_core::model::Kept;

use super::{ABCD, AStructural, B, First, Note, NoteAuthor, Port, Quay, Whole};

/// `A`.
///
/// In the specification: `openapi.yaml#/components/schemas/A`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct A {
    /// `local`.
    pub local: Option<B>,
    /// `relative`.
    pub relative: Option<Note>,
    /// `mapped`.
    pub mapped: Option<Note>,
    /// `deep`. At most 40 characters.
    pub deep: Option<String>,
    /// `deeper`.
    pub deeper: Option<NoteAuthor>,
    /// `escaped`.
    pub escaped: Option<ABCD>,
    /// `chain`.
    pub chain: Option<First>,
    /// With words.
    ///
    /// Filled in by the server.
    pub siblings: Option<B>,
    /// `structural`.
    pub structural: Option<AStructural>,
    /// `whole`.
    pub whole: Option<Whole>,
    /// `fragment`.
    pub fragment: Option<Port>,
    /// `drawer`.
    pub drawer: Option<Quay>,
    /// `through`.
    pub through: Option<String>,
    /// `list`.
    pub list: Option<Vec<B>>,
    kept: Kept,
}

orange_core::__fields! {
    A.kept {
        0 local "local";
        1 relative "relative";
        2 mapped "mapped";
        3 deep "deep";
        4 deeper "deeper";
        5 escaped "escaped";
        6 chain "chain";
        7 siblings "siblings";
        8 structural "structural";
        9 whole "whole";
        10 fragment "fragment";
        11 drawer "drawer";
        12 through "through";
        13 list "list";
    }
}
