//! A contract test for each operation: the request it becomes and a response it reads.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::super::constructor;
use super::super::context::{Context, SourceFile};
use super::super::source::Source;
use super::parameter::Input;
use super::path;
use super::response::Reply;
use crate::error::Result;
use crate::ir::Operation;

/// `contract_tests.rs`, of the formatted tests of the operations.
pub(super) fn emit(context: &Context<'_>, tests: Vec<String>) -> Result<SourceFile> {
    let mut source = Source::new("contract_tests.rs");
    source.head("Each operation builds the request of the interface file and decodes its responses.");
    source.allow("unused_imports, reason = \"which of the types are needed depends on the specification\"");
    for import in ["ETag", "FilePart"] {
        source.core(import);
    }
    for path in [
        "orange_core::operation::ApiResponse",
        "orange_core::operation::Operation",
        "orange_core::__private::http",
        "orange_core::__private::serde",
        "orange_core::__private::serde_json",
        "super::models",
        "super::operations",
        "std::collections::BTreeMap",
        "orange_core::model::Json",
        "orange_core::model::Number",
        "orange_core::model::Date",
        "orange_core::model::DateTime",
    ] {
        source.uses(path);
    }
    let uses_sample = tests.iter().any(|test| test.contains("sample::"));
    if !tests.is_empty() {
        source.push(quote! {
            /// Returns the method and the path of a request, below the base URL of the API.
            fn request(operation: &impl Operation) -> (String, String) {
                let base = "https://api.example".parse().unwrap();
                let request = operation.request().unwrap().into_http(&base).unwrap();
                let path = request.uri().path().to_owned();
                (request.method().to_string(), path)
            }
        });
        source.push(quote! {
            /// Decodes a response with this status, these headers and this body.
            fn read<O: Operation>(operation: &O, status: u16, headers: &[(&str, &str)], body: &str) {
                let mut map = http::HeaderMap::new();
                for (name, value) in headers {
                    map.insert(http::HeaderName::try_from(*name).unwrap(), value.parse().unwrap());
                }
                let status = http::StatusCode::from_u16(status).unwrap();
                let response = ApiResponse::new(operation.info(), status, map, body.to_owned());
                if let Err(error) = operation.decode(response) {
                    panic!("{error}");
                }
            }
        });
    }
    if uses_sample {
        source.push(quote! {
            /// Asserts that a value satisfies the rules of its type.
            fn sample<T: serde::de::DeserializeOwned>(text: &str) -> T {
                serde_json::from_str(text).unwrap()
            }
        });
    }
    tests.into_iter().for_each(|test| source.push_formatted(test));
    source.finish(context.options)
}

/// The test of one operation.
pub(super) fn test(
    operation: &Operation,
    name: &Ident,
    module: &str,
    inputs: &[Input],
    reply: Option<&Reply>,
) -> TokenStream {
    let arguments: Option<Vec<_>> = inputs
        .iter()
        .filter(|input| input.is_argument())
        .map(|input| Some((&input.field, &input.accepts, input.sample.clone()?)))
        .collect();
    let test = format_ident!("{module}");
    let Some(arguments) = arguments else {
        let docs = super::super::docs::lines(
            "No valid request could be generated; write one by hand in `tests`.",
            0,
        );
        return quote! {
            #docs
            #[test]
            fn #test() {
                fn is_an_operation<O: Operation>() {}
                is_an_operation::<operations::#name>();
            }
        };
    };
    let constructed = constructor::call(&quote! { operations::#name }, arguments);
    let path = inputs
        .iter()
        .filter_map(|input| input.in_path.as_ref())
        .fold(path::template(operation), |path, (name, value)| path.replace(&format!("{{{name}}}"), value));
    let path = path.split('?').next().unwrap_or_default().to_owned();
    // The bare host has the path `/` as well.
    let path = if path.is_empty() { "/".to_owned() } else { path };
    let method = &operation.method;
    let read = reply.map(|Reply { status, headers, body }| {
        let names = headers.iter().map(|(name, _)| name);
        let values = headers.iter().map(|(_, value)| value);
        let status = proc_macro2::Literal::u16_unsuffixed(*status);
        quote! { read(&operation, #status, &[#((#names, #values)),*], #body); }
    });
    quote! {
        #[test]
        fn #test() {
            let operation = #constructed;
            let (method, path) = request(&operation);
            assert_eq!((method.as_str(), path.as_str()), (#method, #path));
            #read
        }
    }
}
