//! The constant data of an operation: `OperationInfo`.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::parameter::Input;
use super::path;
use crate::ir::Operation;

/// Returns `INFO` of an operation.
pub(super) fn of(
    operation: &Operation,
    inputs: &[Input],
    redirects: &[u16],
    server: Option<TokenStream>,
) -> TokenStream {
    let id = &operation.id;
    let path = path::template(operation);
    let (method, provenance) = (method(operation), provenance(operation));
    let window = inputs.iter().find_map(|input| input.max_limit).map(|most| {
        let most = proc_macro2::Literal::u64_unsuffixed(most);
        quote! { window: WindowRule::max_limit(#most), }
    });
    let redirects = (!redirects.is_empty()).then(|| {
        let redirects = redirects.iter().map(|status| proc_macro2::Literal::u16_unsuffixed(*status));
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

/// The method as an expression.
pub(crate) fn method(operation: &Operation) -> TokenStream {
    match operation.method.as_str() {
        known @ ("GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS" | "TRACE") => {
            let method = format_ident!("{known}");
            quote! { Method::#method }
        }
        _ => quote! { Method::GET },
    }
}

/// Where the knowledge of an operation comes from, as an expression.
pub(crate) fn provenance(operation: &Operation) -> TokenStream {
    match operation.docs.label.as_deref() {
        Some("interop") => quote! { Provenance::Interop },
        Some("inferred") => quote! { Provenance::Inferred },
        _ => quote! { Provenance::Documented },
    }
}
