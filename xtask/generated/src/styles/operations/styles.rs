// Generated from corpus/styles.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `GET /styles/{l}{m}/{lo}/{mo}/{mx}`.

use std::collections::BTreeMap;

use orange_core::Result;
use orange_core::__private::http::Method;
use orange_core::model::{Findings, Validate};
use orange_core::operation::{
    Answer, Call, Operation, OperationInfo, Provenance, parameter,
};

use orange_core::operation::parameter::Style;
use orange_core::query::Query;

use super::super::{API, models};

/// `styles`.
///
/// In the specification: `styles.yaml#/paths/~1styles~1{l}{m}~1{lo}~1{mo}~1{mx}/get`.
///
/// `GET /styles/{l}{m}/{lo}/{mo}/{mx}`.
///
/// # Answers
///
/// - 204: Done.
#[derive(Clone, Debug)]
#[must_use = "an operation does nothing until it is sent"]
pub struct Styles {
    l: Vec<String>,
    m: Vec<String>,
    lo: models::StylesLo,
    mo: models::StylesMo,
    mx: models::StylesMx,
    fo: Option<models::Point>,
    fx: Option<models::Point>,
    deep: Option<models::Deep>,
    sp: Option<Vec<String>>,
    pi: Option<Vec<String>>,
    objs: Option<Vec<models::Point>>,
    nested: Option<Vec<Vec<String>>>,
    mapi: Option<BTreeMap<String, i64>>,
    one: Option<models::StylesOne>,
    nul: Option<String>,
    emp: Option<String>,
    txt: Option<String>,
    js: Option<models::Point>,
    raw: Option<String>,
    any: Option<String>,
    bin: Option<String>,
    uu: Option<String>,
    query: Query,
}

pub(super) static INFO: OperationInfo = OperationInfo {
    api: &API,
    id: "styles",
    method: Method::GET,
    path: "/styles/{l}{m}/{lo}/{mo}/{mx}",
    provenance: Provenance::Documented,
    ..OperationInfo::DEFAULT
};

impl Styles {
    /// `fo`.
    pub fn fo(mut self, fo: impl Into<models::Point>) -> Self {
        self.fo = Some(fo.into());
        self
    }

    /// `fx`.
    pub fn fx(mut self, fx: impl Into<models::Point>) -> Self {
        self.fx = Some(fx.into());
        self
    }

    /// `deep`.
    pub fn deep(mut self, deep: impl Into<models::Deep>) -> Self {
        self.deep = Some(deep.into());
        self
    }

    /// `sp`.
    pub fn sp(mut self, sp: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.sp = Some(sp.into_iter().map(Into::into).collect());
        self
    }

    /// `pi`.
    pub fn pi(mut self, pi: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.pi = Some(pi.into_iter().map(Into::into).collect());
        self
    }

    /// `objs`.
    pub fn objs(
        mut self,
        objs: impl IntoIterator<Item = impl Into<models::Point>>,
    ) -> Self {
        self.objs = Some(objs.into_iter().map(Into::into).collect());
        self
    }

    /// `nested`.
    pub fn nested(mut self, nested: impl IntoIterator<Item = Vec<String>>) -> Self {
        self.nested = Some(nested.into_iter().collect());
        self
    }

    /// `mapi`.
    pub fn mapi(mut self, mapi: BTreeMap<String, i64>) -> Self {
        self.mapi = Some(mapi);
        self
    }

    /// `one`.
    pub fn one(mut self, one: impl Into<models::StylesOne>) -> Self {
        self.one = Some(one.into());
        self
    }

    /// `nul`.
    pub fn nul(mut self, nul: impl Into<String>) -> Self {
        self.nul = Some(nul.into());
        self
    }

    /// `emp`.
    pub fn emp(mut self, emp: impl Into<String>) -> Self {
        self.emp = Some(emp.into());
        self
    }

    /// `txt`.
    pub fn txt(mut self, txt: impl Into<String>) -> Self {
        self.txt = Some(txt.into());
        self
    }

    /// `js`.
    pub fn js(mut self, js: impl Into<models::Point>) -> Self {
        self.js = Some(js.into());
        self
    }

    /// `raw`.
    pub fn raw(mut self, raw: impl Into<String>) -> Self {
        self.raw = Some(raw.into());
        self
    }

    /// `any`.
    pub fn any(mut self, any: impl Into<String>) -> Self {
        self.any = Some(any.into());
        self
    }

    /// `bin`.
    pub fn bin(mut self, bin: impl Into<String>) -> Self {
        self.bin = Some(bin.into());
        self
    }

    /// `uu`.
    pub fn uu(mut self, uu: impl Into<String>) -> Self {
        self.uu = Some(uu.into());
        self
    }

