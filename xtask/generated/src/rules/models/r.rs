// Generated from corpus/rules.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `R`.

use std::collections::BTreeMap;

use orange_core::model::{Date, DateTime, Json, Kept, Number, Secret};

use super::{Alias, RChoice, RClosed, REn, Sub};
use super::super::schemas::DEFINITIONS;

/// `R`.
///
/// In the specification: `rules.yaml#/components/schemas/R`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct R {
    /// `need`. Required. At least 1 character.
    pub need: Option<String>,
    /// `nlist`. Required. 1 to 2 elements.
    pub nlist: Option<Vec<Sub>>,
    /// `nnull`. Required.
    pub nnull: Option<String>,
    /// `look`. Pattern: `^(?=.*[A-Z])(?!x).+$`.
    pub look: Option<String>,
    /// `back`. Pattern: `^(a)\1$`.
    pub back: Option<String>,
    /// `digit`. Pattern: `^\d{2}\w\s?$`.
    pub digit: Option<String>,
    /// `uni`. Pattern: `^\p{L}+$`.
    pub uni: Option<String>,
    /// `slash`. Pattern: `(?i)^[a-z]+$`.
    pub slash: Option<String>,
    /// `bad`. Pattern: `[a-`.
    pub bad: Option<String>,
    /// `huge`. Pattern: `^[a-z]{1,100000}$`.
    pub huge: Option<String>,
    /// `surr`. Pattern: `^[\u00C0-\u017F]+$`.
    pub surr: Option<String>,
    /// `ctrl`. Pattern: `^[^\x00-\x1f"\\]*$`.
    pub ctrl: Option<String>,
    /// `empty`. Pattern: ''.
    pub empty: Option<String>,
    /// `mm`. 5 to 2 characters.
    pub mm: Option<String>,
    /// `ml`. At most 18446744073709551615 characters.
    pub ml: Option<String>,
    /// `neg`.
    pub neg: Option<String>,
    /// `strlen`. At most 10 characters.
    pub strlen: Option<String>,
    /// `flen`. At most 10 characters.
    pub flen: Option<String>,
    /// `ints`. At least -9223372036854775808. At most 9223372036854775807.
    pub ints: Option<i64>,
    /// `i32`. At least 0.5. At most 1000.
    pub i32: Option<i64>,
    /// `excl`. Above 0. Below 10.
    pub excl: Option<i64>,
    /// `mult`. A multiple of 0.01.
    pub mult: Option<Number>,
    /// `mult0`. A multiple of 0.
    pub mult0: Option<Number>,
    /// `multi`. A multiple of 5.
    pub multi: Option<i64>,
    /// `hugef`. At least
    /// -100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000.
    /// At most 100000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000.
    pub hugef: Option<Number>,
    /// `uniq`. No two elements are equal.
    pub uniq: Option<Vec<Sub>>,
    /// `deep`.
    pub deep: Option<Vec<Vec<String>>>,
    /// `mapr`. 1 to 2 members.
    pub mapr: Option<BTreeMap<String, String>>,
    /// `choice`.
    pub choice: Option<RChoice>,
    /// `same`.
    pub same: Option<String>,
    /// `maps`.
    pub maps: Option<BTreeMap<String, Sub>>,
    /// `day`. Pattern: `^20`.
    pub day: Option<Date>,
    /// `al`.
    pub al: Option<Alias>,
    /// `als`.
    pub als: Option<Vec<Alias>>,
    /// `id`.
    pub id: Option<String>,
    /// `mail`.
    pub mail: Option<String>,
    /// `uri`.
    pub uri: Option<String>,
    /// `byte`.
    pub byte: Option<String>,
    /// `sub`.
    pub sub: Option<Sub>,
    /// `en`.
    pub en: Option<REn>,
    /// `cst`. Always `"only"`.
    pub cst: Option<String>,
    /// `any`. At least 3 characters.
    pub any: Option<String>,
    /// `closed`.
    pub closed: Option<RClosed>,
    /// `d1`. Default: `"2024-01-01"`.
    pub d1: Option<Date>,
    /// `d2`. Default: `"now"`.
    pub d2: Option<DateTime>,
    /// `d3`. Default: `[1,2]`.
    pub d3: Option<Vec<i64>>,
    /// `d4`. Default: `{"a":1}`.
    pub d4: Option<BTreeMap<String, Json>>,
    /// `d5`.
    pub d5: Option<Sub>,
    /// `d6`. Default: `{"s":"x"}`.
    pub d6: Option<Sub>,
    /// `d7`. Default: `"5"`.
    pub d7: Option<i64>,
    /// `d8`. Default: `"5"`.
    pub d8: Option<String>,
    /// `d9`. Default: `"true"`.
    pub d9: Option<bool>,
    /// `d10`. Default: `null`.
    pub d10: Option<String>,
    /// `d11`. Default: `1`.
    pub d11: Option<Number>,
    /// `d12`. Default: `0.5`.
    pub d12: Option<Number>,
    /// `d13`. Default: `1.0`.
    pub d13: Option<i64>,
    /// `d14`. Default: `99999999999`.
    pub d14: Option<i64>,
    /// `d15`. Default: `"aGk="`.
    pub d15: Option<String>,
    /// `d16`. Default: `"hunter2"`.
    pub d16: Option<Secret>,
    /// `d17`. Default: `"quote \" back \\ brace {} new\nline"`.
    pub d17: Option<String>,
    kept: Kept,
}

