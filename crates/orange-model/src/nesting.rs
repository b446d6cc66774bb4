//! Limit of the nesting of values that are read from text of their own.

use std::cell::Cell;

/// Levels of unions in unions. The limit of the parser does not cover them, because each is read by a parser of its own.
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
