// Generated from corpus/swagger20.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `SearchForm`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `SearchForm`.
///
/// In the specification: `swagger20.yaml#/paths/~1search/post/parameters`.
#[derive(Clone, Debug, Default)]
pub struct SearchForm {
    /// `text`. Required.
    pub text: Option<String>,
    /// `exact`. Default: `false`.
    pub exact: Option<bool>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for SearchForm {
    const NAME: &'static str = "SearchForm";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "text" => 0,
            "exact" => 1,
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
            0 => value.into(&mut self.text),
            1 => value.into(&mut self.exact),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "text", &self.text)?;
        out.member(1, "exact", &self.exact)?;
        Ok(())
    }
}

orange_core::__object!(SearchForm.kept);

impl SearchForm {
    /// Creates the value with its required fields.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            ..Self::default()
        }
    }

    /// Sets `text`.
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// Sets `exact`.
    pub fn exact(mut self, exact: bool) -> Self {
        self.exact = Some(exact);
        self
    }
}

orange_core::__validate!(SearchForm, Client, "", DEFINITIONS);
