// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Permit`.

use orange_core::model::Kept;

use super::{Night, OtherPermit, OtherPermitRes};
use super::super::schemas::DEFINITIONS;

/// `Permit`.
///
/// In the specification: `by-schema.yaml#/components/schemas/Permit`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Permit {
    /// `Permit`.
    Permit(Box<OtherPermit>),
    /// `Night`.
    Night(Box<Night>),
    /// `Permit_RES`.
    PermitRes(Box<OtherPermitRes>),
    /// A kind that the specification does not name, kept whole.
    Other(Box<OtherPermit>),
}

/// Every member of every kind, as they are read before it is known which [`Permit`] it is.
#[derive(Default)]
struct PermitParts {
    at_type: Option<String>,
    id: Option<String>,
    until: Option<String>,
    kept: Kept,
}

impl From<PermitParts> for Permit {
    fn from(parts: PermitParts) -> Self {
        match parts.at_type.as_deref() {
            Some("Permit") => Self::Permit(parts.into_permit()),
            Some("Night") => Self::Night(parts.into_night()),
            Some("Permit_RES") => Self::PermitRes(parts.into_permit_res()),
            _ => Self::Other(parts.into_other()),
        }
    }
}

orange_core::__tagged_union!(Permit from PermitParts : Permit Night PermitRes Other);

impl From<Night> for Permit {
    fn from(mut value: Night) -> Self {
        value.at_type.get_or_insert_with(|| "Night".into());
        Self::Night(Box::new(value))
    }
}

impl From<OtherPermitRes> for Permit {
    fn from(mut value: OtherPermitRes) -> Self {
        value.at_type.get_or_insert_with(|| "Permit_RES".into());
        Self::PermitRes(Box::new(value))
    }
}

orange_core::__validate!(
    Permit, Client, "#/components/schemas/Permit/discriminator", DEFINITIONS
);

orange_core::__fields! {
    parts PermitParts.kept by |_parts| None::<&str>, {
        0 at_type "@type";
        1 id "id";
        2 until "until";
    }
        into_permit -> OtherPermit [at_type id];
        into_night -> Night [at_type id until];
        into_permit_res -> OtherPermitRes [at_type id];
        into_other -> OtherPermit [at_type id];
}

orange_core::__accessors! {
    Permit [Permit Night PermitRes Other] {
        /// `@type`.
        at_type at_type.as_deref -> &str, "@type" at_type_mut String;
        /// `id`.
        id id.as_deref -> &str, "id" id_mut String;
    }
}
