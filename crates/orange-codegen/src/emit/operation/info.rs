//! The metadata of an operation: `OperationInfo`.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::parameter::Input;
use super::path;
use crate::ir::Operation;

/// Returns the static `INFO` of an operation.
pub(super) fn of(
    operation: &Operation,
    inputs: &[Input],
    redirects: &[u16],
    server: Option<TokenStream>,
) -> TokenStream {
    let id = &operation.id;
    let path = path::template(operation);
    let (method, provenance) = (method(operation), provenance(operation));
    let window = inputs.iter().find_map(|input| input.max_limit).map(|max_limit| {
        let max_limit = Literal::u64_unsuffixed(max_limit);
        quote! { window: WindowRule::max_limit(#max_limit), }
    });
    let redirects = (!redirects.is_empty()).then(|| {
        let redirects = redirects.iter().map(|status| Literal::u16_unsuffixed(*status));
        quote! { redirects: &[#(#redirects),*], }
    });
    let server = server.map(|server| quote! { server: Some(#server), });
    quote! {
        pub(super) static INFO: OperationInfo = OperationInfo {
            api: &API,
            id: #id,
            method: #method,
            path: #path,
            provenance: #provenance,
            #window
            #redirects
            #server
            ..OperationInfo::DEFAULT
        };
    }
}

/// Returns the HTTP method as an expression. Every method of OpenAPI is a constant of `Method`.
pub(crate) fn method(operation: &Operation) -> TokenStream {
    let method = format_ident!("{}", operation.method);
    quote! { Method::#method }
}

/// Returns the `Provenance` of an operation as an expression. It is `Documented` without `x-orange-status`.
pub(crate) fn provenance(operation: &Operation) -> TokenStream {
    match operation.docs.status.as_deref() {
        Some("interop") => quote! { Provenance::Interop },
        Some("inferred") => quote! { Provenance::Inferred },
        _ => quote! { Provenance::Documented },
    }
}
