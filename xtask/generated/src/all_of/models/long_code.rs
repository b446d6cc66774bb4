// Generated from corpus/all-of.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `LongCode`.

orange_core::text_type! {
    #[doc = " `LongCode`."] #[doc = ""] #[doc =
    " In the specification: `all-of.yaml#/components/schemas/LongCode`."] pub struct
    LongCode;
}
