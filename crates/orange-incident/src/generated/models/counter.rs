// Generated from crates/orange-incident/openapi.yaml by `cargo xtask codegen incident`; do not edit.

//! `Counter`.

use orange_core::model::ExtraFields;

/// The number of incidents with the same values of some attributes. Each value is a property with
/// the name of its attribute.
///
/// *Inferred, not documented*: developer.orange.com, Incident 1.3, API reference, for what an
/// aggregation is; the form is concluded.
///
/// Defined in `openapi.yaml#/components/schemas/Counter`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Counter {
    /// The number of incidents.
    pub count: Option<i64>,
    extras: ExtraFields,
}

orange_core::__fields! {
    Counter.extras {
        0 count "count";
    }
}
