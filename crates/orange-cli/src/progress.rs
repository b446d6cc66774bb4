//! Progress bars on standard error, for people. They are hidden if it is not a terminal.

use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::output::printable;

/// A progress bar. It disappears when it is dropped.
pub(crate) struct Progress {
    bar: ProgressBar,
    unit: Unit,
}

#[derive(Clone, Copy)]
enum Unit {
    Bytes,
    Items,
}

impl Progress {
    /// The transfer of the file `name`.
    pub(crate) fn bytes(name: &str) -> Self {
        Self::new(Unit::Bytes, name)
    }

    /// Work on a number of items.
    pub(crate) fn items(message: &str) -> Self {
        Self::new(Unit::Items, message)
    }

    fn new(unit: Unit, message: &str) -> Self {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
        let progress = Self { bar, unit };
        if !progress.bar.is_hidden() {
            // Updates within 50 ms of the last one are not drawn. The next tick draws them.
            progress.bar.enable_steady_tick(Duration::from_millis(100));
        }
        progress.set_style(false);
        progress.message(message);
        progress
    }

    /// Shows the work that is done. `total` is all work, if it is known.
    pub(crate) fn set(&self, done: u64, total: Option<u64>) {
        if self.bar.length() != total
            && let Some(total) = total
        {
            self.bar.set_length(total);
            self.set_style(true);
        }
        self.bar.set_position(done);
    }

    /// Shows a message beside the bar. It may contain text of a server.
    pub(crate) fn message(&self, message: &str) {
        self.bar.set_message(printable(message).replace('\n', " "));
    }

    /// Starts the estimate of the remaining time: `done` was done before.
    pub(crate) fn resume_from(&self, done: u64, total: Option<u64>) {
        self.set(done, total);
        self.bar.reset_eta();
    }

    /// Prints while the bar is hidden, so that lines and bar do not mix.
    pub(crate) fn suspend<T>(&self, print: impl FnOnce() -> T) -> T {
        self.bar.suspend(print)
    }

    fn set_style(&self, has_total: bool) {
        let template = match (self.unit, has_total) {
            (Unit::Bytes, true) => "{wide_bar} {bytes}/{total_bytes} {eta} {msg}",
            (Unit::Bytes, false) => "{spinner} {bytes} {msg}",
            (Unit::Items, true) => "{wide_bar} {percent}% {eta} {msg}",
            (Unit::Items, false) => "{spinner} {msg}",
        };
        if let Ok(style) = ProgressStyle::with_template(template) {
            self.bar.set_style(style);
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
