//! The kinds of changes and their ratings.
//!
//! Data that callers send may become wider, data that they receive may become narrower. Any other change of data is
//! breaking, except for changes that every client of these interfaces must expect: unknown values, properties and
//! subtypes, and received values that break a rule.

/// Effect of a change on callers, in ascending order.
///
/// See [`Difference`](crate::Difference) for an example.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rating {
    /// Only descriptions, examples and other content that programs do not read.
    DocsOnly,
    /// Existing callers keep working.
    Compatible,
    /// Would break callers, but only because a reference in one of the files is unresolved.
    Unknown,
    /// Callers that follow the old file may fail.
    Breaking,
}

impl Rating {
    /// All ratings, most severe first.
    pub const ALL: [Rating; 4] = [Rating::Breaking, Rating::Unknown, Rating::Compatible, Rating::DocsOnly];

    /// Returns the stable name: `docs-only`, `compatible`, `unknown`, `breaking`.
    pub fn name(self) -> &'static str {
        match self {
            Rating::DocsOnly => "docs-only",
            Rating::Compatible => "compatible",
            Rating::Unknown => "unknown",
            Rating::Breaking => "breaking",
        }
    }

    /// Returns the exit code of a command whose most severe change has this rating.
    pub(crate) fn exit_code(self) -> u8 {
        match self {
            Rating::DocsOnly => 0,
            Rating::Compatible => 1,
            Rating::Breaking => 2,
            // 3 is for files that cannot be compared.
            Rating::Unknown => 4,
        }
    }
}

/// Direction of the changed data, from the caller's point of view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Direction {
    Sent,
    Received,
}

/// Defines the kinds with their stable names, ratings and reasons: for `both` directions, or for each.
macro_rules! kinds {
    ($($kind:ident $name:literal { $($rule:tt)* })*) => {
        /// A kind of change.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub(crate) enum Kind { $($kind),* }

        impl Kind {
            #[cfg(test)]
            pub(crate) const ALL: &[Kind] = &[$(Kind::$kind),*];

            /// Returns the stable name.
            pub(crate) fn name(self) -> &'static str {
                match self { $(Kind::$kind => $name),* }
            }

            /// Returns rating and reason for data in a direction.
            pub(crate) fn rating_of(self, direction: Direction) -> (Rating, &'static str) {
                match self { $(Kind::$kind => kinds!(@ direction $($rule)*)),* }
            }
        }
    };
    (@ $direction:ident both $rating:ident $reason:literal) => {
        (Rating::$rating, $reason)
    };
    (@ $direction:ident sent $sent:ident $sent_reason:literal, received $received:ident $received_reason:literal) => {
        match $direction {
            Direction::Sent => (Rating::$sent, $sent_reason),
            Direction::Received => (Rating::$received, $received_reason),
        }
    };
}

