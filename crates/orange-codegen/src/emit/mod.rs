//! Writes Rust from the intermediate representation.
//!
//! `plan` decides the Rust types of each schema and their names. `object`, `union`, `open_enum` and `alias` write the types,
//! `constructor` their constructors, `rules` their `validate()`, `operation` the requests, `fields` the paths for filters,
//! `events` the requests of the server, and `api` the metadata of the API. `example_tests` and `operation::contract` write
//! the tests of a generated crate. `source` assembles and formats a file, and `docs` converts descriptions into rustdoc.
//!
//! The text depends on the document and the options only, not on the machine.

mod alias;
mod api;
mod code_text;
mod constructor;
mod context;
mod coverage;
mod docs;
mod events;
mod example_tests;
mod examples;
mod fields;
mod filters;
mod imports;
mod instances;
mod merged_union;
mod model;
mod names;
mod object;
mod only_value;
mod open_enum;
mod operation;
mod optional;
mod options;
mod plan;
mod projection;
mod projections;
mod renames;
mod resources;
mod rules;
mod sample;
mod schemas;
mod shared_fields;
mod source;
mod structs;
mod type_refs;
mod types;
mod union;

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;

use crate::error::Result;
use crate::filter_paths;
use crate::finding::Finding;
use crate::ir::{Document, Rules, Shape, TypeId, TypeRef};
pub(crate) use api::default_url as server_url;
pub(crate) use context::Check;
use context::Context;
pub use context::SourceFile;
pub(crate) use coverage::{Coverage, Item};
pub(crate) use docs::{first_paragraph, inline as inline_markdown};
pub(crate) use example_tests::example_tests_with;
pub(crate) use instances::instances;
pub(crate) use operation::{Call, is_json, path_template};
pub use optional::OptionalModule;
pub use options::GenerateOptions;
use source::Source;

/// The generated files, and reports about them.
#[derive(Debug, Default)]
pub(crate) struct Output {
    /// In the order of their paths.
    pub files: Vec<SourceFile>,
    /// The items of the intermediate representation that the files contain.
    pub coverage: Coverage,
    pub findings: Vec<Finding>,
    /// How to create each operation, in the order of the interface file.
    pub calls: Vec<Call>,
    /// Rules that the crate must implement, sorted.
    pub checks: Vec<Check>,
}

/// Writes the Rust code of a document.
///
/// # Errors
/// Returns an error with the file and the reason if generated code is not valid Rust, which is a defect of the generator.
pub(crate) fn emit(document: &Document, options: &GenerateOptions) -> Result<Output> {
    let has = |module| !options.without.contains(&module);
    let mut context = Context::new(document, options);
    context.findings.extend(renames::notes_of_types(&context));
    let mut files = models(&mut context)?;
    let (operations, calls) = operation::emit(&mut context)?;
    files.extend(operations);
    files.push(api::emit(&context)?);
    files.extend(events::emit(&mut context)?);
    let fields = if has(OptionalModule::Fields) { fields::emit(&context)? } else { Vec::new() };
    let examples = example_tests::emit(&context, None).filter(|_| has(OptionalModule::ExampleTests));
    if !has(OptionalModule::ContractTests) {
        files.retain(|file| file.path != "contract_tests.rs");
    }
    let schemas = schemas::emit(&context);
    files.extend(schemas);
    files.extend(fields);
    files.extend(examples);
    files.push(root(&context, &files)?);
    files.sort_by(|left, right| left.path.cmp(&right.path));
    let Context { coverage, findings, mut checks, .. } = context;
    checks.sort();
    Ok(Output { files, coverage, findings, calls, checks })
}

/// Returns the `recursion_limit` that a crate needs; `None` if the default of 128 is enough.
///
/// The compiler resolves `Send` and `Sync` recursively, through up to five standard library types per nested type.
pub(crate) fn recursion_limit(document: &Document) -> Option<usize> {
    let needed = plan::max_nesting(document).saturating_mul(5) + 28;
    (needed > 128).then(|| needed.next_power_of_two())
}

/// Returns the stack size in bytes that the compiler needs for a crate; `None` if the default is enough.
///
/// The compiler collects functions recursively, one level deeper for each nested type, and does not grow its stack.
pub(crate) fn rustc_stack_bytes(document: &Document) -> Option<usize> {
    let nesting = plan::max_nesting(document);
    (nesting > 64).then(|| nesting.saturating_mul(512 * 1024).next_power_of_two())
}

/// Returns a value that satisfies the rules of a type, or `None` if none is found.
pub(crate) fn sample_value(document: &Document, ty: &TypeRef, rules: &Rules) -> Option<Value> {
    sample::of(&Context::new(document, &GenerateOptions::new("")), ty, rules, projection::Projection::Create)
}

/// Whether the crate has a module `fields`, because an operation lists resources.
pub(crate) fn has_fields(document: &Document) -> bool {
    document.operations.iter().any(|operation| filter_paths::list_item_type(document, operation).is_some())
}

