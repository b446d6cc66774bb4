//! Media types of requests and responses, by the exact bytes: what each file says and what a caller chooses.

mod choices;
mod sequences;
mod support;
