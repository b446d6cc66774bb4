// Generated from corpus/hostile-characters.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Text`.

use orange_core::model::{Json, Kept};

use super::{TextCD, TextIB};
use super::super::schemas::DEFINITIONS;

/// Prosewith a return\u{2028}and more
///
/// In the specification: `hostile-characters.yaml#/components/schemas/Text`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Text {
    /// `ab`. On the wire `ab`. Required. Always `"x\ry"`.
    pub a_b: Option<String>,
    /// `c"d`. On the wire `c"d`. Required.
    pub c_d: Option<TextCD>,
    /// `e\f`. On the wire `e\f`. Required. Default: `"\r"`. Pattern: `^\s$`.
    pub e_f: Option<String>,
    /// `i b`. On the wire `i b`. Required.
    pub i_b: Option<TextIB>,
    /// `g    b`. On the wire `g    b`. Required.
    pub g_b: Option<Json>,
    /// `hb`. On the wire `hb`. Required.
    pub h_b: Option<Json>,
    kept: Kept,
}

orange_core::__validate!(Text, Client, "#/components/schemas/Text", DEFINITIONS);

orange_core::__builder! {
    /// Creates the value with its required fields.
    TextBuilder -> Text, [c_d e_f i_b g_b h_b]
    c_d CD c_d(impl Into<TextCD>) TextCD = c_d.into(), [TextCD, EF, IB, GB, HB];
    e_f EF e_f(impl Into<String>) String = e_f.into(), [CD, String, IB, GB, HB];
    i_b IB i_b(impl Into<TextIB>) TextIB = i_b.into(), [CD, EF, TextIB, GB, HB];
    g_b GB g_b(impl Into<Json>) Json = g_b.into(), [CD, EF, IB, Json, HB];
    h_b HB h_b(impl Into<Json>) Json = h_b.into(), [CD, EF, IB, GB, Json];
    {
        Text {
            a_b: Some("x\ry".into()),
            c_d: Some(c_d),
            e_f: Some(e_f),
            i_b: Some(i_b),
            g_b: Some(g_b),
            h_b: Some(h_b),
            ..Text::default()
        }
    }
}

orange_core::__fields! {
    Text.kept {
        0 a_b "a\rb" [into String];
        1 c_d "c\"d" [into TextCD];
        2 e_f "e\\f" [into String];
        3 i_b "i\nb" [into TextIB];
        4 g_b "g\tb" [into Json];
        5 h_b "h\u{c}b" [into Json];
    }
}
