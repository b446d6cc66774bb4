// Generated from corpus/redirects.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Job`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `Job`.
///
/// In the specification: `redirects.yaml#/components/schemas/Job`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Job {
    /// `id`.
    pub id: Option<String>,
    kept: Kept,
}

impl Object for Job {
    const NAME: &'static str = "Job";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "id" => 0,
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
            0 => value.into(&mut self.id),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "id", &self.id)?;
        Ok(())
    }
}

orange_core::__object!(Job.kept);
