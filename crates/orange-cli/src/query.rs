//! Filters, sorting and selection of lists, in the syntax of TMF630.

use clap::Args;
use orange_core::operation::ListOperation;
use orange_core::pagination::List;
use orange_core::query::{Dialect, Filter, KnownPath, Query, Sort};

use crate::failure::{Failure, Result};
use crate::output::{Column, Output};
use crate::{known_paths, warning};

/// Default number of elements of a list.
const DEFAULT_LIMIT: usize = 30;

/// Largest number of elements that a page is asked for. Servers have limits of their own.
const MAX_PAGE: usize = 100;

/// A list of an API: its syntax of filters, the paths that its interface file names, and the columns of its table.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ListShape {
    pub(crate) dialect: Dialect,
    pub(crate) paths: &'static [KnownPath],
    pub(crate) columns: &'static [Column],
}

/// Filters of commands that list or count.
#[derive(Args)]
pub(crate) struct FilterArguments {
    /// Filter in the syntax of TMF630, such as `status=PENDING`; can be repeated
    ///
    /// Tickets have operators in brackets, such as `status[in]=PENDING,ACKNOWLEDGED` or `creationDate[gte]=2025-06-01`. The
    /// APIs of Orange Business have equality only. A field that the interface file does not name is sent with a warning.
    #[arg(long = "where", value_name = "FILTER", help_heading = "Query")]
    filters: Vec<String>,
}

/// Options of commands that list.
#[derive(Args)]
pub(crate) struct ListArguments {
    #[command(flatten)]
    filters: FilterArguments,
    /// Order, such as `-creationDate,id`
    #[arg(long, value_name = "FIELDS", allow_hyphen_values = true, help_heading = "Query")]
    sort: Option<String>,
    /// Fields that the API returns, such as `id,status`
    #[arg(long, value_name = "FIELDS", value_delimiter = ',', help_heading = "Query")]
    fields: Vec<String>,
    /// Maximum number of elements; 30 by default
    #[arg(long, value_name = "NUMBER", conflicts_with = "all", help_heading = "Query")]
    limit: Option<usize>,
    /// Lists every element
    #[arg(long, help_heading = "Query")]
    all: bool,
}

impl FilterArguments {
    /// Reads the filters. Warns about unknown fields.
    pub(crate) fn read(&self, shape: &ListShape) -> Result<Vec<Filter>> {
        self.filters.iter().map(|text| filter(text, shape)).collect()
    }
}

impl ListArguments {
    /// Adds the filters, the order and the selection to a list.
    fn apply<L: ListOperation>(&self, list: List<L>, shape: &ListShape) -> Result<List<L>> {
        let mut list = list.filters(self.filters.read(shape)?);
        if let Some(sort) = &self.sort {
            list = sorts(sort, shape)?.into_iter().fold(list, List::sort);
        }
        for field in &self.fields {
            known_paths::check("--fields", field, shape.paths);
        }
        if !self.fields.is_empty() {
            list = list.fields(&self.fields);
        }
        let limit = self.maximum();
        Ok(if limit <= MAX_PAGE { list.limit(limit.try_into().unwrap_or(1)) } else { list })
    }

    fn maximum(&self) -> usize {
        if self.all { usize::MAX } else { self.limit.unwrap_or(DEFAULT_LIMIT) }
    }

    /// Prints the elements of a list.
    pub(crate) async fn print<L>(&self, list: List<L>, shape: &ListShape, output: &Output) -> Result<()>
    where
        L: ListOperation,
        L::Item: serde::Serialize,
    {
        let maximum = self.maximum();
        let mut printer = output.list(shape.columns);
        if maximum == 0 {
            return Err(Failure::Usage("--limit 0: the number must be at least 1".to_owned()));
        }
        let mut items = self.apply(list, shape)?.items();
        let mut printed = 0;
        while printed < maximum {
            match items.next().await {
                Some(Ok(item)) => printer.item(item)?,
                Some(Err(error)) => {
                    // People see the elements so far. JSON stays open, so that no program takes them for the whole list.
                    printer.interrupt()?;
                    return Err(error.into());
                }
                None => return printer.finish(),
            }
            printed += 1;
        }
        printer.finish()?;
        if self.limit.is_none() && items.total().is_some_and(|total| total > printed as u64) {
            let total = items.total().unwrap_or_default();
            warning::print(&format!("{printed} of {total} elements are listed; --all lists every element"));
        }
        Ok(())
    }
}

/// Reads a filter and warns if its field is unknown.
fn filter(text: &str, shape: &ListShape) -> Result<Filter> {
    let refuse = |rule: &str| Failure::Usage(format!("--where {text}: {rule}"));
    let (name, value) = text
        .split_once('=')
        .ok_or_else(|| refuse("must have a field and a value, such as `status=PENDING`"))?;
    let path = name.split('[').next().unwrap_or_default();
    // Brackets protect the operators that contain `=`.
    if !name.contains('[') && (value.starts_with('=') || path.ends_with(['<', '>', '!', '~', '*'])) {
        return Err(refuse(match shape.dialect {
            Dialect::Bracket => "an operator stands in brackets, such as `creationDate[gte]=2025-06-01`",
            _ => "this API has the operator `=` only",
        }));
    }
    let query = parse(text, shape.dialect).map_err(|error| refuse(&error.to_string()))?;
    let Some(filter) = query.filters().first() else {
        return Err(refuse("is no filter: use --sort, --fields or --limit"));
    };
    known_paths::check("--where", path, shape.paths);
    Ok(filter.clone())
}

/// Reads an order and warns about unknown fields.
fn sorts(text: &str, shape: &ListShape) -> Result<Vec<Sort>> {
    let refuse = |rule: &str| Failure::Usage(format!("--sort {text}: {rule}"));
    let query = parse(&format!("sort={text}"), shape.dialect).map_err(|error| refuse(&error.to_string()))?;
    for criterion in text.split(',') {
        known_paths::check("--sort", criterion.trim_start_matches(['-', '+']), shape.paths);
    }
    Ok(query.sorts().to_vec())
}

/// Reads parameters whose values are not percent-encoded.
fn parse(text: &str, dialect: Dialect) -> orange_core::Result<Query> {
    // `Query::parse` reads query strings, in which these characters have a meaning.
    let escaped = text.replace('%', "%25").replace('&', "%26").replace('+', "%2B");
    Query::parse(&escaped, dialect)
}
