//! Enums for schemas that are one of several shapes.
//!
//! With a discriminator and objects for variants, every member of every variant is read into one
//! struct, whatever the order they come in, and moved into the variant once all is read. Other unions
//! are told apart by what is there.

use std::collections::BTreeMap;

use heck::ToSnakeCase as _;
use proc_macro2::{Ident, Literal, TokenStream, TokenTree};
use quote::{format_ident, quote};

use super::object::{self, Field, Struct};
use super::plan::Form;
use super::source::Source;
use super::types::{self, ident};
use super::{Context, docs, rules};
use crate::ir::{EnumKind, Member, Object, Shape, StringFormat, TypeId, TypeRef, Union};

/// One alternative of the enum, the one for everything else included.
struct Alternative<'a> {
    name: Ident,
    ty: TypeRef,
    /// The object it holds, if it is one.
    object: Option<(TypeId, &'a Object)>,
    /// What the discriminator may say; empty for everything else.
    tags: Vec<String>,
    docs: TokenStream,
}

pub fn emit(context: &mut Context<'_>, source: &mut Source, id: TypeId, union: &Union) {
    let mut alternatives = alternatives(context, union);
    let other = other(&alternatives);
    let by_tag = union.discriminator.as_ref().filter(|_| alternatives.iter().all(|one| one.object.is_some()));
    let base = union.base.map(TypeRef::Named);
    if let (Some(_), Some(ty)) = (by_tag, base)
        && let Some(object) = object_of(context.document, &ty)
    {
        alternatives.push(Alternative {
            name: other.clone(),
            ty,
            object: Some(object),
            tags: Vec::new(),
            docs: docs::lines("A kind that the specification does not name, kept whole.", 4),
        });
    }
    for form in [Form::Whole, Form::Create] {
        if !context.plan.has(id, form) {
            continue;
        }
        let shape =
            Shaped { id, form, name: ident(context.plan.name(id, form)), alternatives: &alternatives };
        declare(context, source, &shape, &other);
        match by_tag {
            // What is created is hardly ever read, and not worth a struct of its own.
            Some(discriminator) if form == Form::Whole => {
                superset(context, source, &shape, &discriminator.member, &other);
            }
            _ => choose(context, source, &shape, union, &other),
        }
        conversions(context, source, &shape, union);
        if by_tag.is_some() {
            accessors(context, source, &shape);
        }
        if context.plan.is_sent(id) {
            check(context, source, &shape, &other);
        }
    }
    if context.plan.has(id, Form::Patch) {
        patch(context, source, id, &alternatives);
    }
}

/// The enum of one form.
struct Shaped<'a, 'b> {
    id: TypeId,
    form: Form,
    name: Ident,
    alternatives: &'b [Alternative<'a>],
}

fn alternatives<'a>(context: &Context<'a>, union: &Union) -> Vec<Alternative<'a>> {
    let variants = union.variants.iter();
    variants
        .map(|variant| {
            let mut tags: Vec<String> = variant.tag.iter().chain(&variant.aliases).cloned().collect();
            let mut seen = std::collections::BTreeSet::new();
            tags.retain(|tag| seen.insert(tag.clone()));
            let described = match &variant.ty {
                TypeRef::Named(id) => {
                    let docs = &context.document.ty(*id).docs;
                    let text = docs.description.as_ref().or(docs.title.as_ref());
                    text.map(|text| docs::prose(text.split("\n\n").next().unwrap_or(text)))
                }
                _ => None,
            };
            let named = variant.tag.as_ref().map(|tag| format!("`{}`.", tag.replace('`', "'")));
            let text = match (named, described) {
                (Some(named), Some(described)) => format!("{named} {described}"),
                (Some(one), None) | (None, Some(one)) => one,
                (None, None) => format!("{}.", variant.rust),
            };
            Alternative {
                name: ident(&variant.rust),
                ty: variant.ty.clone(),
                object: object_of(context.document, &variant.ty),
                tags,
                docs: docs::lines(&text, 4),
            }
        })
        .collect()
}

