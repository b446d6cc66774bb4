// Generated from corpus/read-write.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Account`.

use orange_core::model::{Kept, Secret};

use super::{AccountTier, Limits, LimitsCreate, Moment};
use super::super::schemas::DEFINITIONS;

/// `Account`.
///
/// In the specification: `read-write.yaml#/components/schemas/Account`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Account {
    /// `id`. Filled in by the server.
    pub id: Option<String>,
    /// `name`. Required.
    pub name: Option<String>,
    /// `secret`. Required. Sent, never received. At least 8 characters.
    pub secret: Option<Secret>,
    /// `limits`.
    pub limits: Option<Limits>,
    /// `created`. Filled in by the server.
    pub created: Option<Moment>,
    /// `tier`. Default: `"FREE"`.
    pub tier: Option<AccountTier>,
    kept: Kept,
}

orange_core::__validate!(Account, Client, "#/components/schemas/Account", DEFINITIONS);

/// A [`Account`] to be created: without what the server fills in.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct AccountCreate {
    /// `name`. Required.
    pub name: Option<String>,
    /// `secret`. Required. Sent, never received. At least 8 characters.
    pub secret: Option<Secret>,
    /// `limits`.
    pub limits: Option<LimitsCreate>,
    /// `tier`. Default: `"FREE"`.
    pub tier: Option<AccountTier>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__validate!(
    AccountCreate, Client, "#/components/schemas/Account", DEFINITIONS
);

orange_core::__fields! {
    Account.kept {
        0 id "id";
        1 name "name";
        2 secret "secret";
        3 limits "limits";
        4 created "created";
        5 tier "tier";
    }
}

orange_core::__builder! {
    /// Creates the value with its required fields.
    AccountCreateBuilder -> AccountCreate, [name secret]
    name Name name(impl Into<String>) String = name.into(), [String, SecretSet];
    secret SecretSet secret(impl Into<Secret>) Secret = secret.into(), [Name, Secret];
    {
        AccountCreate {
            name: Some(name),
            secret: Some(secret),
            ..AccountCreate::default()
        }
    }
}

orange_core::__fields! {
    AccountCreate.kept {
        0 name "name" [into String];
        1 secret "secret" [into Secret];
        2 limits "limits" [into LimitsCreate];
        3 tier "tier" [into AccountTier];
    }
}
