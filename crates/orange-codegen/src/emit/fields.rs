//! Typed paths for filters and sorting: a function for each property of what a list holds, a type for the
//! paths below each object inside it.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::context::{Context, SourceFile};
use super::form::Form;
use super::source::Source;
use super::types::{self, ident};
use super::{constructor, docs, filters, structs};
use crate::error::Result;
use crate::filter_paths::{listed, properties};
use crate::ir::{EnumKind, Property, Shape, StringFormat, TypeId, TypeRef};
use crate::lower::are_declared;

/// `fields/mod.rs` and a file for each type that a path can lead through; nothing without a list.
pub(super) fn emit(context: &Context<'_>) -> Result<Vec<SourceFile>> {
    let roots: BTreeSet<TypeId> = context
        .document
        .operations
        .iter()
        .filter_map(|operation| listed(context.document, operation))
        .collect();
    let mut inside = BTreeSet::new();
    let mut queue: Vec<TypeId> = roots.iter().copied().collect();
    let mut seen: BTreeSet<TypeId> = roots.clone();
    while let Some(id) = queue.pop() {
        for property in properties(context.document, id) {
            if let Kind::Below(inner, _) = kind(context, &property.ty) {
                inside.insert(inner);
                if seen.insert(inner) {
                    queue.push(inner);
                }
            }
        }
    }
    if roots.is_empty() {
        return Ok(Vec::new());
    }
    let mut files = Vec::new();
    for &id in &seen {
        files.push(one(context, id, roots.contains(&id), inside.contains(&id))?);
    }
    let mut source = Source::new("fields/mod.rs");
    source.head(
        "Paths for filters and sorting, checked by the compiler.\n\n\
         Each type that a list operation returns has a module with one function for each of its properties. The path \
         that a function returns can be compared, sorted by, or extended.",
    );
    let by_module = |ids: &BTreeSet<TypeId>| {
        let mut ids: Vec<TypeId> = ids.iter().copied().collect();
        ids.sort_by_key(|&id| context.plan.module(id));
        ids
    };
    for id in by_module(&roots) {
        let module = format_ident!("{}", context.plan.module(id));
        source.push(quote! { pub mod #module; });
    }
    for id in by_module(&inside.difference(&roots).copied().collect()) {
        let module = format_ident!("{}", context.plan.module(id));
        source.push(quote! { mod #module; });
    }
    for id in by_module(&inside) {
        let (module, name) = (format_ident!("{}", context.plan.module(id)), fields_name(context, id));
        source.push(quote! { pub use #module::#name; });
    }
    files.push(source.finish(context.options)?);
    Ok(files)
}

/// Whether anything is listed.
pub(super) fn are_there(context: &Context<'_>) -> bool {
    context.document.operations.iter().any(|operation| listed(context.document, operation).is_some())
}

fn fields_name(context: &Context<'_>, id: TypeId) -> syn::Ident {
    format_ident!("{}Fields", context.plan.name(id, Form::Whole))
}

/// Capabilities of a path.
enum Kind {
    /// A value: the kind of the field.
    Leaf(Leaf),
    /// An object, or a list of objects.
    Below(TypeId, &'static str),
}

enum Leaf {
    Plain(&'static str),
    Enum(TypeId),
}

fn kind(context: &Context<'_>, ty: &TypeRef) -> Kind {
    let plain = |kind| Kind::Leaf(Leaf::Plain(kind));
    match types::resolved(context, ty) {
        TypeRef::String(StringFormat::Date | StringFormat::DateTime) => plain("Date"),
        TypeRef::String(_) => plain("Text"),
        TypeRef::Integer(_) | TypeRef::Number => plain("Number"),
        TypeRef::Boolean => plain("Flag"),
        TypeRef::Map(..) => plain("Object"),
        TypeRef::Any | TypeRef::Binary => plain("Any"),
        TypeRef::Nullable(inner) => kind(context, inner),
        TypeRef::Array(inner, _) => match kind(context, inner) {
            Kind::Below(id, _) => Kind::Below(id, "List"),
            Kind::Leaf(_) => plain("Any"),
        },
        TypeRef::Named(id) => match &context.document.ty(*id).shape {
            Shape::Object(_) => Kind::Below(*id, "Object"),
            Shape::Union(union) if union.discriminator.is_some() => Kind::Below(*id, "Object"),
            Shape::Union(_) => plain("Any"),
            Shape::Enum(shape) if shape.kind == EnumKind::String => Kind::Leaf(Leaf::Enum(*id)),
            Shape::Enum(_) => plain("Number"),
            Shape::Alias(..) => plain("Text"),
        },
    }
}

fn one(context: &Context<'_>, id: TypeId, is_root: bool, is_inside: bool) -> Result<SourceFile> {
    let module = context.plan.module(id);
    let mut source = Source::new(format!("fields/{module}.rs")).with_models();
    let whole = context.plan.name(id, Form::Whole).to_owned();
    source.head(&format!("Filter and sort paths of `{whole}`."));
    let properties = properties(context.document, id);
    let mut taken = BTreeSet::new();
    // The dialect is a part of the type only where it is not the default.
    let restricted = match super::api::filters_by_equality_only(context.document) {
        true if are_declared(context.document) => Some(format_ident!("NoOperators")),
        true => Some(format_ident!("EqualityOnly")),
        false => None,
    };
    let dialect = restricted.as_ref().map(|name| quote! { , #name });
    let mut uses_field = false;
    let (mut functions, mut methods) = (String::new(), String::new());
    let declared = if is_root { filters::declared(context, id) } else { Vec::new() };
    let mut operators = Vec::new();
    for property in properties {
        let mut name = property.rust.clone();
        while !taken.insert(name.clone()) {
            name.push('_');
        }
        let name = ident(&name);
        let method = structs::getter_name(&name);
        let wire = &property.wire;
        let docs = property_docs(property);
        // A path to a value is its name; a path to an object has its own type.
        let (ty, becomes) = match kind(context, &property.ty) {
            Kind::Leaf(leaf) => {
                let kind = leaf_kind(context, &mut source, &leaf);
                source.uses("orange_core::query::Field");
                let ty = quote! { Field<#kind #dialect> };
                if let Some(own) = declared.iter().find(|one| one.path == *wire) {
                    operators.push(own.dialect());
                    let dialect = own.name();
                    functions.push_str(&row(4, &docs, &name, wire, "->", &quote! { Field<#kind, #dialect> }));
                    if is_inside {
                        uses_field = true;
                        methods.push_str(&row(8, &docs, &method, wire, "->", &ty));
                    }
                    continue;
                }
                uses_field = true;
                (ty, "->")
            }
            Kind::Below(inner, kind) => {
                source.uses(&format!("orange_core::query::{kind}"));
                let kind = format_ident!("{kind}");
                let name = fields_name(context, inner);
                if inner != id {
                    source.uses(&format!("super::{name}"));
                }
                (quote! { #name<#kind> }, "=>")
            }
        };
        if is_root {
            functions.push_str(&row(4, &docs, &name, wire, becomes, &ty));
        }
        if is_inside {
            methods.push_str(&row(8, &docs, &method, wire, becomes, &ty));
        }
    }
    for below in &declared {
        let kind = match kind(context, &below.property.ty) {
            Kind::Leaf(leaf) if below.path.contains('.') => leaf_kind(context, &mut source, &leaf),
            Kind::Leaf(_) => continue,
            // The object itself, in addition to the paths below it.
            Kind::Below(_, kind) => {
                source.uses(&format!("orange_core::query::{kind}"));
                let kind = format_ident!("{kind}");
                quote! { #kind }
            }
        };
        source.uses("orange_core::query::Field");
        let mut name = below.function();
        if taken.contains(&name) {
            name.push_str("_filter");
        }
        while !taken.insert(name.clone()) {
            name.push('_');
        }
        let (name, path, dialect) = (ident(&name), &below.path, below.name());
        let docs = format!("`{}`.", path.replace('`', "'"));
        operators.push(below.dialect());
        functions.push_str(&row(4, &docs, &name, path, "->", &quote! { Field<#kind, #dialect> }));
    }
    if let Some(name) = restricted.as_ref().filter(|_| uses_field || is_inside) {
        source.uses(&format!("orange_core::query::{name}"));
    }
    operators.into_iter().for_each(|item| source.push(item));
    if !functions.is_empty() {
        source.push_formatted(format!("orange_core::__paths! {{\n{functions}}}\n"));
    }
    if is_inside {
        let name = fields_name(context, id);
        source.defines(&name);
        let dialect = restricted.as_ref().map(|name| format!(": {name}")).unwrap_or_default();
        source.push_formatted(format!(
            "orange_core::fields_type! {{\n    /// Paths of the properties of `{whole}`, at any depth.\n    \
             pub struct {name}{dialect};\n}}\n"
        ));
        if !methods.is_empty() {
            source.push_formatted(format!(
                "orange_core::__paths_below! {{\n    {name} {{\n{methods}    }}\n}}\n"
            ));
        }
    }
    source.finish(context.options)
}

/// A row of `__paths!`.
fn row(indent: usize, docs: &str, name: &Ident, wire: &str, becomes: &str, ty: &TokenStream) -> String {
    let blank = " ".repeat(indent);
    let mut text = String::new();
    docs::comment(&mut text, docs, indent);
    _ = writeln!(text, "{blank}{name} {} {becomes} {};", Literal::string(wire), constructor::type_text(ty));
    text
}

/// The kind of a field that holds a value.
fn leaf_kind(context: &Context<'_>, source: &mut Source, leaf: &Leaf) -> TokenStream {
    match leaf {
        Leaf::Plain(kind) => {
            source.uses(&format!("orange_core::query::{kind}"));
            let kind = format_ident!("{kind}");
            quote! { #kind }
        }
        Leaf::Enum(inner) => {
            source.uses("orange_core::query::Enum");
            let inner = source.sibling(context.plan.name(*inner, Form::Whole));
            quote! { Enum<#inner> }
        }
    }
}

fn property_docs(property: &Property) -> String {
    let prose = property.docs.description.as_deref().or(property.docs.title.as_deref()).map(docs::prose);
    let wire = property.wire.replace('`', "'");
    match prose.as_deref().and_then(|prose| prose.split("\n\n").next()) {
        Some(first) if !first.is_empty() && !first.contains("```") => format!("`{wire}`: {first}"),
        _ => format!("`{wire}`."),
    }
}
