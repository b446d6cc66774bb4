// Generated from corpus/clashes.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Other`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `Other`.
///
/// In the specification: `clashes.yaml#/components/schemas/Other`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Other {
    /// `kind`.
    pub kind: Option<String>,
    /// `z`.
    pub z: Option<i64>,
    kept: Kept,
}

impl Object for Other {
    const NAME: &'static str = "Other";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "kind" => 0,
            "z" => 1,
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
            1 => value.into(&mut self.z),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "kind", &self.kind)?;
        out.member(1, "z", &self.z)?;
        Ok(())
    }
}

orange_core::__object!(Other.kept);

impl Other {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self {
            kind: Some("Other".into()),
            ..Self::default()
        }
    }

    /// Sets `kind`.
    pub fn kind(mut self, kind: impl Into<String>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    /// Sets `z`.
    pub fn z(mut self, z: i64) -> Self {
        self.z = Some(z);
        self
    }
}

orange_core::__validate!(Other, Client, "#/components/schemas/Other", DEFINITIONS);
