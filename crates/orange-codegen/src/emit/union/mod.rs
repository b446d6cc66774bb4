//! Unions: a value has one of several types.
//!
//! A union by inheritance is received as one struct, see [`merged_union`](super::merged_union). Other unions, and the bodies
//! that create one, are enums with a variant for each type, see
//! [`implement_codec`] for their decoding and encoding.

mod codec;
mod merged;
mod variant;

use std::sync::Arc;

use proc_macro2::Ident;
use quote::{format_ident, quote};

use super::context::Context;
use super::merged_union::MergedUnion;
use super::object::{self, Structs};
use super::projection::Projection;
use super::source::Source;
use super::structs;
use super::type_refs::object_of;
use super::types::{self, ident};
use super::{docs, rules};
use crate::ir::{StringFormat, TypeId, TypeRef, Union};
use codec::implement_codec;
use variant::{EnumVariant, UnionEnum, variant_type};

pub(super) fn emit(context: &mut Context<'_>, source: &mut Source, id: TypeId, union: &Union) {
    let mut variants = variants(context, union);
    let other = fallback_name(&variants);
    let by_tag =
        union.discriminator.as_ref().filter(|_| variants.iter().all(|variant| variant.object.is_some()));
    let base = union.base.map(TypeRef::Named);
    if let (Some(_), Some(ty)) = (by_tag, base)
        && let Some(object) = object_of(context.document, &ty)
    {
        variants.push(EnumVariant {
            name: other.clone(),
            ty,
            definitions: Vec::new(),
            object: Some(object),
            tags: Vec::new(),
            docs: docs::lines("A type that the interface file does not name, preserved whole.", 4),
        });
    }
    let plan = Arc::clone(&context.plan);
    let merged = plan.merged(id);
    for projection in [Projection::Whole, Projection::Create] {
        if !plan.has(id, projection) || projection == Projection::Whole && merged.is_some() {
            continue;
        }
        let shape =
            UnionEnum { id, projection, name: ident(context.plan.name(id, projection)), variants: &variants };
        declare(context, source, &shape, &other);
        implement_codec(context, source, &shape, union, &other);
        conversions(context, source, &shape, union);
        if context.plan.is_sent(id) {
            check(context, source, &shape, &other);
        }
    }
    if let Some(merged) = merged {
        merged::emit(context, source, id, merged);
    } else if plan.has(id, Projection::Patch) {
        let object = MergedUnion::of(context.document, union).object;
        let structs = Structs { projections: &[Projection::Patch], has_setters: false, tagged: None };
        object::emit_structs(context, source, id, &object, structs);
    }
}

fn variants<'a>(context: &Context<'a>, union: &Union) -> Vec<EnumVariant<'a>> {
    union
        .variants
        .iter()
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
            EnumVariant {
                name: ident(&variant.rust),
                ty: variant.ty.clone(),
                definitions: variant.definitions.clone(),
                object: object_of(context.document, &variant.ty),
                tags,
                docs: docs::lines(&text, 4),
            }
        })
        .collect()
}

