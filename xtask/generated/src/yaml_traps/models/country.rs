// Generated from corpus/yaml-traps.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Country`.

use orange_core::model::{Date, Kept};

use super::{CountryCode, CountryRelease};

/// `Country`.
///
/// In the specification: `yaml-traps.yaml#/components/schemas/Country`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Country {
    /// `code`. Required.
    pub code: Option<CountryCode>,
    /// `release`. Default: `"1.10"`.
    pub release: Option<CountryRelease>,
    /// `zip`.
    pub zip: Option<String>,
    /// `opened`.
    pub opened: Option<Date>,
    /// `no`.
    pub no: Option<bool>,
    /// `~`. On the wire `~`.
    pub like: Option<String>,
    kept: Kept,
}

orange_core::__fields! {
    Country.kept {
        0 code "code";
        1 release "release";
        2 zip "zip";
        3 opened "opened";
        4 no "no";
        5 like "~";
    }
}
