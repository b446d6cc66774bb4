// Generated from corpus/media-types.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `P`.

use orange_core::model::{DateTime, Kept, Patch};

use super::super::schemas::DEFINITIONS;

/// `P`.
///
/// In the specification: `media-types.yaml#/components/schemas/P`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct P {
    /// `id`. Filled in by the server.
    pub id: Option<String>,
    /// `name`. Required.
    pub name: Option<String>,
    /// `body`. Required. Sent, never received.
    pub body: Option<String>,
    /// `kids`.
    pub kids: Option<Vec<P>>,
    /// `when`.
    pub when: Option<DateTime>,
    kept: Kept,
}

orange_core::__validate!(P, Client, "#/components/schemas/P", DEFINITIONS);

/// A [`P`] to be created: without what the server fills in.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct PCreate {
    /// `name`. Required.
    pub name: Option<String>,
    /// `body`. Required. Sent, never received.
    pub body: Option<String>,
    /// `kids`.
    pub kids: Option<Vec<PCreate>>,
    /// `when`.
    pub when: Option<DateTime>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__validate!(PCreate, Client, "#/components/schemas/P", DEFINITIONS);

/// A change of a [`P`]: what is not set stays as it is.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct PPatch {
    /// `name`.
    pub name: Patch<String>,
    /// `body`. Sent, never received.
    pub body: Patch<String>,
    /// `kids`.
    pub kids: Patch<Vec<P>>,
    /// `when`.
    pub when: Patch<DateTime>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__validate!(PPatch, Patch, "#/components/schemas/P", DEFINITIONS);

orange_core::__fields! {
    P.kept {
        0 id "id";
        1 name "name";
        2 body "body";
        3 kids "kids";
        4 when "when";
    }
}

orange_core::__builder! {
    /// Creates the value with its required fields.
    PCreateBuilder -> PCreate, [name body]
    name Name name(impl Into<String>) String = name.into(), [String, Body];
    body Body body(impl Into<String>) String = body.into(), [Name, String];
    {
        PCreate {
            name: Some(name),
            body: Some(body),
            ..PCreate::default()
        }
    }
}

orange_core::__fields! {
    PCreate.kept {
        0 name "name" [into String];
        1 body "body" [into String];
        2 kids "kids" [list PCreate];
        3 when "when" [into DateTime];
    }
}

orange_core::__fields! {
    change PPatch.kept {
        0 name "name" [patch String];
        1 body "body" [patch String];
        2 kids "kids" [patch Vec<P>];
        3 when "when" [patch DateTime];
    }
}
