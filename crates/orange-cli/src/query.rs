//! Filters, sorting and selection of lists, in the syntax of TMF630.

use clap::Args;
use orange_core::operation::ListOperation;
use orange_core::pagination::List;
use orange_core::query::{Dialect, Query};

use crate::failure::{Failure, Result};
use crate::output::{Column, Output};

/// Default number of elements of a list.
const DEFAULT_LIMIT: usize = 30;

/// Options of commands that list.
#[derive(Args)]
pub(crate) struct ListArguments {
    /// Filter in the syntax of TMF630, such as `status[in]=PENDING,ACKNOWLEDGED`; can be repeated
    #[arg(long = "where", value_name = "FILTER")]
    filters: Vec<String>,
    /// Order, such as `-creationDate,id`
    #[arg(long, value_name = "FIELDS", allow_hyphen_values = true)]
    sort: Option<String>,
    /// Fields that the API returns, such as `id,status`
    #[arg(long, value_name = "FIELDS")]
    fields: Option<String>,
    /// Maximum number of elements; 30 by default
    #[arg(long, value_name = "NUMBER", conflicts_with = "all")]
    limit: Option<usize>,
    /// Lists every element
    #[arg(long)]
    all: bool,
}

impl ListArguments {
    /// Adds the filters, the order and the selection to a list.
    fn apply<L: ListOperation>(&self, mut list: List<L>, dialect: Dialect) -> Result<List<L>> {
        for filter in &self.filters {
            let query = parse(filter, dialect)
                .map_err(|error| Failure::Usage(format!("--where {filter}: {error}")))?;
            list = list.filters(query.filters().iter().cloned());
        }
        if let Some(sort) = &self.sort {
            let query = parse(&format!("sort={sort}"), dialect)
                .map_err(|error| Failure::Usage(format!("--sort {sort}: {error}")))?;
            list = query.sorts().iter().cloned().fold(list, List::sort);
        }
        if let Some(fields) = &self.fields {
            list = list.fields(fields.split(','));
        }
        Ok(list)
    }

    /// Prints the elements of a list.
    pub(crate) async fn print<L>(
        &self,
        list: List<L>,
        dialect: Dialect,
        columns: &[Column],
        output: &Output,
    ) -> Result<()>
    where
        L: ListOperation,
        L::Item: serde::Serialize,
    {
        let limit = if self.all { usize::MAX } else { self.limit.unwrap_or(DEFAULT_LIMIT) };
        let mut items = self.apply(list, dialect)?.items();
        let mut printer = output.list(columns);
        let mut printed = 0;
        while printed < limit {
            let Some(item) = items.next().await else { break };
            printer.item(item?)?;
            printed += 1;
        }
        printer.finish()
    }
}

/// Reads parameters whose values are not percent-encoded.
fn parse(text: &str, dialect: Dialect) -> orange_core::Result<Query> {
    // `Query::parse` reads query strings, in which these characters have a meaning.
    let escaped = text.replace('%', "%25").replace('&', "%26").replace('+', "%2B");
    Query::parse(&escaped, dialect)
}
