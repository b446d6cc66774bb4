// Generated from corpus/parameters.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /p/{simple}/{label}/{matrix}/{list}`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{DateTime, ETag, Findings, Validate};
use orange_core::operation::{
    Answer, Call, Operation, OperationInfo, Provenance, parameter,
};

use orange_core::operation::parameter::Style;
use orange_core::query::Query;

use super::super::{API, models};

/// `everything`.
///
/// In the specification: `parameters.yaml#/paths/~1p~1{simple}~1{label}~1{matrix}~1{list}/get`.
///
/// `GET /p/{simple}/{label}/{matrix}/{list}`.
///
/// # Answers
///
/// - 204: Done.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Everything {
    simple: String,
    label: String,
    matrix: Vec<String>,
    list: Vec<i64>,
    spaced: Option<Vec<String>>,
    piped: Option<Vec<String>>,
    deep: Option<models::EverythingDeep>,
    json: Option<models::EverythingJson>,
    url: Option<String>,
    if_match: ETag,
    x_tags: Option<Vec<String>>,
    session: Option<String>,
    wrong: Option<String>,
    limited: Option<models::EverythingLimited>,
    since: Option<DateTime>,
    many: Option<Vec<String>>,
    query: Query,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "everything",
    method: Method::GET,
    path: "/p/{simple}/{label}/{matrix}/{list}",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl Everything {
    /// `spaced`.
    pub fn spaced(
        mut self,
        spaced: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.spaced = Some(spaced.into_iter().map(Into::into).collect());
        self
    }

    /// `piped`.
    pub fn piped(mut self, piped: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.piped = Some(piped.into_iter().map(Into::into).collect());
        self
    }

    /// `deep`.
    pub fn deep(mut self, deep: impl Into<models::EverythingDeep>) -> Self {
        self.deep = Some(deep.into());
        self
    }

    /// `json`.
    pub fn json(mut self, json: impl Into<models::EverythingJson>) -> Self {
        self.json = Some(json.into());
        self
    }

    /// `url`.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// `X-Tags`.
    pub fn x_tags(
        mut self,
        x_tags: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.x_tags = Some(x_tags.into_iter().map(Into::into).collect());
        self
    }

    /// `session`.
    pub fn session(mut self, session: impl Into<String>) -> Self {
        self.session = Some(session.into());
        self
    }

    /// `wrong`.
    pub fn wrong(mut self, wrong: impl Into<String>) -> Self {
        self.wrong = Some(wrong.into());
        self
    }

    /// `limited`.
    ///
    /// Default: `"a"`.
    pub fn limited(mut self, limited: impl Into<models::EverythingLimited>) -> Self {
        self.limited = Some(limited.into());
        self
    }

    /// `since`.
    pub fn since(mut self, since: impl Into<DateTime>) -> Self {
        self.since = Some(since.into());
        self
    }

    /// `many`.
    ///
    /// 1 to 5 elements.
    pub fn many(mut self, many: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.many = Some(many.into_iter().map(Into::into).collect());
        self
    }

    /// With filters, sort and fields.
    pub fn with_query(mut self, query: Query) -> Self {
        self.query = query;
        self
    }
}

impl Operation for Everything {
    type Output = ();

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let mut found = Findings::default();
        if let Some(value) = &self.deep {
            let found = &mut found.enter("deep");
            value.check(found);
        }
        if let Some(value) = &self.json {
            let found = &mut found.enter("json");
            value.check(found);
        }
        if let Some(value) = &self.since {
            let found = &mut found.enter("since");
            found.date_time(value);
        }
        if let Some(value) = &self.many {
            let found = &mut found.enter("many");
            found.items(value.len(), 1, 5);
        }
        found.finish_request()?;
        let call = Call::new(&INFO);
        let call = call.path_parameter("simple", &self.simple)?;
        let call = parameter::path(
            call,
            "label",
            Style::Label { explode: false },
            &self.label,
        )?;
        let call = parameter::path(
            call,
            "matrix",
            Style::Matrix { explode: true },
            &self.matrix,
        )?;
        let call = parameter::path(call, "list", Style::Joined(","), &self.list)?;
        let call = parameter::query(call, "spaced", Style::Joined(" "), &self.spaced)?;
        let call = parameter::query(call, "piped", Style::Joined("|"), &self.piped)?;
        let call = parameter::query(call, "deep", Style::Deep, &self.deep)?;
        let call = parameter::query(call, "json", Style::Json, &self.json)?;
        let call = parameter::query_reserved(call, "url", Style::Exploded, &self.url)?;
        let call = call.header("If-Match", self.if_match.as_str())?;
        let call = parameter::header(call, "X-Tags", Style::Joined(","), &self.x_tags)?;
        let call = parameter::cookie(call, "session", Style::Exploded, &self.session)?;
        let call = parameter::query(call, "wrong", Style::Exploded, &self.wrong)?;
        let call = parameter::query(call, "limited", Style::Exploded, &self.limited)?;
        let call = parameter::query(call, "since", Style::Exploded, &self.since)?;
        let call = parameter::query(call, "many", Style::Exploded, &self.many)?;
        let call = call.query(&self.query)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.empty()
    }
}

orange_core::__builder! {
    /// Creates the request with its required parameters.
    EverythingBuilder -> Everything, [simple label matrix list if_match]
    simple Simple simple(impl Into<String>) String = simple.into(), [String, Label, Matrix, List, IfMatch];
    label Label label(impl Into<String>) String = label.into(), [Simple, String, Matrix, List, IfMatch];
    matrix Matrix matrix(impl IntoIterator<Item = impl Into<String>>) Vec<String> = matrix.into_iter().map(Into::into).collect(), [Simple, Label, Vec<String>, List, IfMatch];
    list List list(impl IntoIterator<Item = i64>) Vec<i64> = list.into_iter().collect(), [Simple, Label, Matrix, Vec<i64>, IfMatch];
    if_match IfMatch if_match(ETag) ETag = if_match, [Simple, Label, Matrix, List, ETag];
    {
        Everything {
            simple,
            label,
            matrix,
            list,
            spaced: None,
            piped: None,
            deep: None,
            json: None,
            url: None,
            if_match,
            x_tags: None,
            session: None,
            wrong: None,
            limited: None,
            since: None,
            many: None,
            query: Query::new(),
        }
    }
}
