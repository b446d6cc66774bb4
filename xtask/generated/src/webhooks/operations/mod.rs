// Generated from corpus/webhooks.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! The operations of the API: each is a value that becomes a request and reads its answer.

