// Generated from corpus/constructors.yaml by `UPDATE_CORPUS=1 cargo test -p xtask corpus`; do not edit.

//! `Ticket`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

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

impl Object for Ticket {
    const NAME: &'static str = "Ticket";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "id" => 0,
            "codeOi" => 1,
            "codeOc" => 2,
            "severity" => 3,
            "urgent" => 4,
            "default" => 5,
            "address" => 6,
            "parent" => 7,
            "version" => 8,
            "comment" => 9,
            _ => return None,
        };
        Some(place)
    }

    fn read_member<'de, A: MapAccess<'de>>(
        &mut self,
        index: usize,
        value: MemberValue<'_, A>,
    ) -> Result<Found, A::Error> {
        match index {
            0 => value.into(&mut self.id),
            1 => value.into(&mut self.code_oi),
            2 => value.into(&mut self.code_oc),
            3 => value.into(&mut self.severity),
            4 => value.into(&mut self.urgent),
            5 => value.into(&mut self.default),
            6 => value.into(&mut self.address),
            7 => value.into(&mut self.parent),
            8 => value.into(&mut self.version),
            9 => value.into(&mut self.comment),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "id", &self.id)?;
        out.member(1, "codeOi", &self.code_oi)?;
        out.member(2, "codeOc", &self.code_oc)?;
        out.member(3, "severity", &self.severity)?;
        out.member(4, "urgent", &self.urgent)?;
        out.member(5, "default", &self.default)?;
        out.member(6, "address", &self.address)?;
        out.member(7, "parent", &self.parent)?;
        out.member(8, "version", &self.version)?;
        out.member(9, "comment", &self.comment)?;
        Ok(())
    }
}

orange_core::__object!(Ticket.kept);

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

impl Object for TicketCreate {
    const NAME: &'static str = "TicketCreate";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "codeOi" => 0,
            "codeOc" => 1,
            "severity" => 2,
            "urgent" => 3,
            "default" => 4,
            "address" => 5,
            "parent" => 6,
            "version" => 7,
            "comment" => 8,
            _ => return None,
        };
        Some(place)
    }

    fn read_member<'de, A: MapAccess<'de>>(
        &mut self,
        index: usize,
        value: MemberValue<'_, A>,
    ) -> Result<Found, A::Error> {
        match index {
            0 => value.into(&mut self.code_oi),
            1 => value.into(&mut self.code_oc),
            2 => value.into(&mut self.severity),
            3 => value.into(&mut self.urgent),
            4 => value.into(&mut self.default),
            5 => value.into(&mut self.address),
            6 => value.into(&mut self.parent),
            7 => value.into(&mut self.version),
            8 => value.into(&mut self.comment),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "codeOi", &self.code_oi)?;
        out.member(1, "codeOc", &self.code_oc)?;
        out.member(2, "severity", &self.severity)?;
        out.member(3, "urgent", &self.urgent)?;
        out.member(4, "default", &self.default)?;
        out.member(5, "address", &self.address)?;
        out.member(6, "parent", &self.parent)?;
        out.member(7, "version", &self.version)?;
        out.member(8, "comment", &self.comment)?;
        Ok(())
    }
}

orange_core::__object!(TicketCreate.kept);

impl TicketCreate {
    /// Sets `codeOi`.
    pub fn code_oi(mut self, code_oi: impl Into<String>) -> Self {
        self.code_oi = Some(code_oi.into());
        self
    }

    /// Sets `codeOc`.
    pub fn code_oc(mut self, code_oc: impl Into<String>) -> Self {
        self.code_oc = Some(code_oc.into());
        self
    }

    /// Sets `severity`.
    pub fn severity(mut self, severity: i64) -> Self {
        self.severity = Some(severity);
        self
    }

    /// Sets `urgent`.
    pub fn urgent(mut self, urgent: bool) -> Self {
        self.urgent = Some(urgent);
        self
    }

    /// Sets `default`.
    pub fn with_default(
        mut self,
        default: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.default = Some(default.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `address`.
    pub fn address(mut self, address: impl Into<Address>) -> Self {
        self.address = Some(address.into());
        self
    }

    /// Sets `parent`.
    pub fn parent(mut self, parent: impl Into<TicketCreate>) -> Self {
        self.parent = Some(Box::new(parent.into()));
        self
    }

    /// Sets `version`.
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.version = Some(version.into());
        self
    }

    /// Sets `comment`.
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }
}

orange_core::__validate!(
    TicketCreate, Client, "#/components/schemas/Ticket", DEFINITIONS
);

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
