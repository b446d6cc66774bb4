//! Operations: a struct for each, that becomes a request and reads its response.

mod body;
mod contract;
mod error_model;
mod header;
mod media;
mod naming;
mod parameter;
mod path;
mod response;
mod server;
mod successes;

use std::collections::BTreeSet;

use heck::ToUpperCamelCase as _;
use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::constructor::{self, Constructor, Required};
use super::context::{Context, SourceFile};
use super::source::{self, Source};
use super::types::ident;
use super::{docs, plan, renames};
use crate::emit::coverage::Item;
use crate::error::Result;
use crate::ir::{Docs, Operation};
use crate::lower::{Case, names};
pub(crate) use media::is_json;
use naming::builder_name;
use parameter::Input;
pub(crate) use path::template as path_template;
use response::ResponseDecoder;

/// How an operation is called, for README and documentation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Call {
    /// The Rust name of the operation.
    pub name: String,
    pub method: String,
    pub path: String,
    /// First sentence of its description in the interface file, as Markdown in one line.
    pub summary: Option<String>,
    /// The expression that makes it; `None` where it would not fit into one line of prose.
    pub constructor: Option<String>,
    /// Whether it returns pages.
    pub is_page: bool,
}

/// Names that mean something else in the file of an operation, beside those of every file.
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

/// The names of the types that may stand beside an operation: its responses, its bodies, its forms.
fn names_beside(operation: &Operation) -> Vec<String> {
    let camel = operation.rust.to_upper_camel_case();
    let mut suffixes = Vec::new();
    let is_outcome = |status| successes::is_success(status) || successes::is_redirect(status);
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

    let docs = docs::lines(&operation_docs(context, operation), 0);
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
    source.push(info(operation, &inputs, &decoder.redirects, server));
    let constructors = construct(source, name, &builder, &inputs);
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
    let call = call(operation, name, &inputs, decoder.is_page());
    for alternative in &decoder.alternatives {
        let item = alternative.emit(source, name);
        source.push(item);
    }
    for item in decoder.items.into_iter().chain(body.items) {
        source.push(item);
    }
    (test, call)
}

