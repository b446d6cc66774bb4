// Generated from corpus/swagger-forms.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `POST /a/{id}`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Findings, Tagged, Validate};
use orange_core::operation::{
    Answer, Call, Operation, OperationInfo, Provenance, parameter,
};

use orange_core::operation::parameter::Style;

use super::super::{API, models};

/// `post a  by id `.
///
/// In the specification: `swagger-forms.json#/paths/~1a~1{id}/post`.
///
/// `POST /a/{id}`.
///
/// # Answers
///
/// - 201: x
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct PostAById {
    id: i64,
    p: Option<models::P>,
    x_h: Vec<i64>,
    body: Option<models::PetCreate>,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "post a  by id ",
    method: Method::POST,
    path: "/a/{id}",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl PostAById {
    /// Creates the request with its required parameters.
    pub fn new(id: i64, x_h: impl IntoIterator<Item = i64>) -> Self {
        Self {
            id,
            p: None,
            x_h: x_h.into_iter().collect(),
            body: None,
        }
    }

    /// `p`.
    pub fn p(mut self, p: impl Into<models::P>) -> Self {
        self.p = Some(p.into());
        self
    }

    /// Sends a body.
    pub fn body(mut self, body: impl Into<models::PetCreate>) -> Self {
        self.body = Some(body.into());
        self
    }
}

impl Operation for PostAById {
    type Output = Tagged<()>;

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
        let call = call.path_parameter("id", &self.id.to_string())?;
        let call = parameter::query(call, "p", Style::Joined(","), &self.p)?;
        let call = parameter::header(call, "X-H", Style::Joined(","), &self.x_h)?;
        let call = match &self.body {
            Some(body) => call.json(body)?,
            None => call,
        };
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        Ok(Tagged::new((), answer.etag()).with_headers(answer.headers().clone()))
    }
}

impl PostAById {
    /// The header `Location` of an answer.
    pub fn location_of<T>(answer: &orange_core::model::Tagged<T>) -> Option<&str> {
        answer.headers().get("location")?.to_str().ok()
    }

    /// The header `X-L` of an answer.
    pub fn x_l_of<T>(answer: &orange_core::model::Tagged<T>) -> Vec<&str> {
        answer
            .headers()
            .get_all("x-l")
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split('|'))
            .map(str::trim)
            .filter(|value| !value.is_empty())
            .collect()
    }
}
