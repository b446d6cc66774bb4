//! The intermediate representation of an interface file, independent of the OpenAPI version and of the emitted Rust.
//!
//! `load` reads files, `resolve` follows references, `lower` builds this model, `emit` turns it into Rust.
//! Operations, parameters, responses, types and properties have a [`Pointer`] to their source, for docs, reports and
//! errors. Lists keep the order of the file.
//!
//! Invariants that `lower` establishes and `emit` relies on:
//! - every `rust` name is a valid identifier, unique in its documented scope, and never a keyword;
//! - `TypeRef::Nullable` occurs only where there is no `nullable` flag: inside `Array` and `Map`, and as the
//!   type of an alias, a [`Content`] or a [`Variant`], but never as the type of a property;
//! - a union has at least two variants, unless it has a discriminator;
//! - `usage.sent` is set by parameters, by request bodies of methods other than PATCH, and by responses of the caller;
//!   `usage.patched` by request bodies of PATCH only.

mod docs;
mod operation;
mod rules;
mod server;
mod types;

use std::collections::BTreeMap;

use serde_json::Value;

pub(crate) use self::docs::{Docs, Pointer};
pub(crate) use self::operation::{
    Content, Event, Header, Operation, Origin, Parameter, ParameterLocation, ParameterRole, RequestBody,
    Response, ResponseStatus, SecurityRequirement, Sequence, Style,
};
pub(crate) use self::rules::{IntegerFormat, Limit, Rules, StringFormat};
pub(crate) use self::server::Server;
pub(crate) use self::types::{
    Additional, Discriminator, Enum, EnumKind, EnumValue, Object, Property, Shape, TypeDef, TypeId, TypeRef,
    Union, Usage, Variant,
};

/// A lowered interface file.
#[derive(Clone, Debug, Default)]
pub(crate) struct Document {
    pub title: String,
    pub version: String,
    pub description: Option<String>,
    pub servers: Vec<Server>,
    pub security_schemes: Vec<SecurityScheme>,
    /// The syntax of filters.
    pub query_dialect: QueryDialect,
    /// Every named type, including inline schemas that need a name. Indexed by `TypeId`.
    pub types: Vec<TypeDef>,
    pub operations: Vec<Operation>,
    /// Requests that the server sends: webhooks, callbacks of operations, and listeners.
    pub events: Vec<Event>,
    /// Values of the `x-orange-…` keys of the document root.
    pub extensions: Vec<(String, Value)>,
    /// Schemas that the generated crate validates against. The key is the pointer of the schema, with a suffix for a part or a
    /// combination of schemas.
    pub definitions: BTreeMap<String, Value>,
}

impl Document {
    /// Returns the type with the id.
    #[expect(clippy::indexing_slicing, reason = "`lower` adds the type of each id that it makes")]
    pub(crate) fn ty(&self, id: TypeId) -> &TypeDef {
        &self.types[id.0]
    }

    /// Returns the types with their ids.
    pub(crate) fn types_with_ids(&self) -> impl Iterator<Item = (TypeId, &TypeDef)> {
        self.types.iter().enumerate().map(|(index, definition)| (TypeId(index), definition))
    }

    /// Returns the operations of the API and of its events, with whether each is an event.
    pub(crate) fn operations_and_events(&self) -> impl Iterator<Item = (&Operation, bool)> {
        let operations = self.operations.iter().map(|operation| (operation, false));
        operations.chain(self.events.iter().map(|event| (&event.operation, true)))
    }

    /// Returns the operations that the file declares below `paths`: those of the API, then those that
    /// [`Origin::Listener`] makes events.
    pub(crate) fn declared_in_paths(&self) -> Vec<&Operation> {
        let listeners = self.events.iter().filter(|event| event.origin == Origin::Listener);
        self.operations.iter().chain(listeners.map(|event| &event.operation)).collect()
    }
}

/// The syntax of filters in queries.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum QueryDialect {
    /// `field[operator]=value`
    #[default]
    Bracket,
    /// `field=value` with a dotted path.
    Dotted,
    /// `field.operator=value`, if the file declares parameters with such names.
    DottedOperators,
}

#[derive(Clone, Debug)]
pub(crate) struct SecurityScheme {
    pub name: String,
    pub kind: SecurityKind,
    pub docs: Option<String>,
}

/// The type of a security scheme, with the settings that the generator uses.
#[derive(Clone, Debug)]
pub(crate) enum SecurityKind {
    OAuth2ClientCredentials { token_url: String, scopes: Vec<(String, String)> },
    OtherOAuth2 { scopes: Vec<(String, String)> },
    ApiKey { name: String, location: ParameterLocation },
    Http { scheme: String },
    OpenIdConnect { url: String },
    MutualTls,
    Other(Value),
}

impl SecurityKind {
    /// Whether the client of `orange-core` sends the credentials.
    pub(crate) fn is_sent_by_client(&self) -> bool {
        match self {
            Self::OAuth2ClientCredentials { .. } => true,
            Self::Http { scheme } => scheme.eq_ignore_ascii_case("bearer"),
            Self::ApiKey { name, location } => {
                *location == ParameterLocation::Header && name.eq_ignore_ascii_case("x-api-key")
            }
            Self::OtherOAuth2 { .. } | Self::OpenIdConnect { .. } | Self::MutualTls | Self::Other(_) => false,
        }
    }
}
