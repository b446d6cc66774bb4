// Generated from corpus/dotted-operators.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `GET /jobs`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{DateTime, Findings, parameter};
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
    changed_at_gte: Option<DateTime>,
    changed_at_lt: Option<DateTime>,
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
    /// With everything that is required.
    pub fn new() -> Self {
        Self {
            state: None,
            changed_at_gte: None,
            changed_at_lt: None,
            query: Query::new(),
        }
    }

    /// `state`.
    pub fn state(mut self, state: impl Into<models::ListJobsState>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// `changedAt.gte`.
    pub fn changed_at_gte(mut self, changed_at_gte: impl Into<DateTime>) -> Self {
        self.changed_at_gte = Some(changed_at_gte.into());
        self
    }

    /// `changedAt.lt`.
    pub fn changed_at_lt(mut self, changed_at_lt: impl Into<DateTime>) -> Self {
        self.changed_at_lt = Some(changed_at_lt.into());
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
        if let Some(value) = &self.changed_at_gte {
            let found = &mut found.enter("changedAt.gte");
            found.date_time(value);
        }
        if let Some(value) = &self.changed_at_lt {
            let found = &mut found.enter("changedAt.lt");
            found.date_time(value);
        }
        found.finish_request()?;
        let call = Call::new(&INFO);
        let call = parameter::query(call, "state", Style::Exploded, &self.state)?;
        let call = parameter::query(
            call,
            "changedAt.gte",
            Style::Exploded,
            &self.changed_at_gte,
        )?;
        let call = parameter::query(
            call,
            "changedAt.lt",
            Style::Exploded,
            &self.changed_at_lt,
        )?;
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
