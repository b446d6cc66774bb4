// Generated from corpus/responses.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Failure`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// `Failure`.
///
/// In the specification:
/// `responses.yaml#/components/responses/Failure/content/application~1json/schema`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Failure {
    /// `code`. Required.
    pub code: Option<String>,
    /// `reason`.
    pub reason: Option<String>,
    kept: Kept,
}

impl Object for Failure {
    const NAME: &'static str = "Failure";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "code" => 0,
            "reason" => 1,
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
            0 => value.into(&mut self.code),
            1 => value.into(&mut self.reason),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "code", &self.code)?;
        out.member(1, "reason", &self.reason)?;
        Ok(())
    }
}

orange_core::__object!(Failure.kept);
