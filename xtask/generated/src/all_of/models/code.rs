// Generated from corpus/all-of.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Code`.

orange_core::text_type! {
    #[doc = " `Code`."] #[doc = ""] #[doc =
    " In the specification: `all-of.yaml#/components/schemas/Code`."] pub struct Code;
}