kinds! {
    // The interface as a whole.
    VersionChanged "version-changed" { both DocsOnly "the version is only a label" }
    DocsChanged "docs-changed" { both DocsOnly "only descriptions differ" }
    ExamplesChanged "examples-changed" { both DocsOnly "only examples differ" }
    TagsChanged "tags-changed" { both DocsOnly "tags only group operations in docs" }
    ExtensionChanged "extension-changed" { both Compatible "the wire format is the same; generated code may differ" }
    ServerAdded "server-added" { both Compatible "callers may use another server" }
    ServerRemoved "server-removed" { both Breaking "callers may use it" }
    BasePathMoved "base-path-moved" { both Compatible "the URLs are the same; a custom base URL needs the other path" }
    ServerVariableChanged "server-variable-changed" { both Compatible "existing values are still allowed" }
    ServerVariableNarrowed "server-variable-narrowed" { both Breaking "callers may use the value" }
    SecuritySchemeAdded "security-scheme-added" { both Compatible "it is optional to use" }
    SecuritySchemeRemoved "security-scheme-removed" { both Compatible "affected operations are listed separately" }
    SecuritySchemeChanged "security-scheme-changed" { both Breaking "callers have to authenticate differently" }
    ScopeAdded "scope-added" { both Compatible "callers need not request it" }
    ScopeRemoved "scope-removed" { both Breaking "token requests with it are rejected" }

    // Operations.
    OperationAdded "operation-added" { both Compatible "callers need not call it" }
    OperationRemoved "operation-removed" { both Breaking "callers may call it" }
    OperationMoved "operation-moved" { both Breaking "callers use the old URL" }
    EventAdded "event-added" { both Compatible "callers need not subscribe to it" }
    EventRemoved "event-removed" { both Breaking "receivers may depend on it" }
    OperationIdChanged "operation-id-changed" { both Compatible "the wire format is the same; the generated name differs" }
    PathParameterRenamed "path-parameter-renamed" { both Compatible "the wire format is the same; the generated name differs" }
    RoleChanged "role-changed" { both Compatible "the wire format is the same; another party hosts it" }
    SecurityTightened "security-tightened" { both Breaking "requests that were authorized may be rejected" }
    SecurityLoosened "security-loosened" { both Compatible "authorized requests stay authorized" }
    Deprecated "deprecated" { both Compatible "it still works" }
    DeprecationWithdrawn "deprecation-withdrawn" { both Compatible "it still works" }

    // Parameters.
    ParameterAddedRequired "parameter-added-required" { sent Breaking "requests without it are rejected", received Compatible "an additional value is received" }
    ParameterAddedOptional "parameter-added-optional" { sent Compatible "callers need not send it", received Compatible "an additional value may be received" }
    ParameterRemoved "parameter-removed" { sent Breaking "callers may send it", received Breaking "receivers may read it" }
    ParameterRequired "parameter-required" { sent Breaking "requests without it are rejected", received Compatible "it is now always received" }
    ParameterOptional "parameter-optional" { sent Compatible "existing requests stay valid", received Breaking "it may be missing in received data" }
    ParameterStyleChanged "parameter-style-changed" { both Breaking "the same value is encoded differently" }
    ParameterReservedChanged "parameter-reserved-changed" { both Compatible "servers decode both encodings" }

    // Bodies, responses, headers.
    BodyAddedRequired "body-added-required" { sent Breaking "requests without it are rejected", received Compatible "a body is received where there was none" }
    BodyAddedOptional "body-added-optional" { sent Compatible "callers need not send it", received Compatible "a body may be received where there was none" }
    BodyRemoved "body-removed" { sent Breaking "callers send it", received Breaking "receivers read it" }
    BodyRequired "body-required" { sent Breaking "requests without it are rejected", received Compatible "it is now always received" }
    BodyOptional "body-optional" { sent Compatible "existing requests stay valid", received Breaking "it may be missing in received data" }
    MediaTypeAdded "media-type-added" { both Compatible "it is optional to use" }
    MediaTypeRemoved "media-type-removed" { sent Breaking "callers may send it", received Breaking "callers may accept only it" }
    EncodingChanged "encoding-changed" { sent Breaking "a part is sent with another media type", received Breaking "a part is received with another media type" }
    ResponseAdded "response-added" { sent Compatible "receivers need not respond with it", received Compatible "existing responses are still sent" }
    ResponseRemoved "response-removed" { sent Breaking "receivers may respond with it", received Breaking "callers may depend on it" }
    ErrorResponseAdded "error-response-added" { both Compatible "any request may fail" }
    ErrorResponseRemoved "error-response-removed" { both Compatible "callers may still handle it" }
    HeaderAdded "header-added" { sent Compatible "receivers may respond with it", received Compatible "callers need not read it" }
    HeaderRemoved "header-removed" { sent Breaking "receivers may respond with it", received Breaking "callers may read it" }
    HeaderRequired "header-required" { sent Breaking "responses without it are rejected", received Compatible "it is now always received" }
    HeaderStyleChanged "header-style-changed" { both Breaking "the elements of the list are separated differently" }
    HeaderOptional "header-optional" { sent Compatible "it may still be sent", received Breaking "it may be missing in received data" }

    // Schemas and properties.
    SchemaAdded "schema-added" { both Compatible "its uses are listed separately" }
    SchemaRemoved "schema-removed" { both Compatible "its former uses are listed separately" }
    SchemaRenamed "schema-renamed" { both Compatible "the wire format is the same; the generated name differs" }
    SchemaReplaced "schema-replaced" { both Compatible "another schema is used here; its differences are listed separately" }
    PropertyAddedRequired "property-added-required" { sent Breaking "requests without it are rejected", received Compatible "an additional property is received" }
    PropertyAddedOptional "property-added-optional" { sent Compatible "callers need not send it", received Compatible "an additional property may be received" }
    PropertyRemoved "property-removed" { sent Breaking "callers may send it", received Breaking "callers may read it" }
    PropertyRequired "property-required" { sent Breaking "requests without it are rejected", received Compatible "it is now always received" }
    PropertyOptional "property-optional" { sent Compatible "existing requests stay valid", received Breaking "it may be missing in received data" }
    NullAllowed "null-allowed" { sent Compatible "existing requests stay valid", received Breaking "null is received where there was a value" }
    NullRefused "null-refused" { sent Breaking "callers may send null", received Compatible "null is no longer received" }
    ReadOnlyAdded "read-only-added" { sent Breaking "callers may send it", received Compatible "it is received as before" }
    ReadOnlyRemoved "read-only-removed" { both Compatible "it may now be sent" }
    WriteOnlyAdded "write-only-added" { sent Compatible "it is sent as before", received Breaking "callers may read it" }
    WriteOnlyRemoved "write-only-removed" { both Compatible "it may now be received" }
    DefaultChanged "default-changed" { both Compatible "requests stay valid, but omitting it has another meaning" }

    // Types.
    TypeChanged "type-changed" { sent Breaking "requests are rejected", received Breaking "received data cannot be decoded as before" }
    TypeNarrowed "type-narrowed" { sent Breaking "some requests are rejected", received Compatible "received data can be decoded as before" }
    TypeWidened "type-widened" { sent Compatible "existing requests stay valid", received Breaking "some received data cannot be decoded as before" }
    FormatChanged "format-changed" { sent Breaking "requests are rejected", received Breaking "received data cannot be decoded as before" }
    FormatNarrowed "format-narrowed" { sent Breaking "some requests are rejected", received Compatible "received data can be decoded as before" }
    FormatWidened "format-widened" { sent Compatible "existing requests stay valid", received Breaking "some received data cannot be decoded as before" }
    EnumAdded "enum-added" { sent Breaking "values outside the list are rejected", received Compatible "received data can be decoded as before" }
    EnumRemoved "enum-removed" { sent Compatible "existing requests stay valid", received Compatible "clients preserve unknown values" }
    EnumValueAdded "enum-value-added" { sent Compatible "callers need not send it", received Compatible "clients preserve unknown values" }
    EnumValueRemoved "enum-value-removed" { sent Breaking "callers may send it", received Compatible "it is no longer received" }
    AliasesChanged "aliases-changed" { both Compatible "the wire format is the same; other spellings are accepted" }
    RuleTightened "rule-tightened" { sent Breaking "requests may be rejected", received Compatible "received data can be decoded as before" }
    RuleLoosened "rule-loosened" { sent Compatible "existing requests stay valid", received Compatible "clients do not enforce rules when decoding" }
    RuleChanged "rule-changed" { sent Breaking "requests may be rejected", received Compatible "clients do not enforce rules when decoding" }
    AdditionalNarrowed "additional-narrowed" { sent Breaking "callers may send additional properties", received Compatible "received data can be decoded as before" }
    AdditionalWidened "additional-widened" { sent Compatible "existing requests stay valid", received Compatible "clients preserve unknown properties" }

    // Choices.
    SubtypeAdded "subtype-added" { sent Compatible "callers need not send it", received Compatible "clients preserve unknown subtypes" }
    SubtypeRemoved "subtype-removed" { sent Breaking "callers may send it", received Compatible "it is no longer received" }
    AlternativeAdded "alternative-added" { sent Compatible "callers need not send it", received Breaking "it may be received, and nothing identifies it" }
    AlternativeRemoved "alternative-removed" { sent Breaking "callers may send it", received Compatible "it is no longer received" }
    DiscriminatorAdded "discriminator-added" { sent Breaking "requests without it are rejected", received Compatible "an additional property identifies the subtype" }
    DiscriminatorRemoved "discriminator-removed" { sent Compatible "callers need not send it", received Breaking "callers identify subtypes by it" }
    DiscriminatorChanged "discriminator-changed" { both Breaking "another property identifies the subtype" }
    MappingChanged "mapping-changed" { both Breaking "another value identifies the subtype" }
}