/// The object behind a reference, through other names for it.
fn object_of<'a>(document: &'a crate::ir::Document, ty: &TypeRef) -> Option<(TypeId, &'a Object)> {
    let mut ty = ty;
    // More steps than there are types would be a circle.
    for _ in 0..=document.types.len() {
        let TypeRef::Named(id) = ty else { return None };
        match &document.ty(*id).shape {
            Shape::Object(object) => return Some((*id, object)),
            Shape::Alias(target, _) => ty = target,
            Shape::Union(_) | Shape::Enum(_) => return None,
        }
    }
    None
}

/// The name of the alternative for everything else.
fn other(alternatives: &[Alternative<'_>]) -> Ident {
    let free = |name: &&str| alternatives.iter().all(|variant| variant.name != name);
    format_ident!("{}", ["Other", "OtherKind", "AnyOther"].into_iter().find(free).unwrap_or("AnyOtherKind"))
}

fn variant_type(
    context: &Context<'_>,
    source: &mut Source,
    variant: &Alternative<'_>,
    form: Form,
) -> TokenStream {
    let ty = types::rust(context, source, &variant.ty, form);
    // Boxed where it may be large or lead back here.
    match &variant.ty {
        TypeRef::Named(id) if !matches!(context.document.ty(*id).shape, Shape::Enum(_)) => {
            quote! { Box<#ty> }
        }
        _ => ty,
    }
}

fn declare(context: &Context<'_>, source: &mut Source, shape: &Shaped<'_, '_>, other: &Ident) {
    let definition = context.document.ty(shape.id);
    let name = &shape.name;
    let fallback = format!("`{}`.", definition.source_name.as_ref().unwrap_or(&definition.name));
    let docs = if shape.form == Form::Create {
        docs::lines(&object::create_docs(context.plan.name(shape.id, Form::Whole)), 0)
    } else {
        docs::of(&definition.docs, &fallback, Some(&definition.pointer), 0)
    };
    let mut variants = Vec::new();
    for variant in shape.alternatives {
        let (name, docs) = (&variant.name, &variant.docs);
        let ty = variant_type(context, source, variant, shape.form);
        variants.push(quote! { #docs #name(#ty), });
    }
    if !shape.has(other) {
        let json = source.core("Json");
        variants.push(quote! {
            /// Anything else, kept whole.
            #other(#json),
        });
    }
    source.push(quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
        }
    });
}

impl Shaped<'_, '_> {
    fn has(&self, other: &Ident) -> bool {
        self.alternatives.iter().any(|variant| variant.name == *other)
    }
}

/// Members of all alternatives by name on the wire, in the order of their first appearance, with
/// whether they are of one type everywhere.
fn members<'a>(alternatives: &[Alternative<'a>]) -> Vec<(&'a Member, bool)> {
    let mut members: Vec<(&Member, bool)> = Vec::new();
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    // The alternative for everything else has the common members, which then come first everywhere.
    let objects = alternatives.iter().rev().take(1).chain(alternatives);
    for (_, object) in objects.filter_map(|variant| variant.object) {
        for member in &object.members {
            match places.get(member.wire.as_str()) {
                Some(&place) => {
                    let (first, same) = &mut members[place];
                    *same &= same_type(&first.ty, &member.ty);
                }
                None => {
                    places.insert(&member.wire, members.len());
                    members.push((member, true));
                }
            }
        }
    }
    members
}

/// Whether two references become one Rust type; rules of a list make no difference there.
fn same_type(left: &TypeRef, right: &TypeRef) -> bool {
    match (left, right) {
        (TypeRef::Array(left, _), TypeRef::Array(right, _)) => same_type(left, right),
        (TypeRef::Map(left), TypeRef::Map(right)) | (TypeRef::Nullable(left), TypeRef::Nullable(right)) => {
            same_type(left, right)
        }
        (TypeRef::String(left), TypeRef::String(right)) => {
            let date = |format: &StringFormat| match format {
                StringFormat::Date => 1,
                StringFormat::DateTime => 2,
                _ => 0,
            };
            date(left) == date(right)
        }
        (TypeRef::Integer(_), TypeRef::Integer(_)) => true,
        _ => left == right,
    }
}

