//! Operations: a struct for each, with its request and the decoder of its response.

mod body;
mod call;
mod construct;
mod contract;
mod documentation;
mod header;
mod info;
mod media;
mod parameter;
mod path;
mod response;
mod responses_section;
mod server;

use std::collections::BTreeSet;

use heck::ToUpperCamelCase as _;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::context::{Context, SourceFile};
use super::coverage::Item;
use super::source::{self, Source};
use super::types::ident;
use super::{constructor, docs, names, plan, renames};
use crate::error::Result;
use crate::ir::Operation;
use crate::lower;
use crate::lower::Case;
pub(crate) use call::Call;
pub(super) use info::{method, provenance};
pub(crate) use media::is_json;
use parameter::Input;
pub(crate) use path::template as path_template;
use response::ResponseDecoder;
pub(super) use response::{is_success, status_text};

/// Names that the file of an operation imports, in addition to [`plan::RESERVED`].
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

/// An operation with its Rust names.
struct NamedOperation<'a> {
    /// Its index in the document.
    index: usize,
    operation: &'a Operation,
    /// The name of the struct.
    name: String,
    module: String,
}

/// Writes a file for each operation, `operations/mod.rs`, and `contract_tests.rs` if there are operations.
pub(super) fn emit(context: &mut Context<'_>) -> Result<(Vec<SourceFile>, Vec<Call>)> {
    let document = context.document;
    let mut taken: BTreeSet<String> = document.operations.iter().flat_map(secondary_names).collect();
    let operations = name_operations(&document.operations, &mut taken);
    let emitted = context.map_parallel(&operations, |context, named| {
        let mut source = Source::new(format!("operations/{}.rs", named.module)).with_models();
        let (test, call) = emit_operation(context, &mut source, named, &taken);
        Ok((source.finish(context.options)?, source::formatted(test)?, call))
    })?;
    let (mut files, mut tests, mut calls) = (Vec::new(), Vec::new(), Vec::new());
    for (file, test, call) in emitted {
        files.push(file);
        tests.push(test);
        calls.push(call);
    }
    if !tests.is_empty() {
        files.push(contract::emit(context, tests)?);
    }
    files.push(root(context, &operations)?);
    Ok((files, calls))
}

/// Chooses the names of the operations. `taken` has the names of other types in their files, and receives the new names.
fn name_operations<'a>(operations: &'a [Operation], taken: &mut BTreeSet<String>) -> Vec<NamedOperation<'a>> {
    let mut modules = BTreeSet::new();
    let mut named = Vec::new();
    for (index, operation) in operations.iter().enumerate() {
        let camel = operation.rust.to_upper_camel_case();
        let name = names::first_free(&[&camel, &format!("{camel}Operation")], "", |name| {
            !taken.contains(name) && !RESERVED.contains(&name) && !plan::RESERVED.contains(&name)
        });
        let module = lower::names::module(&name, "operations");
        let module = names::first_free(&[&module], "_", |name| !modules.contains(name));
        modules.insert(module.clone());
        taken.insert(name.clone());
        named.push(NamedOperation { index, operation, name, module });
    }
    named
}

