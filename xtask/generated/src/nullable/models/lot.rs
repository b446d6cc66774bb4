// Generated from corpus/nullable.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Lot`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, Patch, SerializeMap,
};

use super::{Inner, InnerPatch, LotG, Null, NullPatch};
use super::super::schemas::DEFINITIONS;

/// `Lot`.
///
/// In the specification: `nullable.yaml#/components/schemas/Lot`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Lot {
    /// `a`. Required.
    pub a: Option<String>,
    /// `b`.
    pub b: Option<String>,
    /// `c`. Required.
    pub c: Option<Inner>,
    /// `d`.
    pub d: Option<String>,
    /// `e`.
    pub e: Option<Null>,
    /// `f`.
    pub f: Option<Vec<Option<i64>>>,
    /// `g`.
    pub g: Option<LotG>,
    /// `h`.
    pub h: Option<Inner>,
    /// `i`.
    pub i: Option<Inner>,
    /// `j`.
    pub j: Option<String>,
    kept: Kept,
}

impl Object for Lot {
    const NAME: &'static str = "Lot";

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
        Ok(())
    }
}

orange_core::__object!(Lot.kept);

impl Lot {
    /// Creates the value with its required fields.
    pub fn new(a: Option<String>, c: Option<Inner>) -> Self {
        let mut object = Self { a, c, ..Self::default() };
        if object.a.is_none() {
            object.kept.set_null(0);
        }
        if object.c.is_none() {
            object.kept.set_null(2);
        }
        object
    }

    /// Sets `a`.
    pub fn a(mut self, a: impl Into<String>) -> Self {
        self.a = Some(a.into());
        self
    }

    /// Sets `b`.
    pub fn b(mut self, b: impl Into<String>) -> Self {
        self.b = Some(b.into());
        self
    }

    /// Sets `c`.
    pub fn c(mut self, c: impl Into<Inner>) -> Self {
        self.c = Some(c.into());
        self
    }

    /// Sets `d`.
    pub fn d(mut self, d: impl Into<String>) -> Self {
        self.d = Some(d.into());
        self
    }

    /// Sets `e`.
    pub fn e(mut self, e: impl Into<Null>) -> Self {
        self.e = Some(e.into());
        self
    }

    /// Sets `f`.
    pub fn f(mut self, f: impl IntoIterator<Item = Option<i64>>) -> Self {
        self.f = Some(f.into_iter().collect());
        self
    }

    /// Sets `g`.
    pub fn g(mut self, g: impl Into<LotG>) -> Self {
        self.g = Some(g.into());
        self
    }

    /// Sets `h`.
    pub fn h(mut self, h: impl Into<Inner>) -> Self {
        self.h = Some(h.into());
        self
    }

    /// Sets `i`.
    pub fn i(mut self, i: impl Into<Inner>) -> Self {
        self.i = Some(i.into());
        self
    }

    /// Sets `j`.
    pub fn j(mut self, j: impl Into<String>) -> Self {
        self.j = Some(j.into());
        self
    }
}

orange_core::__validate!(Lot, Client, "#/components/schemas/Lot", DEFINITIONS);

/// A change of a [`Lot`]: what is not set stays as it is.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct LotPatch {
    /// `a`.
    pub a: Patch<String>,
    /// `b`.
    pub b: Patch<String>,
    /// `c`.
    pub c: Patch<InnerPatch>,
    /// `d`.
    pub d: Patch<String>,
    /// `e`.
    pub e: Patch<NullPatch>,
    /// `f`.
    pub f: Patch<Vec<Option<i64>>>,
    /// `g`.
    pub g: Patch<LotG>,
    /// `h`.
    pub h: Patch<InnerPatch>,
    /// `i`.
    pub i: Patch<InnerPatch>,
    /// `j`.
    pub j: Patch<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for LotPatch {
    const NAME: &'static str = "LotPatch";

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
            0 => value.into_patch(&mut self.a),
            1 => value.into_patch(&mut self.b),
            2 => value.into_patch(&mut self.c),
            3 => value.into_patch(&mut self.d),
            4 => value.into_patch(&mut self.e),
            5 => value.into_patch(&mut self.f),
            6 => value.into_patch(&mut self.g),
            7 => value.into_patch(&mut self.h),
            8 => value.into_patch(&mut self.i),
            9 => value.into_patch(&mut self.j),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.patch(0, "a", &self.a)?;
        out.patch(1, "b", &self.b)?;
        out.patch(2, "c", &self.c)?;
        out.patch(3, "d", &self.d)?;
        out.patch(4, "e", &self.e)?;
        out.patch(5, "f", &self.f)?;
        out.patch(6, "g", &self.g)?;
        out.patch(7, "h", &self.h)?;
        out.patch(8, "i", &self.i)?;
        out.patch(9, "j", &self.j)?;
        Ok(())
    }
}

orange_core::__object!(LotPatch.kept);

impl LotPatch {
    /// A change of nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Changes `a`.
    pub fn a(mut self, a: impl Into<Patch<String>>) -> Self {
        self.a = a.into();
        self
    }

    /// Changes `b`.
    pub fn b(mut self, b: impl Into<Patch<String>>) -> Self {
        self.b = b.into();
        self
    }

    /// Changes `c`.
    pub fn c(mut self, c: impl Into<Patch<InnerPatch>>) -> Self {
        self.c = c.into();
        self
    }

    /// Changes `d`.
    pub fn d(mut self, d: impl Into<Patch<String>>) -> Self {
        self.d = d.into();
        self
    }

    /// Changes `e`.
    pub fn e(mut self, e: impl Into<Patch<NullPatch>>) -> Self {
        self.e = e.into();
        self
    }

    /// Changes `f`.
    pub fn f(mut self, f: impl Into<Patch<Vec<Option<i64>>>>) -> Self {
        self.f = f.into();
        self
    }

    /// Changes `g`.
    pub fn g(mut self, g: impl Into<Patch<LotG>>) -> Self {
        self.g = g.into();
        self
    }

    /// Changes `h`.
    pub fn h(mut self, h: impl Into<Patch<InnerPatch>>) -> Self {
        self.h = h.into();
        self
    }

    /// Changes `i`.
    pub fn i(mut self, i: impl Into<Patch<InnerPatch>>) -> Self {
        self.i = i.into();
        self
    }

    /// Changes `j`.
    pub fn j(mut self, j: impl Into<Patch<String>>) -> Self {
        self.j = j.into();
        self
    }
}

orange_core::__validate!(LotPatch, Patch, "#/components/schemas/Lot", DEFINITIONS);
