// Generated from corpus/styles.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /plain/{s}/{i}/{b}/{e}/{d}`.

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Date, DateTime, Findings, Number, Validate};
use orange_core::operation::{
    Answer, Call, Operation, OperationInfo, Provenance, parameter,
};

use orange_core::operation::parameter::Style;

use super::super::{API, models};

/// `plain`.
///
/// In the specification: `styles.yaml#/paths/~1plain~1{s}~1{i}~1{b}~1{e}~1{d}/get`.
///
/// `GET /plain/{s}/{i}/{b}/{e}/{d}`.
///
/// # Answers
///
/// - 204: Done.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Plain {
    s: String,
    i: i64,
    b: bool,
    e: models::Colour,
    d: Date,
    n: Option<Number>,
    colour: Option<models::Colour>,
    colours: Option<Vec<models::Colour>>,
    level: Option<models::Level>,
    ids: Option<Vec<i64>>,
    filter: Option<String>,
    filter_name: Option<String>,
    a_b: Option<String>,
    at_type: Option<String>,
    type_: Option<String>,
    body_: Option<String>,
    self_: Option<String>,
    query: Option<String>,
    new: Option<String>,
    call: Option<String>,
    decode: Option<String>,
    with_query: Option<String>,
    default: Option<String>,
    clone: Option<String>,
    into: Option<String>,
    x_when: Option<DateTime>,
    x_count: i64,
    x_flag: Option<bool>,
    x_obj: Option<models::PlainXObj>,
    x_obj_e: Option<models::PlainXObjE>,
    c1: i64,
    c2: Option<Vec<String>>,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "plain",
    method: Method::GET,
    path: "/plain/{s}/{i}/{b}/{e}/{d}",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl Plain {
    /// `n`.
    pub fn n(mut self, n: impl Into<Number>) -> Self {
        self.n = Some(n.into());
        self
    }

    /// `colour`.
    pub fn colour(mut self, colour: impl Into<models::Colour>) -> Self {
        self.colour = Some(colour.into());
        self
    }

    /// `colours`.
    pub fn colours(
        mut self,
        colours: impl IntoIterator<Item = impl Into<models::Colour>>,
    ) -> Self {
        self.colours = Some(colours.into_iter().map(Into::into).collect());
        self
    }

    /// `level`.
    pub fn level(mut self, level: impl Into<models::Level>) -> Self {
        self.level = Some(level.into());
        self
    }

    /// `ids[]`.
    pub fn ids(mut self, ids: impl IntoIterator<Item = i64>) -> Self {
        self.ids = Some(ids.into_iter().collect());
        self
    }

    /// `$filter`.
    pub fn filter(mut self, filter: impl Into<String>) -> Self {
        self.filter = Some(filter.into());
        self
    }

    /// `filter[name]`.
    pub fn filter_name(mut self, filter_name: impl Into<String>) -> Self {
        self.filter_name = Some(filter_name.into());
        self
    }

    /// `a.b`.
    pub fn a_b(mut self, a_b: impl Into<String>) -> Self {
        self.a_b = Some(a_b.into());
        self
    }

    /// `@type`.
    pub fn at_type(mut self, at_type: impl Into<String>) -> Self {
        self.at_type = Some(at_type.into());
        self
    }

    /// `type`.
    pub fn type_(mut self, type_: impl Into<String>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// `body`.
    pub fn body_(mut self, body_: impl Into<String>) -> Self {
        self.body_ = Some(body_.into());
        self
    }

    /// `self`.
    pub fn self_(mut self, self_: impl Into<String>) -> Self {
        self.self_ = Some(self_.into());
        self
    }

    /// `query`.
    pub fn query(mut self, query: impl Into<String>) -> Self {
        self.query = Some(query.into());
        self
    }

    /// `new`.
    pub fn with_new(mut self, new: impl Into<String>) -> Self {
        self.new = Some(new.into());
        self
    }

    /// `call`.
    pub fn call(mut self, call: impl Into<String>) -> Self {
        self.call = Some(call.into());
        self
    }

    /// `decode`.
    pub fn decode(mut self, decode: impl Into<String>) -> Self {
        self.decode = Some(decode.into());
        self
    }

    /// `with_query`.
    pub fn with_query(mut self, with_query: impl Into<String>) -> Self {
        self.with_query = Some(with_query.into());
        self
    }

    /// `default`.
    ///
    /// Default: `"x"`.
    pub fn with_default(mut self, default: impl Into<String>) -> Self {
        self.default = Some(default.into());
        self
    }

    /// `clone`.
    pub fn with_clone(mut self, clone: impl Into<String>) -> Self {
        self.clone = Some(clone.into());
        self
    }

    /// `into`.
    pub fn with_into(mut self, into: impl Into<String>) -> Self {
        self.into = Some(into.into());
        self
    }

    /// `X-When`.
    pub fn x_when(mut self, x_when: impl Into<DateTime>) -> Self {
        self.x_when = Some(x_when.into());
        self
    }

    /// `X-Flag`.
    pub fn x_flag(mut self, x_flag: bool) -> Self {
        self.x_flag = Some(x_flag);
        self
    }

    /// `X-Obj`.
    pub fn x_obj(mut self, x_obj: impl Into<models::PlainXObj>) -> Self {
        self.x_obj = Some(x_obj.into());
        self
    }

    /// `X-ObjE`.
    pub fn x_obj_e(mut self, x_obj_e: impl Into<models::PlainXObjE>) -> Self {
        self.x_obj_e = Some(x_obj_e.into());
        self
    }

    /// `c2`.
    pub fn c2(mut self, c2: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.c2 = Some(c2.into_iter().map(Into::into).collect());
        self
    }
}

impl Operation for Plain {
    type Output = ();

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let mut found = Findings::default();
        if let Some(value) = &self.n {
            let found = &mut found.enter("n");
            found.finite(*value);
        }
        if let Some(value) = &self.x_when {
            let found = &mut found.enter("X-When");
            found.date_time(value);
        }
        if let Some(value) = &self.x_obj {
            let found = &mut found.enter("X-Obj");
            value.check(found);
        }
        if let Some(value) = &self.x_obj_e {
            let found = &mut found.enter("X-ObjE");
            value.check(found);
        }
        found.finish_request()?;
        let call = Call::new(&INFO);
        let call = call.path_parameter("s", &self.s)?;
        let call = call.path_parameter("i", &self.i.to_string())?;
        let call = call.path_parameter("b", &self.b.to_string())?;
        let call = parameter::path(call, "e", Style::Joined(","), &self.e)?;
        let call = call.path_parameter("d", self.d.as_str())?;
        let call = parameter::query(call, "n", Style::Exploded, &self.n)?;
        let call = parameter::query(call, "colour", Style::Exploded, &self.colour)?;
        let call = parameter::query(call, "colours", Style::Exploded, &self.colours)?;
        let call = parameter::query(call, "level", Style::Exploded, &self.level)?;
        let call = parameter::query(call, "ids[]", Style::Exploded, &self.ids)?;
        let call = parameter::query(call, "$filter", Style::Exploded, &self.filter)?;
        let call = parameter::query(
            call,
            "filter[name]",
            Style::Exploded,
            &self.filter_name,
        )?;
        let call = parameter::query(call, "a.b", Style::Exploded, &self.a_b)?;
        let call = parameter::query(call, "@type", Style::Exploded, &self.at_type)?;
        let call = parameter::query(call, "type", Style::Exploded, &self.type_)?;
        let call = parameter::query(call, "body", Style::Exploded, &self.body_)?;
        let call = parameter::query(call, "self", Style::Exploded, &self.self_)?;
        let call = parameter::query(call, "query", Style::Exploded, &self.query)?;
        let call = parameter::query(call, "new", Style::Exploded, &self.new)?;
        let call = parameter::query(call, "call", Style::Exploded, &self.call)?;
        let call = parameter::query(call, "decode", Style::Exploded, &self.decode)?;
        let call = parameter::query(
            call,
            "with_query",
            Style::Exploded,
            &self.with_query,
        )?;
        let call = parameter::query(call, "default", Style::Exploded, &self.default)?;
        let call = parameter::query(call, "clone", Style::Exploded, &self.clone)?;
        let call = parameter::query(call, "into", Style::Exploded, &self.into)?;
        let call = parameter::header(call, "X-When", Style::Joined(","), &self.x_when)?;
        let call = parameter::header(
            call,
            "X-Count",
            Style::Joined(","),
            &self.x_count,
        )?;
        let call = parameter::header(call, "X-Flag", Style::Joined(","), &self.x_flag)?;
        let call = parameter::header(call, "X-Obj", Style::Joined(","), &self.x_obj)?;
        let call = parameter::header(call, "X-ObjE", Style::Exploded, &self.x_obj_e)?;
        let call = parameter::cookie(call, "c1", Style::Exploded, &self.c1)?;
        let call = parameter::cookie(call, "c2", Style::Exploded, &self.c2)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.empty()
    }
}