/// Writes `operations/mod.rs`.
fn root(context: &Context<'_>, operations: &[NamedOperation<'_>]) -> Result<SourceFile> {
    let mut root = Source::new("operations/mod.rs");
    root.head(match operations.is_empty() {
        true => "The operations of the API. The interface file declares none.",
        false => "The operations of the API. Each builds its request and decodes its response.",
    });
    let modules: Vec<Ident> = operations.iter().map(|named| format_ident!("{}", named.module)).collect();
    let sorted: BTreeSet<&Ident> = modules.iter().collect();
    let sorted: Vec<&Ident> = sorted.into_iter().collect();
    root.uses("orange_core::operation::OperationInfo");
    let docs = docs::lines("Every operation, in the order of the interface file.", 0);
    root.push(quote! {
        #(mod #sorted;)*
        #(pub use #sorted::*;)*
        #docs
        pub static ALL: &[&OperationInfo] = &[#(&#modules::INFO),*];
    });
    root.finish(context.options)
}

/// Returns the names of the types that the file of an operation may define besides it: responses, bodies, forms.
fn secondary_names(operation: &Operation) -> Vec<String> {
    let camel = operation.rust.to_upper_camel_case();
    let mut suffixes = Vec::new();
    let is_outcome = |status| response::is_success(status) || response::is_redirect(status);
    if operation.responses.iter().filter(|response| is_outcome(response.status)).count() > 1 {
        suffixes.push("Response".to_owned());
    }
    for response in operation.responses.iter().filter(|response| response.contents.len() > 1) {
        for content in &response.contents {
            let alternative = format!("As{}", media::choice_name(&content.media_type));
            suffixes.extend([format!("{alternative}Response"), alternative]);
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

/// Adds an operation to its file. Returns its contract test, and the call that creates it. `taken` has the names of the
/// other types.
fn emit_operation(
    context: &mut Context<'_>,
    source: &mut Source,
    named: &NamedOperation<'_>,
    taken: &BTreeSet<String>,
) -> (TokenStream, Call) {
    let NamedOperation { index, operation, name, module } = named;
    context.coverage.insert(Item::Operation(*index));
    if operation.has_id {
        let note = renames::note("renamed-operation", &operation.pointer, &operation.id, Case::Camel, name);
        context.findings.extend(note);
    }
    let name = &ident(name);
    let builder = constructor::builder_name(name, taken);
    source
        .head(&format!("The operation {}.", docs::code(&format!("{} {}", operation.method, operation.path))));
    let decoder = response::decoder(context, source, *index, operation, name);
    let mut inputs = parameter::inputs(context, source, *index, operation, &decoder);
    let body = body::of(context, source, *index, operation, name, taken);
    inputs.extend(body.input);
    for import in ["ApiResponse", "ApiRequest", "Operation", "OperationInfo", "Provenance"] {
        source.uses(&format!("orange_core::operation::{import}"));
    }
    source.uses("orange_core::Result");
    source.uses("super::super::API");
    source.uses("orange_core::__private::http::Method");
    declare(context, source, operation, name, &inputs);
    if inputs.iter().any(|input| input.max_limit.is_some()) {
        source.uses("orange_core::query::WindowRule");
    }
    let server = server::of(context, source, operation);
    source.push(info::of(operation, &inputs, &decoder.redirects, server));
    let constructors = construct::constructor_and_setters(source, name, &builder, &inputs);
    source.push(constructors);
    implement(source, operation, name, &inputs, &decoder);
    if let Some(list) = decoder.list_operation(source, name, &quote! { query }) {
        source.push(list);
    }
    if let Some(items) = &decoder.stream {
        source.push(items.stream_operation(name));
    }
    let test = contract::test(operation, name, module, &inputs, decoder.sample.as_ref());
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

/// Adds the struct of an operation.
fn declare(
    context: &Context<'_>,
    source: &mut Source,
    operation: &Operation,
    name: &Ident,
    inputs: &[Input],
) {
    let docs = docs::lines(&documentation::markdown(context, operation), 0);
    let fields = inputs.iter().map(|input| {
        let (field, ty) = (&input.argument.field, &input.argument.stored);
        if input.required || input.is_query {
            quote! { #field: #ty, }
        } else {
            quote! { #field: Option<#ty>, }
        }
    });
    // Without a private field, users could write a literal, which a first parameter would break.
    let non_exhaustive = inputs.is_empty().then(|| quote! { #[non_exhaustive] });
    source.push(quote! {
        #docs
        #[derive(Clone, Debug)]
        #[must_use = "an operation does nothing until it is sent"]
        #non_exhaustive
        pub struct #name { #(#fields)* }
    });
}

/// Implements `Operation`.
fn implement(
    source: &mut Source,
    operation: &Operation,
    name: &Ident,
    inputs: &[Input],
    decoder: &ResponseDecoder,
) {
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
    let (output, decode) = (&decoder.output, &decoder.decode);
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

            fn decode(&self, response: ApiResponse) -> Result<Self::Output> {
                #decode
            }
        }
    });
}
