//! Other names for types: newtypes of strings, type aliases for the rest.

use quote::quote;

use super::context::Context;
use super::docs;
use super::form::Form;
use super::rules;
use super::source::Source;
use super::types::{self, ident};
use crate::finding::{Finding, Severity};
use crate::ir::{TypeId, TypeRef};

pub(super) fn emit(context: &mut Context<'_>, source: &mut Source, id: TypeId, target: &TypeRef) {
    let definition = context.document.ty(id);
    let fallback = format!("`{}`.", definition.source_name.as_ref().unwrap_or(&definition.name));
    let docs = docs::of(&definition.docs, &fallback, Some(&definition.pointer), 0);
    let name = ident(context.plan.name(id, Form::Whole));
    if context.plan.is_endless(id) {
        let json = source.core("Json");
        source.push(quote! { #docs pub type #name = #json; });
        context.findings.push(Finding::new(
            Severity::Repaired,
            "endless-alias",
            definition.pointer.clone(),
            "this schema only refers to itself; it is typed as any JSON",
        ));
        return;
    }
    if types::is_newtype(context, id) {
        source.push(quote! {
            orange_core::text_type! {
                #docs
                pub struct #name;
            }
        });
        if context.plan.is_sent(id) {
            rules::of_text(context, source, id, &name);
        }
        return;
    }
    for form in [Form::Whole, Form::Create] {
        if context.plan.has(id, form) {
            let name = ident(context.plan.name(id, form));
            let ty = types::rust(context, source, target, form);
            source.push(quote! { #docs pub type #name = #ty; });
        }
    }
}
