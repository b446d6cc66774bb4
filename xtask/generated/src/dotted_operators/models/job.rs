// Generated from corpus/dotted-operators.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Job`.

use orange_core::model::{
    DateTime, Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::{JobNotesItem, JobState, Period};

/// `Job`.
///
/// In the specification: `dotted-operators.yaml#/components/schemas/Job`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Job {
    /// `id`.
    pub id: Option<String>,
    /// `state`.
    pub state: Option<JobState>,
    /// `changedAt`. On the wire `changedAt`.
    pub changed_at: Option<DateTime>,
    /// `rank`.
    pub rank: Option<i64>,
    /// `code`.
    pub code: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `notes`.
    pub notes: Option<Vec<JobNotesItem>>,
    /// `validFor`. On the wire `validFor`.
    pub valid_for: Option<Period>,
    kept: Kept,
}

impl Object for Job {
    const NAME: &'static str = "Job";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "id" => 0,
            "state" => 1,
            "changedAt" => 2,
            "rank" => 3,
            "code" => 4,
            "name" => 5,
            "notes" => 6,
            "validFor" => 7,
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
            1 => value.into(&mut self.state),
            2 => value.into(&mut self.changed_at),
            3 => value.into(&mut self.rank),
            4 => value.into(&mut self.code),
            5 => value.into(&mut self.name),
            6 => value.into(&mut self.notes),
            7 => value.into(&mut self.valid_for),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "id", &self.id)?;
        out.member(1, "state", &self.state)?;
        out.member(2, "changedAt", &self.changed_at)?;
        out.member(3, "rank", &self.rank)?;
        out.member(4, "code", &self.code)?;
        out.member(5, "name", &self.name)?;
        out.member(6, "notes", &self.notes)?;
        out.member(7, "validFor", &self.valid_for)?;
        Ok(())
    }
}

orange_core::__object!(Job.kept);
