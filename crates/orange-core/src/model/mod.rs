//! The runtime of generated models, and the version of a resource in HTTP.
//!
//! [`Tagged`] is a value with the [`ETag`] it was read with. All other items belong to the crate `orange-model`, which
//! does no I/O: lossless fields, open enums, dates, numbers, patches and validation.

mod tagged;

#[doc(inline)]
pub use orange_model::*;

pub use tagged::{ETag, Tagged};
