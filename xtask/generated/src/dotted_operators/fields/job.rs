// Generated from corpus/dotted-operators.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! Paths into `Job`.

use orange_core::query::{Date, Enum, Field, List, NoOperators, Number, Object, Text};

use super::{JobNotesItemFields, PeriodFields};
use super::super::models;

/// `id`.
pub fn id() -> Field<Text, NoOperators> {
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

/// `code`.
pub fn code() -> Field<Text, CodeOperators> {
    Field::new("code")
}

/// `name`.
pub fn name() -> Field<Text, NameOperators> {
    Field::new("name")
}

/// `notes`.
pub fn notes() -> JobNotesItemFields<List> {
    Field::new("notes").into()
}

/// `validFor`.
pub fn valid_for() -> PeriodFields<Object> {
    Field::new("validFor").into()
}

/// `notes`.
pub fn notes_filter() -> Field<List, NotesOperators> {
    Field::new("notes")
}

/// `validFor`.
pub fn valid_for_filter() -> Field<Object, ValidForOperators> {
    Field::new("validFor")
}

/// `validFor.endDateTime`.
pub fn valid_for_end_date_time() -> Field<Date, orange_core::query::EqualityOnly> {
    Field::new("validFor.endDateTime")
}

/// `validFor.startDateTime`.
pub fn valid_for_start_date_time() -> Field<Date, ValidForStartDateTimeOperators> {
    Field::new("validFor.startDateTime")
}

orange_core::filter_operators! {
    #[doc = " Operators that the file declares for `state`."] #[doc = ""] #[doc =
    " - `state`"] #[doc = " - `state.neq`"] #[doc = " - `state.nin`"] pub enum
    StateOperators : Eq, Ne = "neq", NotIn;
}

orange_core::filter_operators! {
    #[doc = " Operators that the file declares for `changedAt`."] #[doc = ""] #[doc =
    " - `changedAt.gte`"] #[doc = " - `changedAt.lt`"] pub enum ChangedAtOperators : Gte,
    Lt;
}

orange_core::filter_operators! {
    #[doc = " Operators that the file declares for `rank`."] #[doc = ""] #[doc =
    " - `rank`"] #[doc = " - `rank.gt`: Above this rank."] #[doc = " - `rank.gte`"] pub
    enum RankOperators : Eq, Gt, Gte;
}

orange_core::filter_operators! {
    #[doc = " Operators that the file declares for `code`."] #[doc = ""] #[doc =
    " - `code`"] #[doc = " - `code.in`"] #[doc = " - `code.regex`"] #[doc =
    " - `code.neq`"] pub enum CodeOperators : Eq, In, Match = "regex", Ne = "neq";
}

orange_core::filter_operators! {
    #[doc = " Operators that the file declares for `name`."] #[doc = ""] #[doc =
    " - `name.eq`"] pub enum NameOperators : Eq = "eq";
}

orange_core::filter_operators! {
    #[doc = " Operators that the file declares for `notes`."] #[doc = ""] #[doc =
    " - `notes.emj`"] pub enum NotesOperators : ElementMatch;
}

orange_core::filter_operators! {
    #[doc = " Operators that the file declares for `validFor`."] #[doc = ""] #[doc =
    " - `validFor.json`"] pub enum ValidForOperators : Json;
}

orange_core::filter_operators! {
    #[doc = " Operators that the file declares for `validFor.startDateTime`."] #[doc =
    ""] #[doc = " - `validFor.startDateTime.lte`"] pub enum
    ValidForStartDateTimeOperators : Lte;
}
