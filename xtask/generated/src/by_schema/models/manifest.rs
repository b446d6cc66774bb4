// Generated from corpus/by-schema.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Manifest`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::{Line, LinesC};
use super::super::schemas::DEFINITIONS;

/// `Manifest`.
///
/// In the specification: `by-schema.yaml#/components/schemas/Manifest`.
#[derive(Clone, Debug, Default)]
pub struct Manifest {
    /// `lines`.
    pub lines: Option<LinesC>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for Manifest {
    const NAME: &'static str = "Manifest";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "lines" => 0,
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
            0 => value.into(&mut self.lines),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "lines", &self.lines)?;
        Ok(())
    }
}

orange_core::__object!(Manifest.kept);

impl Manifest {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `lines`.
    pub fn lines(mut self, lines: impl IntoIterator<Item = impl Into<Line>>) -> Self {
        self.lines = Some(lines.into_iter().map(Into::into).collect());
        self
    }
}

orange_core::__validate!(Manifest, Client, "#/components/schemas/Manifest", DEFINITIONS);
