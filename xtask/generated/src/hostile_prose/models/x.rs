// Generated from corpus/hostile-prose.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `X`.

use orange_core::model::Kept;

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

orange_core::__fields! {
    X.kept {
        0 a "a";
        1 b "b";
        2 c "c";
        3 d "d";
        4 e "e";
        5 f "f";
        6 g "g";
        7 h "h";
        8 i "i";
        9 j "j";
        10 k "k";
        11 l "l";
        12 m "m";
        13 n "n";
        14 o "o";
        15 p "p";
        16 q "q";
        17 r "r";
        18 s "s";
        19 t "t";
    }
}
