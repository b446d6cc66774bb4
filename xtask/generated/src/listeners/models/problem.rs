// Generated from corpus/listeners.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Problem`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `Problem`.
///
/// In the specification: `listeners.yaml#/definitions/Problem`.
#[derive(Clone, Debug, Default)]
pub struct Problem {
    /// `reason`.
    pub reason: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for Problem {
    const NAME: &'static str = "Problem";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "reason" => 0,
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
            0 => value.into(&mut self.reason),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "reason", &self.reason)?;
        Ok(())
    }
}

orange_core::__object!(Problem.kept);

impl Problem {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `reason`.
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}

orange_core::__validate!(Problem, Client, "#/definitions/Problem", DEFINITIONS);
