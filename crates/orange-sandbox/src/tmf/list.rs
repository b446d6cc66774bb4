//! A page of a list: filters, sorting, pagination, field selection, counts.

use orange_core::query::Query;
use serde_json::Value;

use super::evaluate::Predicate;
use super::record::Record;
use super::select::select;
use super::{QueryError, UntypedValue, sort};

/// The default and the maximum of `limit`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct LimitRules {
    /// The number of elements without `limit`.
    pub(crate) default_limit: u64,
    /// The maximum `limit`, if any.
    pub(crate) max_limit: Option<u64>,
}

/// One page.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ListPage {
    pub(crate) items: Vec<Value>,
    /// The number of elements that match the filters.
    pub(crate) total: usize,
}

/// Returns whether `query` selects all records in their order, so that [`matching_records`] is not needed.
pub(crate) fn selects_all_records(query: &Query) -> bool {
    query.filters().is_empty() && query.sorts().is_empty()
}

/// Returns the indices of the records `0..count` that match the filters, sorted. `get` returns the record at an index.
pub(crate) fn matching_records<R: Record>(
    query: &Query,
    untyped: UntypedValue,
    count: usize,
    get: impl Fn(usize) -> R,
) -> Result<Vec<usize>, QueryError> {
    let predicate = Predicate::compile(query.filters(), untyped)?;
    let sorts = query.sorts();
    if sorts.is_empty() {
        return Ok((0..count).filter(|index| predicate.matches(&get(*index))).collect());
    }
    let mut matching: Vec<(sort::SortKey, usize)> = (0..count)
        .filter_map(|index| {
            let record = get(index);
            predicate.matches(&record).then(|| (sort::key(&record, sorts), index))
        })
        .collect();
    matching.sort_by(|(left, _), (right, _)| sort::compare(left, right, sorts));
    Ok(matching.into_iter().map(|(_, index)| index).collect())
}

/// Returns the page of `query`, from the indices in `matching` or from all records `0..count`.
///
/// `get` returns the record at an index. Only the records of the page are converted to JSON.
pub(crate) fn page<R: Record>(
    query: &Query,
    limit_rules: LimitRules,
    matching: Option<&[usize]>,
    count: usize,
    get: impl Fn(usize) -> R,
) -> Result<ListPage, QueryError> {
    let limit = match (query.window_limit(), limit_rules.max_limit) {
        (Some(limit), Some(max)) if limit > max => {
            return Err(QueryError::new("limit", format!("must be at most {max}, not {limit}")));
        }
        (Some(limit), _) => limit,
        // A default above the maximum is lowered: the client did not ask for it.
        (None, max) => limit_rules.default_limit.min(max.unwrap_or(u64::MAX)),
    };
    let skip = usize::try_from(query.window_offset().unwrap_or(0)).unwrap_or(usize::MAX);
    let take = usize::try_from(limit).unwrap_or(usize::MAX);
    let item = |index: usize| select(get(index).to_value(), query.selected_fields());
    Ok(match matching {
        None => ListPage { items: (0..count).skip(skip).take(take).map(item).collect(), total: count },
        Some(matching) => ListPage {
            items: matching.iter().skip(skip).take(take).map(|index| item(*index)).collect(),
            total: matching.len(),
        },
    })
}
