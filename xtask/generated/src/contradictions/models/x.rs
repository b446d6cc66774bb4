// Generated from corpus/contradictions.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `X`.

use orange_core::model::Kept;

use super::{XBeside, XChoice, XObject, XPatterns, XPick, XSeveral, XValues};

/// `X`.
///
/// In the specification: `contradictions.yaml#/components/schemas/X`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct X {
    /// `listed`.
    pub listed: Option<Vec<String>>,
    /// `text`.
    pub text: Option<String>,
    /// `values`.
    pub values: Option<XValues>,
    /// `object`.
    pub object: Option<XObject>,
    /// `choice`.
    pub choice: Option<XChoice>,
    /// `several`.
    pub several: Option<XSeveral>,
    /// `patterns`.
    pub patterns: Option<XPatterns>,
    /// `beside`.
    pub beside: Option<XBeside>,
    /// `parts`.
    pub parts: Option<String>,
    /// `pick`.
    pub pick: Option<XPick>,
    kept: Kept,
}

orange_core::__fields! {
    X.kept {
        0 listed "listed";
        1 text "text";
        2 values "values";
        3 object "object";
        4 choice "choice";
        5 several "several";
        6 patterns "patterns";
        7 beside "beside";
        8 parts "parts";
        9 pick "pick";
    }
}
