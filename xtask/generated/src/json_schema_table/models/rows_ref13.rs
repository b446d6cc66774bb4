// Generated from corpus/json-schema-table.json by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `RowsRef13`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Number, Object, SerializeMap,
};

use super::Tree;
use super::super::schemas::DEFINITIONS;

/// `RowsRef13`.
///
/// In the specification: `json-schema-table.json#/components/schemas/Rows/properties/ref13`.
#[derive(Clone, Debug, Default)]
pub struct RowsRef13 {
    /// `value`. Required.
    pub value: Option<Number>,
    /// `nodes`.
    pub nodes: Option<Vec<Tree>>,
    /// `name`. Required.
    pub name: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for RowsRef13 {
    const NAME: &'static str = "RowsRef13";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "value" => 0,
            "nodes" => 1,
            "name" => 2,
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
            2 => value.into(&mut self.name),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "value", &self.value)?;
        out.member(1, "nodes", &self.nodes)?;
        out.member(2, "name", &self.name)?;
        Ok(())
    }
}

orange_core::__object!(RowsRef13.kept);

impl RowsRef13 {
    /// Creates the value with its required fields.
    pub fn new(value: impl Into<Number>, name: impl Into<String>) -> Self {
        Self {
            value: Some(value.into()),
            name: Some(name.into()),
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

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

orange_core::__validate!(
    RowsRef13, Client, "#/components/schemas/Rows/properties/ref13", DEFINITIONS
);
