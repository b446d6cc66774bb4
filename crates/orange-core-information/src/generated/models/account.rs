// Generated from crates/orange-core-information/openapi.yaml by `cargo xtask codegen core-information`; do not edit.

//! The schema `Account`.

// The docs of `__model!` in `orange-model` describe the structs and the rows.
orange_core::__model! {
    types {
        /// A customer account. Its properties are not published.
        ///
        /// *Inferred, not documented*: developer.orange.com, Orange Business Core Information 2.5,
        /// Accounts; the properties are inferred.
        ///
        /// Defined in `openapi.yaml#/components/schemas/Account`.
        #[non_exhaustive]
        pub struct Account { mode: read, extras_field: extras }
    }
    fields {
        /// The identifier of the account.
        0: id = "id", read: String;
        /// The name of the account.
        1: name = "name", read: String;
    }
}

orange_core::__identified!(Account);
