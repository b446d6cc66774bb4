//! Structs for objects: fields, both directions of serde, constructor and setters.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::constructor::{self, Constructor, Required};
use super::context::Context;
use super::form::Form;
use super::source::Source;
use super::structs::{Field, Struct, create_docs, setter_name};
use super::types::{self, ident};
use super::{docs, rules};
use crate::emit::coverage::Item;
use crate::ir::{Additional, Member, Object, Shape, TypeId, TypeRef};

pub(super) fn emit(context: &mut Context<'_>, source: &mut Source, id: TypeId, object: &Object) {
    if !context.plan.has(id, Form::Whole) {
        // Read-only properties are not part of request types.
        let filled = object.members.iter().enumerate().filter(|(_, member)| member.read_only);
        context.coverage.extend(filled.map(|(index, _)| Item::Member(id, index)));
    }
    for form in [Form::Whole, Form::Create, Form::Patch] {
        if !context.plan.has(id, form) {
            continue;
        }
        let members = object.members.iter().enumerate();
        let members: Vec<_> =
            members.filter(|(_, member)| form == Form::Whole || !member.read_only).collect();
        let fields = members
            .into_iter()
            .map(|(index, member)| {
                context.coverage.insert(Item::Member(id, index));
                let ty = types::rust(context, source, &member.ty, form);
                let boxed = match form {
                    Form::Whole | Form::Create => context.plan.is_boxed(id, index),
                    Form::Patch => context.plan.is_boxed_in_patch(id, &member.ty),
                };
                let ty = if boxed {
                    quote! { Box<#ty> }
                } else {
                    ty
                };
                Field { member, name: ident(&member.rust), ty, boxed, kinds: Vec::new() }
            })
            .collect();
        let shape = Struct::new(context.plan.name(id, form), form, fields);
        let docs = type_docs(context, id, form, object);
        let received = form == Form::Whole && context.plan.is_received(id);
        declare(source, &shape, &docs, received);
        let created = form == Form::Create || form == Form::Whole && !context.plan.has(id, Form::Create);
        if form == Form::Patch {
            change_table(source, &shape);
        } else if created && context.plan.is_sent(id) {
            construct(context, source, id, &shape);
            let setters = setters(context, source, &shape);
            table(source, &shape, &setters);
        } else {
            table(source, &shape, &vec![None; shape.fields.len()]);
        }
        if context.plan.is_sent(id) {
            rules::of_object(context, source, id, &shape);
        }
    }
}

fn type_docs(context: &Context<'_>, id: TypeId, form: Form, object: &Object) -> TokenStream {
    let definition = context.document.ty(id);
    let whole = context.plan.name(id, Form::Whole);
    match form {
        Form::Create => return docs::lines(&create_docs(whole), 0),
        Form::Patch if whole != context.plan.name(id, form) => {
            return docs::lines(
                &format!("A partial update of a [`{whole}`]: fields that are not set stay unchanged."),
                0,
            );
        }
        // A patch alone is all that there is of the type.
        Form::Whole | Form::Patch => {}
    }
    let mut text = definition.docs.clone();
    let fallback = format!("`{}`.", definition.source_name.as_ref().unwrap_or(&definition.name));
    if let Additional::Typed(ty) = &object.additional {
        let what = match ty {
            TypeRef::Named(id) => format!("the type `{}`", context.plan.name(*id, form)),
            _ => "the same type".to_owned(),
        };
        let note = format!("Additional properties all have {what}; see `unknown()` and `get()`.");
        text.description = Some(match text.description {
            Some(description) => format!("{description}\n\n{note}"),
            None => format!("{fallback}\n\n{note}"),
        });
    }
    docs::of(&text, &fallback, Some(&definition.pointer), 0)
}

/// The struct itself.
pub(super) fn declare(source: &mut Source, shape: &Struct<'_>, docs: &TokenStream, received: bool) {
    let Struct { name, fields, extras, form } = shape;
    let extras_type = source.core("ExtraFields");
    let wrapper = match form {
        Form::Patch => patch_type(source, fields),
        Form::Whole | Form::Create => format_ident!("Option"),
    };
    let fields = fields.iter().map(|Field { member, name, ty, .. }| {
        let docs = member_docs(member, *form);
        quote! { #docs pub #name: #wrapper<#ty>, }
    });
    let attribute = match form {
        Form::Whole if received => quote! { #[non_exhaustive] },
        Form::Whole => quote! {},
        Form::Create | Form::Patch => quote! { #[must_use] },
    };
    // Private in what servers send; elsewhere `..Default::default()` has to reach it.
    let visibility = if received {
        quote! {}
    } else {
        quote! { #[doc(hidden)] pub }
    };
    source.push(quote! {
        #docs
        #[derive(Clone, Debug, Default)]
        #attribute
        pub struct #name {
            #(#fields)*
            #visibility #extras: #extras_type,
        }
    });
}

fn member_docs(member: &Member, form: Form) -> TokenStream {
    let mut text = member.docs.clone();
    let mut facts = Vec::new();
    if member.rust != member.wire {
        facts.push(format!("JSON property `{}`.", member.wire.replace('`', "'")));
    }
    match form {
        Form::Whole if member.read_only => facts.push("Read-only.".to_owned()),
        Form::Patch => {}
        _ if member.required => facts.push("Required.".to_owned()),
        _ => {}
    }
    if member.write_only {
        facts.push("Write-only.".to_owned());
    }
    if let Some(default) = &member.default {
        facts.push(format!("Default: `{}`.", default.to_string().replace('`', "'")));
    }
    facts.extend(rules::in_words(&member.rules, &member.ty));
    let fallback = format!("`{}`.", member.wire.replace('`', "'"));
    if !facts.is_empty() {
        let facts = facts.join(" ");
        let prose = text.description.as_deref().map(str::trim).filter(|text| !text.is_empty());
        text.description = Some(match prose {
            Some(prose) => format!("{prose}\n\n{facts}"),
            None => format!("{fallback} {facts}"),
        });
    }
    docs::of(&text, &fallback, None, 4)
}

/// The table of the fields of a struct, from which both directions of serde come. A field with a setter says how that
/// takes the value.
fn table(source: &mut Source, shape: &Struct<'_>, setters: &[Option<String>]) {
    let Struct { name, extras, fields, .. } = shape;
    let mut rows = String::new();
    for (index, (field, setter)) in fields.iter().zip(setters).enumerate() {
        let setter = setter.as_ref().map(|setter| format!(" [{setter}]")).unwrap_or_default();
        rows.push_str(&row(index, field, &setter));
    }
    source.push_formatted(format!("orange_core::__fields! {{\n    {name}.{extras} {{\n{rows}    }}\n}}\n"));
}

/// The table of the fields of a change, each with a setter.
pub(super) fn change_table(source: &mut Source, shape: &Struct<'_>) {
    let Struct { name, extras, fields, .. } = shape;
    let rows: String = fields
        .iter()
        .enumerate()
        .map(|(index, field)| row(index, field, &format!(" [{}]", setter("patch", field, &field.ty))))
        .collect();
    source.push_formatted(format!(
        "orange_core::__fields! {{\n    change {name}.{extras} {{\n{rows}    }}\n}}\n"
    ));
}

/// A field with its number, its name on the wire, and what else there is to say of it.
pub(super) fn row(index: usize, field: &Field<'_>, rest: &str) -> String {
    format!("        {index} {} {}{rest};\n", field.name, Literal::string(&field.member.wire))
}

/// A setter that takes values of `ty` in one of the ways that `__setter!` knows.
fn setter(kind: &str, field: &Field<'_>, ty: &TokenStream) -> String {
    let ty = constructor::type_text(ty);
    let setter = setter_name(&field.name);
    if setter == field.name { format!("{kind} {ty}") } else { format!("{kind} {setter}: {ty}") }
}

/// The setters of all fields but those that the server fills in.
fn setters(context: &Context<'_>, source: &mut Source, shape: &Struct<'_>) -> Vec<Option<String>> {
    shape
        .fields
        .iter()
        .map(|field| {
            let member = field.member;
            if member.read_only {
                return None;
            }
            let (kind, ty) = if field.boxed {
                ("boxed", types::rust(context, source, &member.ty, shape.form))
            } else {
                types::taken(context, source, &member.ty, shape.form)
            };
            Some(setter(kind, field, &ty))
        })
        .collect()
}

/// The members whose value says which variant of a union an object is: wire name and value.
pub(super) fn tags(context: &Context<'_>, id: TypeId) -> Vec<(String, String)> {
    let mut tags: Vec<(String, String)> = context.document.ty(id).tag.iter().cloned().collect();
    for definition in &context.document.types {
        let Shape::Union(union) = &definition.shape else { continue };
        let Some(discriminator) = &union.discriminator else { continue };
        let variants: Vec<_> =
            union.variants.iter().filter(|variant| variant.ty == TypeRef::Named(id)).collect();
        if let [variant] = variants[..]
            && let Some(tag) = &variant.tag
            && tags.iter().all(|(member, _)| *member != discriminator.member)
        {
            tags.push((discriminator.member.clone(), tag.clone()));
        }
    }
    tags
}

/// A constructor with the required fields.
fn construct(context: &Context<'_>, source: &mut Source, id: TypeId, shape: &Struct<'_>) {
    let Struct { name, fields, extras, form } = shape;
    let tags = tags(context, id);
    let mut required = Vec::new();
    let mut values = Values::default();
    for (index, Field { member, name, ty, boxed, .. }) in fields.iter().enumerate() {
        let tag = tags.iter().find(|(wire, _)| *wire == member.wire).map(|(_, tag)| tag);
        let tag = tag.filter(|_| types::is_made_of_text(context, &member.ty));
        let argument = types::argument(context, source, &member.ty, *form, name);
        let convert = &argument.convert;
        let convert = if *boxed {
            quote! { Box::new(#convert) }
        } else {
            quote! { #convert }
        };
        let argument_type = if *boxed {
            let inner = types::rust(context, source, &member.ty, *form);
            quote! { impl Into<#inner> }
        } else {
            argument.ty
        };
        let only = || constructor::only_value(context, &member.ty, &member.rules);
        let only = if member.required && !member.read_only { only() } else { None };
        if let Some(tag) = tag {
            values.same(&quote! { #name: Some(#tag.into()) });
        } else if let Some(only) = only {
            values.same(&quote! { #name: Some(#only) });
        } else if member.required && !member.read_only {
            let mut one = Required {
                field: name.clone(),
                argument: argument_type.clone(),
                stored: ty.clone(),
                convert: convert.clone(),
                accepts: constructor::accepted(context, &member.ty, *form),
                about: None,
            };
            if member.nullable {
                one.argument = quote! { Option<#ty> };
                one.stored = one.argument.clone();
                one.convert = quote! { #name };
                one.accepts = constructor::exactly(&one.argument);
                values.same(&quote! { #name });
                values.nulls.push((name.clone(), index));
            } else if *name == convert.to_string() {
                values.same(&quote! { #name: Some(#name) });
            } else {
                values.plain.push(quote! { #name: Some(#name) });
                values.converted.push(quote! { #name: Some(#convert) });
            }
            required.push(one);
        }
    }
    let shown = name.to_string();
    let builder = ident(&context.plan.private(&format!("{shown}Builder")));
    let constructor = Constructor {
        name,
        builder: &builder,
        required,
        summary: "Creates the value from its required fields.",
    };
    let names = || fields.iter().map(|field| &field.name);
    let (this, own) = (quote! { Self }, quote! { #name });
    let body = values.body(&own, &values.plain, extras, &default_of(&own, names()));
    let converted = values.body(&this, &values.converted, extras, &default_of(&this, names()));
    if let Some(new) = constructor.emit(source, &body, &converted) {
        source.push(quote! { impl #name { #new } });
    }
}

/// The fields that a constructor sets.
#[derive(Default)]
struct Values {
    /// Out of variables of the stored types.
    plain: Vec<TokenStream>,
    /// Out of the arguments.
    converted: Vec<TokenStream>,
    /// Fields with their index that are an explicit `null` if they are `None`.
    nulls: Vec<(Ident, usize)>,
}

impl Values {
    fn same(&mut self, value: &TokenStream) {
        self.plain.push(value.clone());
        self.converted.push(value.clone());
    }

    fn body(
        &self,
        name: &TokenStream,
        values: &[TokenStream],
        extras: &Ident,
        default: &TokenStream,
    ) -> TokenStream {
        if values.is_empty() {
            return default.clone();
        }
        let value = quote! { #name { #(#values,)* ..#default } };
        if self.nulls.is_empty() {
            return value;
        }
        let nulls = self.nulls.iter().map(|(field, index)| {
            let index = Literal::usize_unsuffixed(*index);
            quote! { if object.#field.is_none() { object.#extras.set_null(#index); } }
        });
        quote! {
            let mut object = #value;
            #(#nulls)*
            object
        }
    }
}

/// The default value of a struct; spelt out where a setter called `default` would be found instead.
fn default_of<'a>(of: &TokenStream, mut names: impl Iterator<Item = &'a Ident>) -> TokenStream {
    if names.any(|name| name == "default") {
        quote! { <#of as Default>::default() }
    } else {
        quote! { #of::default() }
    }
}

/// `Patch`, imported where a field is of it: a patch of what only the server sets has none.
fn patch_type(source: &mut Source, fields: &[Field<'_>]) -> Ident {
    if fields.is_empty() { format_ident!("Patch") } else { source.core("Patch") }
}
