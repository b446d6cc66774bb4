// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Owner`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, Parts, Patch,
    SerializeMap, hand_over,
};

use super::{Company, OtherOwner, Person};
use super::super::schemas::DEFINITIONS;

/// `Owner`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/Owner`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Owner {
    /// `p`.
    P(Box<Person>),
    /// `c`.
    C(Box<Company>),
    /// A kind that the specification does not name, kept whole.
    Other(Box<OtherOwner>),
}

/// Every member of every kind, as they are read before it is known which [`Owner`] it is.
#[derive(Default)]
struct OwnerParts {
    role: Option<String>,
    name: Option<String>,
    siren: Option<String>,
    kept: Kept,
}

impl Object for OwnerParts {
    const NAME: &'static str = "OwnerParts";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "role" => 0,
            "name" => 1,
            "siren" => 2,
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
            0 => value.into(&mut self.role),
            1 => value.into(&mut self.name),
            2 => value.into(&mut self.siren),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "role", &self.role)?;
        out.member(1, "name", &self.name)?;
        out.member(2, "siren", &self.siren)?;
        Ok(())
    }
}

orange_core::__keeps!(OwnerParts.kept);

impl Parts for OwnerParts {
    const MEMBERS: &'static [&'static str] = &["role", "name", "siren"];

    fn is_any_set(&self) -> bool {
        self.role.is_some() || self.name.is_some() || self.siren.is_some()
    }
}

impl OwnerParts {
    fn into_p(mut self) -> Box<Person> {
        let mut value = Box::<Person>::default();
        value.role = self.role.take();
        value.name = self.name.take();
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_c(mut self) -> Box<Company> {
        let mut value = Box::<Company>::default();
        value.role = self.role.take();
        value.siren = self.siren.take();
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_other(mut self) -> Box<OtherOwner> {
        let mut value = Box::<OtherOwner>::default();
        value.role = self.role.take();
        hand_over(&mut self, &mut *value);
        value
    }
}

impl From<OwnerParts> for Owner {
    fn from(parts: OwnerParts) -> Self {
        match parts.role.as_deref() {
            Some("p" | "Person") => Self::P(parts.into_p()),
            Some("c" | "Company") => Self::C(parts.into_c()),
            _ => Self::Other(parts.into_other()),
        }
    }
}

orange_core::__tagged_union!(Owner from OwnerParts : P C Other);

impl From<Person> for Owner {
    fn from(mut value: Person) -> Self {
        value.role.get_or_insert_with(|| "p".into());
        Self::P(Box::new(value))
    }
}

impl From<Company> for Owner {
    fn from(mut value: Company) -> Self {
        value.role.get_or_insert_with(|| "c".into());
        Self::C(Box::new(value))
    }
}

impl From<OtherOwner> for Owner {
    fn from(value: OtherOwner) -> Self {
        Self::Other(Box::new(value))
    }
}

impl Owner {
    /// `role`.
    pub fn role(&self) -> Option<&str> {
        match self {
            Self::P(value) => value.role.as_deref(),
            Self::C(value) => value.role.as_deref(),
            Self::Other(value) => value.role.as_deref(),
        }
    }

    /// `role`, to change.
    pub fn role_mut(&mut self) -> &mut Option<String> {
        match self {
            Self::P(value) => &mut value.role,
            Self::C(value) => &mut value.role,
            Self::Other(value) => &mut value.role,
        }
    }
}

orange_core::__validate!(
    Owner, Client, "#/components/schemas/Owner/discriminator", DEFINITIONS
);

/// A change of a [`Owner`] of any kind: what is not set stays as it is.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct OwnerPatch {
    /// `role`.
    pub role: Patch<String>,
    /// `name`.
    pub name: Patch<String>,
    /// `siren`. Pattern: `^[0-9]{9}$`.
    pub siren: Patch<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for OwnerPatch {
    const NAME: &'static str = "OwnerPatch";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "role" => 0,
            "name" => 1,
            "siren" => 2,
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
            0 => value.into_patch(&mut self.role),
            1 => value.into_patch(&mut self.name),
            2 => value.into_patch(&mut self.siren),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.patch(0, "role", &self.role)?;
        out.patch(1, "name", &self.name)?;
        out.patch(2, "siren", &self.siren)?;
        Ok(())
    }
}

orange_core::__object!(OwnerPatch.kept);

impl OwnerPatch {
    /// A change of nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Changes `role`.
    pub fn role(mut self, role: impl Into<Patch<String>>) -> Self {
        self.role = role.into();
        self
    }

    /// Changes `name`.
    pub fn name(mut self, name: impl Into<Patch<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Changes `siren`.
    pub fn siren(mut self, siren: impl Into<Patch<String>>) -> Self {
        self.siren = siren.into();
        self
    }
}

orange_core::__validate!(
    OwnerPatch, Patch, "#/components/schemas/Owner/discriminator", DEFINITIONS
);
