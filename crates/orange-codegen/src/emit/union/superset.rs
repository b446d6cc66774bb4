//! Decoding by discriminator: one struct with the properties of all variants, read in any order and then moved into the
//! variant.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use heck::ToSnakeCase as _;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::alternative::{Alternative, Shaped};
use crate::emit::context::Context;
use crate::emit::form::Form;
use crate::emit::model::Model;
use crate::emit::source::Source;
use crate::emit::structs::{Field, Kind, Struct};
use crate::emit::type_refs::same_type;
use crate::emit::types::{self, ident};
use crate::emit::{constructor, docs, rules};
use crate::ir::{Property, StringFormat, TypeId, TypeRef};

/// Properties of all alternatives by name on the wire, in the order of their first appearance, with
/// whether they are of one type everywhere.
pub(super) fn properties<'a>(alternatives: &[Alternative<'a>]) -> Vec<(&'a Property, bool)> {
    let mut properties: Vec<(&Property, bool)> = Vec::new();
    let mut indexes: BTreeMap<&str, usize> = BTreeMap::new();
    // The alternative for everything else has the common properties, which then come first everywhere.
    let objects = alternatives.iter().rev().take(1).chain(alternatives);
    for (_, object) in objects.filter_map(|variant| variant.object) {
        for property in &object.properties {
            let known = indexes.get(property.wire.as_str()).and_then(|&index| properties.get_mut(index));
            match known {
                Some((first, same)) => *same &= same_type(&first.ty, &property.ty),
                None => {
                    indexes.insert(&property.wire, properties.len());
                    properties.push((property, true));
                }
            }
        }
    }
    properties
}

/// Field names for properties of several objects, unique again.
fn field_names(properties: &[(&Property, bool)]) -> Vec<Ident> {
    let mut taken = std::collections::BTreeSet::new();
    properties
        .iter()
        .map(|(property, _)| {
            let numbered = (2..).map(|number| format!("{}_{number}", property.rust));
            let name = std::iter::once(property.rust.clone())
                .chain(numbered)
                .find(|name| !taken.contains(name))
                .unwrap_or_default();
            taken.insert(name.clone());
            ident(&name)
        })
        .collect()
}

