// Generated from corpus/names.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Vec`.

orange_core::text_type! {
    #[doc = " `Vec`."] #[doc = ""] #[doc =
    " In the specification: `names.yaml#/components/schemas/Vec`."] pub struct ApiVec;
}
