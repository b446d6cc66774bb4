//! `src/blocking.rs` of a new crate: the handle for programs without an async runtime.

use heck::ToSnakeCase as _;

use super::crate_name;
use crate::emit::{GenerateOptions, Prose};

pub(super) fn blocking(title: &str, handle: &str, options: &GenerateOptions) -> String {
    let module = crate_name(&options.api).to_snake_case();
    let title = Prose::new(title).inline();
    format!(
        "//! The handle for programs without an async runtime. Add the methods of `client.rs` here.\n\
         //!\n\
         //! ```no_run\n\
         //! use {module}::blocking::{handle};\n\
         //! use orange_core::blocking::Client;\n\
         //!\n\
         //! # fn run() -> orange_core::Result<()> {{\n\
         //! let api = {handle}::new(&Client::from_env()?);\n\
         //! # Ok(()) }}\n\
         //! ```\n\n\
         use orange_core::Result;\n\
         use orange_core::blocking::List;\n\
         use orange_core::operation::{{ListOperation, Operation}};\n\n\
         orange_core::blocking_handle! {{\n    \
             /// Client for {title}. Cheap to clone.\n    \
             #[derive(Clone)]\n    \
             pub struct {handle} = crate::{handle} {{\n        \
                 api;\n        \
                 async fn send<O: Operation>(&self, operation: &O) -> Result<O::Output>;\n        \
                 fn list<L: ListOperation>(&self, operation: L) -> List<L>;\n    \
             }}\n\
         }}\n"
    )
}
