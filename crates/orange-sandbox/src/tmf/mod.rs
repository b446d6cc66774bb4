//! TMF630 query engine: filters, sorting, field selection and pagination of JSON records.
//!
//! The engine evaluates an [`orange_core::query::Query`] and is independent of the APIs. Where the public documents
//! leave a question open, it follows the interop group's published proof of concept, which passes the filters to a
//! document database:
//!
//! - Several filters are combined with *and*, also on the same path.
//! - A path through arrays, or to an array, matches if any element matches. A negated operator is the exact opposite
//!   of its positive operator, so `ne`, `nin` and `nmatch` match a missing field.
//! - A missing field counts as null for `is=null`, and as absent for `is=exists`.
//! - Two values that are dates are compared as instants. A date without a time zone is in UTC.
//! - A value without the typed search `num` is compared by the type of the field: numbers as numbers, text as text.
//!   [`UntypedValue::Text`] is the strict reading of Orange's page.
//! - A regular expression matches anywhere in the text and is case-sensitive.

mod compare;
mod date;
mod evaluate;
#[cfg(test)]
mod examples;
mod list;
#[cfg(test)]
mod oracle;
mod path;
mod record;
mod select;
mod sort;

pub(crate) use list::{LimitRules, ListPage, matching_records, page, selects_all_records};
pub(crate) use record::Record;
pub(crate) use select::select;

use serde::{Deserialize, Serialize};

/// The comparison of a filter value with a number if the filter has no typed search, as in `duration[gt]=9`.
///
/// On Orange's page, the typed search (`duration[gt,num]=9`) distinguishes numbers from text. The interop group's
/// examples compare durations without it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum UntypedValue {
    /// By the type of the field, as a number. The interop group's examples need this.
    #[default]
    FieldType,
    /// As text: `9` comes after `10`. Only a typed search compares numbers.
    Text,
}

/// A query that cannot be evaluated: the parameter and the violated rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct QueryError {
    pub(crate) parameter: String,
    pub(crate) rule: String,
}

impl QueryError {
    pub(crate) fn new(parameter: impl Into<String>, rule: impl Into<String>) -> Self {
        Self { parameter: parameter.into(), rule: rule.into() }
    }
}

impl From<orange_core::Error> for QueryError {
    fn from(error: orange_core::Error) -> Self {
        let field = error.field().unwrap_or("query").to_owned();
        let text = error.to_string();
        let rule = text.strip_prefix(&format!("{field}: ")).unwrap_or(&text).to_owned();
        Self { parameter: field, rule }
    }
}
