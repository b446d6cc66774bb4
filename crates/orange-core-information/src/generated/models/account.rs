// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

//! The schema `Account`.

// Rows: index, field, JSON name, then `: type` to read, `[conversion type]` to set, `patch type`.
// Structs: kind, and field for unknown JSON. See the docs of `__model!` in `orange-model`.
orange_core::__model! {
    types {
        /// A customer account. Its properties are not published.
        ///
        /// *Inferred, not documented*: developer.orange.com, Orange Business Core Information 2.5,
        /// Accounts; the properties are inferred.
        ///
        /// Defined in `openapi.yaml#/components/schemas/Account`.
        #[non_exhaustive]
        pub struct Account: read(extras);
    }
    fields {
        /// The identifier of the account.
        0 id "id": String;
        /// The name of the account.
        1 name "name": String;
    }
}

orange_core::__identified!(Account);
