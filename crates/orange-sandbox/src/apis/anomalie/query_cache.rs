//! The results of the latest queries, cached while the records stay the same.
//!
//! A client that reads a filtered or sorted list sends the same query for each page, and evaluating it over a hundred
//! thousand records takes time.

use std::collections::VecDeque;
use std::sync::Arc;

use orange_core::query::{Filter, Query, Sort};

use crate::quirks::Quirks;
use crate::tmf::QueryError;

/// How many questions are remembered.
const CAPACITY: usize = 8;

/// The answers to the latest questions; to be [cleared](Self::clear) when a record changes.
#[derive(Debug, Default)]
pub(crate) struct QueryCache(VecDeque<(CacheKey, Arc<[usize]>)>);

/// All that an evaluation depends on, besides the records. The quirks decide how a record looks.
#[derive(Debug, PartialEq)]
struct CacheKey {
    filters: Vec<Filter>,
    sorts: Vec<Sort>,
    quirks: Quirks,
}

impl QueryCache {
    /// The answer to a question that was asked before.
    pub(crate) fn get(&self, query: &Query, quirks: &Quirks) -> Option<Arc<[usize]>> {
        let is_same = |key: &CacheKey| {
            key.filters == query.filters() && key.sorts == query.sorts() && key.quirks == *quirks
        };
        self.0.iter().find(|(key, _)| is_same(key)).map(|(_, result)| Arc::clone(result))
    }

    /// Remembers the answer to a new question.
    pub(crate) fn insert(
        &mut self,
        query: &Query,
        quirks: &Quirks,
        result: Result<Vec<usize>, QueryError>,
    ) -> Result<Arc<[usize]>, QueryError> {
        let result: Arc<[usize]> = result?.into();
        let key = CacheKey {
            filters: query.filters().to_vec(),
            sorts: query.sorts().to_vec(),
            quirks: quirks.clone(),
        };
        self.0.push_front((key, Arc::clone(&result)));
        self.0.truncate(CAPACITY);
        Ok(result)
    }

    /// Forgets everything: a record has changed.
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
    fn the_same_question_has_the_same_filters_sort_and_quirks_and_any_window() {
        let mut cache = QueryCache::default();
        let orange = Quirks::orange();
        cache.insert(&query("a=1&sort=b&limit=2"), &orange, Ok(vec![3, 1])).expect("an answer");
        let known =
            |text: &str, quirks: &Quirks| cache.get(&query(text), quirks).map(|result| result.to_vec());
        assert_eq!(known("a=1&sort=b&offset=7&fields=a", &orange), Some(vec![3, 1]));
        assert_eq!(known("a=1&sort=-b", &orange), None);
        assert_eq!(known("a=2&sort=b", &orange), None);
        assert_eq!(known("a=1&sort=b", &Quirks::interop()), None);
    }

    #[test]
    fn few_are_kept_and_none_after_a_change() {
        let mut cache = QueryCache::default();
        let orange = Quirks::orange();
        for value in 0..20 {
            cache.insert(&query(&format!("a={value}")), &orange, Ok(vec![value])).expect("an answer");
        }
        assert_eq!(cache.0.len(), CAPACITY);
        assert!(cache.get(&query("a=19"), &orange).is_some() && cache.get(&query("a=0"), &orange).is_none());
        cache.clear();
        assert!(cache.get(&query("a=19"), &orange).is_none());
    }
}