/// Returns the name of the fallback variant.
fn fallback_name(variants: &[EnumVariant<'_>]) -> Ident {
    let is_free = |name: &&str| variants.iter().all(|variant| variant.name != name);
    format_ident!(
        "{}",
        ["Other", "OtherKind", "AnyOther"].into_iter().find(is_free).unwrap_or("AnyOtherKind")
    )
}

fn declare(context: &Context<'_>, source: &mut Source, shape: &UnionEnum<'_, '_>, other: &Ident) {
    let definition = context.document.ty(shape.id);
    let name = &shape.name;
    let fallback = format!("`{}`.", definition.source_name.as_ref().unwrap_or(&definition.name));
    let docs = if shape.projection == Projection::Create {
        docs::lines(&structs::create_docs(context.plan.name(shape.id, Projection::Whole)), 0)
    } else {
        docs::of(&definition.docs, &fallback, Some(&definition.pointer), 0)
    };
    let mut variants = Vec::new();
    for variant in shape.variants {
        let (name, docs) = (&variant.name, &variant.docs);
        let ty = variant_type(context, source, variant, shape.projection);
        variants.push(quote! { #docs #name(#ty), });
    }
    if !shape.has_variant(other) {
        let json = source.core("Json");
        variants.push(quote! {
            /// Any other value, preserved whole.
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

/// Implements `From` for the type of each variant, unless several variants have it.
fn conversions(context: &Context<'_>, source: &mut Source, shape: &UnionEnum<'_, '_>, union: &Union) {
    let UnionEnum { projection, name, variants, .. } = shape;
    for variant in *variants {
        if !matches!(variant.ty, TypeRef::Named(_)) {
            scalar_conversions(context, source, shape, variant);
            continue;
        }
        if variants.iter().filter(|other| other.ty == variant.ty).count() > 1 {
            continue;
        }
        let ty = types::rust_type(context, source, &variant.ty, *projection);
        // A union that lists itself as a variant needs no conversion.
        if *name == ty.to_string() {
            continue;
        }
        let boxed = variant_type(context, source, variant, *projection).to_string().starts_with("Box ");
        let variant_name = &variant.name;
        let value = if boxed {
            quote! { Box::new(value) }
        } else {
            quote! { value }
        };
        let tag = union.discriminator.as_ref().zip(variant.tags.first());
        let property = tag.zip(variant.object).and_then(|((discriminator, tag), (_, object))| {
            let property =
                object.properties.iter().find(|property| property.wire == discriminator.property)?;
            let is_settable = *projection == Projection::Whole || !property.read_only;
            (is_settable && types::is_textual(context, &property.ty)).then(|| (ident(&property.rust), tag))
        });
        let (mutable, set) = match property {
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

/// Implements `From` for a scalar type that only one variant holds.
fn scalar_conversions(
    context: &Context<'_>,
    source: &mut Source,
    shape: &UnionEnum<'_, '_>,
    variant: &EnumVariant<'_>,
) {
    let UnionEnum { projection, name, variants, .. } = shape;
    let inputs = match &variant.ty {
        TypeRef::String(StringFormat::Date | StringFormat::DateTime | StringFormat::Password) => return,
        TypeRef::String(_) => vec![quote! { String }, quote! { &str }],
        TypeRef::Integer(_) => vec![types::rust_type(context, source, &variant.ty, *projection)],
        TypeRef::Boolean => vec![quote! { bool }],
        _ => return,
    };
    let ty = types::rust_type(context, source, &variant.ty, *projection).to_string();
    let is_same = |other: &&EnumVariant<'_>| {
        types::rust_type(context, source, &other.ty, *projection).to_string() == ty
    };
    if variants.iter().filter(is_same).count() > 1 {
        return;
    }
    let variant_name = &variant.name;
    for input in inputs {
        let value = if input.to_string().starts_with('&') {
            quote! { value.to_owned() }
        } else {
            quote! { value }
        };
        source.push(quote! {
            impl From<#input> for #name {
                fn from(value: #input) -> Self {
                    Self::#variant_name(#value)
                }
            }
        });
    }
}

/// Implements `validate()` by the schema of the union and the hand-written rules of the variant.
fn check(context: &mut Context<'_>, source: &mut Source, shape: &UnionEnum<'_, '_>, other: &Ident) {
    let mut arms = Vec::new();
    for variant in shape.variants {
        let statements = rules::hand_written_of_value(context, source, &variant.ty);
        let name = &variant.name;
        if !statements.is_empty() {
            arms.push((quote! { #name(value) }, statements));
        }
    }
    let is_complete = arms.len() == shape.variants.len() && shape.has_variant(other);
    let hand_written_rules = match (&arms[..], is_complete) {
        ([], _) => quote! {},
        ([(pattern, statements)], false) => quote! { if let Self::#pattern = self { #statements } },
        (arms, is_complete) => {
            let call = quote! { value.check_nested(violations); };
            let arms = arms.iter().map(|(pattern, statements)| {
                if statements.to_string() == call.to_string() {
                    quote! { Self::#pattern => value.check_nested(violations), }
                } else {
                    quote! { Self::#pattern => { #statements } }
                }
            });
            let rest = (!is_complete).then(|| quote! { _ => {} });
            quote! { match self { #(#arms)* #rest } }
        }
    };
    rules::validate(context, source, shape.id, &shape.name, shape.projection, &hand_written_rules);
}

#[cfg(test)]
mod tests {
    use crate::emit::{self, GenerateOptions};
    use crate::interface::{InterfaceFile, ReadOptions};

    /// Returns the number of lines of the file of a union. A tag distinguishes the variants, or else their properties.
    fn line_count(variants: usize, tagged: bool) -> usize {
        let mut text = "openapi: 3.0.3\npaths:\n  /x:\n    post:\n      operationId: x\n      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/U'}}}}\n      responses: {'200': {description: x, content: {application/json: {schema: {$ref: '#/components/schemas/U'}}}}}\ncomponents:\n  schemas:\n    U:\n      oneOf:\n".to_owned();
        for number in 0..variants {
            text.push_str(&format!("        - {{$ref: '#/components/schemas/V{number}'}}\n"));
        }
        if tagged {
            text.push_str("      discriminator: {propertyName: kind}\n");
        }
        for number in 0..variants {
            // Fields of its own, one that all share, and one of another type in each.
            text.push_str(&format!("    V{number}: {{type: object, required: [kind], properties: {{kind: {{type: string}}, shared: {{type: string}}, own{number}: {{type: string}}, part: {{$ref: '#/components/schemas/P{number}'}}}}}}\n    P{number}: {{type: object, properties: {{p{number}: {{type: string}}}}}}\n"));
        }
        let document = InterfaceFile::parse(&text, &ReadOptions::new()).unwrap().lowered.document;
        let files = emit::emit(&document, &GenerateOptions::new("x")).unwrap().files;
        files.iter().find(|file| file.path == "models/u.rs").unwrap().text.lines().count()
    }

    #[test]
    fn union_code_grows_linearly_with_its_variants() {
        for tagged in [true, false] {
            let [ten, twenty, forty, eighty] = [10, 20, 40, 80].map(|variants| line_count(variants, tagged));
            // Twice as many new variants are twice as many new lines, give or take a tenth for wrapped lists.
            let (first, second, third) = (twenty - ten, forty - twenty, eighty - forty);
            assert!(second * 10 <= first * 22, "{tagged}: {ten} {twenty} {forty} {eighty}");
            assert!(third * 10 <= second * 22, "{tagged}: {ten} {twenty} {forty} {eighty}");
        }
    }
}
