//! The transport over the reqwest library. (being written)
