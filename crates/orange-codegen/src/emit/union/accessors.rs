//! Accessors for the properties that all variants have.

use std::fmt::Write as _;

use proc_macro2::{Ident, Literal};
use quote::{format_ident, quote};

use super::alternative::Shaped;
use super::superset::properties;
use crate::emit::context::Context;
use crate::emit::form::Form;
use crate::emit::source::Source;
use crate::emit::structs;
use crate::emit::types::{self, ident};
use crate::emit::{constructor, docs};
use crate::ir::{StringFormat, TypeRef};

/// Accessors for the properties that all variants have.
pub(super) fn accessors(context: &Context<'_>, source: &mut Source, shape: &Shaped<'_, '_>, other: &Ident) {
    let Shaped { form, name, alternatives, .. } = shape;
    // Values that match no variant are decoded on access.
    if !shape.has(other) {
        return readers(context, source, shape);
    }
    let is_identified = *form == Form::Whole && context.plan.is_identified(shape.id);
    let (mut functions, mut rows) = (Vec::new(), String::new());
    for (property, same) in properties(alternatives) {
        let is_identity = is_identified && property.wire == "id";
        if !same || is_identity || *form == Form::Create && property.read_only {
            continue;
        }
        let mut fields = Vec::new();
        for variant in *alternatives {
            let Some((id, object)) = variant.object else { continue };
            let found = object.properties.iter().enumerate().find(|(_, other)| other.wire == property.wire);
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
        let ty = types::rust(context, source, &property.ty, *form);
        let (returned, reach) = match types::resolved(context, &property.ty) {
            TypeRef::Integer(_) | TypeRef::Boolean | TypeRef::Number => (quote! { #ty }, None),
            TypeRef::String(StringFormat::Date | StringFormat::DateTime | StringFormat::Password) => {
                (quote! { &#ty }, Some(format_ident!("as_ref")))
            }
            TypeRef::String(_) => (quote! { &str }, Some(format_ident!("as_deref"))),
            TypeRef::Array(inner, _) => {
                let inner = types::rust(context, source, inner, *form);
                (quote! { &[#inner] }, Some(format_ident!("as_deref")))
            }
            _ => (quote! { &#ty }, Some(format_ident!("as_ref"))),
        };
        let function = structs::getter_name(&ident(&property.rust));
        if let [(_, field), rest @ ..] = &fields[..]
            && rest.iter().all(|(_, other)| other == field)
        {
            let prose =
                docs::text_of(&property.docs, &format!("`{}`.", property.wire.replace('`', "'")), None);
            for line in docs::wrapped(&prose, 88) {
                rows.push_str(format!("        /// {line}").trim_end());
                rows.push('\n');
            }
            let reach = reach.map(|reach| format!(".{reach}")).unwrap_or_default();
            let returned = constructor::type_text(&returned);
            let change = if property.read_only {
                String::new()
            } else {
                let setter = format_ident!("{}_mut", property.rust.trim_end_matches('_'));
                let wire = Literal::string(&property.wire);
                format!(", {wire} {setter} {}", constructor::type_text(&ty))
            };
            _ = writeln!(rows, "        {function} {field}{reach} -> {returned}{change};");
            continue;
        }
        let docs = docs::of(&property.docs, &format!("`{}`.", property.wire.replace('`', "'")), None, 4);
        let (returned, reach) = (quote! { Option<#returned> }, reach.map(|reach| quote! { .#reach() }));
        let arms = fields.iter().map(|(pattern, field)| quote! { #pattern => value.#field #reach, });
        functions.push(quote! {
            #docs
            pub fn #function(&self) -> #returned {
                match self { #(#arms)* }
            }
        });
        if !property.read_only {
            let function = format_ident!("{}_mut", property.rust.trim_end_matches('_'));
            let docs =
                docs::lines(&format!("Returns `{}` for modification.", property.wire.replace('`', "'")), 4);
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
    if is_identified {
        let variants = alternatives.iter().map(|variant| &variant.name);
        source.push(quote! { orange_core::__identified!(#name #(#variants)*); });
    }
    if !rows.is_empty() {
        let variants: Vec<String> = alternatives.iter().map(|variant| variant.name.to_string()).collect();
        let variants = variants.join(" ");
        source.push_formatted(format!(
            "orange_core::__accessors! {{\n    {name} [{variants}] {{\n{rows}    }}\n}}\n"
        ));
    }
}

/// Accessors for the properties that all variants have, including values preserved as raw JSON.
fn readers(context: &Context<'_>, source: &mut Source, shape: &Shaped<'_, '_>) {
    let Shaped { form, name, alternatives, .. } = shape;
    let has = |wire: &str| {
        alternatives.iter().all(|variant| {
            variant
                .object
                .is_some_and(|(_, object)| object.properties.iter().any(|property| property.wire == wire))
        })
    };
    let mut functions = Vec::new();
    for (property, same) in properties(alternatives) {
        if !same || !has(&property.wire) || *form == Form::Create && property.read_only {
            continue;
        }
        let ty = types::rust(context, source, &property.ty, *form);
        let wire = &property.wire;
        let docs = docs::of(&property.docs, &format!("`{}`.", wire.replace('`', "'")), None, 4);
        let function = structs::getter_name(&ident(&property.rust));
        functions.push(quote! {
            #docs
            pub fn #function(&self) -> Option<#ty> {
                self.get(#wire)
            }
        });
    }
    if !functions.is_empty() {
        source.push(quote! { impl #name { #(#functions)* } });
    }
}
