//! The world the data sets are made of: communes, streets, codes, and a die that always falls the same.

pub(crate) mod address;
pub(crate) mod communes;
pub(crate) mod register;
pub(crate) mod rng;
pub(crate) mod sites;
