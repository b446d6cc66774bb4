//! Code that the build script generates from the corpus of orange-codegen, compiled and tested.

mod checks;
pub mod incomplete;
#[cfg(test)]
mod instances;
#[cfg(test)]
mod mutations;
#[cfg(test)]
mod random_values;
pub mod test_support;

include!(concat!(env!("OUT_DIR"), "/modules.rs"));
