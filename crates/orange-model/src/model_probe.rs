//! Finds the model that a type contains, to learn the property names of the model.
//!
//! A type may be a model, an array of models, a union or no model, which [`DeserializeOwned`] does not reveal. A probe
//! decodes a text as the type. The first model that is decoded meanwhile on this thread stores its property index.

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
struct ProbeGuard;

impl Drop for ProbeGuard {
    fn drop(&mut self) {
        PROBE.set(Probe::Off);
    }
}

/// The property index of the model in `T` that decodes an object. `text` is this object, or an array of such objects.
/// Returns `None` if `T` contains no model.
#[doc(hidden)]
pub fn property_index<T: DeserializeOwned>(text: &str) -> Option<PropertyIndex> {
    // `T` may be the type of the text, of an array of such objects, or of an element of the text.
    let element = || text.trim().strip_prefix('[').and_then(|text| text.strip_suffix(']'));
    probe::<T>(text).or_else(|| probe::<T>(&format!("[{text}]"))).or_else(|| probe::<T>(element()?))
}

fn probe<T: DeserializeOwned>(text: &str) -> Option<PropertyIndex> {
    PROBE.set(Probe::Running);
    let _guard = ProbeGuard;
    // The result does not matter.
    drop(serde_json::from_str::<T>(text));
    match PROBE.get() {
        Probe::Found(index) => Some(index),
        Probe::Off | Probe::Running => None,
    }
}
