//! Operations: a struct for each, that becomes a request and reads its response.

mod body;
mod call;
mod construct;
mod contract;
mod documentation;
mod error_model;
mod header;
mod info;
mod media;
mod naming;
mod parameter;
mod path;
mod response;
mod server;

use std::collections::BTreeSet;

use heck::ToUpperCamelCase as _;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::context::{Context, SourceFile};
use super::coverage::Item;
use super::source::{self, Source};
use super::types::ident;
use super::{docs, plan, renames};
use crate::error::Result;
use crate::ir::Operation;
use crate::lower::{Case, names};
pub(crate) use call::Call;
pub(super) use info::{method, provenance};
pub(crate) use media::is_json;
use naming::builder_name;
pub(crate) use path::template as path_template;
use response::ResponseDecoder;

/// Names that the file of an operation imports, besides those of every file.
const RESERVED: &[&str] = &[
    "ApiResponse",
    "FilePart",
    "Filter",
    "ListOperation",
    "Method",
    "Multipart",
    "Operation",
    "OperationInfo",
    "Page",
    "Provenance",
    "Query",
    "Sort",
    "Style",
    "WindowRule",
];

/// One file for each operation, and `operations/mod.rs`.
pub(super) fn emit(context: &mut Context<'_>) -> Result<(Vec<SourceFile>, Vec<Call>)> {
    let document = context.document;
    let mut modules = BTreeSet::new();
    let mut taken = BTreeSet::new();
    let mut named = Vec::new();
    let mut in_order = Vec::new();
    let beside: BTreeSet<String> = document.operations.iter().flat_map(names_beside).collect();
    for (index, operation) in document.operations.iter().enumerate() {
        let camel = operation.rust.to_upper_camel_case();
        let reserved =
            |name: &str| RESERVED.contains(&name) || plan::RESERVED.contains(&name) || beside.contains(name);
        let free = |name: &String| !taken.contains(name) && !reserved(name);
        let numbered = (2..).map(|number| format!("{camel}{number}"));
        let name = [camel.clone(), format!("{camel}Operation")].into_iter().chain(numbered).find(free);
        let name = name.unwrap_or_default();
        let module = names::module(&name, "operations");
        let free = |name: &String| !modules.contains(name);
        let numbered = (2..).map(|number| format!("{module}_{number}"));
        let module = std::iter::once(module.clone()).chain(numbered).find(free).unwrap_or_default();
        taken.insert(name.clone());
        modules.insert(module.clone());
        in_order.push(format_ident!("{module}"));
        named.push((index, operation, name, module));
    }
    taken.extend(beside);
    let written = context.spread(&named, |context, (index, operation, name, module)| {
        let mut source = Source::new(format!("operations/{module}.rs")).with_models();
        let (test, call) = one(context, &mut source, *index, operation, &ident(name), module, &taken);
        Ok((source.finish(context.options)?, source::formatted(test)?, call))
    })?;
    let (mut files, mut tests, mut calls) = (Vec::new(), Vec::new(), Vec::new());
    for (file, test, call) in written {
        files.push(file);
        tests.push(test);
        calls.push(call);
    }
    files.push(contract::emit(context, tests)?);
    let mut root = Source::new("operations/mod.rs");
    root.head(match in_order.is_empty() {
        // `operations()` exists for an API without operations too.
        true => "The operations of the API; the interface file declares none.",
        false => {
            "The operations of the API. Each is a value that becomes a request and decodes its response."
        }
    });
    for module in &modules {
        let module = format_ident!("{module}");
        root.push(quote! { mod #module; });
    }
    for module in &modules {
        let module = format_ident!("{module}");
        root.push(quote! { pub use #module::*; });
    }
    root.uses("orange_core::operation::OperationInfo");
    let docs = docs::lines("Every operation, in the order of the interface file.", 0);
    root.push(quote! {
        #docs
        pub static ALL: &[&OperationInfo] = &[#(&#in_order::INFO),*];
    });
    files.push(root.finish(context.options)?);
    Ok((files, calls))
}

/// Returns the names of the types that the file of an operation may define: responses, bodies, forms.
fn names_beside(operation: &Operation) -> Vec<String> {
    let camel = operation.rust.to_upper_camel_case();
    let mut suffixes = Vec::new();
    let is_outcome = |status| response::is_success(status) || response::is_redirect(status);
    if operation.responses.iter().filter(|one| is_outcome(one.status)).count() > 1 {
        suffixes.push("Response".to_owned());
    }
    for response in operation.responses.iter().filter(|response| response.contents.len() > 1) {
        for content in &response.contents {
            let other = format!("As{}", media::choice_name(&content.media_type));
            suffixes.extend([format!("{other}Response"), other]);
        }
    }
    let contents = operation.body.iter().flat_map(|body| &body.contents);
    if contents.clone().count() > 1 {
        suffixes.push("Body".to_owned());
    }
    let forms = contents.filter(|content| content.media_type.starts_with("multipart/")).count();
    suffixes
        .extend((1..=forms).map(|form| if form == 1 { "Form".to_owned() } else { format!("Form{form}") }));
    let names = [camel.clone(), format!("{camel}Operation")];
    names.iter().flat_map(|name| suffixes.iter().map(move |suffix| format!("{name}{suffix}"))).collect()
}

fn one(
    context: &mut Context<'_>,
    source: &mut Source,
    index: usize,
    operation: &Operation,
    name: &Ident,
    module: &str,
    taken: &BTreeSet<String>,
) -> (TokenStream, Call) {
    let builder = builder_name(name, taken);
    context.coverage.insert(Item::Operation(index));
    let note =
        renames::note("renamed-operation", &operation.pointer, &operation.id, Case::Camel, &name.to_string());
    context.findings.extend(note.filter(|_| operation.has_id));
    let (method, path) = (&operation.method, &operation.path);
    source.head(&format!("`{method} {}`.", path.replace('`', "'")));
    let decoder = ResponseDecoder::of(context, source, index, operation, name);
    let mut inputs = parameter::inputs(context, source, index, operation, &decoder);
    let body = body::of(context, source, index, operation, name, taken);
    inputs.extend(body.inputs);
    for import in ["ApiResponse", "ApiRequest", "Operation", "OperationInfo", "Provenance"] {
        source.uses(&format!("orange_core::operation::{import}"));
    }
    source.uses("orange_core::Result");
    source.uses("super::super::API");
    source.uses("orange_core::__private::http::Method");

    let docs = docs::lines(&documentation::of(context, operation), 0);
    let fields = inputs.iter().map(|input| {
        let (field, ty) = (&input.field, &input.ty);
        if input.required || input.is_query() {
            quote! { #field: #ty, }
        } else {
            quote! { #field: Option<#ty>, }
        }
    });
    source.push(quote! {
        #docs
        #[derive(Clone, Debug)]
        #[must_use = "an operation does nothing until it is sent"]
        pub struct #name { #(#fields)* }
    });
    if inputs.iter().any(|input| input.max_limit.is_some()) {
        source.uses("orange_core::query::WindowRule");
    }
    let server = server::of(context, source, operation);
    source.push(info::of(operation, &inputs, &decoder.redirects, server));
    let constructors = construct::items(source, name, &builder, &inputs);
    source.push(constructors);
    let checks: Vec<_> = inputs.iter().map(|input| &input.check).filter(|check| !check.is_empty()).collect();
    let validate = (!checks.is_empty()).then(|| {
        let violations_type = source.core("Violations");
        quote! {
            let mut violations = #violations_type::default();
            #(#checks)*
            violations.finish_request()?;
        }
    });
    let steps = inputs.iter().map(|input| &input.step);
    let accept = decoder.accept(operation);
    let decode = &decoder.decode;
    let output = &decoder.output;
    let response = if decoder.reads { format_ident!("response") } else { format_ident!("_response") };
    source.push(quote! {
        impl Operation for #name {
            type Output = #output;

            fn info(&self) -> &'static OperationInfo {
                &INFO
            }

            fn request(&self) -> Result<ApiRequest> {
                #validate
                let request = ApiRequest::new(&INFO);
                #accept
                #(#steps)*
                Ok(request)
            }

            fn decode(&self, #response: ApiResponse) -> Result<Self::Output> {
                #decode
            }
        }
    });
    if let Some(item) = &decoder.item {
        source.uses("orange_core::operation::ListOperation");
        source.uses("orange_core::query::Query");
        source.push(quote! {
            impl ListOperation for #name {
                type Item = #item;

                fn query(&self) -> &Query {
                    &self.query
                }

                fn query_mut(&mut self) -> &mut Query {
                    &mut self.query
                }
            }
        });
    }
    if let Some(items) = &decoder.stream {
        source.push(items.operation(name));
    }
    let test = contract::test(operation, name, module, &inputs, decoder.reply.as_ref());
    let call = Call::new(operation, name, &inputs, decoder.is_page());
    for alternative in &decoder.alternatives {
        let item = alternative.emit(source, name);
        source.push(item);
    }
    for item in decoder.items.into_iter().chain(body.items) {
        source.push(item);
    }
    (test, call)
}
