// Generated from corpus/hierarchies.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Site`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::Place;
use super::super::schemas::DEFINITIONS;

/// `Site`.
///
/// In the specification: `hierarchies.yaml#/components/schemas/Site`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Site {
    /// `@type`. On the wire `@type`.
    pub at_type: Option<String>,
    /// `@baseType`. On the wire `@baseType`.
    pub at_base_type: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `site`.
    pub site: Option<String>,
    /// `inner`.
    pub inner: Option<Place>,
    kept: Kept,
}

impl Object for Site {
    const NAME: &'static str = "Site";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "@type" => 0,
            "@baseType" => 1,
            "id" => 2,
            "site" => 3,
            "inner" => 4,
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
        Ok(())
    }
}

orange_core::__object!(Site.kept);

impl Site {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            at_type: Some("Site".into()),
            ..Self::default()
        }
    }

    /// Sets `@type`.
    pub fn at_type(mut self, at_type: impl Into<String>) -> Self {
        self.at_type = Some(at_type.into());
        self
    }

    /// Sets `@baseType`.
    pub fn at_base_type(mut self, at_base_type: impl Into<String>) -> Self {
        self.at_base_type = Some(at_base_type.into());
        self
    }

    /// Sets `id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `site`.
    pub fn site(mut self, site: impl Into<String>) -> Self {
        self.site = Some(site.into());
        self
    }

    /// Sets `inner`.
    pub fn inner(mut self, inner: impl Into<Place>) -> Self {
        self.inner = Some(inner.into());
        self
    }
}

orange_core::__validate!(Site, Client, "#/components/schemas/Site", DEFINITIONS);
