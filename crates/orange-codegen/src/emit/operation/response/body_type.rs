//! The type of a response body: JSON, bytes, items of a sequence, or nothing.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use crate::ir::Sequence;

/// The type that the body of a response is decoded as.
#[derive(Clone)]
pub(super) enum BodyType {
    Empty,
    Json(TokenStream),
    /// A resource, which must have an `id`.
    Resource(TokenStream),
    Bytes,
    Items(Items),
}

impl BodyType {
    /// Returns the Rust type.
    pub(super) fn rust_type(&self) -> TokenStream {
        match self {
            Self::Empty => quote! { () },
            Self::Json(ty) | Self::Resource(ty) => ty.clone(),
            Self::Bytes => quote! { Bytes },
            Self::Items(Items { ty, .. }) => quote! { Vec<#ty> },
        }
    }

    /// Returns the expression that decodes a response, a `Result`.
    pub(super) fn decode(&self) -> TokenStream {
        match self {
            Self::Empty => quote! { response.empty() },
            Self::Json(_) => quote! { response.json() },
            Self::Resource(_) => quote! { response.resource() },
            Self::Bytes => quote! { response.bytes() },
            Self::Items(Items { format, .. }) => {
                quote! { response.items(orange_core::streams::StreamFormat::#format) }
            }
        }
    }

    /// Whether both are decoded as the same value.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        let format = |body: &Self| match body {
            Self::Items(items) => Some(items.format.clone()),
            _ => None,
        };
        self.rust_type().to_string() == other.rust_type().to_string() && format(self) == format(other)
    }
}

/// The items of a sequence.
#[derive(Clone)]
pub(crate) struct Items {
    ty: TokenStream,
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

    /// Whether the items are server-sent events. Their media type distinguishes them from every other response.
    pub(super) fn are_events(&self) -> bool {
        self.format == "ServerSentEvents" || self.format == "TextEvents"
    }

    /// Implements the trait for reading the items of the operation `name` while they arrive.
    pub(crate) fn stream_operation(&self, name: &Ident) -> TokenStream {
        let Self { ty, format } = self;
        quote! {
            impl orange_core::operation::StreamOperation for #name {
                type Item = #ty;

                const FORMAT: orange_core::streams::StreamFormat = orange_core::streams::StreamFormat::#format;
            }
        }
    }
}
