//! A contract test for each operation: it builds the documented request and decodes a sample response.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::parameter::Input;
use super::path;
use super::response::SampleResponse;
use crate::emit::context::{Context, SourceFile};
use crate::emit::source::Source;
use crate::emit::{constructor, docs};
use crate::error::Result;
use crate::ir::Operation;

/// Writes `contract_tests.rs` from the formatted tests of the operations, at least one.
pub(super) fn emit(context: &Context<'_>, tests: Vec<String>) -> Result<SourceFile> {
    let mut source = Source::new("contract_tests.rs");
    source.head("Each operation builds the documented request and decodes a sample response.");
    source.allow("unused_imports, reason = \"which of the types are needed depends on the interface file\"");
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
        /// Asserts that the operation decodes a response.
        fn decode<O: Operation>(operation: &O, status: u16, headers: &[(&str, &str)], body: &str) {
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
    if uses_sample {
        source.push(quote! {
            /// Decodes a sample value.
            fn sample<T: serde::de::DeserializeOwned>(text: &str) -> T {
                serde_json::from_str(text).unwrap()
            }
        });
    }
    tests.into_iter().for_each(|test| source.push_formatted(test));
    source.finish(context.options)
}

/// Returns the test of an operation.
pub(super) fn test(
    operation: &Operation,
    name: &Ident,
    module: &str,
    inputs: &[Input],
    sample: Option<&SampleResponse>,
) -> TokenStream {
    let arguments: Option<Vec<_>> = inputs
        .iter()
        .filter(|input| input.is_argument())
        .map(|input| Some((&input.argument, input.sample.clone()?)))
        .collect();
    let test = format_ident!("{module}");
    let Some(arguments) = arguments else {
        let docs = docs::lines("No valid request could be generated. Write a test by hand in `tests`.", 0);
        return quote! {
            #docs
            #[test]
            fn #test() {
                fn is_an_operation<O: Operation>() {}
                is_an_operation::<operations::#name>();
            }
        };
    };
    let constructed = constructor::call(&quote! { operations::#name }, &arguments);
    let path = inputs
        .iter()
        .filter_map(|input| input.path_sample.as_ref())
        .fold(path::template(operation), |path, (name, value)| path.replace(&format!("{{{name}}}"), value));
    let path = path.split('?').next().unwrap_or_default().to_owned();
    // A URL without a path has the path `/`.
    let path = if path.is_empty() { "/".to_owned() } else { path };
    let method = &operation.method;
    let decode = sample.map(|SampleResponse { status, headers, body }| {
        let names = headers.iter().map(|(name, _)| name);
        let values = headers.iter().map(|(_, value)| value);
        let status = proc_macro2::Literal::u16_unsuffixed(*status);
        quote! { decode(&operation, #status, &[#((#names, #values)),*], #body); }
    });
    quote! {
        #[test]
        fn #test() {
            let operation = #constructed;
            let (method, path) = request(&operation);
            assert_eq!((method.as_str(), path.as_str()), (#method, #path));
            #decode
        }
    }
}
