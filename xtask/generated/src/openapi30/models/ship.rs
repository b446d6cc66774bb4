// Generated from corpus/openapi30.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Ship`.

use orange_core::model::{DateTime, Kept, Number, Patch};

use super::super::schemas::DEFINITIONS;

/// `Ship`.
///
/// In the specification: `openapi30.yaml#/components/schemas/Ship`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Ship {
    /// `id`. Filled in by the server.
    pub id: Option<String>,
    /// `name`. Required. 1 to 80 characters.
    pub name: Option<String>,
    /// Over all, in metres.
    ///
    /// Above 0.
    pub length: Option<Number>,
    /// `crew`. At least 0.
    pub crew: Option<i64>,
    /// `arrived`. Filled in by the server.
    pub arrived: Option<DateTime>,
    /// `flags`. At most 3 elements. No two elements are equal.
    pub flags: Option<Vec<String>>,
    kept: Kept,
}

orange_core::__validate!(Ship, Client, "#/components/schemas/Ship", DEFINITIONS);

/// A [`Ship`] to be created: without what the server fills in.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct ShipCreate {
    /// `name`. Required. 1 to 80 characters.
    pub name: Option<String>,
    /// Over all, in metres.
    ///
    /// Above 0.
    pub length: Option<Number>,
    /// `crew`. At least 0.
    pub crew: Option<i64>,
    /// `flags`. At most 3 elements. No two elements are equal.
    pub flags: Option<Vec<String>>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl ShipCreate {
    /// Creates the value with its required fields.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::default()
        }
    }
}

orange_core::__validate!(ShipCreate, Client, "#/components/schemas/Ship", DEFINITIONS);

/// A change of a [`Ship`]: what is not set stays as it is.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct ShipPatch {
    /// `name`. 1 to 80 characters.
    pub name: Patch<String>,
    /// Over all, in metres.
    ///
    /// Above 0.
    pub length: Patch<Number>,
    /// `crew`. At least 0.
    pub crew: Patch<i64>,
    /// `flags`. At most 3 elements. No two elements are equal.
    pub flags: Patch<Vec<String>>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__validate!(ShipPatch, Patch, "#/components/schemas/Ship", DEFINITIONS);

orange_core::__fields! {
    Ship.kept {
        0 id "id";
        1 name "name";
        2 length "length";
        3 crew "crew";
        4 arrived "arrived";
        5 flags "flags";
    }
}

orange_core::__fields! {
    ShipCreate.kept {
        0 name "name" [into String];
        1 length "length" [into Number];
        2 crew "crew" [value i64];
        3 flags "flags" [list String];
    }
}

orange_core::__fields! {
    change ShipPatch.kept {
        0 name "name" [patch String];
        1 length "length" [patch Number];
        2 crew "crew" [patch i64];
        3 flags "flags" [patch Vec<String>];
    }
}
