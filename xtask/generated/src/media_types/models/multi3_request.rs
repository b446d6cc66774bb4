// Generated from corpus/media-types.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Multi3Request`.

use orange_core::model::{DateTime, Kept, Number};

use super::{E, P, PCreate};
use super::super::schemas::DEFINITIONS;

/// `Multi3Request`.
///
/// In the specification:
/// `media-types.yaml#/paths/~1multi3/post/requestBody/content/multipart~1form-data/schema`.
#[derive(Clone, Debug, Default)]
pub struct Multi3Request {
    /// `files`.
    pub files: Option<Vec<String>>,
    /// `kind`.
    pub kind: Option<E>,
    /// `at`.
    pub at: Option<DateTime>,
    /// `obj`.
    pub obj: Option<P>,
    /// `objs`.
    pub objs: Option<Vec<P>>,
    /// `ok`.
    pub ok: Option<bool>,
    /// `n`.
    pub n: Option<Number>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__validate!(
    Multi3Request, Client,
    "#/paths/~1multi3/post/requestBody/content/multipart~1form-data/schema", DEFINITIONS
);

/// A [`Multi3Request`] to be created: without what the server fills in.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct Multi3RequestCreate {
    /// `files`.
    pub files: Option<Vec<String>>,
    /// `kind`.
    pub kind: Option<E>,
    /// `at`.
    pub at: Option<DateTime>,
    /// `obj`.
    pub obj: Option<PCreate>,
    /// `objs`.
    pub objs: Option<Vec<PCreate>>,
    /// `ok`.
    pub ok: Option<bool>,
    /// `n`.
    pub n: Option<Number>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Multi3RequestCreate {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }
}

orange_core::__validate!(
    Multi3RequestCreate, Client,
    "#/paths/~1multi3/post/requestBody/content/multipart~1form-data/schema", DEFINITIONS
);

orange_core::__fields! {
    Multi3Request.kept {
        0 files "files";
        1 kind "kind";
        2 at "at";
        3 obj "obj";
        4 objs "objs";
        5 ok "ok";
        6 n "n";
    }
}

orange_core::__fields! {
    Multi3RequestCreate.kept {
        0 files "files" [list String];
        1 kind "kind" [into E];
        2 at "at" [into DateTime];
        3 obj "obj" [into PCreate];
        4 objs "objs" [list PCreate];
        5 ok "ok" [value bool];
        6 n "n" [into Number];
    }
}
