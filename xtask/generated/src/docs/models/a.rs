// Generated from corpus/docs.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `A`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::B;

/// The A
///
/// Indented like code, twice.
///
/// See <https://example.org/A>.
///
/// *Documented by Orange*: page 4.
///
/// In the specification: `docs.yaml#/components/schemas/A`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct A {
    /// Do not use.
    ///
    /// **Deprecated** by the specification.
    pub old: Option<String>,
    /// Beside a reference.
    pub both: Option<B>,
    kept: Kept,
}

impl Object for A {
    const NAME: &'static str = "A";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "old" => 0,
            "both" => 1,
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
            0 => value.into(&mut self.old),
            1 => value.into(&mut self.both),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "old", &self.old)?;
        out.member(1, "both", &self.both)?;
        Ok(())
    }
}

orange_core::__object!(A.kept);
