// Generated from corpus/hostile-prose.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `X`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::XQ;

/// Title with newline
///
/// In the specification: `hostile-prose.yaml#/components/schemas/X`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct X {
    /// tabbed twice four
    pub a: Option<String>,
    /// Array\[String\] or Map\<String, T\> see X::a, \[X::a\], \[crate::foo\], \[`X`\], @see #b
    pub b: Option<String>,
    /// bell null rtl zero​width BOM ﻿ nbsp  ls \u{2028} ps \u{2029} end
    pub c: Option<String>,
    /// <https://example.org/a_(b)?c=[d>\]&e={f}
    pub d: Option<String>,
    /// a
    ///
    /// b
    ///
    /// c
    ///
    /// - * *
    /// - - -
    pub e: Option<String>,
    /// - one
    /// - two
    ///
    /// para
    ///
    /// - three
    /// - four
    /// - five
    pub f: Option<String>,
    /// Une description très longue avec des accents éèàùç et « guillemets », qui dépasse largement
    /// cent caractères pour voir comment le générateur replie les lignes de documentation, et
    /// encore un peu plus pour être sûr, jusqu'à deux cents caractères.
    pub g: Option<String>,
    /// 2024. was a year 2025. too
    pub h: Option<String>,
    /// `i`.
    pub i: Option<String>,
    /// `j`.
    pub j: Option<String>,
    /// ends in two spaces next
    pub k: Option<String>,
    /// `'` and `inline` done '
    pub l: Option<String>,
    /// \<!-- comment --\> \<div\>
    ///
    /// - x \</div\>
    pub m: Option<String>,
    /// indented only
    pub n: Option<String>,
    /// **hash**
    ///
    /// **\[attr\]**
    ///
    /// **Panics**
    ///
    /// **Safety**
    ///
    /// **Examples**
    pub o: Option<String>,
    /// a | b
    ///
    /// - | - 1 | 2
    pub p: Option<String>,
    /// `a`: first `b`: second
    ///
    /// - a : x
    /// - b : y
    pub q: Option<XQ>,
    /// - a
    ///   - b
    ///   - c wrong
    /// - d
    pub r: Option<String>,
    /// \[1\]: <http://x>
    ///
    /// \[2\]:foo
    pub s: Option<String>,
    /// word:
    ///
    /// - a
    /// - b end
    pub t: Option<String>,
    kept: Kept,
}

impl Object for X {
    const NAME: &'static str = "X";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "a" => 0,
            "b" => 1,
            "c" => 2,
            "d" => 3,
            "e" => 4,
            "f" => 5,
            "g" => 6,
            "h" => 7,
            "i" => 8,
            "j" => 9,
            "k" => 10,
            "l" => 11,
            "m" => 12,
            "n" => 13,
            "o" => 14,
            "p" => 15,
            "q" => 16,
            "r" => 17,
            "s" => 18,
            "t" => 19,
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
            1 => value.into(&mut self.b),
            2 => value.into(&mut self.c),
            3 => value.into(&mut self.d),
            4 => value.into(&mut self.e),
            5 => value.into(&mut self.f),
            6 => value.into(&mut self.g),
            7 => value.into(&mut self.h),
            8 => value.into(&mut self.i),
            9 => value.into(&mut self.j),
            10 => value.into(&mut self.k),
            11 => value.into(&mut self.l),
            12 => value.into(&mut self.m),
            13 => value.into(&mut self.n),
            14 => value.into(&mut self.o),
            15 => value.into(&mut self.p),
            16 => value.into(&mut self.q),
            17 => value.into(&mut self.r),
            18 => value.into(&mut self.s),
            19 => value.into(&mut self.t),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "a", &self.a)?;
        out.member(1, "b", &self.b)?;
        out.member(2, "c", &self.c)?;
        out.member(3, "d", &self.d)?;
        out.member(4, "e", &self.e)?;
        out.member(5, "f", &self.f)?;
        out.member(6, "g", &self.g)?;
        out.member(7, "h", &self.h)?;
        out.member(8, "i", &self.i)?;
        out.member(9, "j", &self.j)?;
        out.member(10, "k", &self.k)?;
        out.member(11, "l", &self.l)?;
        out.member(12, "m", &self.m)?;
        out.member(13, "n", &self.n)?;
        out.member(14, "o", &self.o)?;
        out.member(15, "p", &self.p)?;
        out.member(16, "q", &self.q)?;
        out.member(17, "r", &self.r)?;
        out.member(18, "s", &self.s)?;
        out.member(19, "t", &self.t)?;
        Ok(())
    }
}

orange_core::__object!(X.kept);
