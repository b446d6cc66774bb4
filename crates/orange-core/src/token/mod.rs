//! The access token lifecycle. (being written)
