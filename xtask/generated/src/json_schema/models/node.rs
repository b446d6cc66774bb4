// Generated from corpus/json-schema.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Node`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `Node`.
///
/// In the specification: `json-schema.yaml#/components/schemas/Node`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Node {
    /// `n`.
    pub n: Option<String>,
    kept: Kept,
}

impl Object for Node {
    const NAME: &'static str = "Node";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "n" => 0,
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
            0 => value.into(&mut self.n),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "n", &self.n)?;
        Ok(())
    }
}

orange_core::__object!(Node.kept);

impl Node {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `n`.
    pub fn n(mut self, n: impl Into<String>) -> Self {
        self.n = Some(n.into());
        self
    }
}

orange_core::__validate!(Node, Client, "#/components/schemas/Node", DEFINITIONS);