/// Writes `mod.rs`, which declares the modules in `files`.
fn root(context: &Context<'_>, files: &[SourceFile]) -> Result<SourceFile> {
    let mut root = Source::new("mod.rs");
    let document = context.document;
    let mut head = format!("Generated code of {}.", docs::title(document));
    if let Some(description) = &document.description {
        head.push_str("\n\n");
        head.push_str(&docs::prose(description));
    }
    root.head(&head);
    if has_placeholder_names(document) {
        root.push(quote! {
            #![allow(clippy::disallowed_names, reason = "the names are those of the interface file")]
        });
    }
    if has_deep_lists(document) {
        root.push(quote! {
            #![allow(clippy::type_complexity, reason = "lists nest as deep as in the interface file")]
        });
    }
    let has = |path: &str| files.iter().any(|file| file.path == path);
    let example_tests = has("example_tests.rs").then(|| quote! { #[cfg(test)] mod example_tests; });
    let contract_tests = has("contract_tests.rs").then(|| quote! { #[cfg(test)] mod contract_tests; });
    let fields = has("fields/mod.rs").then(|| quote! { pub mod fields; });
    let schemas = has("schemas.rs").then(|| quote! { mod schemas; });
    let events = has("events.rs").then(|| quote! { pub mod events; });
    root.push(quote! {
        mod api;
        #events
        #fields
        pub mod models;
        pub mod operations;
        #schemas
        pub use api::API;
        #contract_tests
        #example_tests
    });
    root.finish(context.options)
}

/// Whether lists nest so deeply that clippy reports complex types.
fn has_deep_lists(document: &Document) -> bool {
    fn depth(ty: &TypeRef) -> usize {
        match ty {
            TypeRef::Array(inner, _) | TypeRef::Map(inner, _) => 1 + depth(inner),
            TypeRef::Nullable(inner) => depth(inner),
            _ => 0,
        }
    }
    document.types.iter().any(|definition| match &definition.shape {
        Shape::Object(object) => object.properties.iter().any(|property| depth(&property.ty) > 4),
        Shape::Alias(ty, _) => depth(ty) > 4,
        _ => false,
    })
}

/// Whether the document has names that clippy reports as placeholders.
fn has_placeholder_names(document: &Document) -> bool {
    let is_placeholder = |name: &str| matches!(name, "foo" | "baz" | "quux");
    let properties = document.types.iter().any(|definition| match &definition.shape {
        Shape::Object(object) => object.properties.iter().any(|property| is_placeholder(&property.rust)),
        _ => false,
    });
    let parameters = document.operations.iter().flat_map(|operation| &operation.parameters);
    properties || parameters.map(|parameter| parameter.rust.as_str()).any(is_placeholder)
}

/// Writes a file for each type, and `models/mod.rs`.
fn models(context: &mut Context<'_>) -> Result<Vec<SourceFile>> {
    let document = context.document;
    let (of_core, generated): (Vec<TypeId>, Vec<TypeId>) =
        (0..document.types.len()).map(TypeId).partition(|&id| document.ty(id).core.is_some());
    let generated: Vec<TypeId> = generated.into_iter().filter(|id| context.plan.is_declared(*id)).collect();
    let mut files = context.map_parallel(&generated, |context, &id| model(context, id))?;
    let modules: BTreeSet<&str> = generated.iter().map(|&id| context.plan.module(id)).collect();
    let shared: Vec<_> = context.plan.all_shared_fields().collect();
    for (id, shared) in &shared {
        files.push(object::emit_shared(context, *id, shared)?);
    }
    let mut root = Source::new("models/mod.rs");
    root.head(
        "The types of the API, one file each.\n\n\
         A type without suffix has all properties: the server sends it, and a full replacement contains it. If the \
         server sets some properties itself, a creation request contains a `…Create` type without them. A partial \
         update contains a `…Patch` type, in which every field is absent, null or set.",
    );
    let ident = |name: &str| format_ident!("{name}");
    let macros = shared.iter().map(|(_, shared)| &*shared.name);
    let declared: BTreeSet<_> = modules.iter().copied().chain(macros).map(ident).collect();
    let declared = declared.iter();
    let exported = modules.iter().copied().map(ident);
    root.push(quote! {
        #(mod #declared;)*
        #(pub use #exported::*;)*
    });
    for id in of_core {
        root.push(reexport(context, id));
    }
    files.push(root.finish(context.options)?);
    Ok(files)
}

/// Re-exports the type of `orange-core` that replaces a schema.
fn reexport(context: &mut Context<'_>, id: TypeId) -> TokenStream {
    let definition = context.document.ty(id);
    if let Shape::Object(object) = &definition.shape {
        context.coverage.extend((0..object.properties.len()).map(|property| Item::Property(id, property)));
    }
    context.coverage.insert(Item::Type(id));
    let core_name = format_ident!("{}", definition.core.as_deref().unwrap_or_default());
    let name = format_ident!("{}", context.plan.name(id, projection::Projection::Whole));
    let alias = (name != core_name).then(|| quote! { as #name });
    quote! { pub use orange_core::error::#core_name #alias; }
}

/// Writes the file of a type.
fn model(context: &mut Context<'_>, id: TypeId) -> Result<SourceFile> {
    let definition = context.document.ty(id);
    let mut source = Source::new(format!("models/{}.rs", context.plan.module(id)));
    match &definition.shape {
        Shape::Object(object) => object::emit(context, &mut source, id, object),
        Shape::Union(shape) => union::emit(context, &mut source, id, shape),
        Shape::Enum(shape) => open_enum::emit(context, &mut source, id, shape),
        Shape::Alias(target, _) => alias::emit(context, &mut source, id, target),
    }
    context.coverage.insert(Item::Type(id));
    source.head(&docs::schema_name(definition));
    source.finish(context.options)
}
