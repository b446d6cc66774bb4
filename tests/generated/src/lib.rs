//! Code that the build script generates from the corpus of orange-codegen, compiled and tested.

mod checks;
pub mod incomplete;
#[cfg(test)]
mod instances;
#[cfg(test)]
mod mutations;
pub mod test_support;
#[cfg(test)]
mod valid;

include!(concat!(env!("OUT_DIR"), "/modules.rs"));
