//! The kinds of changes and their ratings. Ratings are decided only here.
//!
//! Data that callers send may become wider, data that they receive may become narrower. Any other change is
//! breaking. Exceptions are changes that every client of these interfaces must expect: unknown values,
//! properties and subtypes, and texts longer than a rule allowed.

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
pub(crate) enum Way {
    Sent,
    Received,
}

/// Defines the kinds with their stable names and ratings: for `both` directions, or for each.
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
            pub(crate) fn verdict(self, way: Way) -> (Rating, &'static str) {
                match self { $(Kind::$kind => kinds!(@ way $($rule)*)),* }
            }
        }
    };
    (@ $way:ident both $rating:ident $why:literal) => {
        (Rating::$rating, $why)
    };
    (@ $way:ident sent $sent:ident $sent_why:literal, received $received:ident $received_why:literal) => {
        match $way {
            Way::Sent => (Rating::$sent, $sent_why),
            Way::Received => (Rating::$received, $received_why),
        }
    };
}

kinds! {
    // The interface as a whole.
    VersionChanged "version-changed" { both DocsOnly "a label of the file" }
    DocsChanged "docs-changed" { both DocsOnly "words alone" }
    ExamplesChanged "examples-changed" { both DocsOnly "samples alone" }
    TagsChanged "tags-changed" { both DocsOnly "a grouping of the docs" }
    ExtensionChanged "extension-changed" { both Compatible "the wire is the same; generated code may differ" }
    ServerAdded "server-added" { both Compatible "one more place to call" }
    ServerRemoved "server-removed" { both Breaking "callers may use it" }
    BasePathMoved "base-path-moved" { both Compatible "the URLs are the same; a base URL of the caller's own needs the other path" }
    ServerVariableChanged "server-variable-changed" { both Compatible "what was allowed still is" }
    ServerVariableNarrowed "server-variable-narrowed" { both Breaking "callers may use the value" }
    SecuritySchemeAdded "security-scheme-added" { both Compatible "nobody has to use it" }
    SecuritySchemeRemoved "security-scheme-removed" { both Compatible "operations that asked for it are listed by themselves" }
    SecuritySchemeChanged "security-scheme-changed" { both Breaking "callers identify themselves in another way" }
    ScopeAdded "scope-added" { both Compatible "nobody has to ask for it" }
    ScopeRemoved "scope-removed" { both Breaking "a token that asks for it is refused" }

    // Operations.
    OperationAdded "operation-added" { both Compatible "nobody has to call it" }
    OperationRemoved "operation-removed" { both Breaking "callers may call it" }
    OperationMoved "operation-moved" { both Breaking "callers call it where it was" }
    EventAdded "event-added" { both Compatible "nobody has to receive it" }
    EventRemoved "event-removed" { both Breaking "receivers wait for it" }
    OperationIdChanged "operation-id-changed" { both Compatible "the wire is the same; the generated name differs" }
    PathParameterRenamed "path-parameter-renamed" { both Compatible "the wire is the same; the generated name differs" }
    RoleChanged "role-changed" { both Compatible "the wire is the same; another party hosts it" }
    SecurityTightened "security-tightened" { both Breaking "a request that was allowed no longer is" }
    SecurityLoosened "security-loosened" { both Compatible "a request that was allowed still is" }
    Deprecated "deprecated" { both Compatible "it still works" }
    DeprecationWithdrawn "deprecation-withdrawn" { both Compatible "it still works" }

    // Parameters.
    ParameterAddedRequired "parameter-added-required" { sent Breaking "requests without it are refused", received Compatible "one more value arrives" }
    ParameterAddedOptional "parameter-added-optional" { sent Compatible "nobody has to send it", received Compatible "one more value may arrive" }
    ParameterRemoved "parameter-removed" { sent Breaking "callers may send it", received Breaking "receivers may read it" }
    ParameterRequired "parameter-required" { sent Breaking "requests without it are refused", received Compatible "it now always arrives" }
    ParameterOptional "parameter-optional" { sent Compatible "what was sent still may be", received Breaking "it no longer always arrives" }
    ParameterStyleChanged "parameter-style-changed" { both Breaking "the same value is written differently" }
    ParameterReservedChanged "parameter-reserved-changed" { both Compatible "a server decodes both spellings" }

    // Bodies, responses, headers.
    BodyAddedRequired "body-added-required" { sent Breaking "requests without it are refused", received Compatible "a body arrives where there was none" }
    BodyAddedOptional "body-added-optional" { sent Compatible "nobody has to send it", received Compatible "a body may arrive where there was none" }
    BodyRemoved "body-removed" { sent Breaking "callers send it", received Breaking "receivers read it" }
    BodyRequired "body-required" { sent Breaking "requests without it are refused", received Compatible "it now always arrives" }
    BodyOptional "body-optional" { sent Compatible "what was sent still may be", received Breaking "it no longer always arrives" }
    MediaTypeAdded "media-type-added" { both Compatible "nobody has to use it" }
    MediaTypeRemoved "media-type-removed" { sent Breaking "callers may send it", received Breaking "callers may ask for it" }
    EncodingChanged "encoding-changed" { sent Breaking "a part is sent as another media type", received Breaking "a part arrives as another media type" }
    ResponseAdded "response-added" { sent Compatible "nobody has to answer with it", received Compatible "what was answered still may be" }
    ResponseRemoved "response-removed" { sent Breaking "receivers may answer with it", received Breaking "callers wait for it" }
    ErrorResponseAdded "error-response-added" { both Compatible "any request may fail" }
    ErrorResponseRemoved "error-response-removed" { both Compatible "one failure less to expect" }
    HeaderAdded "header-added" { sent Compatible "receivers may answer with it", received Compatible "nobody has to read it" }
    HeaderRemoved "header-removed" { sent Breaking "receivers may answer with it", received Breaking "callers may read it" }
    HeaderRequired "header-required" { sent Breaking "answers without it are refused", received Compatible "it now always arrives" }
    HeaderStyleChanged "header-style-changed" { both Breaking "the elements of the list are separated differently" }
    HeaderOptional "header-optional" { sent Compatible "it may still be sent", received Breaking "it no longer always arrives" }

    // Schemas and members.
    SchemaAdded "schema-added" { both Compatible "what uses it is listed by itself" }
    SchemaRemoved "schema-removed" { both Compatible "what used it is listed by itself" }
    SchemaRenamed "schema-renamed" { both Compatible "the wire is the same; the generated name differs" }
    SchemaReplaced "schema-replaced" { both Compatible "another schema stands here; how it differs is listed by itself" }
    MemberAddedRequired "member-added-required" { sent Breaking "requests without it are refused", received Compatible "one more member arrives" }
    MemberAddedOptional "member-added-optional" { sent Compatible "nobody has to send it", received Compatible "one more member may arrive" }
    MemberRemoved "member-removed" { sent Breaking "callers may send it", received Breaking "callers may read it" }
    MemberRequired "member-required" { sent Breaking "requests without it are refused", received Compatible "it now always arrives" }
    MemberOptional "member-optional" { sent Compatible "what was sent still may be", received Breaking "it no longer always arrives" }
    NullAllowed "null-allowed" { sent Compatible "what was sent still may be", received Breaking "null arrives where there was a value" }
    NullRefused "null-refused" { sent Breaking "callers may send null", received Compatible "null no longer arrives" }
    ReadOnlyAdded "read-only-added" { sent Breaking "callers may send it", received Compatible "it arrives as before" }
    ReadOnlyRemoved "read-only-removed" { both Compatible "it may now be sent" }
    WriteOnlyAdded "write-only-added" { sent Compatible "it is sent as before", received Breaking "callers may read it" }
    WriteOnlyRemoved "write-only-removed" { both Compatible "it may now arrive" }
    DefaultChanged "default-changed" { both Compatible "requests are read as before, but leaving it out means something else" }

    // Types.
    TypeChanged "type-changed" { sent Breaking "what callers send is refused", received Breaking "what arrives cannot be read as before" }
    TypeNarrowed "type-narrowed" { sent Breaking "not everything that callers sent is accepted", received Compatible "what arrives can be read as before" }
    TypeWidened "type-widened" { sent Compatible "what was sent still may be", received Breaking "not everything that arrives can be read as before" }
    FormatChanged "format-changed" { sent Breaking "what callers send is refused", received Breaking "what arrives cannot be read as before" }
    FormatNarrowed "format-narrowed" { sent Breaking "not everything that callers sent is accepted", received Compatible "what arrives can be read as before" }
    FormatWidened "format-widened" { sent Compatible "what was sent still may be", received Breaking "not everything that arrives can be read as before" }
    EnumAdded "enum-added" { sent Breaking "values outside the list are refused", received Compatible "what arrives can be read as before" }
    EnumRemoved "enum-removed" { sent Compatible "what was sent still may be", received Compatible "readers keep values that they do not know" }
    EnumValueAdded "enum-value-added" { sent Compatible "nobody has to send it", received Compatible "readers keep values that they do not know" }
    EnumValueRemoved "enum-value-removed" { sent Breaking "callers may send it", received Compatible "it no longer arrives" }
    AliasesChanged "aliases-changed" { both Compatible "the wire is the same; other spellings are read" }
    RuleTightened "rule-tightened" { sent Breaking "what callers send may be refused", received Compatible "what arrives can be read as before" }
    RuleLoosened "rule-loosened" { sent Compatible "what was sent still may be", received Compatible "readers do not insist on rules" }
    RuleChanged "rule-changed" { sent Breaking "what callers send may be refused", received Compatible "readers do not insist on rules" }
    AdditionalNarrowed "additional-narrowed" { sent Breaking "callers may send members of other names", received Compatible "what arrives can be read as before" }
    AdditionalWidened "additional-widened" { sent Compatible "what was sent still may be", received Compatible "readers keep members that they do not know" }

    // Choices.
    SubtypeAdded "subtype-added" { sent Compatible "nobody has to send it", received Compatible "readers keep subtypes that they do not know" }
    SubtypeRemoved "subtype-removed" { sent Breaking "callers may send it", received Compatible "it no longer arrives" }
    AlternativeAdded "alternative-added" { sent Compatible "nobody has to send it", received Breaking "it may arrive, and nothing tells it apart" }
    AlternativeRemoved "alternative-removed" { sent Breaking "callers may send it", received Compatible "it no longer arrives" }
    DiscriminatorAdded "discriminator-added" { sent Breaking "requests without it are refused", received Compatible "one more member tells subtypes apart" }
    DiscriminatorRemoved "discriminator-removed" { sent Compatible "nobody has to send it", received Breaking "callers tell subtypes apart by it" }
    DiscriminatorChanged "discriminator-changed" { both Breaking "another member tells subtypes apart" }
    MappingChanged "mapping-changed" { both Breaking "another value stands for the subtype" }
}
