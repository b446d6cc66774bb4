// Generated from corpus/dotted-operators.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! Paths into `Period`.

use orange_core::query::{Date, Field, NoOperators};

orange_core::fields_type! {
    #[doc = " Paths below a `Period`, wherever it stands."] pub struct PeriodFields :
    NoOperators;
}

orange_core::__paths_below! {
    PeriodFields {
        /// `startDateTime`.
        start_date_time "startDateTime" -> Field<Date, NoOperators>;
        /// `endDateTime`.
        end_date_time "endDateTime" -> Field<Date, NoOperators>;
    }
}
