// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `Company`.

use orange_core::model::{
    Findings, Found, Kept, MapAccess, MemberValue, MemberWriter, Object, OwnRules,
    SerializeMap,
};

use super::{Address, AddressCreate, ContactMedium, Siren, Siret};
use super::super::schemas::DEFINITIONS;

/// A company that owns or develops a building.
///
/// *Published by the interop group*: before-interop/common Company.
///
/// In the specification: `openapi.yaml#/components/schemas/Company`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Company {
    /// Its name.
    pub name: Option<String>,
    /// `address`.
    pub address: Option<Address>,
    /// How to reach it.
    ///
    /// On the wire `contactMedium`.
    pub contact_medium: Option<Vec<ContactMedium>>,
    /// `siret`.
    pub siret: Option<Siret>,
    /// `siren`.
    pub siren: Option<Siren>,
    kept: Kept,
}

impl Object for Company {
    const NAME: &'static str = "Company";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "name" => 0,
            "address" => 1,
            "contactMedium" => 2,
            "siret" => 3,
            "siren" => 4,
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
            1 => value.into(&mut self.address),
            2 => value.into(&mut self.contact_medium),
            3 => value.into(&mut self.siret),
            4 => value.into(&mut self.siren),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "name", &self.name)?;
        out.member(1, "address", &self.address)?;
        out.member(2, "contactMedium", &self.contact_medium)?;
        out.member(3, "siret", &self.siret)?;
        out.member(4, "siren", &self.siren)?;
        Ok(())
    }
}

orange_core::__object!(Company.kept);

orange_core::__validate!(
    Company, Client, "#/components/schemas/Company", DEFINITIONS, check_own
);

impl OwnRules for Company {
    fn check_own(&self, found: &mut Findings) {
        if let Some(value) = &self.siret {
            let found = &mut found.enter("siret");
            value.check_own(found);
        }
        if let Some(value) = &self.siren {
            let found = &mut found.enter("siren");
            value.check_own(found);
        }
    }
}

/// A [`Company`] to be created: without what the server fills in.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct CompanyCreate {
    /// Its name.
    pub name: Option<String>,
    /// `address`.
    pub address: Option<AddressCreate>,
    /// How to reach it.
    ///
    /// On the wire `contactMedium`.
    pub contact_medium: Option<Vec<ContactMedium>>,
    /// `siret`.
    pub siret: Option<Siret>,
    /// `siren`.
    pub siren: Option<Siren>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for CompanyCreate {
    const NAME: &'static str = "CompanyCreate";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "name" => 0,
            "address" => 1,
            "contactMedium" => 2,
            "siret" => 3,
            "siren" => 4,
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
            1 => value.into(&mut self.address),
            2 => value.into(&mut self.contact_medium),
            3 => value.into(&mut self.siret),
            4 => value.into(&mut self.siren),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "name", &self.name)?;
        out.member(1, "address", &self.address)?;
        out.member(2, "contactMedium", &self.contact_medium)?;
        out.member(3, "siret", &self.siret)?;
        out.member(4, "siren", &self.siren)?;
        Ok(())
    }
}

orange_core::__object!(CompanyCreate.kept);

impl CompanyCreate {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `address`.
    pub fn address(mut self, address: impl Into<AddressCreate>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets `contactMedium`.
    pub fn contact_medium(
        mut self,
        contact_medium: impl IntoIterator<Item = impl Into<ContactMedium>>,
    ) -> Self {
        self.contact_medium = Some(contact_medium.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `siret`.
    pub fn siret(mut self, siret: impl Into<Siret>) -> Self {
        self.siret = Some(siret.into());
        self
    }

    /// Sets `siren`.
    pub fn siren(mut self, siren: impl Into<Siren>) -> Self {
        self.siren = Some(siren.into());
        self
    }
}

orange_core::__validate!(
    CompanyCreate, Client, "#/components/schemas/Company", DEFINITIONS, check_own
);

impl OwnRules for CompanyCreate {
    fn check_own(&self, found: &mut Findings) {
        if let Some(value) = &self.siret {
            let found = &mut found.enter("siret");
            value.check_own(found);
        }
        if let Some(value) = &self.siren {
            let found = &mut found.enter("siren");
            value.check_own(found);
        }
    }
}
