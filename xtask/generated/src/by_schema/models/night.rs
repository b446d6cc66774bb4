// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Night`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `Night`.
///
/// In the specification: `by-schema.yaml#/components/schemas/Night`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Night {
    /// `@type`. On the wire `@type`.
    pub at_type: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `until`.
    pub until: Option<String>,
    kept: Kept,
}

impl Object for Night {
    const NAME: &'static str = "Night";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "@type" => 0,
            "id" => 1,
            "until" => 2,
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
            1 => value.into(&mut self.id),
            2 => value.into(&mut self.until),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "@type", &self.at_type)?;
        out.member(1, "id", &self.id)?;
        out.member(2, "until", &self.until)?;
        Ok(())
    }
}

orange_core::__object!(Night.kept);

impl Night {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            at_type: Some("Night".into()),
            ..Self::default()
        }
    }

    /// Sets `@type`.
    pub fn at_type(mut self, at_type: impl Into<String>) -> Self {
        self.at_type = Some(at_type.into());
        self
    }

    /// Sets `id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `until`.
    pub fn until(mut self, until: impl Into<String>) -> Self {
        self.until = Some(until.into());
        self
    }
}

orange_core::__validate!(Night, Client, "#/components/schemas/Night", DEFINITIONS);
