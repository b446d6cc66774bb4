// Generated from crates/orange-cri/openapi.yaml by `cargo xtask codegen cri`; do not edit.

//! Each operation builds the request of the interface file and decodes its responses.

#![allow(unused_imports, reason = "which of the types are needed depends on the specification")]

