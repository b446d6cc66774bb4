//! A field of an operation: a parameter, the query or the body.

use proc_macro2::TokenStream;

use crate::emit::constructor::FieldArgument;

/// A field of an operation, and the code that validates and sends it.
pub(crate) struct Input {
    pub argument: FieldArgument,
    pub required: bool,
    /// Documentation of the setter.
    pub docs: TokenStream,
    /// Statements that report violated rules to `violations`.
    pub check: TokenStream,
    /// Statements that write the field into the request.
    pub step: TokenStream,
    /// The maximum of `limit`, for the query of a list.
    pub max_limit: Option<u64>,
    /// The only valid value, which the constructor sets.
    pub only_value: Option<TokenStream>,
    /// An argument of the constructor for tests; `None` if no valid one exists.
    pub sample: Option<TokenStream>,
    /// Name and encoded sample of a path parameter.
    pub path_sample: Option<(String, String)>,
    /// Whether the field is the query of a list: filters, sorting, selected fields and page window.
    pub is_query: bool,
}

impl Input {
    /// An optional field that is not validated or sent.
    pub(crate) fn new(argument: FieldArgument) -> Self {
        Self {
            argument,
            required: false,
            docs: TokenStream::new(),
            check: TokenStream::new(),
            step: TokenStream::new(),
            max_limit: None,
            only_value: None,
            sample: None,
            path_sample: None,
            is_query: false,
        }
    }

    /// Whether the constructor has an argument for the field.
    pub(crate) fn is_argument(&self) -> bool {
        self.required && self.only_value.is_none()
    }
}
