//! The properties of the model behind any type that can be deserialized.
//!
//! `T` may be a model, a list of one, a union, or no model at all, and [`DeserializeOwned`] does not say which. A
//! model says so itself when it is read: while a probe runs on a thread, the first object that is entered there
//! leaves its property index.

use std::cell::Cell;

use serde::de::DeserializeOwned;

/// Position of a property in a model, by its name on the wire.
#[doc(hidden)]
pub type PropertyIndex = fn(&str) -> Option<usize>;

#[derive(Clone, Copy)]
enum Probe {
    Off,
    Running,
    Found(PropertyIndex),
}

thread_local! {
    static PROBE: Cell<Probe> = const { Cell::new(Probe::Off) };
}

/// Notes that the object of a model is about to be read.
#[inline]
pub(super) fn entered(index: PropertyIndex) {
    if matches!(PROBE.get(), Probe::Running) {
        PROBE.set(Probe::Found(index));
    }
}

/// Ends the probe, also when reading panics.
struct Running;

impl Drop for Running {
    fn drop(&mut self) {
        PROBE.set(Probe::Off);
    }
}

/// The property index of the model that `text`, an object or an array of objects, is read into as a `T`; `None` if
/// `T` is no model.
#[doc(hidden)]
pub fn property_index<T: DeserializeOwned>(text: &str) -> Option<PropertyIndex> {
    let element = || text.trim().strip_prefix('[').and_then(|text| text.strip_suffix(']'));
    probe::<T>(text).or_else(|| probe::<T>(&format!("[{text}]"))).or_else(|| probe::<T>(element()?))
}

fn probe<T: DeserializeOwned>(text: &str) -> Option<PropertyIndex> {
    PROBE.set(Probe::Running);
    let _running = Running;
    // Only who reads counts, not what comes of it.
    drop(serde_json::from_str::<T>(text));
    match PROBE.get() {
        Probe::Found(index) => Some(index),
        Probe::Off | Probe::Running => None,
    }
}
