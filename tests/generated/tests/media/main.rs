//! Media types of requests and responses, as declared and as chosen by the caller.

mod choices;
mod sequences;
