//! A field of an operation: a parameter, the query or the body.

use std::collections::BTreeSet;

use proc_macro2::{Ident, TokenStream};

use crate::emit::constructor::Required;
use crate::emit::docs;

/// One field of an operation.
pub(crate) struct Input {
    pub field: Ident,
    /// The type of the field, without `Option`.
    pub ty: TokenStream,
    /// The type in `new` or in the setter.
    pub argument: TokenStream,
    /// From the argument to the field.
    pub convert: TokenStream,
    pub required: bool,
    pub docs: TokenStream,
    /// Description from the interface file, as Markdown, for the documentation of `new`.
    pub about: Option<String>,
    /// Statements that report broken rules to `violations`.
    pub check: TokenStream,
    /// Statements that write it into the request.
    pub step: TokenStream,
    /// For the window of a list.
    pub max_limit: Option<u64>,
    /// Its only possible value, set by the constructor.
    pub only_value: Option<TokenStream>,
    /// Kinds of value that the argument accepts.
    pub accepts: BTreeSet<String>,
    /// A value for tests, as an argument of the constructor; `None` if no valid one exists.
    pub sample: Option<TokenStream>,
    /// Its encoded value in the path of that test.
    pub in_path: Option<(String, String)>,
    pub(super) query: bool,
}

impl Input {
    pub(crate) fn is_query(&self) -> bool {
        self.query
    }

    /// Whether the constructor has an argument for it.
    pub(crate) fn is_argument(&self) -> bool {
        self.required && self.only_value.is_none()
    }

    /// Returns the field as a required field of a constructor.
    pub(crate) fn to_required(&self) -> Required {
        Required {
            field: self.field.clone(),
            argument: self.argument.clone(),
            stored: self.ty.clone(),
            convert: self.convert.clone(),
            accepts: self.accepts.clone(),
            about: self.about.clone(),
        }
    }

    /// A field that is always there, for a body.
    pub(crate) fn body(
        field: Ident,
        ty: TokenStream,
        argument: TokenStream,
        convert: TokenStream,
        accepts: BTreeSet<String>,
        required: bool,
    ) -> Self {
        Self {
            docs: docs::lines("Sends a body.", 4),
            about: None,
            field,
            ty,
            argument,
            convert,
            only_value: None,
            accepts,
            required,
            check: TokenStream::new(),
            step: TokenStream::new(),
            max_limit: None,
            sample: None,
            in_path: None,
            query: false,
        }
    }
}
