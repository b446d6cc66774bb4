// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Owner`.

use orange_core::model::{Kept, Patch};

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

orange_core::__validate!(
    OwnerPatch, Patch, "#/components/schemas/Owner/discriminator", DEFINITIONS
);

orange_core::__fields! {
    parts OwnerParts.kept by |_parts| None::<&str>, {
        0 role "role";
        1 name "name";
        2 siren "siren";
    }
        into_p -> Person [role name];
        into_c -> Company [role siren];
        into_other -> OtherOwner [role];
}

orange_core::__accessors! {
    Owner [P C Other] {
        /// `role`.
        role role.as_deref -> &str, "role" role_mut String;
    }
}

orange_core::__fields! {
    change OwnerPatch.kept {
        0 role "role" [patch String];
        1 name "name" [patch String];
        2 siren "siren" [patch String];
    }
}
