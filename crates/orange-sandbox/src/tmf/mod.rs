//! The TMF engine: filters, sort, field selection and window over lists of JSON records.
//!
//! It evaluates what [`orange_core::query::Query`] reads and knows no API. Where the public documents
//! leave a meaning open, it follows the interop group's published proof of concept, which hands the
//! filters to a document database, and says so:
//!
//! - Several filters are combined by *and*, on one path too.
//! - A path that leads through arrays, or ends in one, holds if any element does; a negated operator is
//!   the exact opposite of its positive one, so `ne`, `nin` and `nmatch` hold for a missing member.
//! - A missing member counts as null for `is=null`, and as not there for `is=exists`.
//! - Two values that both read as dates are compared as instants; one without a zone counts as UTC.
//! - A value without the typed search `num` follows the type of the member it meets: a number is
//!   compared as a number, text as text. [`UntypedValue::Text`] is the strict reading of Orange's page.
//! - A regular expression matches anywhere in the text and sees upper and lower case as different.

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

pub(crate) use list::{ListPage, Window, matching_records, page, selects_all_records};
pub(crate) use record::Record;
pub(crate) use select::select;

use serde::{Deserialize, Serialize};

/// How a filter value without typed search meets a member that is a number.
///
/// Orange's page has the typed search to tell numbers from text; the interop group's examples compare
/// durations without it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum UntypedValue {
    /// It is compared as a number, as the interop group's examples need.
    #[default]
    FieldType,
    /// The member is compared as the text of its number: `9` comes after `10`.
    Text,
}

/// Why a query cannot be evaluated: which parameter, and what is wrong with it.
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
