// Generated from corpus/json-schema.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `T`.

use std::collections::BTreeMap;

use orange_core::model::{
    Date, DateTime, Found, Json, Kept, MapAccess, MemberValue, MemberWriter, Object,
    SerializeMap,
};

use super::{
    D, H, Node, One, TDeep, TDep, TIo, TIte, TMany, TNullb, TNulle, TRefs, TSo, TTitled,
    TUne, U,
};

use super::super::schemas::DEFINITIONS;

/// `T`.
///
/// In the specification: `json-schema.yaml#/components/schemas/T`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct T {
    /// `a`. Required. At least 1 character.
    pub a: Option<String>,
    /// `many`. Required.
    pub many: Option<TMany>,
    /// `so`.
    pub so: Option<TSo>,
    /// `ao`.
    pub ao: Option<Vec<Option<String>>>,
    /// `io`.
    pub io: Option<TIo>,
    /// `cst`. Always `"fixed"`.
    pub cst: Option<String>,
    /// `cstn`. Always `5`.
    pub cstn: Option<i64>,
    /// `csto`. Always `{"a":1}`.
    pub csto: Option<Json>,
    /// `cstnull`. Always `null`.
    pub cstnull: Option<Json>,
    /// `yes`.
    pub yes: Option<Json>,
    /// `no`.
    pub no: Option<Json>,
    /// `tup`. At least 2 elements.
    pub tup: Option<Vec<Json>>,
    /// `pat`.
    pub pat: Option<BTreeMap<String, Json>>,
    /// `pn`.
    pub pn: Option<BTreeMap<String, i64>>,
    /// `ite`.
    pub ite: Option<TIte>,
    /// `dep`.
    pub dep: Option<TDep>,
    /// `notx`.
    pub notx: Option<Json>,
    /// `cont`.
    pub cont: Option<Vec<Json>>,
    /// `une`.
    pub une: Option<TUne>,
    /// `refs`.
    pub refs: Option<TRefs>,
    /// Sibling.
    ///
    /// Default: `{"u":1}`.
    pub refd: Option<U>,
    /// `ids`.
    pub ids: Option<Json>,
    /// `anch`.
    pub anch: Option<H>,
    /// `defs`.
    pub defs: Option<D>,
    /// `ex`. Above 0. Below 10.
    pub ex: Option<i64>,
    /// `enc`.
    pub enc: Option<String>,
    /// `nulla`.
    pub nulla: Option<Date>,
    /// `nullb`.
    pub nullb: Option<TNullb>,
    /// `nulle`.
    pub nulle: Option<TNulle>,
    /// `dyn`. On the wire `dyn`.
    pub dyn_: Option<BTreeMap<String, Node>>,
    /// `dynmany`.
    pub dynmany: Option<One>,
    /// MyTitle
    pub titled: Option<TTitled>,
    /// `fmt`.
    pub fmt: Option<DateTime>,
    /// `deep`.
    pub deep: Option<TDeep>,
    kept: Kept,
}

