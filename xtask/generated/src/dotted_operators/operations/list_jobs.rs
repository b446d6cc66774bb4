// Generated from corpus/dotted-operators.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `GET /jobs`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::parameter;
use orange_core::model::parameter::Style;
use orange_core::operation::{
    Answer, Call, ListOperation, Operation, OperationInfo, Provenance,
};

use orange_core::paging::Page;
use orange_core::query::{Query, WindowRule};

use super::super::{API, models};

/// `listJobs`.
///
/// In the specification: `dotted-operators.yaml#/paths/~1jobs/get`.
///
/// `GET /jobs`.
///
/// # Answers
///
/// - 200: A page.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListJobs {
    state: Option<models::ListJobsState>,
    rank: Option<i64>,
    state_ne: Option<String>,
    id_regex: Option<String>,
    rank_lt: Option<String>,
    other_gt: Option<String>,
    query: Query,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "listJobs",
    method: Method::GET,
    path: "/jobs",
    provenance: Provenance::Documented,
    window: WindowRule::max_limit(100),
    ..OperationInfo::DEFAULT
};

impl ListJobs {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {
            state: None,
            rank: None,
            state_ne: None,
            id_regex: None,
            rank_lt: None,
            other_gt: None,
            query: Query::new(),
        }
    }

    /// `state`.
    pub fn state(mut self, state: impl Into<models::ListJobsState>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// `rank`.
    pub fn rank(mut self, rank: i64) -> Self {
        self.rank = Some(rank);
        self
    }

    /// `state.ne`.
    pub fn state_ne(mut self, state_ne: impl Into<String>) -> Self {
        self.state_ne = Some(state_ne.into());
        self
    }

    /// `id.regex`.
    pub fn id_regex(mut self, id_regex: impl Into<String>) -> Self {
        self.id_regex = Some(id_regex.into());
        self
    }

    /// `rank.lt`.
    pub fn rank_lt(mut self, rank_lt: impl Into<String>) -> Self {
        self.rank_lt = Some(rank_lt.into());
        self
    }

    /// `other.gt`.
    pub fn other_gt(mut self, other_gt: impl Into<String>) -> Self {
        self.other_gt = Some(other_gt.into());
        self
    }

    /// With filters, sort and fields.
    pub fn with_query(mut self, query: Query) -> Self {
        self.query = query;
        self
    }
}

impl Default for ListJobs {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for ListJobs {
    type Output = Page<models::Job>;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = parameter::query(call, "state", Style::Exploded, &self.state)?;
        let call = parameter::query(call, "rank", Style::Exploded, &self.rank)?;
        let call = parameter::query(call, "state.ne", Style::Exploded, &self.state_ne)?;
        let call = parameter::query(call, "id.regex", Style::Exploded, &self.id_regex)?;
        let call = parameter::query(call, "rank.lt", Style::Exploded, &self.rank_lt)?;
        let call = parameter::query(call, "other.gt", Style::Exploded, &self.other_gt)?;
        let call = call.query(&self.query)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.page()
    }
}

impl ListOperation for ListJobs {
    type Item = models::Job;

    fn query(&self) -> &Query {
        &self.query
    }

    fn query_mut(&mut self) -> &mut Query {
        &mut self.query
    }
}
