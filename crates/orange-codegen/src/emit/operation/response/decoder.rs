//! The decoder of a response, and operations that request other media types.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::body_type::Items;
use super::sample::SampleResponse;
use crate::emit::docs;
use crate::emit::source::Source;
use crate::ir::{Operation, ParameterLocation, ParameterRole};

/// The output of an operation, and the code that decodes it.
pub(crate) struct ResponseDecoder {
    pub output: TokenStream,
    /// The body of `decode`.
    pub decode: TokenStream,
    /// The element of a page; `None` if the output is not a page.
    pub page_element: Option<TokenStream>,
    /// Whether the response is a resource or a list of resources.
    pub is_resource: bool,
    /// Rust items in the file of the operation: types and functions.
    pub items: Vec<TokenStream>,
    /// Media types in `Accept`.
    pub media_types: Vec<String>,
    /// Operations that request other media types.
    pub alternatives: Vec<Alternative>,
    /// Statuses of redirects that are decoded, not followed or reported as errors.
    pub redirects: Vec<u16>,
    /// The items of a sequence, if they can be read while they arrive.
    pub stream: Option<Items>,
    /// A response for tests; `None` if no valid body was found.
    pub sample: Option<SampleResponse>,
}

impl ResponseDecoder {
    pub(crate) fn is_page(&self) -> bool {
        self.page_element.is_some()
    }

    /// Returns the statement that sets `Accept`, unless a parameter of Swagger 2.0 does.
    pub(crate) fn accept(&self, operation: &Operation) -> TokenStream {
        let is_parameter = operation.parameters.iter().any(|parameter| {
            parameter.wire.eq_ignore_ascii_case("accept")
                && parameter.location == ParameterLocation::Header
                && parameter.role != ParameterRole::Ignored
        });
        // Requests accept plain JSON by default.
        if is_parameter || self.media_types.is_empty() || self.media_types == ["application/json"] {
            return TokenStream::new();
        }
        let accept = self.accept_header();
        quote! { let request = request.accept(#accept)?; }
    }

    /// Implements `ListOperation` for an operation that returns pages. `query` is the path of its field with the query.
    pub(crate) fn list_operation(
        &self,
        source: &mut Source,
        name: &Ident,
        query: &TokenStream,
    ) -> Option<TokenStream> {
        let item = self.page_element.as_ref()?;
        source.uses("orange_core::operation::ListOperation");
        source.uses("orange_core::query::Query");
        Some(quote! {
            impl ListOperation for #name {
                type Item = #item;

                fn query(&self) -> &Query {
                    &self.#query
                }

                fn query_mut(&mut self) -> &mut Query {
                    &mut self.#query
                }
            }
        })
    }

    /// Returns the value of `Accept`.
    pub(super) fn accept_header(&self) -> String {
        self.media_types.join(", ")
    }

    pub(super) fn new(output: TokenStream, decode: TokenStream) -> Self {
        Self {
            output,
            decode,
            page_element: None,
            is_resource: false,
            items: Vec::new(),
            media_types: Vec::new(),
            alternatives: Vec::new(),
            redirects: Vec::new(),
            stream: None,
            sample: None,
        }
    }

    /// Decodes `value`, an expression of the type `ty`, together with the ETag and the headers of the response.
    pub(super) fn tagged(source: &mut Source, ty: &TokenStream, value: &TokenStream) -> Self {
        let tagged = source.core("Tagged");
        let decode = quote! {
            Ok(#tagged::new(#value, response.etag()).with_headers(response.headers().clone()))
        };
        Self::new(quote! { #tagged<#ty> }, decode)
    }

    /// Decodes the response to HEAD: the count if the interface file declares its header, otherwise the headers.
    pub(super) fn head(source: &mut Source, has_count: bool, is_tagged: bool) -> Self {
        match (has_count, is_tagged) {
            (true, true) => Self::tagged(source, &quote! { u64 }, &quote! { response.count()? }),
            (true, false) => Self::new(quote! { u64 }, quote! { response.count() }),
            (false, _) => {
                source.uses("orange_core::__private::http::HeaderMap");
                Self::new(quote! { HeaderMap }, quote! { Ok(response.headers().clone()) })
            }
        }
    }
}

/// An operation that requests another media type, with a response of another type.
pub(crate) struct Alternative {
    /// The struct, as `GetTicketAsVndAcmeV1`.
    pub name: Ident,
    /// Method that converts the operation to it, as `accept_vnd_acme_v1`.
    pub function: Ident,
    pub decoder: ResponseDecoder,
    /// Whether the response is decoded like that of the operation itself.
    pub(super) has_same_decoder: bool,
}

impl Alternative {
    /// Returns the struct with its implementation of `Operation`, and the method that converts `operation` to it.
    pub(crate) fn emit(&self, source: &mut Source, operation: &Ident) -> TokenStream {
        let Self { name, function, decoder, has_same_decoder } = self;
        let (output, decode, accept) = (&decoder.output, &decoder.decode, decoder.accept_header());
        let shown = docs::code(&accept);
        let struct_docs = docs::lines(&format!("[`{operation}`] with {shown} in `Accept`."), 0);
        let method_docs = docs::lines(&format!("Requests {shown} in `Accept`."), 4);
        if *has_same_decoder {
            return quote! {
                impl #operation {
                    #method_docs
                    pub fn #function(self) -> orange_core::operation::Accepting<Self> {
                        orange_core::operation::Accepting::new(self, #accept)
                    }
                }
            };
        }
        let list = decoder.list_operation(source, name, &quote! { 0.query });
        let stream = decoder.stream.as_ref().map(|items| items.stream_operation(name));
        let items = &decoder.items;
        quote! {
            #struct_docs
            #[derive(Clone, Debug)]
            #[must_use = "an operation does nothing until it is sent"]
            pub struct #name(#operation);

            impl #operation {
                #method_docs
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

                fn decode(&self, response: ApiResponse) -> Result<Self::Output> {
                    #decode
                }
            }

            #list
            #stream
            #(#items)*
        }
    }
}
