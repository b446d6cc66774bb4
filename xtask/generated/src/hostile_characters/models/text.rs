// Generated from corpus/hostile-characters.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Text`.

use orange_core::model::{
    Found, Json, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

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

impl Object for Text {
    const NAME: &'static str = "Text";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "a\rb" => 0,
            "c\"d" => 1,
            "e\\f" => 2,
            "i\nb" => 3,
            "g\tb" => 4,
            "h\u{c}b" => 5,
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
            0 => value.into(&mut self.a_b),
            1 => value.into(&mut self.c_d),
            2 => value.into(&mut self.e_f),
            3 => value.into(&mut self.i_b),
            4 => value.into(&mut self.g_b),
            5 => value.into(&mut self.h_b),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "a\rb", &self.a_b)?;
        out.member(1, "c\"d", &self.c_d)?;
        out.member(2, "e\\f", &self.e_f)?;
        out.member(3, "i\nb", &self.i_b)?;
        out.member(4, "g\tb", &self.g_b)?;
        out.member(5, "h\u{c}b", &self.h_b)?;
        Ok(())
    }
}

orange_core::__object!(Text.kept);

impl Text {
    /// Sets `a\rb`.
    pub fn a_b(mut self, a_b: impl Into<String>) -> Self {
        self.a_b = Some(a_b.into());
        self
    }

    /// Sets `c"d`.
    pub fn c_d(mut self, c_d: impl Into<TextCD>) -> Self {
        self.c_d = Some(c_d.into());
        self
    }

    /// Sets `e\f`.
    pub fn e_f(mut self, e_f: impl Into<String>) -> Self {
        self.e_f = Some(e_f.into());
        self
    }

    /// Sets `i
    /// b`.
    pub fn i_b(mut self, i_b: impl Into<TextIB>) -> Self {
        self.i_b = Some(i_b.into());
        self
    }

    /// Sets `g\tb`.
    pub fn g_b(mut self, g_b: impl Into<Json>) -> Self {
        self.g_b = Some(g_b.into());
        self
    }

    /// Sets `h\u{c}b`.
    pub fn h_b(mut self, h_b: impl Into<Json>) -> Self {
        self.h_b = Some(h_b.into());
        self
    }
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
