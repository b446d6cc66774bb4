// Generated from corpus/json-schema.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `T`.

use std::collections::BTreeMap;

use orange_core::model::{Date, DateTime, Json, Kept};

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
}

orange_core::__validate!(T, Client, "#/components/schemas/T", DEFINITIONS);

orange_core::__fields! {
    T.kept {
        0 a "a" [into String];
        1 many "many" [into TMany];
        2 so "so" [into TSo];
        3 ao "ao" [items Option<String>];
        4 io "io" [into TIo];
        5 cst "cst" [into String];
        6 cstn "cstn" [value i64];
        7 csto "csto" [into Json];
        8 cstnull "cstnull" [into Json];
        9 yes "yes" [into Json];
        10 no "no" [into Json];
        11 tup "tup" [list Json];
        12 pat "pat" [value BTreeMap<String, Json>];
        13 pn "pn" [value BTreeMap<String, i64>];
        14 ite "ite" [into TIte];
        15 dep "dep" [into TDep];
        16 notx "notx" [into Json];
        17 cont "cont" [list Json];
        18 une "une" [into TUne];
        19 refs "refs" [into TRefs];
        20 refd "refd" [into U];
        21 ids "ids" [into Json];
        22 anch "anch" [into H];
        23 defs "defs" [into D];
        24 ex "ex" [value i64];
        25 enc "enc" [into String];
        26 nulla "nulla" [into Date];
        27 nullb "nullb" [into TNullb];
        28 nulle "nulle" [into TNulle];
        29 dyn_ "dyn" [value BTreeMap<String, Node>];
        30 dynmany "dynmany" [into One];
        31 titled "titled" [into TTitled];
        32 fmt "fmt" [into with_fmt: DateTime];
        33 deep "deep" [into TDeep];
    }
}
