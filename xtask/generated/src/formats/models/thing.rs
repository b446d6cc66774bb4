// Generated from corpus/formats.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Thing`.

use orange_core::model::{Date, DateTime, Json, Kept, Number, Secret};

/// `Thing`.
///
/// In the specification: `formats.yaml#/components/schemas/Thing`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Thing {
    /// `small`. Default: `-1`.
    pub small: Option<i64>,
    /// `large`.
    pub large: Option<i64>,
    /// `whole`.
    pub whole: Option<i64>,
    /// `asNumber`. On the wire `asNumber`.
    pub as_number: Option<i64>,
    /// `real`. A multiple of 0.5.
    pub real: Option<Number>,
    /// `single`.
    pub single: Option<Number>,
    /// `day`.
    pub day: Option<Date>,
    /// `moment`.
    pub moment: Option<DateTime>,
    /// `clock`.
    pub clock: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `link`. At most 200 characters.
    pub link: Option<String>,
    /// `mail`.
    pub mail: Option<String>,
    /// `bytes`.
    pub bytes: Option<String>,
    /// `secret`.
    pub secret: Option<Secret>,
    /// `odd`.
    pub odd: Option<String>,
    /// `misspelt`.
    pub misspelt: Option<i64>,
    /// `unknown`.
    pub unknown: Option<Json>,
    /// `yes`. Default: `true`.
    pub yes: Option<bool>,
    /// `list`. Default: `["a"]`.
    pub list: Option<Vec<String>>,
    kept: Kept,
}

orange_core::__fields! {
    Thing.kept {
        0 small "small";
        1 large "large";
        2 whole "whole";
        3 as_number "asNumber";
        4 real "real";
        5 single "single";
        6 day "day";
        7 moment "moment";
        8 clock "clock";
        9 id "id";
        10 link "link";
        11 mail "mail";
        12 bytes "bytes";
        13 secret "secret";
        14 odd "odd";
        15 misspelt "misspelt";
        16 unknown "unknown";
        17 yes "yes";
        18 list "list";
    }
}
