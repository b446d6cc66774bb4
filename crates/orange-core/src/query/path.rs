//! What may name a field.

use crate::error::{Error, Result};

/// The parameters that are never filters.
const RESERVED: [&str; 4] = ["offset", "limit", "sort", "fields"];

/// Refuses a path that names nothing or would be read as something else.
pub(super) fn check(path: &str) -> Result<()> {
    if path.is_empty() {
        return Err(Error::invalid("filter", "the path of a field must not be empty"));
    }
    if path.contains(['[', ']', '=', '&']) {
        return Err(Error::invalid(
            path.to_owned(),
            "the path of a field must not contain `[`, `]`, `=` or `&`",
        ));
    }
    if path.split('.').any(str::is_empty) {
        return Err(Error::invalid(path.to_owned(), "the path of a field must not have an empty segment"));
    }
    Ok(())
}

/// The same for a filter, which must not be mistaken for the window, the sort or the fields.
pub(super) fn check_filter(path: &str) -> Result<()> {
    check(path)?;
    if RESERVED.contains(&path) {
        return Err(Error::invalid(
            path.to_owned(),
            "`offset`, `limit`, `sort` and `fields` are parameters of the list and cannot be filtered on",
        ));
    }
    Ok(())
}

/// The same for a member of `fields`, a comma list of first-level names.
pub(super) fn check_selected(name: &str) -> Result<()> {
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
