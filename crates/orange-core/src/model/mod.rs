//! What generated code leans on. (being written)
