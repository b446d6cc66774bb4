// Generated from corpus/media-types.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `JsonPatchRequestItemOp`.

use orange_core::model::{TextEnum, Unlisted};

/// `JsonPatchRequestItemOp`.
///
/// The list is open: a value that is not in it is kept and sent back as it came.
///
/// In the specification:
/// `media-types.yaml#/paths/~1jsonpatch/patch/requestBody/content/application~1json-patch+json/schema/items/properties/op`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum JsonPatchRequestItemOp {
    /// `add`.
    Add,
    /// `remove`.
    Remove,
    /// `replace`.
    Replace,
    #[doc(hidden)]
    __Unlisted(Unlisted<Box<str>>),
}

impl JsonPatchRequestItemOp {
    /// The value as it is written.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Add => "add",
            Self::Remove => "remove",
            Self::Replace => "replace",
            Self::__Unlisted(value) => value.__get(),
        }
    }
}

impl TextEnum for JsonPatchRequestItemOp {
    const NAME: &'static str = "JsonPatchRequestItemOp";

    const LISTED: &'static [Self] = &[Self::Add, Self::Remove, Self::Replace];

    fn listed(text: &str) -> Option<Self> {
        let value = match text {
            "add" => Self::Add,
            "remove" => Self::Remove,
            "replace" => Self::Replace,
            _ => return None,
        };
        Some(value)
    }

    fn unlisted(value: Unlisted<Box<str>>) -> Self {
        Self::__Unlisted(value)
    }
}

orange_core::__text_enum!(JsonPatchRequestItemOp);
