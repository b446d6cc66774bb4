// Generated from corpus/media-types.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `JsonPatchRequestItem`.

use orange_core::model::{
    Found, Json, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

use super::JsonPatchRequestItemOp;
use super::super::schemas::DEFINITIONS;

/// `JsonPatchRequestItem`.
///
/// In the specification:
/// `media-types.yaml#/paths/~1jsonpatch/patch/requestBody/content/application~1json-patch+json/schema/items`.
#[derive(Clone, Debug, Default)]
pub struct JsonPatchRequestItem {
    /// `op`. Required.
    pub op: Option<JsonPatchRequestItemOp>,
    /// `path`. Required.
    pub path: Option<String>,
    /// `value`.
    pub value: Option<Json>,
    #[doc(hidden)]
    pub kept: Kept,
}

impl Object for JsonPatchRequestItem {
    const NAME: &'static str = "JsonPatchRequestItem";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "op" => 0,
            "path" => 1,
            "value" => 2,
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
            0 => value.into(&mut self.op),
            1 => value.into(&mut self.path),
            2 => value.into(&mut self.value),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "op", &self.op)?;
        out.member(1, "path", &self.path)?;
        out.member(2, "value", &self.value)?;
        Ok(())
    }
}

orange_core::__object!(JsonPatchRequestItem.kept);

impl JsonPatchRequestItem {
    /// Sets `op`.
    pub fn op(mut self, op: impl Into<JsonPatchRequestItemOp>) -> Self {
        self.op = Some(op.into());
        self
    }

    /// Sets `path`.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Sets `value`.
    pub fn value(mut self, value: impl Into<Json>) -> Self {
        self.value = Some(value.into());
        self
    }
}

orange_core::__validate!(
    JsonPatchRequestItem, Client,
    "#/paths/~1jsonpatch/patch/requestBody/content/application~1json-patch+json/schema/items",
    DEFINITIONS
);

orange_core::__builder! {
    /// Creates the value with its required fields.
    JsonPatchRequestItemBuilder -> JsonPatchRequestItem, [op path]
    op Op op(impl Into<JsonPatchRequestItemOp>) JsonPatchRequestItemOp = op.into(), [JsonPatchRequestItemOp, Path];
    path Path path(impl Into<String>) String = path.into(), [Op, String];
    {
        JsonPatchRequestItem {
            op: Some(op),
            path: Some(path),
            ..JsonPatchRequestItem::default()
        }
    }
}
