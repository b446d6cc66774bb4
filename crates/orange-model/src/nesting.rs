//! Limits how deeply unions and tagged values nest, each of which is decoded from its JSON text by a parser of its own.

use std::cell::Cell;

/// Maximum number of such values within each other. The depth limit of serde_json starts anew with each parser.
const MAX_DEPTH: usize = 64;

thread_local! {
    static DEPTH: Cell<usize> = const { Cell::new(0) };
}

/// Calls `read` one level deeper. Returns `None` beyond the limit.
pub(super) fn read_nested<T>(read: impl FnOnce() -> T) -> Option<T> {
    let depth = DEPTH.get();
    if depth >= MAX_DEPTH {
        return None;
    }
    let _level = Level(depth);
    DEPTH.set(depth.saturating_add(1));
    Some(read())
}

/// Restores the depth when dropped, also after a panic in `read`.
struct Level(usize);

impl Drop for Level {
    fn drop(&mut self) {
        DEPTH.set(self.0);
    }
}
