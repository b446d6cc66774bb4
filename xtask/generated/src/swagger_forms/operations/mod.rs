// Generated from corpus/swagger-forms.json by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! The operations of the API: each is a value that becomes a request and reads its answer.

mod delete_a_by_id;
mod get_a_by_id;
mod get_f;
mod patch_a_by_id;
mod post_a_by_id;
mod post_f;
mod put_a_by_id;
mod put_f;

pub use delete_a_by_id::*;
pub use get_a_by_id::*;
pub use get_f::*;
pub use patch_a_by_id::*;
pub use post_a_by_id::*;
pub use post_f::*;
pub use put_a_by_id::*;
pub use put_f::*;
