// Generated from corpus/dotted-operators.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! Paths into `Period`.

use orange_core::query::{Date, Field, NoOperators, Structured};

orange_core::fields_type! {
    #[doc = " Paths below a `Period`, wherever it stands."] pub struct PeriodFields :
    NoOperators;
}

impl<K: Structured> PeriodFields<K> {
    /// `startDateTime`.
    pub fn start_date_time(&self) -> Field<Date, NoOperators> {
        self.0.child("startDateTime")
    }

    /// `endDateTime`.
    pub fn end_date_time(&self) -> Field<Date, NoOperators> {
        self.0.child("endDateTime")
    }
}
