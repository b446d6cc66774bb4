// Generated from corpus/media-choices.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /list`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{
    Answer, Call, ListOperation, Operation, OperationInfo, Provenance,
};

use orange_core::paging::Page;
use orange_core::query::Query;

use super::super::{API, models};

/// `listCrates`.
///
/// In the specification: `media-choices.yaml#/paths/~1list/get`.
///
/// `GET /list`.
///
/// # Answers
///
/// - 200: A page.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListCrates {
    query: Query,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "listCrates",
    method: Method::GET,
    path: "/list",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl ListCrates {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self { query: Query::new() }
    }

    /// With filters, sort and fields.
    pub fn with_query(mut self, query: Query) -> Self {
        self.query = query;
        self
    }
}

impl Default for ListCrates {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for ListCrates {
    type Output = Page<models::Crate>;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = call.query(&self.query)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.page()
    }
}

impl ListOperation for ListCrates {
    type Item = models::Crate;

    fn query(&self) -> &Query {
        &self.query
    }

    fn query_mut(&mut self) -> &mut Query {
        &mut self.query
    }
}

/// [`ListCrates`] that asks for `application/geo+json`.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListCratesAsGeo(ListCrates);

impl ListCrates {
    /// Asks for `application/geo+json`.
    pub fn accept_geo(self) -> ListCratesAsGeo {
        ListCratesAsGeo(self)
    }
}

impl Operation for ListCratesAsGeo {
    type Output = models::OldCrate;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        self.0.call()?.accept("application/geo+json")
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.json()
    }
}

/// [`ListCrates`] that asks for `application/vnd.dock.v1+json`.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListCratesAsVndDockV1(ListCrates);

impl ListCrates {
    /// Asks for `application/vnd.dock.v1+json`.
    pub fn accept_vnd_dock_v1(self) -> ListCratesAsVndDockV1 {
        ListCratesAsVndDockV1(self)
    }
}

impl Operation for ListCratesAsVndDockV1 {
    type Output = Page<models::OldCrate>;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        self.0.call()?.accept("application/vnd.dock.v1+json")
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.page()
    }
}

impl ListOperation for ListCratesAsVndDockV1 {
    type Item = models::OldCrate;

    fn query(&self) -> &Query {
        &self.0.query
    }

    fn query_mut(&mut self) -> &mut Query {
        &mut self.0.query
    }
}
