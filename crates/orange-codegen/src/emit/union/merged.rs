//! The struct of a union that is received as one object, and the enums of its properties of several types.

use std::collections::BTreeSet;

use heck::ToUpperCamelCase as _;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use crate::emit::context::Context;
use crate::emit::coverage::Item;
use crate::emit::merged_union::{MergedUnion, TaggedProperty, TaggedType};
use crate::emit::names::first_free;
use crate::emit::object::{self, Structs};
use crate::emit::projection::Projection;
use crate::emit::source::Source;
use crate::emit::structs::TaggedFields;
use crate::emit::types::{self, ident};
use crate::emit::{code_text, docs, rules};
use crate::ir::{Shape, TypeId, TypeRef};

/// Writes the struct of a union that is received as one object, and its patch.
pub(super) fn emit(context: &mut Context<'_>, source: &mut Source, id: TypeId, merged: &MergedUnion) {
    for variant in &merged.variants {
        context.coverage.insert(Item::Type(*variant));
        if let Shape::Object(object) = &context.document.ty(*variant).shape {
            context
                .coverage
                .extend((0..object.properties.len()).map(|index| Item::Property(*variant, index)));
        }
    }
    let discriminator = merged.discriminator.and_then(|index| merged.object.properties.get(index));
    let tagged = discriminator.filter(|_| !merged.tagged.is_empty()).map(|discriminator| TaggedFields {
        discriminator: ident(&discriminator.rust),
        enums: merged
            .tagged
            .iter()
            .map(|tagged| (tagged.index, declare_enum(context, source, id, merged, tagged)))
            .collect(),
        have_hand_written_rules: context.plan.has_hand_written_rules(id),
    });
    let structs =
        Structs { projections: &[Projection::Whole, Projection::Patch], has_setters: false, tagged };
    object::emit_structs(context, source, id, &merged.object, structs);
}

/// Writes the enum of a property whose type depends on the discriminator, and returns its name.
fn declare_enum(
    context: &Context<'_>,
    source: &mut Source,
    id: TypeId,
    merged: &MergedUnion,
    tagged: &TaggedProperty,
) -> Ident {
    let whole = context.plan.name(id, Projection::Whole);
    let wire =
        |index: usize| merged.object.properties.get(index).map_or("", |property| property.wire.as_str());
    let property = wire(tagged.index);
    let discriminator = docs::code(wire(merged.discriminator.unwrap_or_default()));
    let name = ident(&context.plan.free_name(&format!("{whole}{}", property.to_upper_camel_case())));
    source.defines(&name);
    let mut taken = BTreeSet::from(["Other".to_owned()]);
    let (mut rows, mut arms) = (String::new(), Vec::new());
    for TaggedType { ty, variant, tags } in &tagged.types {
        let preferred = match ty {
            TypeRef::Named(id) => context.plan.name(*id, Projection::Whole),
            _ => variant,
        };
        let variant = first_free(&[preferred], "", |name| !taken.contains(name));
        taken.insert(variant.clone());
        let hand_written_rules = rules::hand_written_of_value(context, source, ty);
        if !hand_written_rules.is_empty() {
            let variant = format_ident!("{variant}");
            arms.push((quote! { Self::#variant(value) }, hand_written_rules));
        }
        let values: Vec<String> = tags.iter().map(|tag| Literal::string(tag).to_string()).collect();
        docs::comment(&mut rows, &format!("With {discriminator} {}.", quoted_list(tags)), 8);
        let is_named = matches!(ty, TypeRef::Named(_));
        let ty = code_text::type_text(&types::rust_type(context, source, ty, Projection::Whole));
        let stored = if is_named { format!("Box<{ty}>) from {ty}") } else { format!("{ty})") };
        rows.push_str(&format!("        {variant}({stored} = {};\n", values.join(" | ")));
    }
    let mut text = String::new();
    let summary =
        format!("Property {} of [`{whole}`]. {discriminator} determines its type.", docs::code(property));
    docs::comment(&mut text, &summary, 4);
    source.push_formatted(format!(
        "orange_core::__tagged_value! {{\n{text}    pub enum {name} {{\n{rows}    }}\n}}\n"
    ));
    if context.plan.has_hand_written_rules(id) {
        let (nested, violations) = (source.core("NestedRules"), source.core("Violations"));
        let parameter = format_ident!("{}", if arms.is_empty() { "_violations" } else { "violations" });
        let body = match &arms[..] {
            [] => TokenStream::new(),
            [(pattern, checks)] => quote! { if let #pattern = self { #checks } },
            arms => {
                let arms = arms.iter().map(|(pattern, checks)| quote! { #pattern => { #checks } });
                quote! { match self { #(#arms)* _ => {} } }
            }
        };
        source.push(quote! {
            impl #nested for #name {
                fn check_nested(&self, #parameter: &mut #violations) {
                    #body
                }
            }
        });
    }
    name
}

/// Returns tags as a list: "`a`, `b` or `c`". Without tags, returns "any other value".
fn quoted_list(tags: &[String]) -> String {
    let quoted: Vec<String> = tags.iter().map(|tag| docs::code(tag)).collect();
    match &quoted[..] {
        [] => "any other value".to_owned(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} or {last}", first.join(", ")),
    }
}
