//! Typed paths for filters and sorting: a function for each member of what a list holds, a type for the
//! paths below each object inside it.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::plan::Form;
use super::source::Source;
use super::types::{self, ident};
use super::{Context, File, docs, object};
use crate::error::Result;
use crate::ir::{
    EnumKind, Member, Operation, ParameterRole, ResponseStatus, Shape, StringFormat, TypeId, TypeRef,
};

/// `fields/mod.rs` and a file for each type that a path can lead through; nothing without a list.
pub fn emit(context: &Context<'_>) -> Result<Vec<File>> {
    let roots: BTreeSet<TypeId> =
        context.document.operations.iter().filter_map(|operation| root(context, operation)).collect();
    let mut inside = BTreeSet::new();
    let mut queue: Vec<TypeId> = roots.iter().copied().collect();
    let mut seen: BTreeSet<TypeId> = roots.clone();
    while let Some(id) = queue.pop() {
        for member in members(context, id) {
            if let Kind::Below(inner, _) = kind(context, &member.ty) {
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
         There is a module for each kind of thing that is listed, with a function for each of its members; \
         what a function returns can be compared, sorted by, or followed further down.",
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
pub fn are_there(context: &Context<'_>) -> bool {
    context.document.operations.iter().any(|operation| root(context, operation).is_some())
}

/// What an operation lists, if it lists anything.
fn root(context: &Context<'_>, operation: &Operation) -> Option<TypeId> {
    let lists = operation.parameters.iter().any(|parameter| {
        matches!(
            parameter.role,
            ParameterRole::Offset | ParameterRole::Limit | ParameterRole::Sort | ParameterRole::Filters
        )
    });
    let success = operation.responses.iter().find(|response| match response.status {
        ResponseStatus::Code(code) => (200..300).contains(&code),
        ResponseStatus::Range(class) => class == 2,
        ResponseStatus::Default => false,
    })?;
    let content = success.contents.first().filter(|_| lists && operation.method == "GET")?;
    let TypeRef::Array(element, _) = types::resolved(context, &content.ty) else { return None };
    match kind(context, element) {
        Kind::Below(id, _) => Some(id),
        Kind::Leaf(_) => None,
    }
}

fn fields_name(context: &Context<'_>, id: TypeId) -> syn::Ident {
    format_ident!("{}Fields", context.plan.name(id, Form::Whole))
}

/// The members that a path can name; of a union those of all its variants.
fn members<'a>(context: &Context<'a>, id: TypeId) -> Vec<&'a Member> {
    let mut out: BTreeMap<&str, usize> = BTreeMap::new();
    let mut list: Vec<&Member> = Vec::new();
    let mut add = |members: &'a [Member]| {
        for member in members {
            out.entry(&member.wire).or_insert_with(|| {
                list.push(member);
                list.len()
            });
        }
    };
    match &context.document.ty(id).shape {
        Shape::Object(object) => add(&object.members),
        Shape::Union(union) => {
            for ty in union.base.map(TypeRef::Named).iter().chain(union.variants.iter().map(|one| &one.ty)) {
                if let TypeRef::Named(id) = ty
                    && let Shape::Object(object) = &context.document.ty(*id).shape
                {
                    add(&object.members);
                }
            }
        }
        Shape::Enum(_) | Shape::Alias(..) => {}
    }
    list
}

/// What a path to a value can be asked.
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

fn one(context: &Context<'_>, id: TypeId, is_root: bool, is_inside: bool) -> Result<File> {
    let module = context.plan.module(id);
    let mut source = Source::new(format!("fields/{module}.rs")).with_models();
    let whole = context.plan.name(id, Form::Whole).to_owned();
    source.head(&format!("Paths into `{whole}`."));
    let members = members(context, id);
    let mut taken = BTreeSet::new();
    // The dialect is a part of the type only where it is not the default.
    let equality_only = super::api::filters_by_equality_only(context.document);
    let dialect = equality_only.then(|| quote! { , EqualityOnly });
    let mut uses_field = false;
    let (mut functions, mut methods) = (Vec::new(), Vec::new());
    for member in members {
        let mut name = member.rust.clone();
        while !taken.insert(name.clone()) {
            name.push('_');
        }
        let name = ident(&name);
        let method = object::getter_name(&name);
        let wire = &member.wire;
        let docs = member_docs(member);
        let (ty, make): (TokenStream, fn(TokenStream) -> TokenStream) = match kind(context, &member.ty) {
            Kind::Leaf(Leaf::Plain(kind)) => {
                source.uses("orange_core::query::Field");
                source.uses(&format!("orange_core::query::{kind}"));
                let kind = format_ident!("{kind}");
                uses_field = true;
                (quote! { Field<#kind #dialect> }, |field| field)
            }
            Kind::Leaf(Leaf::Enum(inner)) => {
                source.uses("orange_core::query::Field");
                source.uses("orange_core::query::Enum");
                let inner = source.sibling(context.plan.name(inner, Form::Whole));
                uses_field = true;
                (quote! { Field<Enum<#inner> #dialect> }, |field| field)
            }
            Kind::Below(inner, kind) => {
                source.uses(&format!("orange_core::query::{kind}"));
                let kind = format_ident!("{kind}");
                let name = fields_name(context, inner);
                if inner != id {
                    source.uses(&format!("super::{name}"));
                }
                (quote! { #name<#kind> }, |field| quote! { #field.into() })
            }
        };
        if is_root {
            source.uses("orange_core::query::Field");
            let field = make(quote! { Field::new(#wire) });
            functions.push(quote! { #docs pub fn #name() -> #ty { #field } });
        }
        if is_inside {
            let field = make(quote! { self.0.child(#wire) });
            methods.push(quote! { #docs pub fn #method(&self) -> #ty { #field } });
        }
    }
    if equality_only && (uses_field || is_inside) {
        source.uses("orange_core::query::EqualityOnly");
    }
    for function in functions {
        source.push(function);
    }
    if is_inside {
        let name = fields_name(context, id);
        let docs = docs::lines(&format!("Paths below a `{whole}`, wherever it stands."), 0);
        source.uses("orange_core::query::Structured");
        let dialect = equality_only.then(|| quote! { : EqualityOnly });
        source.push(quote! {
            orange_core::fields_type! {
                #docs
                pub struct #name #dialect;
            }
        });
        if !methods.is_empty() {
            source.push(quote! { impl<K: Structured> #name<K> { #(#methods)* } });
        }
    }
    source.finish(context.options)
}

fn member_docs(member: &Member) -> TokenStream {
    let prose = member.docs.description.as_deref().or(member.docs.title.as_deref()).map(docs::prose);
    let wire = member.wire.replace('`', "'");
    let text = match prose.as_deref().and_then(|prose| prose.split("\n\n").next()) {
        Some(first) if !first.is_empty() && !first.contains("```") => format!("`{wire}`: {first}"),
        _ => format!("`{wire}`."),
    };
    docs::lines(&text, 4)
}
