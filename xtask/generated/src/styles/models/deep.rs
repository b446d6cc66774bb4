// Generated from corpus/styles.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Deep`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::Point;
use super::super::schemas::DEFINITIONS;

/// `Deep`.
///
/// In the specification: `styles.yaml#/components/schemas/Deep`.
#[derive(Clone, Debug, Default)]
pub struct Deep {
    /// `a`.
    pub a: Option<String>,
    /// `p`.
    pub p: Option<Point>,
    /// `l`.
    pub l: Option<Vec<String>>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for Deep {
    const NAME: &'static str = "Deep";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "a" => 0,
            "p" => 1,
            "l" => 2,
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
            1 => value.into(&mut self.p),
            2 => value.into(&mut self.l),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "a", &self.a)?;
        out.member(1, "p", &self.p)?;
        out.member(2, "l", &self.l)?;
        Ok(())
    }
}

orange_core::__object!(Deep.kept);

impl Deep {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `a`.
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }

    /// Sets `p`.
    pub fn p(mut self, p: impl Into<Point>) -> Self {
        self.p = Some(p.into());
        self
    }

    /// Sets `l`.
    pub fn l(mut self, l: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.l = Some(l.into_iter().map(Into::into).collect());
        self
    }
}

orange_core::__validate!(Deep, Client, "#/components/schemas/Deep", DEFINITIONS);
