//! Structs for objects: fields, both directions of serde, constructor and setters.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::constructor::{self, Constructor, Required};
use super::context::{Context, SourceFile};
use super::form::Form;
use super::model::{Declared, Model};
use super::shared_fields::SharedFields;
use super::source::Source;
use super::structs::{Field, Struct, TaggedFields, create_docs};
use super::types::{self, ident};
use super::{docs, rules};
use crate::emit::coverage::Item;
use crate::error::Result;
use crate::ir::{Additional, Object, Shape, TypeId, TypeRef};

const FORMS: &[Form] = &[Form::Whole, Form::Create, Form::Patch];

pub(super) fn emit(context: &mut Context<'_>, source: &mut Source, id: TypeId, object: &Object) {
    if !context.plan.has(id, Form::Whole) {
        // Read-only properties are not part of request types.
        let filled = object.properties.iter().enumerate().filter(|(_, property)| property.read_only);
        context.coverage.extend(filled.map(|(index, _)| Item::Property(id, index)));
    }
    emit_structs(context, source, id, object, Structs { forms: FORMS, has_setters: true, tagged: None });
}

/// The structs of a type.
pub(super) struct Structs<'a> {
    pub forms: &'a [Form],
    /// Whether the struct of the whole form has setters if it is sent.
    pub has_setters: bool,
    /// The fields of the whole form whose types vary.
    pub tagged: Option<TaggedFields>,
}

/// Writes the structs of a type.
pub(super) fn emit_structs(
    context: &mut Context<'_>,
    source: &mut Source,
    id: TypeId,
    object: &Object,
    structs: Structs<'_>,
) {
    let model = model(context, source, id, object, structs);
    for Declared { shape, is_written } in &model.structs {
        context.coverage.extend(shape.fields.iter().map(|field| Item::Property(id, field.index)));
        if *is_written {
            construct(context, source, id, shape);
        }
        if context.plan.is_sent(id) {
            rules::of_object(context, source, id, shape);
        }
    }
    if context.plan.is_identified(id) {
        let name = context.plan.name(id, Form::Whole);
        source.push_formatted(format!("orange_core::__identified!({name});\n"));
    }
    let call = model.call(context, source, context.plan.shared_fields(id));
    source.push_first(call);
}

/// Writes the macro with the fields that several types share. `id` is one of them.
pub(super) fn emit_shared(context: &Context<'_>, id: TypeId, shared: &SharedFields) -> Result<SourceFile> {
    let mut source = Source::new(format!("models/{}.rs", shared.name));
    let Shape::Object(object) = &context.document.ty(id).shape else {
        return source.finish(context.options);
    };
    let text =
        model(context, &mut source, id, object, Structs { forms: FORMS, has_setters: true, tagged: None })
            .shared(context, &mut source, shared);
    let mut source = Source::new(format!("models/{}.rs", shared.name));
    let name = |id: &TypeId| format!("`{}`", context.plan.name(*id, Form::Whole));
    let types: Vec<String> = shared.types.iter().map(name).collect();
    source.head(&format!("Fields that {} share.", types.join(", ")));
    source.push_formatted(text);
    source.finish(context.options)
}

