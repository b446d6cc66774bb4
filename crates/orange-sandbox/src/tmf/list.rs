//! One page of a list: filter, sort, window, selection, and the two counts.

use orange_core::query::Query;
use serde_json::Value;

use super::evaluate::Predicate;
use super::record::Record;
use super::select::select;
use super::{Refused, UntypedValue, sort};

/// What a list does with `offset` and `limit`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Window {
    /// How many elements come when nobody asks for a number.
    pub(crate) default_limit: u64,
    /// The most that may be asked for, if there is a maximum.
    pub(crate) max_limit: Option<u64>,
}

/// One page.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Listing {
    pub(crate) items: Vec<Value>,
    /// How many elements fulfil the filters.
    pub(crate) total: usize,
}

/// Evaluates `query` over the records `0..count` that `get` makes on demand.
///
/// Without filter and sort only the records of the window are made.
pub(crate) fn list<R: Record>(
    query: &Query,
    window: Window,
    untyped: UntypedValue,
    count: usize,
    get: impl Fn(usize) -> R,
) -> Result<Listing, Refused> {
    let predicate = Predicate::compile(query.filters(), untyped)?;
    let limit = query.window_limit().unwrap_or(window.default_limit);
    if let Some(max) = window.max_limit.filter(|max| limit > *max) {
        return Err(Refused::new("limit", format!("must be at most {max}, not {limit}")));
    }
    let skip = usize::try_from(query.window_offset().unwrap_or(0)).unwrap_or(usize::MAX);
    let take = usize::try_from(limit).unwrap_or(usize::MAX);
    let sorts = query.sorts();
    let item = |index: usize| select(get(index).to_value(), query.selected_fields());

    if predicate.is_trivial() && sorts.is_empty() {
        let items = (0..count).skip(skip).take(take).map(item).collect();
        return Ok(Listing { items, total: count });
    }
    if sorts.is_empty() {
        let matching: Vec<usize> = (0..count).filter(|index| predicate.holds(&get(*index))).collect();
        let items = matching.iter().skip(skip).take(take).map(|index| item(*index)).collect();
        return Ok(Listing { items, total: matching.len() });
    }
    let mut matching: Vec<(sort::Key, usize)> = (0..count)
        .filter_map(|index| {
            let record = get(index);
            predicate.holds(&record).then(|| (sort::key(&record, sorts), index))
        })
        .collect();
    matching.sort_by(|(left, _), (right, _)| sort::compare(left, right, sorts));
    let items = matching.iter().skip(skip).take(take).map(|(_, index)| item(*index)).collect();
    Ok(Listing { items, total: matching.len() })
}
