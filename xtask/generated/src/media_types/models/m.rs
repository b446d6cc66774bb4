// Generated from corpus/media-types.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `M`.

use orange_core::model::Kept;

use super::{P, PCreate};
use super::super::schemas::DEFINITIONS;

/// `M`.
///
/// In the specification: `media-types.yaml#/components/schemas/M`.
#[derive(Clone, Debug, Default)]
pub struct M {
    /// `p`. Required.
    pub p: Option<P>,
    /// `file`. Required.
    pub file: Option<String>,
    /// `opt`.
    pub opt: Option<String>,
    /// `note`. At most 5 characters.
    pub note: Option<String>,
    /// `b64`.
    pub b64: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__validate!(M, Client, "#/components/schemas/M", DEFINITIONS);

/// A [`M`] to be created: without what the server fills in.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct MCreate {
    /// `p`. Required.
    pub p: Option<PCreate>,
    /// `file`. Required.
    pub file: Option<String>,
    /// `opt`.
    pub opt: Option<String>,
    /// `note`. At most 5 characters.
    pub note: Option<String>,
    /// `b64`.
    pub b64: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl MCreate {
    /// Creates the value with its required fields.
    pub fn new(p: impl Into<PCreate>, file: impl Into<String>) -> Self {
        Self {
            p: Some(p.into()),
            file: Some(file.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(MCreate, Client, "#/components/schemas/M", DEFINITIONS);

orange_core::__fields! {
    M.kept {
        0 p "p";
        1 file "file";
        2 opt "opt";
        3 note "note";
        4 b64 "b64";
    }
}

orange_core::__fields! {
    MCreate.kept {
        0 p "p" [into PCreate];
        1 file "file" [into String];
        2 opt "opt" [into String];
        3 note "note" [into String];
        4 b64 "b64" [into String];
    }
}
