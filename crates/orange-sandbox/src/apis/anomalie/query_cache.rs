//! The results of the latest queries, cached while the records stay the same.
//!
//! A client that reads a filtered or sorted list sends the same query for each page, and evaluating it over a hundred
//! thousand records takes time.

use std::collections::VecDeque;
use std::sync::Arc;

use orange_core::query::{Filter, Query, Sort};

use crate::quirks::Quirks;
use crate::tmf::Refused;

/// How many questions are remembered.
const KEPT: usize = 8;

/// The answers to the latest questions; to be [cleared](Self::clear) when a record changes.
#[derive(Debug, Default)]
pub(crate) struct QueryCache(VecDeque<(Question, Arc<[usize]>)>);

/// All that an evaluation depends on, besides the records. The quirks decide how a record looks.
#[derive(Debug, PartialEq)]
struct Question {
    filters: Vec<Filter>,
    sorts: Vec<Sort>,
    quirks: Quirks,
}

impl QueryCache {
    /// The answer to a question that was asked before.
    pub(crate) fn get(&self, query: &Query, quirks: &Quirks) -> Option<Arc<[usize]>> {
        let is_same = |question: &Question| {
            question.filters == query.filters()
                && question.sorts == query.sorts()
                && question.quirks == *quirks
        };
        self.0.iter().find(|(question, _)| is_same(question)).map(|(_, answer)| Arc::clone(answer))
    }

    /// Remembers the answer to a new question.
    pub(crate) fn insert(
        &mut self,
        query: &Query,
        quirks: &Quirks,
        answer: Result<Vec<usize>, Refused>,
    ) -> Result<Arc<[usize]>, Refused> {
        let answer: Arc<[usize]> = answer?.into();
        let question = Question {
            filters: query.filters().to_vec(),
            sorts: query.sorts().to_vec(),
            quirks: quirks.clone(),
        };
        self.0.push_front((question, Arc::clone(&answer)));
        self.0.truncate(KEPT);
        Ok(answer)
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
        let mut recent = QueryCache::default();
        let orange = Quirks::orange();
        recent.insert(&query("a=1&sort=b&limit=2"), &orange, Ok(vec![3, 1])).expect("an answer");
        let known =
            |text: &str, quirks: &Quirks| recent.get(&query(text), quirks).map(|answer| answer.to_vec());
        assert_eq!(known("a=1&sort=b&offset=7&fields=a", &orange), Some(vec![3, 1]));
        assert_eq!(known("a=1&sort=-b", &orange), None);
        assert_eq!(known("a=2&sort=b", &orange), None);
        assert_eq!(known("a=1&sort=b", &Quirks::interop()), None);
    }

    #[test]
    fn few_are_kept_and_none_after_a_change() {
        let mut recent = QueryCache::default();
        let orange = Quirks::orange();
        for value in 0..20 {
            recent.insert(&query(&format!("a={value}")), &orange, Ok(vec![value])).expect("an answer");
        }
        assert_eq!(recent.0.len(), KEPT);
        assert!(
            recent.get(&query("a=19"), &orange).is_some() && recent.get(&query("a=0"), &orange).is_none()
        );
        recent.clear();
        assert!(recent.get(&query("a=19"), &orange).is_none());
    }
}