impl Object for T {
    const NAME: &'static str = "T";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "a" => 0,
            "many" => 1,
            "so" => 2,
            "ao" => 3,
            "io" => 4,
            "cst" => 5,
            "cstn" => 6,
            "csto" => 7,
            "cstnull" => 8,
            "yes" => 9,
            "no" => 10,
            "tup" => 11,
            "pat" => 12,
            "pn" => 13,
            "ite" => 14,
            "dep" => 15,
            "notx" => 16,
            "cont" => 17,
            "une" => 18,
            "refs" => 19,
            "refd" => 20,
            "ids" => 21,
            "anch" => 22,
            "defs" => 23,
            "ex" => 24,
            "enc" => 25,
            "nulla" => 26,
            "nullb" => 27,
            "nulle" => 28,
            "dyn" => 29,
            "dynmany" => 30,
            "titled" => 31,
            "fmt" => 32,
            "deep" => 33,
            _ => return None,
        };
        Some(place)
    }

    fn read_member<'de, A: MapAccess<'de>>(
        &mut self,
        index: usize,
        value: MemberValue<'_, A>,
    ) -> Result<Found, A::Error> {
        match index {
            0 => value.into(&mut self.a),
            1 => value.into(&mut self.many),
            2 => value.into(&mut self.so),
            3 => value.into(&mut self.ao),
            4 => value.into(&mut self.io),
            5 => value.into(&mut self.cst),
            6 => value.into(&mut self.cstn),
            7 => value.into(&mut self.csto),
            8 => value.into(&mut self.cstnull),
            9 => value.into(&mut self.yes),
            10 => value.into(&mut self.no),
            11 => value.into(&mut self.tup),
            12 => value.into(&mut self.pat),
            13 => value.into(&mut self.pn),
            14 => value.into(&mut self.ite),
            15 => value.into(&mut self.dep),
            16 => value.into(&mut self.notx),
            17 => value.into(&mut self.cont),
            18 => value.into(&mut self.une),
            19 => value.into(&mut self.refs),
            20 => value.into(&mut self.refd),
            21 => value.into(&mut self.ids),
            22 => value.into(&mut self.anch),
            23 => value.into(&mut self.defs),
            24 => value.into(&mut self.ex),
            25 => value.into(&mut self.enc),
            26 => value.into(&mut self.nulla),
            27 => value.into(&mut self.nullb),
            28 => value.into(&mut self.nulle),
            29 => value.into(&mut self.dyn_),
            30 => value.into(&mut self.dynmany),
            31 => value.into(&mut self.titled),
            32 => value.into(&mut self.fmt),
            33 => value.into(&mut self.deep),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "a", &self.a)?;
        out.member(1, "many", &self.many)?;
        out.member(2, "so", &self.so)?;
        out.member(3, "ao", &self.ao)?;
        out.member(4, "io", &self.io)?;
        out.member(5, "cst", &self.cst)?;
        out.member(6, "cstn", &self.cstn)?;
        out.member(7, "csto", &self.csto)?;
        out.member(8, "cstnull", &self.cstnull)?;
        out.member(9, "yes", &self.yes)?;
        out.member(10, "no", &self.no)?;
        out.member(11, "tup", &self.tup)?;
        out.member(12, "pat", &self.pat)?;
        out.member(13, "pn", &self.pn)?;
        out.member(14, "ite", &self.ite)?;
        out.member(15, "dep", &self.dep)?;
        out.member(16, "notx", &self.notx)?;
        out.member(17, "cont", &self.cont)?;
        out.member(18, "une", &self.une)?;
        out.member(19, "refs", &self.refs)?;
        out.member(20, "refd", &self.refd)?;
        out.member(21, "ids", &self.ids)?;
        out.member(22, "anch", &self.anch)?;
        out.member(23, "defs", &self.defs)?;
        out.member(24, "ex", &self.ex)?;
        out.member(25, "enc", &self.enc)?;
        out.member(26, "nulla", &self.nulla)?;
        out.member(27, "nullb", &self.nullb)?;
        out.member(28, "nulle", &self.nulle)?;
        out.member(29, "dyn", &self.dyn_)?;
        out.member(30, "dynmany", &self.dynmany)?;
        out.member(31, "titled", &self.titled)?;
        out.member(32, "fmt", &self.fmt)?;
        out.member(33, "deep", &self.deep)?;
        Ok(())
    }
}

orange_core::__object!(T.kept);

impl T {
    /// Creates the value with its required fields.
    pub fn new(a: Option<String>, many: Option<TMany>) -> Self {
        let mut object = Self { a, many, ..Self::default() };
        if object.a.is_none() {
            object.kept.set_null(0);
        }
        if object.many.is_none() {
            object.kept.set_null(1);
        }
        object
    }