fn call(operation: &Operation, name: &Ident, inputs: &[Input], is_page: bool) -> Call {
    let required = inputs.iter().filter(|input| input.is_argument());
    let arguments: Option<Vec<_>> = required
        .map(|input| {
            let sample = input.sample.as_ref().filter(|sample| is_literal(&sample.to_string()))?;
            Some((&input.field, &input.accepts, sample.clone()))
        })
        .collect();
    let constructor = arguments.map(|arguments| {
        constructor::expression_text(&constructor::call(&quote! { operations::#name }, arguments))
    });
    let Docs { title, description, .. } = &operation.docs;
    let first = |text: &String| docs::Prose::new(text).first_paragraph().replace('\n', " ");
    Call {
        name: name.to_string(),
        method: operation.method.clone(),
        path: operation.path.clone(),
        summary: title.as_ref().or(description.as_ref()).map(first).filter(|text| !text.is_empty()),
        constructor,
        is_page,
    }
}

/// Whether an expression is a text or a number as it stands.
fn is_literal(expression: &str) -> bool {
    syn::parse_str::<syn::Lit>(expression).is_ok()
}

fn operation_docs(context: &Context<'_>, operation: &Operation) -> String {
    let mut text = docs::text_of(
        &operation.docs,
        &format!("`{}`.", operation.id.replace('`', "'")),
        Some(&operation.pointer),
    );
    text.push_str(&format!("\n\n`{} {}`", operation.method, operation.path.replace('`', "'")));
    if let Some(role) = &operation.role {
        text.push_str(&format!(", hosted by the {}", docs::prose(role)));
    }
    text.push('.');
    text.push_str(&security(context, &operation.security));
    if let Some(server) = operation.servers.first() {
        text.push_str(&format!(" Server: `{}`.", server.url.replace('`', "'")));
    }
    text.push_str(&error_model::listed(context, operation));
    text
}

/// Security requirements of an operation: only scopes if the client sends the credentials, otherwise every alternative.
fn security(context: &Context<'_>, alternatives: &[Vec<(String, Vec<String>)>]) -> String {
    let served = |name: &String| {
        let scheme = context.document.security_schemes.iter().find(|scheme| scheme.name == *name);
        scheme.is_none_or(|scheme| scheme.kind.is_sent_by_client())
    };
    let quoted = |name: &String| format!("`{}`", name.replace('`', "'"));
    let listed = |scopes: &[String]| scopes.iter().map(quoted).collect::<Vec<_>>().join(", ");
    match alternatives {
        [] => String::new(),
        [way] if way.iter().all(|(scheme, _)| served(scheme)) => {
            let scopes: Vec<String> = way.iter().flat_map(|(_, scopes)| scopes.clone()).collect();
            if scopes.is_empty() { String::new() } else { format!(" Scopes: {}.", listed(&scopes)) }
        }
        ways if ways.iter().flatten().all(|(scheme, _)| served(scheme)) => {
            let scopes = |way: &Vec<(String, Vec<String>)>| {
                let scopes: Vec<String> = way.iter().flat_map(|(_, scopes)| scopes).map(quoted).collect();
                if scopes.is_empty() { "none".to_owned() } else { scopes.join(" and ") }
            };
            let mut scopes: Vec<String> = ways.iter().map(scopes).collect();
            scopes.dedup();
            match scopes.as_slice() {
                [one] if one == "none" => String::new(),
                scopes => format!(" Scopes: {}.", scopes.join(", or ")),
            }
        }
        ways => {
            let schemes = |way: &Vec<(String, Vec<String>)>| {
                let schemes = way.iter().map(|(scheme, scopes)| match scopes.as_slice() {
                    [] => quoted(scheme),
                    scopes => format!("{} ({})", quoted(scheme), listed(scopes)),
                });
                let all = schemes.collect::<Vec<_>>().join(" and ");
                if all.is_empty() { "none".to_owned() } else { all }
            };
            format!(" Security: {}.", ways.iter().map(schemes).collect::<Vec<_>>().join("; or "))
        }
    }
}

fn info(
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
pub(super) fn method(operation: &Operation) -> TokenStream {
    match operation.method.as_str() {
        known @ ("GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS" | "TRACE") => {
            let method = format_ident!("{known}");
            quote! { Method::#method }
        }
        _ => quote! { Method::GET },
    }
}

/// Where the knowledge of an operation comes from, as an expression.
pub(super) fn provenance(operation: &Operation) -> TokenStream {
    match operation.docs.label.as_deref() {
        Some("interop") => quote! { Provenance::Interop },
        Some("inferred") => quote! { Provenance::Inferred },
        _ => quote! { Provenance::Documented },
    }
}

/// A constructor with the required parameters, setters for the rest.
fn construct(source: &mut Source, name: &Ident, builder: &Ident, inputs: &[Input]) -> TokenStream {
    let required = inputs.iter().filter(|input| input.is_argument());
    let required: Vec<Required> = required.map(Input::to_required).collect();
    let (mut values, mut converted) = (Vec::new(), Vec::new());
    for input in inputs {
        let (field, convert) = (&input.field, &input.convert);
        let (value, shorthand) = if input.is_query() {
            (quote! { Query::new() }, false)
        } else if let Some(only) = &input.only_value {
            (only.clone(), false)
        } else if input.required {
            (quote! { #convert }, *field == convert.to_string())
        } else {
            (quote! { None }, false)
        };
        converted.push(if shorthand {
            quote! { #field }
        } else {
            quote! { #field: #value }
        });
        values.push(if input.is_argument() {
            quote! { #field }
        } else {
            quote! { #field: #value }
        });
    }
    let default = required.is_empty().then(|| {
        quote! {
            impl Default for #name {
                fn default() -> Self {
                    Self::new()
                }
            }
        }
    });
    let summary = "Creates the request from its required parameters.";
    let constructor = Constructor { name, builder, required, summary };
    let new =
        constructor.emit(source, &quote! { #name { #(#values),* } }, &quote! { Self { #(#converted),* } });
    let setters = inputs.iter().filter(|input| !input.is_argument()).map(|input| {
        let (field, ty, convert, docs) = (&input.field, &input.argument, &input.convert, &input.docs);
        if input.is_query() {
            return quote! {
                /// Sets filters, sorting and selected fields.
                pub fn with_query(mut self, query: Query) -> Self {
                    self.#field = query;
                    self
                }
            };
        }
        let setter = super::structs::setter_name(field);
        let value = match input.required {
            true => quote! { #convert },
            false => quote! { Some(#convert) },
        };
        quote! {
            #docs
            pub fn #setter(mut self, #field: #ty) -> Self {
                self.#field = #value;
                self
            }
        }
    });
    let setters: Vec<TokenStream> = setters.collect();
    let own = (new.is_some() || !setters.is_empty()).then(|| {
        quote! {
            impl #name {
                #new

                #(#setters)*
            }
        }
    });
    quote! {
        #own

        #default
    }
}
