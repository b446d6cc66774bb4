// Generated from corpus/swagger-forms.json by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Str`.

orange_core::text_type! {
    #[doc = " `Str`."] #[doc = ""] #[doc =
    " In the specification: `swagger-forms.json#/definitions/Str`."] pub struct Str;
}
