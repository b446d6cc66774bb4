//! The latest evaluations, kept while the records stay as they are.
//!
//! Whoever walks a filtered or sorted list asks the same question page after page. Over a hundred
//! thousand records the answer is worth keeping.

use std::collections::VecDeque;
use std::sync::Arc;

use orange_core::query::{Filter, Query, Sort};

use super::Refused;
use crate::quirks::Quirks;

/// How many questions are remembered.
const KEPT: usize = 8;

/// The answers to the latest questions; to be [forgotten](Self::forget) when a record changes.
#[derive(Debug, Default)]
pub(crate) struct Recent(VecDeque<(Question, Arc<[usize]>)>);

/// All that an evaluation depends on, besides the records. The quirks decide how a record looks.
#[derive(Debug, PartialEq)]
struct Question {
    filters: Vec<Filter>,
    sorts: Vec<Sort>,
    quirks: Quirks,
}

impl Recent {
    /// The answer to a question that was asked before.
    pub(crate) fn known(&self, query: &Query, quirks: &Quirks) -> Option<Arc<[usize]>> {
        let is_same = |question: &Question| {
            question.filters == query.filters()
                && question.sorts == query.sorts()
                && question.quirks == *quirks
        };
        self.0.iter().find(|(question, _)| is_same(question)).map(|(_, answer)| Arc::clone(answer))
    }

    /// Remembers the answer to a new question.
    pub(crate) fn learn(
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
    pub(crate) fn forget(&mut self) {
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
        let mut recent = Recent::default();
        let orange = Quirks::orange();
        recent.learn(&query("a=1&sort=b&limit=2"), &orange, Ok(vec![3, 1])).expect("an answer");
        let known =
            |text: &str, quirks: &Quirks| recent.known(&query(text), quirks).map(|answer| answer.to_vec());
        assert_eq!(known("a=1&sort=b&offset=7&fields=a", &orange), Some(vec![3, 1]));
        assert_eq!(known("a=1&sort=-b", &orange), None);
        assert_eq!(known("a=2&sort=b", &orange), None);
        assert_eq!(known("a=1&sort=b", &Quirks::interop()), None);
    }

    #[test]
    fn few_are_kept_and_none_after_a_change() {
        let mut recent = Recent::default();
        let orange = Quirks::orange();
        for value in 0..20 {
            recent.learn(&query(&format!("a={value}")), &orange, Ok(vec![value])).expect("an answer");
        }
        assert_eq!(recent.0.len(), KEPT);
        assert!(
            recent.known(&query("a=19"), &orange).is_some() && recent.known(&query("a=0"), &orange).is_none()
        );
        recent.forget();
        assert!(recent.known(&query("a=19"), &orange).is_none());
    }
}
