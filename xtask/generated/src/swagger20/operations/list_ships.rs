// Generated from corpus/swagger20.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /ships`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::operation::{
    Answer, Call, ListOperation, Operation, OperationInfo, Provenance, parameter,
};

use orange_core::operation::parameter::Style;
use orange_core::paging::Page;
use orange_core::query::{Query, WindowRule};

use super::super::{API, models};

/// `listShips`.
///
/// In the specification: `swagger20.yaml#/paths/~1ships/get`.
///
/// `GET /ships`. Scopes: `read`.
///
/// # Answers
///
/// - 200: One page.
/// - any other: It failed. ([`Problem`](super::super::models::Problem))
///
/// The body of an error is read by [`Error::body_as`](orange_core::Error::body_as).
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct ListShips {
    flags: Option<Vec<models::ListShipsFlagsItem>>,
    codes: Option<Vec<String>>,
    words: Option<Vec<String>>,
    parts: Option<Vec<String>>,
    ids: Option<Vec<i64>>,
    query: Query,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "listShips",
    method: Method::GET,
    path: "/ships",
    provenance: Provenance::Documented,
    window: WindowRule::max_limit(100),
    ..OperationInfo::DEFAULT
};

impl ListShips {
    /// Creates the request with its required parameters.
    pub fn new() -> Self {
        Self {
            flags: None,
            codes: None,
            words: None,
            parts: None,
            ids: None,
            query: Query::new(),
        }
    }

    /// `flags`.
    pub fn flags(
        mut self,
        flags: impl IntoIterator<Item = impl Into<models::ListShipsFlagsItem>>,
    ) -> Self {
        self.flags = Some(flags.into_iter().map(Into::into).collect());
        self
    }

    /// `codes`.
    pub fn codes(mut self, codes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.codes = Some(codes.into_iter().map(Into::into).collect());
        self
    }

    /// `words`.
    pub fn words(mut self, words: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.words = Some(words.into_iter().map(Into::into).collect());
        self
    }

    /// `parts`.
    pub fn parts(mut self, parts: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.parts = Some(parts.into_iter().map(Into::into).collect());
        self
    }

    /// `ids`.
    pub fn ids(mut self, ids: impl IntoIterator<Item = i64>) -> Self {
        self.ids = Some(ids.into_iter().collect());
        self
    }

    /// With filters, sort and fields.
    pub fn with_query(mut self, query: Query) -> Self {
        self.query = query;
        self
    }
}

impl Default for ListShips {
    fn default() -> Self {
        Self::new()
    }
}

impl Operation for ListShips {
    type Output = Page<models::Ship>;

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let call = Call::new(&INFO);
        let call = call.accept("application/json;charset=utf-8")?;
        let call = parameter::query(call, "flags", Style::Exploded, &self.flags)?;
        let call = parameter::query(call, "codes", Style::Joined("|"), &self.codes)?;
        let call = parameter::query(call, "words", Style::Joined(" "), &self.words)?;
        let call = parameter::query(call, "parts", Style::Joined("\t"), &self.parts)?;
        let call = parameter::query(call, "ids", Style::Joined(","), &self.ids)?;
        let call = call.query(&self.query)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.page().map(|page| page.with_headers(answer.headers().clone()))
    }
}

impl ListOperation for ListShips {
    type Item = models::Ship;

    fn query(&self) -> &Query {
        &self.query
    }

    fn query_mut(&mut self) -> &mut Query {
        &mut self.query
    }
}

impl ListShips {
    /// The header `X-Flags` of an answer.
    pub fn x_flags_of<T>(page: &orange_core::paging::Page<T>) -> Vec<&str> {
        page.headers()
            .get_all("x-flags")
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(','))
            .map(str::trim)
            .filter(|value| !value.is_empty())
            .collect()
    }

    /// The header `X-Parts` of an answer.
    pub fn x_parts_of<T>(page: &orange_core::paging::Page<T>) -> Vec<&str> {
        page.headers()
            .get_all("x-parts")
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split('\t'))
            .map(str::trim)
            .filter(|value| !value.is_empty())
            .collect()
    }

    /// The header `X-Ports` of an answer.
    pub fn x_ports_of<T>(page: &orange_core::paging::Page<T>) -> Vec<&str> {
        page.headers()
            .get_all("x-ports")
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split('|'))
            .map(str::trim)
            .filter(|value| !value.is_empty())
            .collect()
    }

    /// The header `X-Words` of an answer.
    pub fn x_words_of<T>(page: &orange_core::paging::Page<T>) -> Vec<&str> {
        page.headers()
            .get_all("x-words")
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(' '))
            .map(str::trim)
            .filter(|value| !value.is_empty())
            .collect()
    }
}
