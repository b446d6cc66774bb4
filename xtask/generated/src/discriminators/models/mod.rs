// Generated from corpus/discriminators.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The types of the API, one file each.
//!
//! A type is what the server sends and what is written back whole. Where the server fills in some
//! members itself, a `…Create` beside it has the others and is what a creation takes. A `…Patch` has
//! every member as absent, null or set, and is what a change takes.

mod air_horn;
mod bell;
mod buoy;
mod can_buoy;
mod danger_mark;
mod entity;
mod flag;
mod flash_light;
mod fog_horn;
mod get_signals_response;
mod horn;
mod lateral;
mod light;
mod lonely;
mod mark;
mod other_buoy;
mod other_flag;
mod other_lateral;
mod other_light;
mod other_mark;
mod other_sign;
mod other_untagged;
mod partly;
mod partly2;
mod pilot_flag;
mod port_mark;
mod quarantine_flag;
mod round_sign;
mod sign;
mod square_sign;
mod starboard_mark;
mod steady_light;
mod tiny_light;
mod untagged;
mod untagged_variant1;
mod untagged_variant2;

pub use air_horn::*;
pub use bell::*;
pub use buoy::*;
pub use can_buoy::*;
pub use danger_mark::*;
pub use entity::*;
pub use flag::*;
pub use flash_light::*;
pub use fog_horn::*;
pub use get_signals_response::*;
pub use horn::*;
pub use lateral::*;
pub use light::*;
pub use lonely::*;
pub use mark::*;
pub use other_buoy::*;
pub use other_flag::*;
pub use other_lateral::*;
pub use other_light::*;
pub use other_mark::*;
pub use other_sign::*;
pub use other_untagged::*;
pub use partly::*;
pub use partly2::*;
pub use pilot_flag::*;
pub use port_mark::*;
pub use quarantine_flag::*;
pub use round_sign::*;
pub use sign::*;
pub use square_sign::*;
pub use starboard_mark::*;
pub use steady_light::*;
pub use tiny_light::*;
pub use untagged::*;
pub use untagged_variant1::*;
pub use untagged_variant2::*;
