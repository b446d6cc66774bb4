// Generated from corpus/inline.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! The types of the API, one file each.
//!
//! A type is what the server sends and what is written back whole. Where the server fills in some
//! members itself, a `…Create` beside it has the others and is what a creation takes. A `…Patch` has
//! every member as absent, null or set, and is what a change takes.

mod alias;
mod get_trees_by_id_response_item;
mod left;
mod loop_;
mod nest;
mod plant_tree404_response;
mod plant_tree_default_response;
mod plant_tree_request;
mod plant_tree_request_where;
mod plant_tree_response;
mod plant_tree_response_log_item;
mod plant_tree_season;
mod pool;
mod right;
mod tree;
mod tree_soil;
mod tree_soil_kind;
mod tree_soil_layers_item;

pub use alias::*;
pub use get_trees_by_id_response_item::*;
pub use left::*;
pub use loop_::*;
pub use nest::*;
pub use plant_tree404_response::*;
pub use plant_tree_default_response::*;
pub use plant_tree_request::*;
pub use plant_tree_request_where::*;
pub use plant_tree_response::*;
pub use plant_tree_response_log_item::*;
pub use plant_tree_season::*;
pub use pool::*;
pub use right::*;
pub use tree::*;
pub use tree_soil::*;
pub use tree_soil_kind::*;
pub use tree_soil_layers_item::*;
