//! How a response is decoded, and the same operation with other media types.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::kind::Items;
use super::reply::Reply;
use crate::emit::docs;
use crate::emit::source::Source;
use crate::ir::{Operation, ParameterLocation, ParameterRole};

/// How the response is read.
pub(crate) struct ResponseDecoder {
    pub output: TokenStream,
    /// The body of `decode`.
    pub decode: TokenStream,
    /// Whether `decode` uses the response.
    pub reads: bool,
    /// The element of a page.
    pub item: Option<TokenStream>,
    /// Whether the response is a resource or a list of resources.
    pub is_identified: bool,
    /// Types and functions in the file of the operation.
    pub items: Vec<TokenStream>,
    /// Media types in `Accept`.
    pub media_types: Vec<String>,
    /// The same operation, asking for other media types.
    pub alternatives: Vec<Alternative>,
    /// Statuses of redirects that are responses.
    pub redirects: Vec<u16>,
    /// The items, if they can be read while they arrive.
    pub stream: Option<Items>,
    /// A response for tests; `None` if no valid one was found.
    pub reply: Option<Reply>,
}

impl ResponseDecoder {
    pub(crate) fn is_page(&self) -> bool {
        self.item.is_some()
    }

    /// A step that asks for the media types of the response, unless a parameter of Swagger 2.0 does.
    pub(crate) fn accept(&self, operation: &Operation) -> TokenStream {
        let own = operation.parameters.iter().any(|parameter| {
            parameter.wire.eq_ignore_ascii_case("accept")
                && parameter.location == ParameterLocation::Header
                && parameter.role != ParameterRole::Ignored
        });
        // Requests accept plain JSON by default.
        if own || self.media_types.is_empty() || self.media_types == ["application/json"] {
            return TokenStream::new();
        }
        let accept = self.accepted();
        quote! { let request = request.accept(#accept)?; }
    }

    /// The value of `Accept`.
    pub(super) fn accepted(&self) -> String {
        self.media_types.join(", ")
    }

    pub(super) fn new(output: TokenStream, decode: TokenStream, item: Option<TokenStream>) -> Self {
        Self {
            output,
            decode,
            reads: true,
            item,
            is_identified: false,
            items: Vec::new(),
            media_types: Vec::new(),
            alternatives: Vec::new(),
            redirects: Vec::new(),
            stream: None,
            reply: None,
        }
    }

    /// Decodes the response to HEAD: the count if the specification has one, otherwise the headers.
    pub(super) fn head(source: &mut Source, counts: bool, tagged: bool) -> Self {
        if counts && tagged {
            let ty = source.core("Tagged");
            let decode = quote! {
                Ok(#ty::new(response.count()?, response.etag()).with_headers(response.headers().clone()))
            };
            return Self::new(quote! { #ty<u64> }, decode, None);
        }
        if counts {
            return Self::new(quote! { u64 }, quote! { response.count() }, None);
        }
        source.uses("orange_core::__private::http::HeaderMap");
        Self::new(quote! { HeaderMap }, quote! { Ok(response.headers().clone()) }, None)
    }
}

/// An operation that asks for another media type, with a response of another type.
pub(crate) struct Alternative {
    /// The struct, as `GetTicketAsVndAcmeV1`.
    pub name: Ident,
    /// Method that converts the operation to it, as `accept_vnd_acme_v1`.
    pub function: Ident,
    pub decoder: ResponseDecoder,
    /// Whether the response is read as that of the operation itself.
    pub(super) is_same: bool,
}

impl Alternative {
    /// The struct and its operation.
    pub(crate) fn emit(&self, source: &mut Source, operation: &Ident) -> TokenStream {
        let Self { name, function, decoder, is_same } = self;
        let (output, decode, accept) = (&decoder.output, &decoder.decode, decoder.accepted());
        let shown = accept.replace('`', "'");
        let about = docs::lines(&format!("[`{operation}`] that asks for `{shown}`."), 0);
        let asks = docs::lines(&format!("Requests `{shown}` in `Accept`."), 4);
        if *is_same {
            return quote! {
                impl #operation {
                    #asks
                    pub fn #function(self) -> orange_core::operation::Accepting<Self> {
                        orange_core::operation::Accepting::new(self, #accept)
                    }
                }
            };
        }
        let response = if decoder.reads { format_ident!("response") } else { format_ident!("_response") };
        let list = decoder.item.as_ref().map(|item| {
            source.uses("orange_core::operation::ListOperation");
            source.uses("orange_core::query::Query");
            quote! {
                impl ListOperation for #name {
                    type Item = #item;

                    fn query(&self) -> &Query {
                        &self.0.query
                    }

                    fn query_mut(&mut self) -> &mut Query {
                        &mut self.0.query
                    }
                }
            }
        });
        let stream = decoder.stream.as_ref().map(|items| items.operation(name));
        let items = &decoder.items;
        quote! {
            #about
            #[derive(Clone, Debug)]
            #[must_use = "an operation does nothing until it is sent"]
            pub struct #name(#operation);

            impl #operation {
                #asks
                pub fn #function(self) -> #name {
                    #name(self)
                }
            }

            impl Operation for #name {
                type Output = #output;

                fn info(&self) -> &'static OperationInfo {
                    &INFO
                }

                fn request(&self) -> Result<ApiRequest> {
                    self.0.request()?.accept(#accept)
                }

                fn decode(&self, #response: ApiResponse) -> Result<Self::Output> {
                    #decode
                }
            }

            #list
            #stream
            #(#items)*
        }
    }
}
