//! `cargo xtask spec fetch [API…]`: brings the published interface file of a crate into the crate,
//! checked against the checksum that is recorded beside it.
