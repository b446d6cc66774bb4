// Generated from corpus/redirects.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Job`.

use orange_core::model::Kept;

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

orange_core::__fields! {
    Job.kept {
        0 id "id";
    }
}
