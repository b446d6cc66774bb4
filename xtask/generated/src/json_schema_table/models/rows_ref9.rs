// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `RowsRef9`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Number, Object, SerializeMap,
};

use super::Tree;
use super::super::schemas::DEFINITIONS;

/// `RowsRef9`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/ref9`.
#[derive(Clone, Debug, Default)]
pub struct RowsRef9 {
    /// `value`. Required.
    pub value: Option<Number>,
    /// `nodes`.
    pub nodes: Option<Vec<Tree>>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for RowsRef9 {
    const NAME: &'static str = "RowsRef9";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "value" => 0,
            "nodes" => 1,
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
            0 => value.into(&mut self.value),
            1 => value.into(&mut self.nodes),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "value", &self.value)?;
        out.member(1, "nodes", &self.nodes)?;
        Ok(())
    }
}

orange_core::__object!(RowsRef9.kept);

impl RowsRef9 {
    /// Creates the value with its required fields.
    pub fn new(value: impl Into<Number>) -> Self {
        Self {
            value: Some(value.into()),
            ..Self::default()
        }
    }

    /// Sets `value`.
    pub fn value(mut self, value: impl Into<Number>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets `nodes`.
    pub fn nodes(mut self, nodes: impl IntoIterator<Item = impl Into<Tree>>) -> Self {
        self.nodes = Some(nodes.into_iter().map(Into::into).collect());
        self
    }
}

orange_core::__validate!(
    RowsRef9, Client, "#/components/schemas/Rows/properties/ref9", DEFINITIONS
);
