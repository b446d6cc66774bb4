// Generated from corpus/inline.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /trees/{id}`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Findings, Validate};
use orange_core::operation::{
    Answer, Call, Operation, OperationInfo, Provenance, parameter,
};

use orange_core::operation::parameter::Style;

use super::super::{API, models};

/// `plantTree`.
///
/// In the specification: `inline.yaml#/paths/~1trees~1{id}/post`.
///
/// `POST /trees/{id}`.
///
/// # Answers
///
/// - 200: The tree.
/// - 404: None. ([`PlantTree404Response`](super::super::models::PlantTree404Response))
/// - any other: Else.
///   ([`PlantTreeDefaultResponse`](super::super::models::PlantTreeDefaultResponse))
///
/// The body of an error is read by [`Error::body_as`](orange_core::Error::body_as).
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct PlantTree {
    id: String,
    season: Option<models::PlantTreeSeason>,
    body: Option<models::PlantTreeRequest>,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "plantTree",
    method: Method::POST,
    path: "/trees/{id}",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl PlantTree {
    /// Creates the request with its required parameters.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            season: None,
            body: None,
        }
    }

    /// `season`.
    pub fn season(mut self, season: impl Into<models::PlantTreeSeason>) -> Self {
        self.season = Some(season.into());
        self
    }

    /// Sends a body.
    pub fn body(mut self, body: impl Into<models::PlantTreeRequest>) -> Self {
        self.body = Some(body.into());
        self
    }
}

impl Operation for PlantTree {
    type Output = models::PlantTreeResponse;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let mut found = Findings::default();
        if let Some(body) = &self.body {
            body.check(&mut found);
        }
        found.finish_request()?;
        let call = Call::new(&INFO);
        let call = call.path_parameter("id", &self.id)?;
        let call = parameter::query(call, "season", Style::Exploded, &self.season)?;
        let call = match &self.body {
            Some(body) => call.json(body)?,
            None => call,
        };
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.json()
    }
}
