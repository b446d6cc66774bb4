// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Place`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, Parts, Patch,
    SerializeMap, hand_over,
};

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

impl Object for PlaceParts {
    const NAME: &'static str = "PlaceParts";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "@type" => 0,
            "@baseType" => 1,
            "id" => 2,
            "site" => 3,
            "inner" => 4,
            "floors" => 5,
            "owner" => 6,
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
            0 => value.into(&mut self.at_type),
            1 => value.into(&mut self.at_base_type),
            2 => value.into(&mut self.id),
            3 => value.into(&mut self.site),
            4 => value.into(&mut self.inner),
            5 => value.into(&mut self.floors),
            6 => value.into(&mut self.owner),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "@type", &self.at_type)?;
        out.member(1, "@baseType", &self.at_base_type)?;
        out.member(2, "id", &self.id)?;
        out.member(3, "site", &self.site)?;
        out.member(4, "inner", &self.inner)?;
        out.member(5, "floors", &self.floors)?;
        out.member(6, "owner", &self.owner)?;
        Ok(())
    }
}

orange_core::__keeps!(PlaceParts.kept);

impl Parts for PlaceParts {
    const MEMBERS: &'static [&'static str] = &[
        "@type",
        "@baseType",
        "id",
        "site",
        "inner",
        "floors",
        "owner",
    ];

    fn is_any_set(&self) -> bool {
        self.at_type.is_some() || self.at_base_type.is_some() || self.id.is_some()
            || self.site.is_some() || self.inner.is_some() || self.floors.is_some()
            || self.owner.is_some()
    }
}

impl PlaceParts {
    fn into_site(mut self) -> Box<Site> {
        let mut value = Box::<Site>::default();
        value.at_type = self.at_type.take();
        value.at_base_type = self.at_base_type.take();
        value.id = self.id.take();
        value.site = self.site.take();
        value.inner = self.inner.take();
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_building(mut self) -> Box<Building> {
        let mut value = Box::<Building>::default();
        value.at_type = self.at_type.take();
        value.at_base_type = self.at_base_type.take();
        value.id = self.id.take();
        value.floors = self.floors.take();
        value.owner = self.owner.take();
        hand_over(&mut self, &mut *value);
        value
    }

    fn into_other(mut self) -> Box<OtherPlace> {
        let mut value = Box::<OtherPlace>::default();
        value.at_type = self.at_type.take();
        value.at_base_type = self.at_base_type.take();
        value.id = self.id.take();
        hand_over(&mut self, &mut *value);
        value
    }
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

impl Place {
    /// `@type`.
    pub fn at_type(&self) -> Option<&str> {
        match self {
            Self::Site(value) => value.at_type.as_deref(),
            Self::Building(value) => value.at_type.as_deref(),
            Self::Other(value) => value.at_type.as_deref(),
        }
    }

    /// `@type`, to change.
    pub fn at_type_mut(&mut self) -> &mut Option<String> {
        match self {
            Self::Site(value) => &mut value.at_type,
            Self::Building(value) => &mut value.at_type,
            Self::Other(value) => &mut value.at_type,
        }
    }

    /// `@baseType`.
    pub fn at_base_type(&self) -> Option<&str> {
        match self {
            Self::Site(value) => value.at_base_type.as_deref(),
            Self::Building(value) => value.at_base_type.as_deref(),
            Self::Other(value) => value.at_base_type.as_deref(),
        }
    }

    /// `@baseType`, to change.
    pub fn at_base_type_mut(&mut self) -> &mut Option<String> {
        match self {
            Self::Site(value) => &mut value.at_base_type,
            Self::Building(value) => &mut value.at_base_type,
            Self::Other(value) => &mut value.at_base_type,
        }
    }

    /// `id`.
    pub fn id(&self) -> Option<&str> {
        match self {
            Self::Site(value) => value.id.as_deref(),
            Self::Building(value) => value.id.as_deref(),
            Self::Other(value) => value.id.as_deref(),
        }
    }

    /// `id`, to change.
    pub fn id_mut(&mut self) -> &mut Option<String> {
        match self {
            Self::Site(value) => &mut value.id,
            Self::Building(value) => &mut value.id,
            Self::Other(value) => &mut value.id,
        }
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

impl Object for PlacePatch {
    const NAME: &'static str = "PlacePatch";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "@type" => 0,
            "@baseType" => 1,
            "id" => 2,
            "site" => 3,
            "inner" => 4,
            "floors" => 5,
            "owner" => 6,
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
            0 => value.into_patch(&mut self.at_type),
            1 => value.into_patch(&mut self.at_base_type),
            2 => value.into_patch(&mut self.id),
            3 => value.into_patch(&mut self.site),
            4 => value.into_patch(&mut self.inner),
            5 => value.into_patch(&mut self.floors),
            6 => value.into_patch(&mut self.owner),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.patch(0, "@type", &self.at_type)?;
        out.patch(1, "@baseType", &self.at_base_type)?;
        out.patch(2, "id", &self.id)?;
        out.patch(3, "site", &self.site)?;
        out.patch(4, "inner", &self.inner)?;
        out.patch(5, "floors", &self.floors)?;
        out.patch(6, "owner", &self.owner)?;
        Ok(())
    }
}

orange_core::__object!(PlacePatch.kept);

impl PlacePatch {
    /// A change of nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Changes `@type`.
    pub fn at_type(mut self, at_type: impl Into<Patch<String>>) -> Self {
        self.at_type = at_type.into();
        self
    }

    /// Changes `@baseType`.
    pub fn at_base_type(mut self, at_base_type: impl Into<Patch<String>>) -> Self {
        self.at_base_type = at_base_type.into();
        self
    }

    /// Changes `id`.
    pub fn id(mut self, id: impl Into<Patch<String>>) -> Self {
        self.id = id.into();
        self
    }

    /// Changes `site`.
    pub fn site(mut self, site: impl Into<Patch<String>>) -> Self {
        self.site = site.into();
        self
    }

    /// Changes `inner`.
    pub fn inner(mut self, inner: impl Into<Patch<Box<PlacePatch>>>) -> Self {
        self.inner = inner.into();
        self
    }

    /// Changes `floors`.
    pub fn floors(mut self, floors: impl Into<Patch<i64>>) -> Self {
        self.floors = floors.into();
        self
    }

    /// Changes `owner`.
    pub fn owner(mut self, owner: impl Into<Patch<OwnerPatch>>) -> Self {
        self.owner = owner.into();
        self
    }
}

orange_core::__validate!(
    PlacePatch, Patch, "#/components/schemas/Place/discriminator", DEFINITIONS
);
