// Generated from corpus/swagger-forms.json by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `PutAByIdForm`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::PutAByIdE;
use super::super::schemas::DEFINITIONS;

/// `PutAByIdForm`.
///
/// In the specification: `swagger-forms.json#/paths/~1a~1{id}/put/parameters`.
#[derive(Clone, Debug, Default)]
pub struct PutAByIdForm {
    /// `l`.
    pub l: Option<Vec<String>>,
    /// `c`.
    pub c: Option<Vec<String>>,
    /// `n`. Required. At least 3.
    pub n: Option<i64>,
    /// `e`. Default: `"x"`.
    pub e: Option<PutAByIdE>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for PutAByIdForm {
    const NAME: &'static str = "PutAByIdForm";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "l" => 0,
            "c" => 1,
            "n" => 2,
            "e" => 3,
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
            0 => value.into(&mut self.l),
            1 => value.into(&mut self.c),
            2 => value.into(&mut self.n),
            3 => value.into(&mut self.e),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "l", &self.l)?;
        out.member(1, "c", &self.c)?;
        out.member(2, "n", &self.n)?;
        out.member(3, "e", &self.e)?;
        Ok(())
    }
}

orange_core::__object!(PutAByIdForm.kept);

impl PutAByIdForm {
    /// Creates the value with its required fields.
    pub fn new(n: i64) -> Self {
        Self {
            n: Some(n),
            ..Self::default()
        }
    }

    /// Sets `l`.
    pub fn l(mut self, l: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.l = Some(l.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `c`.
    pub fn c(mut self, c: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.c = Some(c.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `n`.
    pub fn n(mut self, n: i64) -> Self {
        self.n = Some(n);
        self
    }

    /// Sets `e`.
    pub fn e(mut self, e: impl Into<PutAByIdE>) -> Self {
        self.e = Some(e.into());
        self
    }
}

orange_core::__validate!(PutAByIdForm, Client, "", DEFINITIONS);
