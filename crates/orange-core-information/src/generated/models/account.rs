// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

//! `Account`.

use orange_core::model::ExtraFields;

/// A customer account. Its properties are not published.
///
/// *Inferred, not documented*: developer.orange.com, Orange Business Core Information 2.5,
/// Accounts; the members are concluded.
///
/// Defined in `openapi.yaml#/components/schemas/Account`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Account {
    /// Its identifier.
    pub id: Option<String>,
    /// Its name.
    pub name: Option<String>,
    extras: ExtraFields,
}

orange_core::__fields! {
    Account.extras {
        0 id "id";
        1 name "name";
    }
}