orange_core::__builder! {
    /// Creates the request with its required parameters:
    ///
    /// - `s`: `s`.
    ///
    ///   At least 2 characters. Pattern: `^[a-z]+$`.
    /// - `i`: `i`.
    ///
    ///   At least 1.
    PlainBuilder -> Plain, [s i b e d x_count c1]
    s S s(impl Into<String>) String = s.into(), [String, I, B, E, D, XCount, C1];
    i I i(i64) i64 = i, [S, i64, B, E, D, XCount, C1];
    b B b(bool) bool = b, [S, I, bool, E, D, XCount, C1];
    e E e(impl Into<models::Colour>) models::Colour = e.into(), [S, I, B, models::Colour, D, XCount, C1];
    d D d(impl Into<Date>) Date = d.into(), [S, I, B, E, Date, XCount, C1];
    x_count XCount x_count(i64) i64 = x_count, [S, I, B, E, D, i64, C1];
    c1 C1 c1(i64) i64 = c1, [S, I, B, E, D, XCount, i64];
    {
        Plain {
            s,
            i,
            b,
            e,
            d,
            n: None,
            colour: None,
            colours: None,
            level: None,
            ids: None,
            filter: None,
            filter_name: None,
            a_b: None,
            at_type: None,
            type_: None,
            body_: None,
            self_: None,
            query: None,
            new: None,
            call: None,
            decode: None,
            with_query: None,
            default: None,
            clone: None,
            into: None,
            x_when: None,
            x_count,
            x_flag: None,
            x_obj: None,
            x_obj_e: None,
            c1,
            c2: None,
        }
    }
}
