//! Aliases: newtypes of strings, and type aliases for other types.

use quote::quote;

use super::context::Context;
use super::docs;
use super::projection::Projection;
use super::rules;
use super::source::Source;
use super::types::{self, ident};
use crate::finding::{Finding, Severity};
use crate::ir::{TypeId, TypeRef};

pub(super) fn emit(context: &mut Context<'_>, source: &mut Source, id: TypeId, target: &TypeRef) {
    let definition = context.document.ty(id);
    let text = docs::text_of(&definition.docs, &docs::schema_name(definition), Some(&definition.pointer));
    let docs = docs::lines(&text, 0);
    let name = ident(context.plan.name(id, Projection::Whole));
    if context.plan.is_endless(id) {
        let json = source.core("Json");
        source.push(quote! { #docs pub type #name = #json; });
        context.findings.push(Finding::new(
            Severity::Repaired,
            "endless-alias",
            definition.pointer.clone(),
            "the schema refers only to itself; its Rust type is `Json`",
        ));
        return;
    }
    if types::is_newtype(context, id) {
        let mut docs = String::new();
        docs::comment(&mut docs, &text, 4);
        source.defines(&name);
        source.push_first(format!("orange_core::text_type! {{\n{docs}    pub struct {name};\n}}\n"));
        if context.plan.is_sent(id) {
            rules::validate_text(context, source, id, &name);
        }
        return;
    }
    for projection in [Projection::Whole, Projection::Create] {
        if context.plan.has(id, projection) {
            let name = ident(context.plan.name(id, projection));
            let ty = types::rust_type(context, source, target, projection);
            source.push(quote! { #docs pub type #name = #ty; });
        }
    }
}