    /// With filters, sort and fields.
    pub fn with_query(mut self, query: Query) -> Self {
        self.query = query;
        self
    }
}

impl Operation for Styles {
    type Output = ();

    fn info(&self) -> &'static OperationInfo {
        &INFO
    }

    fn call(&self) -> Result<Call> {
        let mut found = Findings::default();
        if let Some(value) = &self.fo {
            let found = &mut found.enter("fo");
            value.check(found);
        }
        if let Some(value) = &self.fx {
            let found = &mut found.enter("fx");
            value.check(found);
        }
        if let Some(value) = &self.deep {
            let found = &mut found.enter("deep");
            value.check(found);
        }
        if let Some(value) = &self.objs {
            let found = &mut found.enter("objs");
            found.each(value);
        }
        if let Some(value) = &self.one {
            let found = &mut found.enter("one");
            value.check(found);
        }
        if let Some(value) = &self.js {
            let found = &mut found.enter("js");
            value.check(found);
        }
        if let Some(value) = &self.uu {
            let found = &mut found.enter("uu");
            found.uuid(value);
        }
        found.finish_request()?;
        let call = Call::new(&INFO);
        let call = parameter::path(call, "l", Style::Label { explode: false }, &self.l)?;
        let call = parameter::path(
            call,
            "m",
            Style::Matrix { explode: false },
            &self.m,
        )?;
        let call = parameter::path(
            call,
            "lo",
            Style::Label { explode: true },
            &self.lo,
        )?;
        let call = parameter::path(
            call,
            "mo",
            Style::Matrix { explode: true },
            &self.mo,
        )?;
        let call = parameter::path(call, "mx", Style::Exploded, &self.mx)?;
        let call = parameter::query(call, "fo", Style::Exploded, &self.fo)?;
        let call = parameter::query(call, "fx", Style::Joined(","), &self.fx)?;
        let call = parameter::query(call, "deep", Style::Deep, &self.deep)?;
        let call = parameter::query(call, "sp", Style::Exploded, &self.sp)?;
        let call = parameter::query(call, "pi", Style::Exploded, &self.pi)?;
        let call = parameter::query(call, "objs", Style::Exploded, &self.objs)?;
        let call = parameter::query(call, "nested", Style::Exploded, &self.nested)?;
        let call = parameter::query(call, "mapi", Style::Deep, &self.mapi)?;
        let call = parameter::query(call, "one", Style::Exploded, &self.one)?;
        let call = parameter::query(call, "nul", Style::Exploded, &self.nul)?;
        let call = parameter::query(call, "emp", Style::Exploded, &self.emp)?;
        let call = parameter::query(call, "txt", Style::Exploded, &self.txt)?;
        let call = parameter::header(call, "js", Style::Json, &self.js)?;
        let call = parameter::query_reserved(call, "raw", Style::Exploded, &self.raw)?;
        let call = parameter::query(call, "any", Style::Exploded, &self.any)?;
        let call = parameter::query(call, "bin", Style::Exploded, &self.bin)?;
        let call = parameter::query(call, "uu", Style::Exploded, &self.uu)?;
        let call = call.query(&self.query)?;
        Ok(call)
    }

    fn decode(&self, answer: Answer) -> Result<Self::Output> {
        answer.empty()
    }
}

orange_core::__builder! {
    /// Creates the request with its required parameters.
    StylesBuilder -> Styles, [l m lo mo mx]
    l L l(impl IntoIterator<Item = impl Into<String>>) Vec<String> = l.into_iter().map(Into::into).collect(), [Vec<String>, M, Lo, Mo, Mx];
    m M m(impl IntoIterator<Item = impl Into<String>>) Vec<String> = m.into_iter().map(Into::into).collect(), [L, Vec<String>, Lo, Mo, Mx];
    lo Lo lo(impl Into<models::StylesLo>) models::StylesLo = lo.into(), [L, M, models::StylesLo, Mo, Mx];
    mo Mo mo(impl Into<models::StylesMo>) models::StylesMo = mo.into(), [L, M, Lo, models::StylesMo, Mx];
    mx Mx mx(impl Into<models::StylesMx>) models::StylesMx = mx.into(), [L, M, Lo, Mo, models::StylesMx];
    {
        Styles {
            l,
            m,
            lo,
            mo,
            mx,
            fo: None,
            fx: None,
            deep: None,
            sp: None,
            pi: None,
            objs: None,
            nested: None,
            mapi: None,
            one: None,
            nul: None,
            emp: None,
            txt: None,
            js: None,
            raw: None,
            any: None,
            bin: None,
            uu: None,
            query: Query::new(),
        }
    }
}
