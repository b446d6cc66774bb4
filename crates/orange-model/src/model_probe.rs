//! Finds the property names of the model that a type is decoded through.
//!
//! A type may be a model, an array of models, a union or no model, which [`DeserializeOwned`] does not reveal. While a
//! probe runs on a thread, the first model that is decoded there stores its property index.

use std::cell::Cell;

use serde::de::DeserializeOwned;

/// The function from the JSON name of a property to its index in a model.
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

/// Stores the property index of a model that is about to be decoded, if a probe runs.
#[inline]
pub(super) fn note_object(index: PropertyIndex) {
    if matches!(PROBE.get(), Probe::Running) {
        PROBE.set(Probe::Found(index));
    }
}

/// Ends the probe when dropped, also after a panic.
struct Running;

impl Drop for Running {
    fn drop(&mut self) {
        PROBE.set(Probe::Off);
    }
}

/// The property index of the model that decodes `text`, an object or an array of objects, for `T`. Returns `None` if `T`
/// is no model.
#[doc(hidden)]
pub fn property_index<T: DeserializeOwned>(text: &str) -> Option<PropertyIndex> {
    let element = || text.trim().strip_prefix('[').and_then(|text| text.strip_suffix(']'));
    probe::<T>(text).or_else(|| probe::<T>(&format!("[{text}]"))).or_else(|| probe::<T>(element()?))
}

fn probe<T: DeserializeOwned>(text: &str) -> Option<PropertyIndex> {
    PROBE.set(Probe::Running);
    let _running = Running;
    // The result does not matter.
    drop(serde_json::from_str::<T>(text));
    match PROBE.get() {
        Probe::Found(index) => Some(index),
        Probe::Off | Probe::Running => None,
    }
}
