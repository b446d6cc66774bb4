//! Generated data that the APIs share: addresses, buildings, sites, and the random number generator.

pub(crate) mod address;
pub(crate) mod communes;
pub(crate) mod register;
pub(crate) mod rng;
pub(crate) mod sites;
