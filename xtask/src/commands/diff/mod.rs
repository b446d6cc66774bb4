//! `cargo xtask spec diff OLD NEW`: what changed between two interface files, and what it means for
//! those who call the interface.
