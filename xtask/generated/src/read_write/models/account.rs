// Generated from corpus/read-write.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Account`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, Secret, SerializeMap,
};

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

impl Object for Account {
    const NAME: &'static str = "Account";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "id" => 0,
            "name" => 1,
            "secret" => 2,
            "limits" => 3,
            "created" => 4,
            "tier" => 5,
            _ => return None,
        };
        Some(place)
    }

    fn read_member<'de, A: MapAccess<'de>>(
        &mut self,
        index: usize,
        value: MemberValue<'_, A>,
    ) -> Result<Found, A::Error> {
        match index {
            0 => value.into(&mut self.id),
            1 => value.into(&mut self.name),
            2 => value.into(&mut self.secret),
            3 => value.into(&mut self.limits),
            4 => value.into(&mut self.created),
            5 => value.into(&mut self.tier),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "id", &self.id)?;
        out.member(1, "name", &self.name)?;
        out.member(2, "secret", &self.secret)?;
        out.member(3, "limits", &self.limits)?;
        out.member(4, "created", &self.created)?;
        out.member(5, "tier", &self.tier)?;
        Ok(())
    }
}

orange_core::__object!(Account.kept);

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

impl Object for AccountCreate {
    const NAME: &'static str = "AccountCreate";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "name" => 0,
            "secret" => 1,
            "limits" => 2,
            "tier" => 3,
            _ => return None,
        };
        Some(place)
    }

    fn read_member<'de, A: MapAccess<'de>>(
        &mut self,
        index: usize,
        value: MemberValue<'_, A>,
    ) -> Result<Found, A::Error> {
        match index {
            0 => value.into(&mut self.name),
            1 => value.into(&mut self.secret),
            2 => value.into(&mut self.limits),
            3 => value.into(&mut self.tier),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "name", &self.name)?;
        out.member(1, "secret", &self.secret)?;
        out.member(2, "limits", &self.limits)?;
        out.member(3, "tier", &self.tier)?;
        Ok(())
    }
}

orange_core::__object!(AccountCreate.kept);

impl AccountCreate {
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `secret`.
    pub fn secret(mut self, secret: impl Into<Secret>) -> Self {
        self.secret = Some(secret.into());
        self
    }

    /// Sets `limits`.
    pub fn limits(mut self, limits: impl Into<LimitsCreate>) -> Self {
        self.limits = Some(limits.into());
        self
    }

    /// Sets `tier`.
    pub fn tier(mut self, tier: impl Into<AccountTier>) -> Self {
        self.tier = Some(tier.into());
        self
    }
}

orange_core::__validate!(
    AccountCreate, Client, "#/components/schemas/Account", DEFINITIONS
);

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
