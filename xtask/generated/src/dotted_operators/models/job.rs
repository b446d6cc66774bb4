// Generated from corpus/dotted-operators.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Job`.

use orange_core::model::{DateTime, Kept};

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

orange_core::__fields! {
    Job.kept {
        0 id "id";
        1 state "state";
        2 changed_at "changedAt";
        3 rank "rank";
        4 code "code";
        5 name "name";
        6 notes "notes";
        7 valid_for "validFor";
    }
}
