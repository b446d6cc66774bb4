// Generated from corpus/constructors.yaml by `UPDATE_CORPUS=1 cargo test -p orange-codegen corpus`; do not edit.

//! `Ticket`.

use orange_core::model::Kept;

use super::Address;
use super::super::schemas::DEFINITIONS;

/// A ticket between two operators.
///
/// In the specification: `constructors.yaml#/components/schemas/Ticket`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct Ticket {
    /// `id`. Filled in by the server.
    pub id: Option<String>,
    /// The infrastructure operator.
    ///
    /// On the wire `codeOi`. Required.
    pub code_oi: Option<String>,
    /// The commercial operator.
    ///
    /// On the wire `codeOc`. Required.
    pub code_oc: Option<String>,
    /// `severity`. Required.
    pub severity: Option<i64>,
    /// `urgent`. Required.
    pub urgent: Option<bool>,
    /// `default`. Required.
    pub default: Option<Vec<String>>,
    /// `address`. Required.
    pub address: Option<Address>,
    /// `parent`. Required.
    pub parent: Option<Box<Ticket>>,
    /// `version`. Required. Always `"2"`.
    pub version: Option<String>,
    /// `comment`.
    pub comment: Option<String>,
    kept: Kept,
}

orange_core::__validate!(Ticket, Client, "#/components/schemas/Ticket", DEFINITIONS);

/// A [`Ticket`] to be created: without what the server fills in.
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct TicketCreate {
    /// The infrastructure operator.
    ///
    /// On the wire `codeOi`. Required.
    pub code_oi: Option<String>,
    /// The commercial operator.
    ///
    /// On the wire `codeOc`. Required.
    pub code_oc: Option<String>,
    /// `severity`. Required.
    pub severity: Option<i64>,
    /// `urgent`. Required.
    pub urgent: Option<bool>,
    /// `default`. Required.
    pub default: Option<Vec<String>>,
    /// `address`. Required.
    pub address: Option<Address>,
    /// `parent`. Required.
    pub parent: Option<Box<TicketCreate>>,
    /// `version`. Required. Always `"2"`.
    pub version: Option<String>,
    /// `comment`.
    pub comment: Option<String>,
    #[doc(hidden)]
    pub kept: Kept,
}

orange_core::__validate!(
    TicketCreate, Client, "#/components/schemas/Ticket", DEFINITIONS
);

orange_core::__fields! {
    Ticket.kept {
        0 id "id";
        1 code_oi "codeOi";
        2 code_oc "codeOc";
        3 severity "severity";
        4 urgent "urgent";
        5 default "default";
        6 address "address";
        7 parent "parent";
        8 version "version";
        9 comment "comment";
    }
}

orange_core::__builder! {
    /// Creates the value with its required fields.
    TicketCreateBuilder -> TicketCreate, [code_oi code_oc severity urgent default address parent]
    code_oi CodeOi code_oi(impl Into<String>) String = code_oi.into(), [String, CodeOc, Severity, Urgent, Default, AddressSet, Parent];
    code_oc CodeOc code_oc(impl Into<String>) String = code_oc.into(), [CodeOi, String, Severity, Urgent, Default, AddressSet, Parent];
    severity Severity severity(i64) i64 = severity, [CodeOi, CodeOc, i64, Urgent, Default, AddressSet, Parent];
    urgent Urgent urgent(Option<bool>) Option<bool> = urgent, [CodeOi, CodeOc, Severity, Option<bool>, Default, AddressSet, Parent];
    default Default with_default(impl IntoIterator<Item = impl Into<String>>) Vec<String> = default.into_iter().map(Into::into).collect(), [CodeOi, CodeOc, Severity, Urgent, Vec<String>, AddressSet, Parent];
    address AddressSet address(impl Into<Address>) Address = address.into(), [CodeOi, CodeOc, Severity, Urgent, Default, Address, Parent];
    parent Parent parent(impl Into<TicketCreate>) Box<TicketCreate> = Box::new(parent.into()), [CodeOi, CodeOc, Severity, Urgent, Default, AddressSet, Box<TicketCreate>];
    {
        let mut object = TicketCreate {
            code_oi: Some(code_oi),
            code_oc: Some(code_oc),
            severity: Some(severity),
            urgent,
            default: Some(default),
            address: Some(address),
            parent: Some(parent),
            version: Some("2".into()),
            ..<TicketCreate as Default>::default()
        };
        if object.urgent.is_none() {
            object.kept.set_null(3);
        }
        object
    }
}

orange_core::__fields! {
    TicketCreate.kept {
        0 code_oi "codeOi" [into String];
        1 code_oc "codeOc" [into String];
        2 severity "severity" [value i64];
        3 urgent "urgent" [value bool];
        4 default "default" [list with_default: String];
        5 address "address" [into Address];
        6 parent "parent" [boxed TicketCreate];
        7 version "version" [into String];
        8 comment "comment" [into String];
    }
}
