// Generated from corpus/constructors.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Beacon`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::Version;
use super::super::schemas::DEFINITIONS;

/// Every required field has one possible value, which the constructor fills in.
///
/// In the specification: `constructors.yaml#/components/schemas/Beacon`.
#[derive(Clone, Debug, Default)]
pub struct Beacon {
    /// `kind`. Required. Always `"beacon"`.
    pub kind: Option<String>,
    /// `version`. Required.
    pub version: Option<Version>,
    /// `level`. Required. Always `-3`.
    pub level: Option<i64>,
    /// `active`. Required. Always `true`.
    pub active: Option<bool>,
    /// `unit`. Required. Always `1`.
    pub unit: Option<i64>,
    /// `note`. Always `"optional"`.
    pub note: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for Beacon {
    const NAME: &'static str = "Beacon";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "kind" => 0,
            "version" => 1,
            "level" => 2,
            "active" => 3,
            "unit" => 4,
            "note" => 5,
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
            0 => value.into(&mut self.kind),
            1 => value.into(&mut self.version),
            2 => value.into(&mut self.level),
            3 => value.into(&mut self.active),
            4 => value.into(&mut self.unit),
            5 => value.into(&mut self.note),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "kind", &self.kind)?;
        out.member(1, "version", &self.version)?;
        out.member(2, "level", &self.level)?;
        out.member(3, "active", &self.active)?;
        out.member(4, "unit", &self.unit)?;
        out.member(5, "note", &self.note)?;
        Ok(())
    }
}

orange_core::__object!(Beacon.kept);

impl Beacon {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            kind: Some("beacon".into()),
            version: Some("2".into()),
            level: Some(-3),
            active: Some(true),
            unit: Some(1),
            ..Self::default()
        }
    }

    /// Sets `kind`.
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets `version`.
    pub fn version(mut self, version: impl Into<Version>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// Sets `level`.
    pub fn level(mut self, level: i64) -> Self {
        self.level = Some(level);
        self
    }

    /// Sets `active`.
    pub fn active(mut self, active: bool) -> Self {
        self.active = Some(active);
        self
    }

    /// Sets `unit`.
    pub fn unit(mut self, unit: i64) -> Self {
        self.unit = Some(unit);
        self
    }

    /// Sets `note`.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }
}

orange_core::__validate!(Beacon, Client, "#/components/schemas/Beacon", DEFINITIONS);
