//! The value of a response: JSON, bytes, items of a sequence, or nothing.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::ir::Sequence;

/// Return value for one status.
#[derive(Clone)]
pub(super) enum Kind {
    Empty,
    Json(TokenStream),
    /// A resource, which must have an `id`.
    Resource(TokenStream),
    Bytes,
    Items(Items),
}

/// The items of a sequence.
#[derive(Clone)]
pub(crate) struct Items {
    pub(super) ty: TokenStream,
    format: Ident,
}

impl Items {
    pub(super) fn new(item: TokenStream, sequence: Sequence) -> Self {
        let event = quote! { orange_core::streams::ServerSentEvent<#item> };
        let (ty, format) = match sequence {
            Sequence::JsonLines => (item, "JsonLines"),
            Sequence::JsonSeq => (item, "JsonSequence"),
            Sequence::Events => (event, "ServerSentEvents"),
            Sequence::TextEvents => (event, "TextEvents"),
            Sequence::WholeEvents => (item, "ServerSentEvents"),
        };
        Self { ty, format: format_ident!("{format}") }
    }

    /// Whether they are server-sent events, whose media type no other response has.
    pub(super) fn are_events(&self) -> bool {
        self.format == "ServerSentEvents" || self.format == "TextEvents"
    }

    /// All of them, as an expression without its error.
    pub(super) fn read(&self) -> TokenStream {
        let format = &self.format;
        quote! { response.items(orange_core::streams::StreamFormat::#format) }
    }

    /// The trait by which they are read while they arrive.
    pub(crate) fn operation(&self, name: &Ident) -> TokenStream {
        let Self { ty, format } = self;
        quote! {
            impl orange_core::operation::StreamOperation for #name {
                type Item = #ty;

                const FORMAT: orange_core::streams::StreamFormat = orange_core::streams::StreamFormat::#format;
            }
        }
    }
}

impl Kind {
    pub(super) fn text(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Json(ty) | Self::Resource(ty) => ty.to_string(),
            Self::Bytes => "Bytes".to_owned(),
            Self::Items(Items { ty, format }) => format!("{format} {ty}"),
        }
    }
}
