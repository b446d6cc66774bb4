// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `RowsRef4`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::{PercentField, QuoteField, SlashField, TildeField};
use super::super::schemas::DEFINITIONS;

/// `RowsRef4`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/ref4`.
#[derive(Clone, Debug, Default)]
pub struct RowsRef4 {
    /// `tilde`.
    pub tilde: Option<TildeField>,
    /// `slash`.
    pub slash: Option<SlashField>,
    /// `percent`.
    pub percent: Option<PercentField>,
    /// `quote`.
    pub quote: Option<QuoteField>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for RowsRef4 {
    const NAME: &'static str = "RowsRef4";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "tilde" => 0,
            "slash" => 1,
            "percent" => 2,
            "quote" => 3,
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
            0 => value.into(&mut self.tilde),
            1 => value.into(&mut self.slash),
            2 => value.into(&mut self.percent),
            3 => value.into(&mut self.quote),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "tilde", &self.tilde)?;
        out.member(1, "slash", &self.slash)?;
        out.member(2, "percent", &self.percent)?;
        out.member(3, "quote", &self.quote)?;
        Ok(())
    }
}

orange_core::__object!(RowsRef4.kept);

impl RowsRef4 {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `tilde`.
    pub fn tilde(mut self, tilde: TildeField) -> Self {
        self.tilde = Some(tilde);
        self
    }

    /// Sets `slash`.
    pub fn slash(mut self, slash: SlashField) -> Self {
        self.slash = Some(slash);
        self
    }

    /// Sets `percent`.
    pub fn percent(mut self, percent: PercentField) -> Self {
        self.percent = Some(percent);
        self
    }

    /// Sets `quote`.
    pub fn quote(mut self, quote: QuoteField) -> Self {
        self.quote = Some(quote);
        self
    }
}

orange_core::__validate!(
    RowsRef4, Client, "#/components/schemas/Rows/properties/ref4", DEFINITIONS
);
