// Generated from crates/orange-eligibility/openapi.yaml by `cargo xtask codegen eligibility`; do not edit.

//! The types of the API, one file each.
//!
//! A type without suffix has all properties: the server sends it, and a full replacement contains it.
//! If the server sets some properties itself, a creation request contains a `…Create` type without
//! them. A partial update contains a `…Patch` type, in which every field is absent, null or set.

mod address;
mod building;
mod building_code;
mod copper;
mod copper_properties;
mod copper_support;
mod eligibility_status;
mod fiber;
mod ftte;
mod ftte_properties;
mod ftth;
mod ftto;
mod ftto_properties;
mod geo_coding;
mod point_of_interest;
mod supports;

pub use address::*;
pub use building::*;
pub use building_code::*;
pub use copper::*;
pub use copper_properties::*;
pub use copper_support::*;
pub use eligibility_status::*;
pub use fiber::*;
pub use ftte::*;
pub use ftte_properties::*;
pub use ftth::*;
pub use ftto::*;
pub use ftto_properties::*;
pub use geo_coding::*;
pub use point_of_interest::*;
pub use supports::*;
pub use orange_core::error::ErrorBody;
