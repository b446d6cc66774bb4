// Generated from crates/orange-anomalie-adresse/openapi.yaml by `cargo xtask codegen anomalie-adresse`; do not edit.

//! `InteropError`.

use orange_core::model::{
    Found, Kept, MapAccess, MemberValue, MemberWriter, Object, SerializeMap,
};

/// An error of the application, after the interop group's model.
///
/// *Published by the interop group*: before-interop/common Error.
///
/// In the specification: `openapi.yaml#/components/schemas/InteropError`.
#[derive(Clone, Debug, Default)]
#[non_exhaustive]
pub struct InteropError {
    /// The kind of entity.
    ///
    /// On the wire `@type`. Filled in by the server. Default: `"Error"`.
    pub at_type: Option<String>,
    /// The general kind.
    ///
    /// On the wire `@baseType`. Filled in by the server. Default: `"Error"`.
    pub at_base_type: Option<String>,
    /// Where the schema of the entity is.
    ///
    /// On the wire `@schemaLocation`. Filled in by the server. Default:
    /// `"https://raw.githubusercontent.com/tmforum-apis/Open_Api_And_Data_Model/master/schemas/Common/Error.schema.json"`.
    pub at_schema_location: Option<String>,
    /// The entity's id; what it looks like depends on the entity.
    ///
    /// Filled in by the server.
    pub id: Option<String>,
    /// Where the entity is.
    ///
    /// Filled in by the server.
    pub href: Option<String>,
    /// The entity's version, the same as its ETag. Sent back in `If-Match` when the answer had no
    /// ETag header.
    ///
    /// On the wire `@version`. Filled in by the server.
    ///
    /// *Source*: before-interop/common Entity; developer.orange.com, Anomalie Adresse OC RIP 1.0,
    /// sample ticket.
    pub at_version: Option<String>,
    /// The application's code for the error, as text.
    ///
    /// Required.
    pub code: Option<String>,
    /// Why, for the caller to read; with a conflict the tickets it is with, separated by commas.
    ///
    /// Required.
    pub reason: Option<String>,
    /// More on it, and what to do.
    pub message: Option<String>,
    /// The HTTP status, with a number after it.
    pub status: Option<String>,
    /// Where the error is explained.
    ///
    /// On the wire `referenceError`.
    pub reference_error: Option<String>,
    kept: Kept,
}

impl Object for InteropError {
    const NAME: &'static str = "InteropError";

    fn place(name: &str) -> Option<usize> {
        let place = match name {
            "@type" => 0,
            "@baseType" => 1,
            "@schemaLocation" => 2,
            "id" => 3,
            "href" => 4,
            "@version" => 5,
            "code" => 6,
            "reason" => 7,
            "message" => 8,
            "status" => 9,
            "referenceError" => 10,
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
            0 => value.into(&mut self.at_type),
            1 => value.into(&mut self.at_base_type),
            2 => value.into(&mut self.at_schema_location),
            3 => value.into(&mut self.id),
            4 => value.into(&mut self.href),
            5 => value.into(&mut self.at_version),
            6 => value.into(&mut self.code),
            7 => value.into(&mut self.reason),
            8 => value.into(&mut self.message),
            9 => value.into(&mut self.status),
            10 => value.into(&mut self.reference_error),
            _ => value.keep(),
        }
    }

    fn write_members<M: SerializeMap>(
        &self,
        out: &mut MemberWriter<'_, M>,
    ) -> Result<(), M::Error> {
        out.member(0, "@type", &self.at_type)?;
        out.member(1, "@baseType", &self.at_base_type)?;
        out.member(2, "@schemaLocation", &self.at_schema_location)?;
        out.member(3, "id", &self.id)?;
        out.member(4, "href", &self.href)?;
        out.member(5, "@version", &self.at_version)?;
        out.member(6, "code", &self.code)?;
        out.member(7, "reason", &self.reason)?;
        out.member(8, "message", &self.message)?;
        out.member(9, "status", &self.status)?;
        out.member(10, "referenceError", &self.reference_error)?;
        Ok(())
    }
}

orange_core::__object!(InteropError.kept);
