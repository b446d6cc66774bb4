// Generated from corpus/dotted-operators.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! Paths into `Job`.

use orange_core::query::{Date, Enum, EqualityOnly, Field, Number, Object, Text};

use super::PeriodFields;
use super::super::models;

/// `id`.
pub fn id() -> Field<Text, EqualityOnly> {
    Field::new("id")
}

/// `state`.
pub fn state() -> Field<Enum<models::JobState>, StateOperators> {
    Field::new("state")
}

/// `changedAt`.
pub fn changed_at() -> Field<Date, ChangedAtOperators> {
    Field::new("changedAt")
}

/// `rank`.
pub fn rank() -> Field<Number, RankOperators> {
    Field::new("rank")
}

/// `validFor`.
pub fn valid_for() -> PeriodFields<Object> {
    Field::new("validFor").into()
}

/// `validFor.startDateTime`.
pub fn valid_for_start_date_time() -> Field<Date, ValidForStartDateTimeOperators> {
    Field::new("validFor.startDateTime")
}

orange_core::filter_operators! {
    #[doc = " Operators that the file declares for `state`."] #[doc = ""] #[doc =
    " - `state`"] #[doc = " - `state.nin`"] pub enum StateOperators : Eq, NotIn;
}

orange_core::filter_operators! {
    #[doc = " Operators that the file declares for `changedAt`."] #[doc = ""] #[doc =
    " - `changedAt.gte`"] #[doc = " - `changedAt.lt`"] pub enum ChangedAtOperators : Gte,
    Lt;
}

orange_core::filter_operators! {
    #[doc = " Operators that the file declares for `rank`."] #[doc = ""] #[doc =
    " - `rank`"] #[doc = " - `rank.gt`: Above this rank."] pub enum RankOperators : Eq,
    Gt;
}

orange_core::filter_operators! {
    #[doc = " Operators that the file declares for `validFor.startDateTime`."] #[doc =
    ""] #[doc = " - `validFor.startDateTime.lte`"] pub enum
    ValidForStartDateTimeOperators : Lte;
}
