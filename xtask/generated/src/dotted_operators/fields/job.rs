// Generated from corpus/dotted-operators.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! Paths into `Job`.

use orange_core::query::{Date, Enum, Field, List, NoOperators, Number, Object, Text};

use super::{JobNotesItemFields, PeriodFields};
use super::super::models;

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

orange_core::__paths! {
    /// `id`.
    id "id" -> Field<Text, NoOperators>;
    /// `state`.
    state "state" -> Field<Enum<models::JobState>, StateOperators>;
    /// `changedAt`.
    changed_at "changedAt" -> Field<Date, ChangedAtOperators>;
    /// `rank`.
    rank "rank" -> Field<Number, RankOperators>;
    /// `code`.
    code "code" -> Field<Text, CodeOperators>;
    /// `name`.
    name "name" -> Field<Text, NameOperators>;
    /// `notes`.
    notes "notes" => JobNotesItemFields<List>;
    /// `validFor`.
    valid_for "validFor" => PeriodFields<Object>;
    /// `notes`.
    notes_filter "notes" -> Field<List, NotesOperators>;
    /// `validFor`.
    valid_for_filter "validFor" -> Field<Object, ValidForOperators>;
    /// `validFor.endDateTime`.
    valid_for_end_date_time "validFor.endDateTime" -> Field<Date, orange_core::query::EqualityOnly>;
    /// `validFor.startDateTime`.
    valid_for_start_date_time "validFor.startDateTime" -> Field<Date, ValidForStartDateTimeOperators>;
}