    /// Sets `a`.
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }

    /// Sets `many`.
    pub fn many(mut self, many: impl Into<TMany>) -> Self {
        self.many = Some(many.into());
        self
    }

    /// Sets `so`.
    pub fn so(mut self, so: impl Into<TSo>) -> Self {
        self.so = Some(so.into());
        self
    }

    /// Sets `ao`.
    pub fn ao(mut self, ao: impl IntoIterator<Item = Option<String>>) -> Self {
        self.ao = Some(ao.into_iter().collect());
        self
    }

    /// Sets `io`.
    pub fn io(mut self, io: impl Into<TIo>) -> Self {
        self.io = Some(io.into());
        self
    }

    /// Sets `cst`.
    pub fn cst(mut self, cst: impl Into<String>) -> Self {
        self.cst = Some(cst.into());
        self
    }

    /// Sets `cstn`.
    pub fn cstn(mut self, cstn: i64) -> Self {
        self.cstn = Some(cstn);
        self
    }

    /// Sets `csto`.
    pub fn csto(mut self, csto: impl Into<Json>) -> Self {
        self.csto = Some(csto.into());
        self
    }

    /// Sets `cstnull`.
    pub fn cstnull(mut self, cstnull: impl Into<Json>) -> Self {
        self.cstnull = Some(cstnull.into());
        self
    }

    /// Sets `yes`.
    pub fn yes(mut self, yes: impl Into<Json>) -> Self {
        self.yes = Some(yes.into());
        self
    }

    /// Sets `no`.
    pub fn no(mut self, no: impl Into<Json>) -> Self {
        self.no = Some(no.into());
        self
    }

    /// Sets `tup`.
    pub fn tup(mut self, tup: impl IntoIterator<Item = impl Into<Json>>) -> Self {
        self.tup = Some(tup.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `pat`.
    pub fn pat(mut self, pat: BTreeMap<String, Json>) -> Self {
        self.pat = Some(pat);
        self
    }

    /// Sets `pn`.
    pub fn pn(mut self, pn: BTreeMap<String, i64>) -> Self {
        self.pn = Some(pn);
        self
    }

    /// Sets `ite`.
    pub fn ite(mut self, ite: impl Into<TIte>) -> Self {
        self.ite = Some(ite.into());
        self
    }

    /// Sets `dep`.
    pub fn dep(mut self, dep: impl Into<TDep>) -> Self {
        self.dep = Some(dep.into());
        self
    }

    /// Sets `notx`.
    pub fn notx(mut self, notx: impl Into<Json>) -> Self {
        self.notx = Some(notx.into());
        self
    }

    /// Sets `cont`.
    pub fn cont(mut self, cont: impl IntoIterator<Item = impl Into<Json>>) -> Self {
        self.cont = Some(cont.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `une`.
    pub fn une(mut self, une: impl Into<TUne>) -> Self {
        self.une = Some(une.into());
        self
    }

    /// Sets `refs`.
    pub fn refs(mut self, refs: impl Into<TRefs>) -> Self {
        self.refs = Some(refs.into());
        self
    }

    /// Sets `refd`.
    pub fn refd(mut self, refd: impl Into<U>) -> Self {
        self.refd = Some(refd.into());
        self
    }

    /// Sets `ids`.
    pub fn ids(mut self, ids: impl Into<Json>) -> Self {
        self.ids = Some(ids.into());
        self
    }

    /// Sets `anch`.
    pub fn anch(mut self, anch: impl Into<H>) -> Self {
        self.anch = Some(anch.into());
        self
    }

    /// Sets `defs`.
    pub fn defs(mut self, defs: impl Into<D>) -> Self {
        self.defs = Some(defs.into());
        self
    }

    /// Sets `ex`.
    pub fn ex(mut self, ex: i64) -> Self {
        self.ex = Some(ex);
        self
    }

    /// Sets `enc`.
    pub fn enc(mut self, enc: impl Into<String>) -> Self {
        self.enc = Some(enc.into());
        self
    }

    /// Sets `nulla`.
    pub fn nulla(mut self, nulla: impl Into<Date>) -> Self {
        self.nulla = Some(nulla.into());
        self
    }

    /// Sets `nullb`.
    pub fn nullb(mut self, nullb: impl Into<TNullb>) -> Self {
        self.nullb = Some(nullb.into());
        self
    }

    /// Sets `nulle`.
    pub fn nulle(mut self, nulle: impl Into<TNulle>) -> Self {
        self.nulle = Some(nulle.into());
        self
    }

    /// Sets `dyn`.
    pub fn dyn_(mut self, dyn_: BTreeMap<String, Node>) -> Self {
        self.dyn_ = Some(dyn_);
        self
    }

    /// Sets `dynmany`.
    pub fn dynmany(mut self, dynmany: impl Into<One>) -> Self {
        self.dynmany = Some(dynmany.into());
        self
    }

    /// Sets `titled`.
    pub fn titled(mut self, titled: impl Into<TTitled>) -> Self {
        self.titled = Some(titled.into());
        self
    }

    /// Sets `fmt`.
    pub fn with_fmt(mut self, fmt: impl Into<DateTime>) -> Self {
        self.fmt = Some(fmt.into());
        self
    }

    /// Sets `deep`.
    pub fn deep(mut self, deep: impl Into<TDeep>) -> Self {
        self.deep = Some(deep.into());
        self
    }
}

orange_core::__validate!(T, Client, "#/components/schemas/T", DEFINITIONS);
