//! Lowering, feature by feature.
