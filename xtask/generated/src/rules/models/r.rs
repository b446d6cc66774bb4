// Generated from corpus/rules.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `R`.

use std::collections::BTreeMap;

use orange_core::model::{
    Date, DateTime, Found, Json, Kept, MapAccess, MemberValue, MemberWriter, Number,
    Object, Secret, SerializeMap,
};

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

impl Object for R {
    const NAME: &'static str = "R";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "need" => 0,
            "nlist" => 1,
            "nnull" => 2,
            "look" => 3,
            "back" => 4,
            "digit" => 5,
            "uni" => 6,
            "slash" => 7,
            "bad" => 8,
            "huge" => 9,
            "surr" => 10,
            "ctrl" => 11,
            "empty" => 12,
            "mm" => 13,
            "ml" => 14,
            "neg" => 15,
            "strlen" => 16,
            "flen" => 17,
            "ints" => 18,
            "i32" => 19,
            "excl" => 20,
            "mult" => 21,
            "mult0" => 22,
            "multi" => 23,
            "hugef" => 24,
            "uniq" => 25,
            "deep" => 26,
            "mapr" => 27,
            "choice" => 28,
            "same" => 29,
            "maps" => 30,
            "day" => 31,
            "al" => 32,
            "als" => 33,
            "id" => 34,
            "mail" => 35,
            "uri" => 36,
            "byte" => 37,
            "sub" => 38,
            "en" => 39,
            "cst" => 40,
            "any" => 41,
            "closed" => 42,
            "d1" => 43,
            "d2" => 44,
            "d3" => 45,
            "d4" => 46,
            "d5" => 47,
            "d6" => 48,
            "d7" => 49,
            "d8" => 50,
            "d9" => 51,
            "d10" => 52,
            "d11" => 53,
            "d12" => 54,
            "d13" => 55,
            "d14" => 56,
            "d15" => 57,
            "d16" => 58,
            "d17" => 59,
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
            0 => value.into(&mut self.need),
            1 => value.into(&mut self.nlist),
            2 => value.into(&mut self.nnull),
            3 => value.into(&mut self.look),
            4 => value.into(&mut self.back),
            5 => value.into(&mut self.digit),
            6 => value.into(&mut self.uni),
            7 => value.into(&mut self.slash),
            8 => value.into(&mut self.bad),
            9 => value.into(&mut self.huge),
            10 => value.into(&mut self.surr),
            11 => value.into(&mut self.ctrl),
            12 => value.into(&mut self.empty),
            13 => value.into(&mut self.mm),
            14 => value.into(&mut self.ml),
            15 => value.into(&mut self.neg),
            16 => value.into(&mut self.strlen),
            17 => value.into(&mut self.flen),
            18 => value.into(&mut self.ints),
            19 => value.into(&mut self.i32),
            20 => value.into(&mut self.excl),
            21 => value.into(&mut self.mult),
            22 => value.into(&mut self.mult0),
            23 => value.into(&mut self.multi),
            24 => value.into(&mut self.hugef),
            25 => value.into(&mut self.uniq),
            26 => value.into(&mut self.deep),
            27 => value.into(&mut self.mapr),
            28 => value.into(&mut self.choice),
            29 => value.into(&mut self.same),
            30 => value.into(&mut self.maps),
            31 => value.into(&mut self.day),
            32 => value.into(&mut self.al),
            33 => value.into(&mut self.als),
            34 => value.into(&mut self.id),
            35 => value.into(&mut self.mail),
            36 => value.into(&mut self.uri),
            37 => value.into(&mut self.byte),
            38 => value.into(&mut self.sub),
            39 => value.into(&mut self.en),
            40 => value.into(&mut self.cst),
            41 => value.into(&mut self.any),
            42 => value.into(&mut self.closed),
            43 => value.into(&mut self.d1),
            44 => value.into(&mut self.d2),
            45 => value.into(&mut self.d3),
            46 => value.into(&mut self.d4),
            47 => value.into(&mut self.d5),
            48 => value.into(&mut self.d6),
            49 => value.into(&mut self.d7),
            50 => value.into(&mut self.d8),
            51 => value.into(&mut self.d9),
            52 => value.into(&mut self.d10),
            53 => value.into(&mut self.d11),
            54 => value.into(&mut self.d12),
            55 => value.into(&mut self.d13),
            56 => value.into(&mut self.d14),
            57 => value.into(&mut self.d15),
            58 => value.into(&mut self.d16),
            59 => value.into(&mut self.d17),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "need", &self.need)?;
        out.member(1, "nlist", &self.nlist)?;
        out.member(2, "nnull", &self.nnull)?;
        out.member(3, "look", &self.look)?;
        out.member(4, "back", &self.back)?;
        out.member(5, "digit", &self.digit)?;
        out.member(6, "uni", &self.uni)?;
        out.member(7, "slash", &self.slash)?;
        out.member(8, "bad", &self.bad)?;
        out.member(9, "huge", &self.huge)?;
        out.member(10, "surr", &self.surr)?;
        out.member(11, "ctrl", &self.ctrl)?;
        out.member(12, "empty", &self.empty)?;
        out.member(13, "mm", &self.mm)?;
        out.member(14, "ml", &self.ml)?;
        out.member(15, "neg", &self.neg)?;
        out.member(16, "strlen", &self.strlen)?;
        out.member(17, "flen", &self.flen)?;
        out.member(18, "ints", &self.ints)?;
        out.member(19, "i32", &self.i32)?;
        out.member(20, "excl", &self.excl)?;
        out.member(21, "mult", &self.mult)?;
        out.member(22, "mult0", &self.mult0)?;
        out.member(23, "multi", &self.multi)?;
        out.member(24, "hugef", &self.hugef)?;
        out.member(25, "uniq", &self.uniq)?;
        out.member(26, "deep", &self.deep)?;
        out.member(27, "mapr", &self.mapr)?;
        out.member(28, "choice", &self.choice)?;
        out.member(29, "same", &self.same)?;
        out.member(30, "maps", &self.maps)?;
        out.member(31, "day", &self.day)?;
        out.member(32, "al", &self.al)?;
        out.member(33, "als", &self.als)?;
        out.member(34, "id", &self.id)?;
        out.member(35, "mail", &self.mail)?;
        out.member(36, "uri", &self.uri)?;
        out.member(37, "byte", &self.byte)?;
        out.member(38, "sub", &self.sub)?;
        out.member(39, "en", &self.en)?;
        out.member(40, "cst", &self.cst)?;
        out.member(41, "any", &self.any)?;
        out.member(42, "closed", &self.closed)?;
        out.member(43, "d1", &self.d1)?;
        out.member(44, "d2", &self.d2)?;
        out.member(45, "d3", &self.d3)?;
        out.member(46, "d4", &self.d4)?;
        out.member(47, "d5", &self.d5)?;
        out.member(48, "d6", &self.d6)?;
        out.member(49, "d7", &self.d7)?;
        out.member(50, "d8", &self.d8)?;
        out.member(51, "d9", &self.d9)?;
        out.member(52, "d10", &self.d10)?;
        out.member(53, "d11", &self.d11)?;
        out.member(54, "d12", &self.d12)?;
        out.member(55, "d13", &self.d13)?;
        out.member(56, "d14", &self.d14)?;
        out.member(57, "d15", &self.d15)?;
        out.member(58, "d16", &self.d16)?;
        out.member(59, "d17", &self.d17)?;
        Ok(())
    }
}

