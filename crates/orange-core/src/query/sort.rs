//! [`Sort`]: the order of a list.

use super::path;
use crate::error::{Error, Result};

/// Direction of a [`Sort`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Smallest first; the default of both documents.
    Ascending,
    /// Largest first, written as a `-` before the path.
    Descending,
}

/// One criterion of a sort: `-creationDate`.
///
/// ```
/// use orange_core::query::{Dialect, Query, Sort, field};
/// let query = Query::new().sort(field("name").asc()).sort(Sort::descending("id"));
/// assert_eq!(query.to_query_string(Dialect::Bracket)?, "sort=name%2C-id");
/// # Ok::<(), orange_core::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Sort {
    path: String,
    direction: Direction,
}

impl Sort {
    /// Sorts by `path`, smallest first.
    pub fn ascending(path: impl Into<String>) -> Self {
        Self { path: path.into(), direction: Direction::Ascending }
    }

    /// Sorts by `path`, largest first.
    pub fn descending(path: impl Into<String>) -> Self {
        Self { path: path.into(), direction: Direction::Descending }
    }

    /// The dotted path of the field.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The direction.
    pub fn direction(&self) -> Direction {
        self.direction
    }

    /// Writes the criterion for the comma list. An ascending one has no `+`, which is optional and is decoded as a space
    /// by servers that read the query as a form.
    pub(super) fn to_parameter(&self) -> Result<String> {
        self.check()?;
        Ok(match self.direction {
            Direction::Ascending => self.path.clone(),
            Direction::Descending => format!("-{}", self.path),
        })
    }

    /// Parses one criterion. A leading space is the `+` of a query that was decoded as a form.
    pub(super) fn parse(criterion: &str) -> Result<Self> {
        let sort = match criterion.strip_prefix('-') {
            Some(path) => Self::descending(path),
            None => Self::ascending(criterion.strip_prefix(['+', ' ']).unwrap_or(criterion)),
        };
        sort.check()?;
        Ok(sort)
    }

    fn check(&self) -> Result<()> {
        let rule = if let Some(rule) = path::violated_rule(&self.path) {
            rule
        } else if self.path.contains(',') {
            "the path of a field must not contain a comma, which separates the criteria"
        } else if self.path.starts_with(['+', '-', ' ']) {
            "the path of a field must not begin with `+`, `-` or a blank, which give the direction"
        } else {
            return Ok(());
        };
        Err(Error::invalid("sort", format!("`{}`: {rule}", self.path)))
    }
}