impl R {
    /// Creates the value with its required fields.
    pub fn new(
        need: impl Into<String>,
        nlist: impl IntoIterator<Item = impl Into<Sub>>,
        nnull: Option<String>,
    ) -> Self {
        let mut object = Self {
            need: Some(need.into()),
            nlist: Some(nlist.into_iter().map(Into::into).collect()),
            nnull,
            ..Self::default()
        };
        if object.nnull.is_none() {
            object.kept.set_null(2);
        }
        object
    }
}

orange_core::__validate!(R, Client, "#/components/schemas/R", DEFINITIONS);

orange_core::__fields! {
    R.kept {
        0 need "need" [into String];
        1 nlist "nlist" [list Sub];
        2 nnull "nnull" [into String];
        3 look "look" [into String];
        4 back "back" [into String];
        5 digit "digit" [into String];
        6 uni "uni" [into String];
        7 slash "slash" [into String];
        8 bad "bad" [into String];
        9 huge "huge" [into String];
        10 surr "surr" [into String];
        11 ctrl "ctrl" [into String];
        12 empty "empty" [into String];
        13 mm "mm" [into String];
        14 ml "ml" [into String];
        15 neg "neg" [into with_neg: String];
        16 strlen "strlen" [into String];
        17 flen "flen" [into String];
        18 ints "ints" [value i64];
        19 i32 "i32" [value i64];
        20 excl "excl" [value i64];
        21 mult "mult" [into Number];
        22 mult0 "mult0" [into Number];
        23 multi "multi" [value i64];
        24 hugef "hugef" [into Number];
        25 uniq "uniq" [list Sub];
        26 deep "deep" [items Vec<String>];
        27 mapr "mapr" [value BTreeMap<String, String>];
        28 choice "choice" [into RChoice];
        29 same "same" [into String];
        30 maps "maps" [value BTreeMap<String, Sub>];
        31 day "day" [into Date];
        32 al "al" [into Alias];
        33 als "als" [list Alias];
        34 id "id" [into String];
        35 mail "mail" [into String];
        36 uri "uri" [into String];
        37 byte "byte" [into String];
        38 sub "sub" [into with_sub: Sub];
        39 en "en" [into REn];
        40 cst "cst" [into String];
        41 any "any" [into String];
        42 closed "closed" [into RClosed];
        43 d1 "d1" [into Date];
        44 d2 "d2" [into DateTime];
        45 d3 "d3" [items i64];
        46 d4 "d4" [value BTreeMap<String, Json>];
        47 d5 "d5" [into Sub];
        48 d6 "d6" [into Sub];
        49 d7 "d7" [value i64];
        50 d8 "d8" [into String];
        51 d9 "d9" [value bool];
        52 d10 "d10" [into String];
        53 d11 "d11" [into Number];
        54 d12 "d12" [into Number];
        55 d13 "d13" [value i64];
        56 d14 "d14" [value i64];
        57 d15 "d15" [into String];
        58 d16 "d16" [into Secret];
        59 d17 "d17" [into String];
    }
}
