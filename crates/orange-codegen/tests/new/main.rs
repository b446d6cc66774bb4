//! Tests of `orange-codegen new` as a process: location of the crate, copied files, and regeneration from them.

mod blocking;
mod copies;
mod dependency;
mod fixture;
mod location;
mod losses;
mod modules;
