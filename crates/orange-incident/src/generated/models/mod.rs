// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! The types of the API, one file each.
//!
//! A type without suffix has all properties: the server sends it, and a full replacement contains it.
//! If the server sets some properties itself, a creation request contains a `…Create` type without
//! them. A partial update contains a `…Patch` type, in which every field is absent, null or set.

mod address;
mod attachment;
mod attachment_form_data;
mod counter;
mod freeze_period;
mod impact;
mod incident;
mod incident_status;
mod incident_type;
mod language;
mod location;
mod note;
mod origin;
mod priority;
mod service_condition;

pub use address::*;
pub use attachment::*;
pub use attachment_form_data::*;
pub use counter::*;
pub use freeze_period::*;
pub use impact::*;
pub use incident::*;
pub use incident_status::*;
pub use incident_type::*;
pub use language::*;
pub use location::*;
pub use note::*;
pub use origin::*;
pub use priority::*;
pub use service_condition::*;
pub use orange_core::error::ErrorBody;
