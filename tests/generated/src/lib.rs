//! What the generator makes of its corpus, compiled and tested. The build script writes the modules.

mod checks;
pub mod incomplete;
#[cfg(test)]
mod instances;
#[cfg(test)]
mod mutations;
#[cfg(test)]
mod valid;

include!(concat!(env!("OUT_DIR"), "/modules.rs"));
