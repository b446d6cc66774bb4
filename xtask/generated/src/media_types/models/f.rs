// Generated from corpus/media-types.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `F`.

use orange_core::model::{
    Date, Found, Kept, MapAccess, MemberValue, MemberWriter, Number, Object, SerializeMap,
};

use super::{E, FDeep, P, PCreate};
use super::super::schemas::DEFINITIONS;

/// `F`.
///
/// In the specification: `media-types.yaml#/components/schemas/F`.
#[derive(Clone, Debug, Default)]
pub struct F {
    /// `s`. Required. At least 1 character.
    pub s: Option<String>,
    /// `n`.
    pub n: Option<Number>,
    /// `i`.
    pub i: Option<i64>,
    /// `b`.
    pub b: Option<bool>,
    /// `e`.
    pub e: Option<E>,
    /// `l`.
    pub l: Option<Vec<String>>,
    /// `csv`.
    pub csv: Option<Vec<String>>,
    /// `deep`.
    pub deep: Option<FDeep>,
    /// `p`.
    pub p: Option<P>,
    /// `d`.
    pub d: Option<Date>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for F {
    const NAME: &'static str = "F";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "s" => 0,
            "n" => 1,
            "i" => 2,
            "b" => 3,
            "e" => 4,
            "l" => 5,
            "csv" => 6,
            "deep" => 7,
            "p" => 8,
            "d" => 9,
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
            0 => value.into(&mut self.s),
            1 => value.into(&mut self.n),
            2 => value.into(&mut self.i),
            3 => value.into(&mut self.b),
            4 => value.into(&mut self.e),
            5 => value.into(&mut self.l),
            6 => value.into(&mut self.csv),
            7 => value.into(&mut self.deep),
            8 => value.into(&mut self.p),
            9 => value.into(&mut self.d),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "s", &self.s)?;
        out.member(1, "n", &self.n)?;
        out.member(2, "i", &self.i)?;
        out.member(3, "b", &self.b)?;
        out.member(4, "e", &self.e)?;
        out.member(5, "l", &self.l)?;
        out.member(6, "csv", &self.csv)?;
        out.member(7, "deep", &self.deep)?;
        out.member(8, "p", &self.p)?;
        out.member(9, "d", &self.d)?;
        Ok(())
    }
}

orange_core::__object!(F.kept);

orange_core::__validate!(F, Client, "#/components/schemas/F", DEFINITIONS);

/// A [`F`] to be created: without what the server fills in.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct FCreate {
    /// `s`. Required. At least 1 character.
    pub s: Option<String>,
    /// `n`.
    pub n: Option<Number>,
    /// `i`.
    pub i: Option<i64>,
    /// `b`.
    pub b: Option<bool>,
    /// `e`.
    pub e: Option<E>,
    /// `l`.
    pub l: Option<Vec<String>>,
    /// `csv`.
    pub csv: Option<Vec<String>>,
    /// `deep`.
    pub deep: Option<FDeep>,
    /// `p`.
    pub p: Option<PCreate>,
    /// `d`.
    pub d: Option<Date>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for FCreate {
    const NAME: &'static str = "FCreate";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "s" => 0,
            "n" => 1,
            "i" => 2,
            "b" => 3,
            "e" => 4,
            "l" => 5,
            "csv" => 6,
            "deep" => 7,
            "p" => 8,
            "d" => 9,
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
            0 => value.into(&mut self.s),
            1 => value.into(&mut self.n),
            2 => value.into(&mut self.i),
            3 => value.into(&mut self.b),
            4 => value.into(&mut self.e),
            5 => value.into(&mut self.l),
            6 => value.into(&mut self.csv),
            7 => value.into(&mut self.deep),
            8 => value.into(&mut self.p),
            9 => value.into(&mut self.d),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "s", &self.s)?;
        out.member(1, "n", &self.n)?;
        out.member(2, "i", &self.i)?;
        out.member(3, "b", &self.b)?;
        out.member(4, "e", &self.e)?;
        out.member(5, "l", &self.l)?;
        out.member(6, "csv", &self.csv)?;
        out.member(7, "deep", &self.deep)?;
        out.member(8, "p", &self.p)?;
        out.member(9, "d", &self.d)?;
        Ok(())
    }
}

orange_core::__object!(FCreate.kept);

impl FCreate {
    /// Creates the value with its required fields.
    pub fn new(s: impl Into<String>) -> Self {
        Self {
            s: Some(s.into()),
            ..Self::default()
        }
    }

    /// Sets `s`.
    pub fn s(mut self, s: impl Into<String>) -> Self {
        self.s = Some(s.into());
        self
    }

    /// Sets `n`.
    pub fn n(mut self, n: impl Into<Number>) -> Self {
        self.n = Some(n.into());
        self
    }

    /// Sets `i`.
    pub fn i(mut self, i: i64) -> Self {
        self.i = Some(i);
        self
    }

    /// Sets `b`.
    pub fn b(mut self, b: bool) -> Self {
        self.b = Some(b);
        self
    }

    /// Sets `e`.
    pub fn e(mut self, e: impl Into<E>) -> Self {
        self.e = Some(e.into());
        self
    }

    /// Sets `l`.
    pub fn l(mut self, l: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.l = Some(l.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `csv`.
    pub fn csv(mut self, csv: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.csv = Some(csv.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `deep`.
    pub fn deep(mut self, deep: impl Into<FDeep>) -> Self {
        self.deep = Some(deep.into());
        self
    }

    /// Sets `p`.
    pub fn p(mut self, p: impl Into<PCreate>) -> Self {
        self.p = Some(p.into());
        self
    }

    /// Sets `d`.
    pub fn d(mut self, d: impl Into<Date>) -> Self {
        self.d = Some(d.into());
        self
    }
}

orange_core::__validate!(FCreate, Client, "#/components/schemas/F", DEFINITIONS);