orange_core::__object!(R.kept);

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

    /// Sets `need`.
    pub fn need(mut self, need: impl Into<String>) -> Self {
        self.need = Some(need.into());
        self
    }

    /// Sets `nlist`.
    pub fn nlist(mut self, nlist: impl IntoIterator<Item = impl Into<Sub>>) -> Self {
        self.nlist = Some(nlist.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `nnull`.
    pub fn nnull(mut self, nnull: impl Into<String>) -> Self {
        self.nnull = Some(nnull.into());
        self
    }

    /// Sets `look`.
    pub fn look(mut self, look: impl Into<String>) -> Self {
        self.look = Some(look.into());
        self
    }

    /// Sets `back`.
    pub fn back(mut self, back: impl Into<String>) -> Self {
        self.back = Some(back.into());
        self
    }

    /// Sets `digit`.
    pub fn digit(mut self, digit: impl Into<String>) -> Self {
        self.digit = Some(digit.into());
        self
    }

    /// Sets `uni`.
    pub fn uni(mut self, uni: impl Into<String>) -> Self {
        self.uni = Some(uni.into());
        self
    }

    /// Sets `slash`.
    pub fn slash(mut self, slash: impl Into<String>) -> Self {
        self.slash = Some(slash.into());
        self
    }

    /// Sets `bad`.
    pub fn bad(mut self, bad: impl Into<String>) -> Self {
        self.bad = Some(bad.into());
        self
    }

    /// Sets `huge`.
    pub fn huge(mut self, huge: impl Into<String>) -> Self {
        self.huge = Some(huge.into());
        self
    }

    /// Sets `surr`.
    pub fn surr(mut self, surr: impl Into<String>) -> Self {
        self.surr = Some(surr.into());
        self
    }

    /// Sets `ctrl`.
    pub fn ctrl(mut self, ctrl: impl Into<String>) -> Self {
        self.ctrl = Some(ctrl.into());
        self
    }

    /// Sets `empty`.
    pub fn empty(mut self, empty: impl Into<String>) -> Self {
        self.empty = Some(empty.into());
        self
    }

    /// Sets `mm`.
    pub fn mm(mut self, mm: impl Into<String>) -> Self {
        self.mm = Some(mm.into());
        self
    }

    /// Sets `ml`.
    pub fn ml(mut self, ml: impl Into<String>) -> Self {
        self.ml = Some(ml.into());
        self
    }

    /// Sets `neg`.
    pub fn with_neg(mut self, neg: impl Into<String>) -> Self {
        self.neg = Some(neg.into());
        self
    }

    /// Sets `strlen`.
    pub fn strlen(mut self, strlen: impl Into<String>) -> Self {
        self.strlen = Some(strlen.into());
        self
    }

    /// Sets `flen`.
    pub fn flen(mut self, flen: impl Into<String>) -> Self {
        self.flen = Some(flen.into());
        self
    }

    /// Sets `ints`.
    pub fn ints(mut self, ints: i64) -> Self {
        self.ints = Some(ints);
        self
    }

    /// Sets `i32`.
    pub fn i32(mut self, i32: i64) -> Self {
        self.i32 = Some(i32);
        self
    }

    /// Sets `excl`.
    pub fn excl(mut self, excl: i64) -> Self {
        self.excl = Some(excl);
        self
    }

    /// Sets `mult`.
    pub fn mult(mut self, mult: impl Into<Number>) -> Self {
        self.mult = Some(mult.into());
        self
    }

    /// Sets `mult0`.
    pub fn mult0(mut self, mult0: impl Into<Number>) -> Self {
        self.mult0 = Some(mult0.into());
        self
    }

    /// Sets `multi`.
    pub fn multi(mut self, multi: i64) -> Self {
        self.multi = Some(multi);
        self
    }

    /// Sets `hugef`.
    pub fn hugef(mut self, hugef: impl Into<Number>) -> Self {
        self.hugef = Some(hugef.into());
        self
    }

    /// Sets `uniq`.
    pub fn uniq(mut self, uniq: impl IntoIterator<Item = impl Into<Sub>>) -> Self {
        self.uniq = Some(uniq.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `deep`.
    pub fn deep(mut self, deep: impl IntoIterator<Item = Vec<String>>) -> Self {
        self.deep = Some(deep.into_iter().collect());
        self
    }

    /// Sets `mapr`.
    pub fn mapr(mut self, mapr: BTreeMap<String, String>) -> Self {
        self.mapr = Some(mapr);
        self
    }

    /// Sets `choice`.
    pub fn choice(mut self, choice: impl Into<RChoice>) -> Self {
        self.choice = Some(choice.into());
        self
    }

    /// Sets `same`.
    pub fn same(mut self, same: impl Into<String>) -> Self {
        self.same = Some(same.into());
        self
    }

    /// Sets `maps`.
    pub fn maps(mut self, maps: BTreeMap<String, Sub>) -> Self {
        self.maps = Some(maps);
        self
    }

    /// Sets `day`.
    pub fn day(mut self, day: impl Into<Date>) -> Self {
        self.day = Some(day.into());
        self
    }

    /// Sets `al`.
    pub fn al(mut self, al: impl Into<Alias>) -> Self {
        self.al = Some(al.into());
        self
    }

    /// Sets `als`.
    pub fn als(mut self, als: impl IntoIterator<Item = impl Into<Alias>>) -> Self {
        self.als = Some(als.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `mail`.
    pub fn mail(mut self, mail: impl Into<String>) -> Self {
        self.mail = Some(mail.into());
        self
    }

    /// Sets `uri`.
    pub fn uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = Some(uri.into());
        self
    }

    /// Sets `byte`.
    pub fn byte(mut self, byte: impl Into<String>) -> Self {
        self.byte = Some(byte.into());
        self
    }

    /// Sets `sub`.
    pub fn with_sub(mut self, sub: impl Into<Sub>) -> Self {
        self.sub = Some(sub.into());
        self
    }

    /// Sets `en`.
    pub fn en(mut self, en: impl Into<REn>) -> Self {
        self.en = Some(en.into());
        self
    }

    /// Sets `cst`.
    pub fn cst(mut self, cst: impl Into<String>) -> Self {
        self.cst = Some(cst.into());
        self
    }

    /// Sets `any`.
    pub fn any(mut self, any: impl Into<String>) -> Self {
        self.any = Some(any.into());
        self
    }

    /// Sets `closed`.
    pub fn closed(mut self, closed: impl Into<RClosed>) -> Self {
        self.closed = Some(closed.into());
        self
    }

    /// Sets `d1`.
    pub fn d1(mut self, d1: impl Into<Date>) -> Self {
        self.d1 = Some(d1.into());
        self
    }

    /// Sets `d2`.
    pub fn d2(mut self, d2: impl Into<DateTime>) -> Self {
        self.d2 = Some(d2.into());
        self
    }

    /// Sets `d3`.
    pub fn d3(mut self, d3: impl IntoIterator<Item = i64>) -> Self {
        self.d3 = Some(d3.into_iter().collect());
        self
    }

    /// Sets `d4`.
    pub fn d4(mut self, d4: BTreeMap<String, Json>) -> Self {
        self.d4 = Some(d4);
        self
    }

    /// Sets `d5`.
    pub fn d5(mut self, d5: impl Into<Sub>) -> Self {
        self.d5 = Some(d5.into());
        self
    }

    /// Sets `d6`.
    pub fn d6(mut self, d6: impl Into<Sub>) -> Self {
        self.d6 = Some(d6.into());
        self
    }

    /// Sets `d7`.
    pub fn d7(mut self, d7: i64) -> Self {
        self.d7 = Some(d7);
        self
    }

    /// Sets `d8`.
    pub fn d8(mut self, d8: impl Into<String>) -> Self {
        self.d8 = Some(d8.into());
        self
    }

    /// Sets `d9`.
    pub fn d9(mut self, d9: bool) -> Self {
        self.d9 = Some(d9);
        self
    }

    /// Sets `d10`.
    pub fn d10(mut self, d10: impl Into<String>) -> Self {
        self.d10 = Some(d10.into());
        self
    }

    /// Sets `d11`.
    pub fn d11(mut self, d11: impl Into<Number>) -> Self {
        self.d11 = Some(d11.into());
        self
    }

    /// Sets `d12`.
    pub fn d12(mut self, d12: impl Into<Number>) -> Self {
        self.d12 = Some(d12.into());
        self
    }

    /// Sets `d13`.
    pub fn d13(mut self, d13: i64) -> Self {
        self.d13 = Some(d13);
        self
    }

    /// Sets `d14`.
    pub fn d14(mut self, d14: i64) -> Self {
        self.d14 = Some(d14);
        self
    }

    /// Sets `d15`.
    pub fn d15(mut self, d15: impl Into<String>) -> Self {
        self.d15 = Some(d15.into());
        self
    }

    /// Sets `d16`.
    pub fn d16(mut self, d16: impl Into<Secret>) -> Self {
        self.d16 = Some(d16.into());
        self
    }

    /// Sets `d17`.
    pub fn d17(mut self, d17: impl Into<String>) -> Self {
        self.d17 = Some(d17.into());
        self
    }
}

orange_core::__validate!(R, Client, "#/components/schemas/R", DEFINITIONS);