/// Field names for members of several objects, unique again.
fn field_names(members: &[(&Member, bool)]) -> Vec<Ident> {
    let mut taken = std::collections::BTreeSet::new();
    members
        .iter()
        .map(|(member, _)| {
            let numbered = (2..).map(|number| format!("{}_{number}", member.rust));
            let name = std::iter::once(member.rust.clone())
                .chain(numbered)
                .find(|name| !taken.contains(name))
                .unwrap_or_default();
            taken.insert(name.clone());
            ident(&name)
        })
        .collect()
}

/// One struct with every member of every variant, and the way from there into the variant.
fn superset(context: &Context<'_>, source: &mut Source, shape: &Shaped<'_, '_>, tag: &str, other: &Ident) {
    let Shaped { form, name, alternatives, .. } = shape;
    let members = members(alternatives);
    let names = field_names(&members);
    let fields = members
        .iter()
        .zip(&names)
        .map(|((member, same), name)| {
            let ty = if *same {
                types::rust(context, source, &member.ty, *form)
            } else {
                let json = source.core("Json");
                quote! { #json }
            };
            Field { member, name: name.clone(), ty, boxed: false }
        })
        .collect();
    let parts = Struct::new(&format!("{name}Parts"), *form, fields);
    let parts_name = &parts.name;
    let declarations = parts.fields.iter().map(|Field { name, ty, .. }| quote! { #name: Option<#ty>, });
    let (kept, kept_type) = (&parts.kept, source.core("Kept"));
    let text =
        format!("Every member of every kind, as they are read before it is known which [`{name}`] it is.");
    let docs = docs::lines(&text, 0);
    source.push(quote! {
        #docs
        #[derive(Default)]
        struct #parts_name {
            #(#declarations)*
            #kept: #kept_type,
        }
    });
    object::implement(source, &parts);
    source.push(quote! { orange_core::__keeps!(#parts_name.#kept); });
    let place = |wire: &str| members.iter().position(|(member, _)| member.wire == wire);
    let (mut functions, mut arms) = (Vec::new(), Vec::new());
    for variant in *alternatives {
        let Some((variant_id, object)) = variant.object else { continue };
        let ty = types::rust(context, source, &variant.ty, *form);
        let variant_name = &variant.name;
        let function = format_ident!("into_{}", variant_name.to_string().to_snake_case());

        let mut moves = Vec::new();
        for (index, member) in object.members.iter().enumerate() {
            let Some(place) = place(&member.wire) else { continue };
            let (field, from) = (ident(&member.rust), &names[place]);
            moves.push(if members[place].1 {
                let boxed = context.plan.is_boxed(variant_id, index).then(|| quote! { .map(Box::new) });
                quote! { value.#field = self.#from.take()#boxed; }
            } else {
                source.core("put");
                let index = Literal::usize_unsuffixed(index);
                quote! { put(&mut *value, #index, self.#from.take()); }
            });
        }
        source.core("hand_over");
        functions.push(quote! {
            fn #function(mut self) -> Box<#ty> {
                let mut value = Box::<#ty>::default();
                #(#moves)*
                hand_over(&mut self, &mut *value);
                value
            }
        });
        let pattern = match &variant.tags[..] {
            [] => quote! { _ },
            tags => quote! { Some(#(#tags)|*) },
        };
        arms.push(quote! { #pattern => Self::#variant_name(parts.#function()), });
    }
    if !shape.has(other) {
        source.core("to_json");
        arms.push(quote! { _ => Self::#other(to_json(&parts)), });
    }
    let tag = match place(tag) {
        Some(place) => {
            let field = &names[place];
            match members[place] {
                (member, true) if matches!(member.ty, TypeRef::String(_)) => {
                    quote! { parts.#field.as_deref() }
                }
                (member, true) if is_text(context, &member.ty) => {
                    quote! { parts.#field.as_ref().map(|tag| tag.as_str()) }
                }
                _ => quote! { parts.#field.as_ref().and_then(|tag| tag.to::<String>().ok()).as_deref() },
            }
        }
        None => quote! { parts.#kept.unknown_text(#tag).as_deref() },
    };
    source.push(quote! { impl #parts_name { #(#functions)* } });
    source.push(quote! {
        impl From<#parts_name> for #name {
            fn from(parts: #parts_name) -> Self {
                match #tag {
                    #(#arms)*
                }
            }
        }
    });
    let kinds = alternatives.iter().map(|variant| &variant.name);
    let json = (!shape.has(other)).then(|| quote! { ; #other });
    source.push(quote! { orange_core::__tagged_union!(#name from #parts_name: #(#kinds)* #json); });
}

/// Whether a type is a text with a name: it has `as_str()`.
fn is_text(context: &Context<'_>, ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Named(id) => match &context.document.ty(*id).shape {
            Shape::Enum(shape) => shape.kind == EnumKind::String,
            Shape::Alias(..) => types::is_newtype(context, *id),
            _ => false,
        },
        _ => false,
    }
}

/// The variant that fits best what is there.
fn choose(context: &Context<'_>, source: &mut Source, shape: &Shaped<'_, '_>, union: &Union, other: &Ident) {
    let Shaped { form, name, alternatives, .. } = shape;
    let (mut fits, mut arms, mut writes) = (Vec::new(), Vec::new(), Vec::new());
    for (index, variant) in alternatives.iter().enumerate() {
        if union.discriminator.is_none() {
            fits.push(fit(context, source, &variant.ty, *form));
        }
        let variant_name = &variant.name;
        let boxed = variant_type(context, source, variant, *form).to_string().starts_with("Box ");
        let make = if boxed {
            quote! { |value| Self::#variant_name(Box::new(value)) }
        } else {
            quote! { Self::#variant_name }
        };
        let index = Literal::usize_unsuffixed(index);
        if variant.name != *other {
            arms.push(quote! { Some(#index) => variant(raw, #make), });
        }
        writes.push(quote! { Self::#variant_name(value) => value.serialize(serializer), });
    }
    for import in ["Union", "Read", "variant"] {
        source.core(import);
    }
    source.uses("orange_core::__private::serde_json::value::RawValue");
    let by_tag = union.discriminator.as_ref().map(|discriminator| {
        let member = &discriminator.member;
        source.core("tag");
        let arms = alternatives.iter().enumerate().filter(|(_, variant)| !variant.tags.is_empty());
        let arms = arms.map(|(index, variant)| {
            let tags = &variant.tags;
            let index = Literal::usize_unsuffixed(index);
            quote! { Some(#(#tags)|*) => Some(#index), }
        });
        quote! { match tag(raw, #member).as_deref() { #(#arms)* _ => None } }
    });
    let chosen = by_tag.unwrap_or_else(|| {
        source.core("best");
        quote! { best(&[#(#fits),*]) }
    });
    let (rest, json) = if shape.has(other) {
        (quote! { variant(raw, |value| Self::#other(Box::new(value))) }, None)
    } else {
        let json = source.core("Json");
        writes.push(quote! { Self::#other(value) => value.serialize(serializer), });
        let function = quote! {
            fn other(json: #json) -> Option<Self> {
                Some(Self::#other(json))
            }
        };
        (quote! { Ok(Read::Null) }, Some(function))
    };
    source.uses("orange_core::__private::serde_json");
    source.uses("orange_core::__private::serde::Serialize");
    source.uses("orange_core::__private::serde::Serializer");
    source.push(quote! {
        impl Union for #name {
            fn choose(raw: &RawValue) -> serde_json::Result<Read<Self>> {
                let index: Option<usize> = #chosen;
                match index {
                    #(#arms)*
                    _ => #rest,
                }
            }

            #json
        }
    });
    source.push(quote! {
        impl Serialize for #name {
            fn serialize<S: Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                match self {
                    #(#writes)*
                }
            }
        }
    });
    source.push(quote! { orange_core::__union!(#name); });
}

/// An expression that says how well `raw` fits a type: `None` not at all, 0 best.
fn fit(context: &Context<'_>, source: &mut Source, ty: &TypeRef, form: Form) -> TokenStream {
    source.core("fit");
    match ty {
        TypeRef::Named(id) if context.plan.is_endless(*id) => quote! { fit::any(raw) },
        TypeRef::Named(id) => match &context.document.ty(*id).shape {
            Shape::Object(object) => {
                let name = source.sibling(context.plan.name(*id, form));
                let required = object
                    .members
                    .iter()
                    .filter(|member| member.required && (form == Form::Whole || !member.read_only));
                let required = required.map(|member| &member.wire);
                quote! { fit::object::<#name>(raw, &[#(#required),*]) }
            }
            Shape::Union(_) => quote! { fit::union(raw) },
            Shape::Enum(shape) => {
                let name = source.sibling(context.plan.name(*id, form));
                match shape.kind {
                    EnumKind::String => quote! { fit::text_enum::<#name>(raw) },
                    EnumKind::Integer => quote! { fit::integer_enum::<#name>(raw) },
                }
            }
            Shape::Alias(target, _) => fit(context, source, target, form),
        },
        TypeRef::String(StringFormat::Date) => quote! { fit::date(raw) },
        TypeRef::String(StringFormat::DateTime) => quote! { fit::date_time(raw) },
        TypeRef::String(_) | TypeRef::Binary => quote! { fit::text(raw) },
        TypeRef::Integer(_) => quote! { fit::integer(raw) },
        TypeRef::Number => quote! { fit::number(raw) },
        TypeRef::Boolean => quote! { fit::boolean(raw) },
        TypeRef::Array(inner, _) => {
            let inner = fit(context, source, inner, form);
            let inner = function(&inner);
            quote! { fit::list(raw, #inner) }
        }
        TypeRef::Map(_) => quote! { fit::map(raw) },
        TypeRef::Nullable(inner) => {
            let inner = fit(context, source, inner, form);
            quote! { fit::nullable(raw, || #inner) }
        }
        TypeRef::Any => quote! { fit::any(raw) },
    }
}

/// An expression that is about `raw` as a function: `f(raw)` is just `f`.
fn function(expression: &TokenStream) -> TokenStream {
    let tokens: Vec<TokenTree> = expression.clone().into_iter().collect();
    match tokens.split_last() {
        Some((TokenTree::Group(arguments), name)) if arguments.stream().to_string() == "raw" => {
            name.iter().cloned().collect()
        }
        _ => quote! { |raw| #expression },
    }
}

/// `From` each variant that has a type of its own.
fn conversions(context: &Context<'_>, source: &mut Source, shape: &Shaped<'_, '_>, union: &Union) {
    let Shaped { form, name, alternatives, .. } = shape;
    for variant in *alternatives {
        let TypeRef::Named(_) = &variant.ty else { continue };
        if alternatives.iter().filter(|other| other.ty == variant.ty).count() > 1 {
            continue;
        }
        let ty = types::rust(context, source, &variant.ty, *form);
        let boxed = variant_type(context, source, variant, *form).to_string().starts_with("Box ");
        let variant_name = &variant.name;
        let value = if boxed {
            quote! { Box::new(value) }
        } else {
            quote! { value }
        };
        let tag = union.discriminator.as_ref().zip(variant.tags.first());
        let member = tag.zip(variant.object).and_then(|((discriminator, tag), (_, object))| {
            let member = object.members.iter().find(|member| member.wire == discriminator.member)?;
            let settable = *form == Form::Whole || !member.read_only;
            let text = matches!(member.ty, TypeRef::String(_)) || is_text(context, &member.ty);
            (settable && text).then(|| (ident(&member.rust), tag))
        });
        let (mutable, set) = match member {
            Some((field, tag)) => {
                (quote! { mut }, quote! { value.#field.get_or_insert_with(|| #tag.into()); })
            }
            None => (quote! {}, quote! {}),
        };
        source.push(quote! {
            impl From<#ty> for #name {
                fn from(#mutable value: #ty) -> Self {
                    #set
                    Self::#variant_name(#value)
                }
            }
        });
    }
}

/// Members that every alternative has, reached without asking which one it is.
fn accessors(context: &Context<'_>, source: &mut Source, shape: &Shaped<'_, '_>) {
    let Shaped { form, name, alternatives, .. } = shape;
    // Without a type for everything else there is nothing to say about its members.
    if !alternatives.iter().any(|variant| variant.tags.is_empty()) {
        return;
    }
    let mut functions = Vec::new();
    for (member, same) in members(alternatives) {
        if !same || *form == Form::Create && member.read_only {
            continue;
        }
        let mut fields = Vec::new();
        for variant in *alternatives {
            let Some((id, object)) = variant.object else { continue };
            let found = object.members.iter().enumerate().find(|(_, other)| other.wire == member.wire);
            if let Some((index, other)) = found
                && !context.plan.is_boxed(id, index)
            {
                let (variant, field) = (&variant.name, ident(&other.rust));
                fields.push((quote! { Self::#variant(value) }, field));
            }
        }
        if fields.len() != alternatives.len() {
            continue;
        }
        let ty = types::rust(context, source, &member.ty, *form);
        let (returned, reach) = match types::resolved(context, &member.ty) {
            TypeRef::Integer(_) | TypeRef::Boolean | TypeRef::Number => (quote! { Option<#ty> }, quote! {}),
            TypeRef::String(StringFormat::Date | StringFormat::DateTime) => {
                (quote! { Option<&#ty> }, quote! { .as_ref() })
            }
            TypeRef::String(_) => (quote! { Option<&str> }, quote! { .as_deref() }),
            TypeRef::Array(inner, _) => {
                let inner = types::rust(context, source, inner, *form);
                (quote! { Option<&[#inner]> }, quote! { .as_deref() })
            }
            _ => (quote! { Option<&#ty> }, quote! { .as_ref() }),
        };
        let docs = docs::of(&member.docs, &format!("`{}`.", member.wire.replace('`', "'")), None, 4);
        let function = object::setter_name(&ident(&member.rust));
        let arms = fields.iter().map(|(pattern, field)| quote! { #pattern => value.#field #reach, });
        functions.push(quote! {
            #docs
            pub fn #function(&self) -> #returned {
                match self { #(#arms)* }
            }
        });
        if !member.read_only {
            let function = format_ident!("{}_mut", member.rust.trim_end_matches('_'));
            let docs = docs::lines(&format!("`{}`, to change.", member.wire.replace('`', "'")), 4);
            let arms = fields.iter().map(|(pattern, field)| quote! { #pattern => &mut value.#field, });
            functions.push(quote! {
                #docs
                pub fn #function(&mut self) -> &mut Option<#ty> {
                    match self { #(#arms)* }
                }
            });
        }
    }
    if !functions.is_empty() {
        source.push(quote! { impl #name { #(#functions)* } });
    }
}

/// The rules of whichever variant it is.
fn check(context: &mut Context<'_>, source: &mut Source, shape: &Shaped<'_, '_>, other: &Ident) {
    let pointer = context.document.ty(shape.id).pointer.clone();
    let mut arms = Vec::new();
    for variant in shape.alternatives {
        let statements =
            rules::of_value(context, source, &variant.ty, &crate::ir::Rules::default(), &pointer);
        let name = &variant.name;
        if !statements.is_empty() {
            arms.push((quote! { Self::#name(value) }, statements));
        }
    }
    let checks = if arms.is_empty() {
        Vec::new()
    } else {
        let complete = arms.len() == shape.alternatives.len() && shape.has(other);
        vec![match (&arms[..], complete) {
            ([(pattern, statements)], false) => quote! { if let #pattern = self { #statements } },
            (arms, complete) => {
                let arms = arms.iter().map(|(pattern, statements)| quote! { #pattern => { #statements } });
                let rest = (!complete).then(|| quote! { _ => {} });
                quote! { match self { #(#arms)* #rest } }
            }
        }]
    };
    rules::validate(source, &shape.name, &checks);
}

/// One patch for all variants: a change does not say which one it is for.
fn patch(context: &mut Context<'_>, source: &mut Source, id: TypeId, alternatives: &[Alternative<'_>]) {
    let mut members = members(alternatives);
    members.retain(|(member, _)| !member.read_only);
    let names = field_names(&members);
    let fields = members
        .iter()
        .zip(names)
        .map(|((member, same), name)| {
            let ty = if *same {
                types::rust(context, source, &member.ty, Form::Patch)
            } else {
                let json = source.core("Json");
                quote! { #json }
            };
            Field { member, name, ty, boxed: false }
        })
        .collect();
    let shape = Struct::new(context.plan.name(id, Form::Patch), Form::Patch, fields);
    let whole = context.plan.name(id, Form::Whole);
    let docs =
        docs::lines(&format!("A change of a [`{whole}`] of any kind: what is not set stays as it is."), 0);
    object::declare(source, &shape, &docs, false);
    object::implement(source, &shape);
    object::serde(source, &shape);
    object::patch(source, &shape);
    rules::of_members(context, source, &shape);
}