/// The structs of a type.
fn model<'a>(
    context: &Context<'_>,
    source: &mut Source,
    id: TypeId,
    object: &'a Object,
    mut structs: Structs<'_>,
) -> Model<'a> {
    let mut model = Model::default();
    for &form in structs.forms {
        if !context.plan.has(id, form) {
            continue;
        }
        let tagged = structs.tagged.take_if(|_| form == Form::Whole);
        let properties = object.properties.iter().enumerate();
        let fields = properties
            .filter(|(_, property)| form == Form::Whole || !property.read_only)
            .map(|(index, property)| {
                let variable = tagged.as_ref().and_then(|tagged| tagged.enums.get(&index));
                let ty = match variable {
                    Some(name) => quote! { #name },
                    None => types::rust(context, source, &property.ty, form),
                };
                let boxed = match form {
                    Form::Whole | Form::Create => context.plan.is_boxed(id, index),
                    Form::Patch => context.plan.is_boxed_in_patch(id, &property.ty),
                };
                let ty = if boxed {
                    quote! { Box<#ty> }
                } else {
                    ty
                };
                Field {
                    index,
                    property,
                    name: ident(&property.rust),
                    ty,
                    boxed,
                    is_tagged: variable.is_some(),
                }
            })
            .collect();
        let mut shape = Struct::new(context.plan.name(id, form), form, fields);
        shape.tagged = tagged;
        let is_created = form == Form::Create
            || form == Form::Whole && structs.has_setters && !context.plan.has(id, Form::Create);
        let is_received = form == Form::Whole && context.plan.is_received(id);
        let docs = type_docs(context, id, form, object);
        model.declare(source, shape, &docs, is_received, is_created && context.plan.is_sent(id));
    }
    model
}

fn type_docs(context: &Context<'_>, id: TypeId, form: Form, object: &Object) -> String {
    let definition = context.document.ty(id);
    let whole = context.plan.name(id, Form::Whole);
    match form {
        Form::Create if context.plan.has(id, Form::Whole) => return create_docs(whole),
        Form::Patch if whole != context.plan.name(id, form) => {
            return format!("A partial update of a [`{whole}`]: fields that are not set stay unchanged.");
        }
        // The type has no other form.
        Form::Whole | Form::Create | Form::Patch => {}
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
    docs::text_of(&text, &fallback, Some(&definition.pointer))
}

/// Returns the discriminator properties of an object that is a variant of unions: wire name and value.
pub(super) fn tags(context: &Context<'_>, id: TypeId) -> Vec<(String, String)> {
    let mut tags: Vec<(String, String)> = context.document.ty(id).tag.iter().cloned().collect();
    for definition in &context.document.types {
        let Shape::Union(union) = &definition.shape else { continue };
        let Some(discriminator) = &union.discriminator else { continue };
        let variants: Vec<_> =
            union.variants.iter().filter(|variant| variant.ty == TypeRef::Named(id)).collect();
        if let [variant] = variants[..]
            && let Some(tag) = &variant.tag
            && tags.iter().all(|(property, _)| *property != discriminator.property)
        {
            tags.push((discriminator.property.clone(), tag.clone()));
        }
    }
    tags
}

/// A constructor with the required fields.
fn construct(context: &Context<'_>, source: &mut Source, id: TypeId, shape: &Struct<'_>) {
    let Struct { name, fields, extras, form, .. } = shape;
    let tags = tags(context, id);
    let mut required = Vec::new();
    let mut values = Values::default();
    for Field { index, property, name, ty, boxed, .. } in fields {
        let tag = tags.iter().find(|(wire, _)| *wire == property.wire).map(|(_, tag)| tag);
        let tag = tag.filter(|_| types::is_made_of_text(context, &property.ty));
        let argument = types::argument(context, source, &property.ty, *form, name);
        let convert = &argument.convert;
        let convert = if *boxed {
            quote! { Box::new(#convert) }
        } else {
            quote! { #convert }
        };
        let argument_type = if *boxed {
            let inner = types::rust(context, source, &property.ty, *form);
            quote! { impl Into<#inner> }
        } else {
            argument.ty
        };
        let only = || constructor::only_value(context, &property.ty, &property.rules);
        let only = if property.required && !property.read_only { only() } else { None };
        if let Some(tag) = tag {
            values.same(&quote! { #name: Some(#tag.into()) });
        } else if let Some(only) = only {
            values.same(&quote! { #name: Some(#only) });
        } else if property.required && !property.read_only {
            let mut one = Required {
                field: name.clone(),
                argument: argument_type.clone(),
                stored: ty.clone(),
                convert: convert.clone(),
                accepts: constructor::accepted(context, &property.ty, *form),
                about: None,
            };
            if property.nullable {
                one.argument = quote! { Option<#ty> };
                one.stored = one.argument.clone();
                one.convert = quote! { #name };
                one.accepts = constructor::exactly(&one.argument);
                values.same(&quote! { #name });
                values.nulls.push((name.clone(), *index));
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

/// Returns the default value of a struct. Names the trait if the struct has a setter `default`.
fn default_of<'a>(of: &TokenStream, mut names: impl Iterator<Item = &'a Ident>) -> TokenStream {
    if names.any(|name| name == "default") {
        quote! { <#of as Default>::default() }
    } else {
        quote! { #of::default() }
    }
}
