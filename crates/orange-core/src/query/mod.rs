//! TMF queries. (being written)