/// One struct with every property of every variant, and the way from there into the variant.
pub(super) fn superset(
    context: &Context<'_>,
    source: &mut Source,
    shape: &Shaped<'_, '_>,
    tag: &str,
    other: &Ident,
) {
    let Shaped { form, name, alternatives, .. } = shape;
    let properties = properties(alternatives);
    let names = field_names(&properties);
    let known = properties.iter().zip(&names).find(|((property, _), _)| property.wire == tag);
    let known = known.and_then(|(property, name)| tag_of(context, *property, name));
    let mut taken: BTreeSet<Ident> = names.iter().cloned().collect();
    let fields: Vec<Field<'_>> = properties
        .iter()
        .zip(&names)
        .enumerate()
        .map(|(index, ((property, same), name))| {
            let (mut ty, mut kinds) = (quote! {}, Vec::new());
            if *same {
                ty = types::rust(context, source, &property.ty, *form);
            } else {
                let json = source.core("Json");
                ty.extend(quote! { #json });
                if known.is_some() {
                    kinds = kinds_of(context, source, shape, property, &mut taken);
                }
            }
            Field { index, property, name: name.clone(), ty, boxed: false, kinds }
        })
        .collect();
    let parts = Struct::new(&context.plan.private(&format!("{name}Parts")), *form, fields);
    let parts_name = &parts.name;
    let extras = &parts.extras;
    let text = format!("All properties of all variants of [`{name}`], decoded before the variant is known.");
    let rows: String = parts
        .fields
        .iter()
        .map(|Field { index, property, name, ty, kinds, .. }| {
            let kinds: Vec<String> = kinds.iter().map(kind_text).collect();
            let kinds = if kinds.is_empty() { String::new() } else { format!(" {{ {} }}", kinds.join(" ")) };
            let ty = constructor::type_text(ty);
            format!("        {index} {name} {}: {ty}{kinds};\n", Literal::string(&property.wire))
        })
        .collect();
    let (mut functions, mut arms) = (String::new(), Vec::new());
    for variant in *alternatives {
        let Some((variant_id, object)) = variant.object else { continue };
        let ty = constructor::type_text(&types::rust(context, source, &variant.ty, *form));
        let variant_name = &variant.name;
        let function = format_ident!("into_{}", variant_name.to_string().to_snake_case());

        let (mut moved, mut renamed, mut decoded) = (Vec::new(), String::new(), String::new());
        for (index, property) in object.properties.iter().enumerate() {
            let mut merged = parts.fields.iter().zip(&properties);
            let merged = merged.find(|(_, (merged, _))| merged.wire == property.wire);
            let Some((merged, (_, is_same))) = merged else { continue };
            let (field, from) = (ident(&property.rust), &merged.name);
            let boxed = if context.plan.is_boxed(variant_id, index) { " => Box::new" } else { "" };
            if *is_same {
                match field == *from && boxed.is_empty() {
                    true => moved.push(field.to_string()),
                    false => _ = writeln!(renamed, "            {field} = {from}{boxed};"),
                }
                continue;
            }
            if let Some(kind) = own_kind(merged, variant) {
                _ = writeln!(renamed, "            {field} = {kind}{boxed};");
            }
            _ = writeln!(decoded, "            {index} {from};");
        }
        let moved = docs::wrapped(&moved.join(" "), 84);
        let moved = match &moved[..] {
            [] => String::new(),
            [line] => line.clone(),
            lines => format!("\n            {}\n        ", lines.join("\n            ")),
        };
        let renamed = if renamed.is_empty() { renamed } else { format!(" {{\n{renamed}        }}") };
        let decoded = if decoded.is_empty() { decoded } else { format!(" decode {{\n{decoded}        }}") };
        _ = writeln!(functions, "        {function} -> {ty} [{moved}]{renamed}{decoded};");
        let pattern = match &variant.tags[..] {
            [] => quote! { _ },
            tags => quote! { Some(#(#tags)|*) },
        };
        arms.push(quote! { #pattern => Self::#variant_name(parts.#function()), });
    }
    let by = match &known {
        Some(known) if parts.fields.iter().any(|field| !field.kinds.is_empty()) => {
            format!("|parts| {}", constructor::expression_text(&quote! { parts.#known }))
        }
        _ => "|_parts| None::<&str>".to_owned(),
    };
    source.push_formatted(format!(
        "orange_core::__superset! {{\n    /// {text}\n    struct {parts_name}.{extras} by {by}, {{\n{rows}    }}\n{functions}}}\n"
    ));
    if !shape.has(other) {
        source.core("to_json");
        arms.push(quote! { _ => Self::#other(to_json(&parts)), });
    }
    let tag = match known {
        Some(known) => quote! { parts.#known },
        None if properties.iter().any(|(property, _)| property.wire == tag) => quote! { None::<&str> },
        None => quote! { parts.#extras.unknown_text(#tag).as_deref() },
    };
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

/// Returns the declaration of a separate field for a type of a property, with the tags of the variants that have this type.
fn kind_text(kind: &Kind) -> String {
    let tags: Vec<String> = kind.tags.iter().map(|tag| Literal::string(tag).to_string()).collect();
    format!("{}: {} = {};", kind.name, constructor::type_text(&kind.ty), tags.join(" | "))
}

/// The text of the property that names the kind, as an expression after the struct it is in; `None` if it
/// is of a type that has no text.
fn tag_of(context: &Context<'_>, (property, same): (&Property, bool), field: &Ident) -> Option<TokenStream> {
    let from_json = quote! { #field.as_ref().and_then(|tag| tag.to::<String>().ok()).as_deref() };
    if !same {
        return Some(from_json);
    }
    Some(match types::resolved(context, &property.ty) {
        TypeRef::String(StringFormat::Date | StringFormat::DateTime)
        | TypeRef::Integer(_)
        | TypeRef::Number
        | TypeRef::Boolean => quote! { #field.as_ref().map(ToString::to_string).as_deref() },
        TypeRef::String(StringFormat::Password) => quote! { #field.as_ref().map(|tag| tag.expose()) },
        TypeRef::String(_) => quote! { #field.as_deref() },
        TypeRef::Any => from_json,
        named if types::is_textual(context, named) => quote! { #field.as_ref().map(|tag| tag.as_str()) },
        _ => return None,
    })
}

/// Fields for a property that is of another type in each kind, so that it is read once when the kind is
/// known before it; most servers write the tag first.
fn kinds_of(
    context: &Context<'_>,
    source: &mut Source,
    shape: &Shaped<'_, '_>,
    property: &Property,
    taken: &mut BTreeSet<Ident>,
) -> Vec<Kind> {
    let of_property = |variant: &Alternative<'_>| {
        let own = variant.object?.1.properties.iter().find(|other| other.wire == property.wire)?;
        (!variant.tags.is_empty()).then(|| own.ty.clone())
    };
    let mut kinds: Vec<(TypeRef, Ident, Vec<String>)> = Vec::new();
    for variant in shape.alternatives {
        let Some(ty) = of_property(variant) else { continue };
        match kinds.iter_mut().find(|(other, ..)| same_type(other, &ty)) {
            Some((.., tags)) => tags.extend(variant.tags.iter().cloned()),
            None => {
                let name = format!("{}_of_{}", property.rust, variant.name.to_string().to_snake_case());
                let name = format_ident!("{name}");
                if taken.insert(name.clone()) {
                    kinds.push((ty, name, variant.tags.to_vec()));
                }
            }
        }
    }
    kinds
        .into_iter()
        .map(|(ty, name, tags)| Kind { name, ty: types::rust(context, source, &ty, shape.form), tags })
        .collect()
}

/// The field that a property is read into for this variant, when its kind is known early.
fn own_kind<'a>(field: &'a Field<'_>, variant: &Alternative<'_>) -> Option<&'a Ident> {
    field
        .kinds
        .iter()
        .find(|kind| variant.tags.iter().any(|tag| kind.tags.contains(tag)))
        .map(|kind| &kind.name)
}

/// Writes the patch of a union: one for all variants, because a change does not name its variant.
pub(super) fn patch(
    context: &mut Context<'_>,
    source: &mut Source,
    id: TypeId,
    alternatives: &[Alternative<'_>],
) {
    let mut properties = properties(alternatives);
    properties.retain(|(property, _)| !property.read_only);
    let names = field_names(&properties);
    let fields = properties
        .iter()
        .zip(names)
        .enumerate()
        .map(|(index, ((property, same), name))| {
            let boxed = *same && context.plan.is_boxed_in_patch(id, &property.ty);
            let ty = if *same {
                let ty = types::rust(context, source, &property.ty, Form::Patch);
                if boxed {
                    quote! { Box<#ty> }
                } else {
                    ty
                }
            } else {
                let json = source.core("Json");
                quote! { #json }
            };
            Field { index, property, name, ty, boxed, kinds: Vec::new() }
        })
        .collect();
    let shape = Struct::new(context.plan.name(id, Form::Patch), Form::Patch, fields);
    let whole = context.plan.name(id, Form::Whole);
    let docs = if shape.name == whole {
        "A partial update of any variant: fields that are not set stay unchanged.".to_owned()
    } else {
        format!("A partial update of a [`{whole}`] of any variant: fields that are not set stay unchanged.")
    };
    rules::of_properties(context, source, id, &shape);
    let mut model = Model::default();
    model.declare(source, shape, &docs, false, false);
    let call = model.call(context, source, None);
    source.push_formatted(call);
}
