//! A cache for the results of recent queries, valid until a record changes.
//!
//! A client that pages through a filtered or sorted list sends the same query for each page, and evaluating it over
//! 100,000 records takes time.

use std::collections::VecDeque;
use std::sync::Arc;

use orange_core::query::{Filter, Query, Sort};

use crate::quirks::Quirks;

/// Maximum number of cached queries.
const CAPACITY: usize = 8;

/// The indices of the records that match recent queries. Must be [cleared](Self::clear) when a record changes.
#[derive(Debug, Default)]
pub(crate) struct QueryCache(VecDeque<(CacheKey, Arc<[usize]>)>);

/// The inputs of an evaluation apart from the records. Quirks change the view of a record.
#[derive(Debug, PartialEq)]
struct CacheKey {
    filters: Vec<Filter>,
    sorts: Vec<Sort>,
    quirks: Quirks,
}

impl QueryCache {
    /// Returns the cached result of a query.
    pub(crate) fn get(&self, query: &Query, quirks: &Quirks) -> Option<Arc<[usize]>> {
        let is_same = |key: &CacheKey| {
            key.filters == query.filters() && key.sorts == query.sorts() && key.quirks == *quirks
        };
        self.0.iter().find(|(key, _)| is_same(key)).map(|(_, result)| Arc::clone(result))
    }

    /// Caches the result of a query.
    pub(crate) fn insert(&mut self, query: &Query, quirks: &Quirks, result: Arc<[usize]>) {
        let key = CacheKey {
            filters: query.filters().to_vec(),
            sorts: query.sorts().to_vec(),
            quirks: quirks.clone(),
        };
        self.0.push_front((key, result));
        self.0.truncate(CAPACITY);
    }

    /// Removes every result.
    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }
}

#[cfg(test)]
mod tests {
    use orange_core::query::Dialect;

    use super::*;

    fn query(text: &str) -> Query {
        Query::parse(text, Dialect::Bracket).expect("a query")
    }

    #[test]
    fn cache_key_ignores_offset_limit_and_fields() {
        let mut cache = QueryCache::default();
        let orange = Quirks::orange();
        cache.insert(&query("a=1&sort=b&limit=2"), &orange, [3, 1].into());
        let cached =
            |text: &str, quirks: &Quirks| cache.get(&query(text), quirks).map(|result| result.to_vec());
        assert_eq!(cached("a=1&sort=b&offset=7&fields=a", &orange), Some(vec![3, 1]));
        assert_eq!(cached("a=1&sort=-b", &orange), None);
        assert_eq!(cached("a=2&sort=b", &orange), None);
        assert_eq!(cached("a=1&sort=b", &Quirks::interop()), None);
    }

    #[test]
    fn cache_is_bounded_and_can_be_cleared() {
        let mut cache = QueryCache::default();
        let orange = Quirks::orange();
        for value in 0..20 {
            cache.insert(&query(&format!("a={value}")), &orange, [value].into());
        }
        assert_eq!(cache.0.len(), CAPACITY);
        assert!(cache.get(&query("a=19"), &orange).is_some() && cache.get(&query("a=0"), &orange).is_none());
        cache.clear();
        assert!(cache.get(&query("a=19"), &orange).is_none());
    }
}
