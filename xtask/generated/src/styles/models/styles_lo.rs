// Generated from corpus/styles.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `StylesLo`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `StylesLo`.
///
/// In the specification:
/// `styles.yaml#/paths/~1styles~1{l}{m}~1{lo}~1{mo}~1{mx}/get/parameters/2/schema`.
#[derive(Clone, Debug, Default)]
pub struct StylesLo {
    /// `a`.
    pub a: Option<String>,
    /// `b`.
    pub b: Option<i64>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for StylesLo {
    const NAME: &'static str = "StylesLo";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "a" => 0,
            "b" => 1,
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
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "a", &self.a)?;
        out.member(1, "b", &self.b)?;
        Ok(())
    }
}

orange_core::__object!(StylesLo.kept);

impl StylesLo {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }

    /// Sets `b`.
    pub fn b(mut self, b: i64) -> Self {
        self.b = Some(b);
        self
    }
}

orange_core::__validate!(
    StylesLo, Client,
    "#/paths/~1styles~1{l}{m}~1{lo}~1{mo}~1{mx}/get/parameters/2/schema", DEFINITIONS
);
