// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Place`.

use orange_core::model::{Kept, Patch};

use super::{Building, OtherPlace, Owner, OwnerPatch, Site};
use super::super::schemas::DEFINITIONS;

/// `Place`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/Place`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Place {
    /// `Site`.
    Site(Box<Site>),
    /// `Building`.
    Building(Box<Building>),
    /// A kind that the specification does not name, kept whole.
    Other(Box<OtherPlace>),
}

/// Every member of every kind, as they are read before it is known which [`Place`] it is.
#[derive(Default)]
struct PlaceParts {
    at_type: Option<String>,
    at_base_type: Option<String>,
    id: Option<String>,
    site: Option<String>,
    inner: Option<Place>,
    floors: Option<i64>,
    owner: Option<Owner>,
    kept: Kept,
}

impl From<PlaceParts> for Place {
    fn from(parts: PlaceParts) -> Self {
        match parts.at_type.as_deref() {
            Some("Site") => Self::Site(parts.into_site()),
            Some("Building") => Self::Building(parts.into_building()),
            _ => Self::Other(parts.into_other()),
        }
    }
}

orange_core::__tagged_union!(Place from PlaceParts : Site Building Other);

impl From<Site> for Place {
    fn from(mut value: Site) -> Self {
        value.at_type.get_or_insert_with(|| "Site".into());
        Self::Site(Box::new(value))
    }
}

impl From<Building> for Place {
    fn from(mut value: Building) -> Self {
        value.at_type.get_or_insert_with(|| "Building".into());
        Self::Building(Box::new(value))
    }
}

impl From<OtherPlace> for Place {
    fn from(value: OtherPlace) -> Self {
        Self::Other(Box::new(value))
    }
}

orange_core::__validate!(
    Place, Client, "#/components/schemas/Place/discriminator", DEFINITIONS
);

/// A change of a [`Place`] of any kind: what is not set stays as it is.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct PlacePatch {
    /// `@type`. On the wire `@type`.
    pub at_type: Patch<String>,
    /// `@baseType`. On the wire `@baseType`.
    pub at_base_type: Patch<String>,
    /// `id`.
    pub id: Patch<String>,
    /// `site`.
    pub site: Patch<String>,
    /// `inner`.
    pub inner: Patch<Box<PlacePatch>>,
    /// `floors`.
    pub floors: Patch<i64>,
    /// `owner`.
    pub owner: Patch<OwnerPatch>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__validate!(
    PlacePatch, Patch, "#/components/schemas/Place/discriminator", DEFINITIONS
);

orange_core::__fields! {
    parts PlaceParts.kept by |_parts| None::<&str>, {
        0 at_type "@type";
        1 at_base_type "@baseType";
        2 id "id";
        3 site "site";
        4 inner "inner";
        5 floors "floors";
        6 owner "owner";
    }
        into_site -> Site [at_type at_base_type id site inner];
        into_building -> Building [at_type at_base_type id floors owner];
        into_other -> OtherPlace [at_type at_base_type id];
}

orange_core::__accessors! {
    Place [Site Building Other] {
        /// `@type`.
        at_type at_type.as_deref -> &str, "@type" at_type_mut String;
        /// `@baseType`.
        at_base_type at_base_type.as_deref -> &str, "@baseType" at_base_type_mut String;
        /// `id`.
        id id.as_deref -> &str, "id" id_mut String;
    }
}

orange_core::__fields! {
    change PlacePatch.kept {
        0 at_type "@type" [patch String];
        1 at_base_type "@baseType" [patch String];
        2 id "id" [patch String];
        3 site "site" [patch String];
        4 inner "inner" [patch Box<PlacePatch>];
        5 floors "floors" [patch i64];
        6 owner "owner" [patch OwnerPatch];
    }
}
