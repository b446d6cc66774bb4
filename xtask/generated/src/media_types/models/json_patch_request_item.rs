// Generated from corpus/media-types.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `JsonPatchRequestItem`.

use orange_core::model::{Json, Kept};

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

orange_core::__fields! {
    JsonPatchRequestItem.kept {
        0 op "op" [into JsonPatchRequestItemOp];
        1 path "path" [into String];
        2 value "value" [into Json];
    }
}
