//! Pairs of small files.
