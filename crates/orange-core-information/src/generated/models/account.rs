// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

//! `Account`.

use orange_core::model::Kept;

/// A customer account. Which members it has is not published.
///
/// *Inferred, not documented*: developer.orange.com, Orange Business Core Information 2.5,
/// Accounts; the members are concluded.
///
/// In the specification: `openapi.yaml#/components/schemas/Account`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Account {
    /// Its identifier.
    pub id: Option<String>,
    /// Its name.
    pub name: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    Account.kept {
        0 id "id";
        1 name "name";
    }
}
