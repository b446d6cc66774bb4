// Generated from corpus/dotted-operators.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /jobs`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{DateTime, Findings, Pattern, Validate};
use orange_core::operation::{
    Answer, Call, ListOperation, Operation, OperationInfo, Provenance, parameter,
};

use orange_core::operation::parameter::Style;
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
    rank_lt: Option<String>,
    code: Option<String>,
    code_like: Option<String>,
    valid_for_end_date_time: Option<DateTime>,
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
            rank_lt: None,
            code: None,
            code_like: None,
            valid_for_end_date_time: None,
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

    /// `rank.lt`.
    pub fn rank_lt(mut self, rank_lt: impl Into<String>) -> Self {
        self.rank_lt = Some(rank_lt.into());
        self
    }

    /// `code`.
    ///
    /// At most 3 characters. Pattern: `^[A-Z]+$`.
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    /// `code.like`.
    pub fn code_like(mut self, code_like: impl Into<String>) -> Self {
        self.code_like = Some(code_like.into());
        self
    }

    /// `validFor.endDateTime`.
    pub fn valid_for_end_date_time(
        mut self,
        valid_for_end_date_time: impl Into<DateTime>,
    ) -> Self {
        self.valid_for_end_date_time = Some(valid_for_end_date_time.into());
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
        let mut found = Findings::default();
        if let Some(value) = &self.code {
            let found = &mut found.enter("code");
            found.length(value, 0, 3);
            {
                static PATTERN: Pattern = Pattern::new("^[A-Z]+$");
                found.pattern(value, &PATTERN);
            }
        }
        if let Some(value) = &self.valid_for_end_date_time {
            let found = &mut found.enter("validFor.endDateTime");
            found.date_time(value);
        }
        for value in &self
            .query
            .filter_values::<i64>(API.dialect, "rank.gte", &mut found)
        {
            let found = &mut found.enter("rank.gte");
            found.minimum(*value, "1");
            found.maximum(*value, "9");
        }
        for value in &self.query.filter_values::<String>(API.dialect, "code", &mut found)
        {
            let found = &mut found.enter("code");
            found.length(value, 0, 3);
            {
                static PATTERN: Pattern = Pattern::new("^[A-Z]+$");
                found.pattern(value, &PATTERN);
            }
        }
        for value in &self
            .query
            .filter_values::<models::Code>(API.dialect, "code.neq", &mut found)
        {
            let found = &mut found.enter("code.neq");
            value.check(found);
        }
        for value in &self
            .query
            .filter_values::<Vec<String>>(API.dialect, "code.in", &mut found)
        {
            let found = &mut found.enter("code.in");
            found.items(value.len(), 0, 2);
            for (index, value) in value.iter().enumerate() {
                let found = &mut found.enter(index);
                {
                    static PATTERN: Pattern = Pattern::new("^[A-Z]+$");
                    found.pattern(value, &PATTERN);
                }
            }
        }
        for value in &self
            .query
            .filter_values::<String>(API.dialect, "name.eq", &mut found)
        {
            let found = &mut found.enter("name.eq");
            found.length(value, 2, u64::MAX);
        }
        found.finish_request()?;
        let call = Call::new(&INFO);
        let call = parameter::query(call, "state", Style::Exploded, &self.state)?;
        let call = parameter::query(call, "rank", Style::Exploded, &self.rank)?;
        let call = parameter::query(call, "state.ne", Style::Exploded, &self.state_ne)?;
        let call = parameter::query(call, "rank.lt", Style::Exploded, &self.rank_lt)?;
        let call = parameter::query(call, "code", Style::Exploded, &self.code)?;
        let call = parameter::query(
            call,
            "code.like",
            Style::Exploded,
            &self.code_like,
        )?;
        let call = parameter::query(
            call,
            "validFor.endDateTime",
            Style::Exploded,
            &self.valid_for_end_date_time,
        )?;
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
