// Generated from corpus/webhooks.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! Every operation becomes the request of the specification, and reads an answer of it.

#![allow(unused_imports, reason = "which of the types are needed depends on the specification")]

