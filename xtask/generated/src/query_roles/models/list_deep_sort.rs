// Generated from corpus/query-roles.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `ListDeepSort`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::super::schemas::DEFINITIONS;

/// `ListDeepSort`.
///
/// In the specification: `query-roles.yaml#/paths/~1deep/get/parameters/0/schema`.
#[derive(Clone, Debug, Default)]
pub struct ListDeepSort {
    /// `by`.
    pub by: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for ListDeepSort {
    const NAME: &'static str = "ListDeepSort";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "by" => 0,
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
            0 => value.into(&mut self.by),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "by", &self.by)?;
        Ok(())
    }
}

orange_core::__object!(ListDeepSort.kept);

impl ListDeepSort {
    /// Creates the value with its required fields.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `by`.
    pub fn by(mut self, by: impl Into<String>) -> Self {
        self.by = Some(by.into());
        self
    }
}

orange_core::__validate!(
    ListDeepSort, Client, "#/paths/~1deep/get/parameters/0/schema", DEFINITIONS
);
