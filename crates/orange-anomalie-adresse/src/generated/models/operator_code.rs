// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! The schema `CodeOperateurArcep`.

use super::super::schemas::DEFINITIONS;

orange_core::text_type! {
    /// The code of an operator, assigned by the French regulator ARCEP. Four capital letters or
    /// digits.
    ///
    /// *Published by the interop group*: before-interop/common Interop, CodeOperateurArcep; value
    /// form in developer.orange.com, Anomalie Adresse OC RIP 1.0, sample ticket.
    ///
    /// Defined in `openapi.yaml#/components/schemas/CodeOperateurArcep`.
    pub struct OperatorCode;
}

orange_core::__validate!(
    OperatorCode, Request, "#/components/schemas/CodeOperateurArcep", DEFINITIONS
);
