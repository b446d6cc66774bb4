//! Checks of field paths.

use super::operator::Operator;
use crate::error::{Error, Result};

/// Parameter names that are never filters.
const RESERVED: [&str; 4] = ["offset", "limit", "sort", "fields"];

/// Returns the rule that `path` violates, if it is invalid or ambiguous.
pub(super) fn violated_rule(path: &str) -> Option<&'static str> {
    if path.is_empty() {
        Some("the path of a field must not be empty")
    } else if path.contains(['[', ']', '=', '&']) {
        Some("the path of a field must not contain `[`, `]`, `=` or `&`")
    } else if path.split('.').any(str::is_empty) {
        Some("the path of a field must not have an empty segment")
    } else {
        None
    }
}

/// Checks the path of a filter, which must not be a reserved parameter name.
pub(super) fn check_filter_path(path: &str) -> Result<()> {
    let rule = if RESERVED.contains(&path) {
        "`offset`, `limit`, `sort` and `fields` are parameters of the list and cannot be filtered on"
    } else if let Some(rule) = violated_rule(path) {
        rule
    } else {
        return Ok(());
    };
    let named = if path.is_empty() { "filter" } else { path };
    Err(Error::invalid(named.to_owned(), rule))
}

/// Checks a name for `fields`, a comma list of first-level names.
pub(super) fn check_selected_field(name: &str) -> Result<()> {
    let rule = if name.is_empty() {
        "the name of a field must not be empty"
    } else if name.contains(',') {
        "the name of a field must not contain a comma, which separates the fields"
    } else if name.contains('.') {
        "only first-level fields can be selected"
    } else {
        return Ok(());
    };
    Err(Error::invalid("fields", format!("`{name}`: {rule}")))
}

/// Splits `path.operator`; `None` if the path does not end with an operator, in the usual spelling or that of an
/// interface file.
pub(super) fn split_operator(name: &str) -> Option<(&str, Operator)> {
    let (path, spelling) = name.rsplit_once('.')?;
    let operator = match declared_spelling(spelling) {
        Some((operator, _)) => operator,
        None => Operator::ALL.into_iter().find(|operator| operator.as_str() == spelling)?,
    };
    Some((path, operator))
}

/// Returns the operator of a spelling that only some interface files declare, and the spelling.
pub(super) fn declared_spelling(spelling: &str) -> Option<(Operator, &'static str)> {
    const SPELLINGS: [(Operator, &str); 3] =
        [(Operator::Eq, "eq"), (Operator::Ne, "neq"), (Operator::Match, "regex")];
    SPELLINGS.into_iter().find(|(_, known)| *known == spelling)
}
