//! Structs for objects: fields, constructor, setters and validation.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::constructor::{Constructor, FieldArgument};
use super::context::{Context, SourceFile};
use super::model::{Model, ModelStruct};
use super::only_value::only_value;
use super::projection::Projection;
use super::shared_fields::SharedFields;
use super::source::Source;
use super::structs::{Field, Struct, TaggedFields, create_docs};
use super::types::{self, ident};
use super::{docs, rules};
use crate::emit::coverage::Item;
use crate::error::Result;
use crate::ir::{Additional, Object, Shape, TypeId, TypeRef};

const PROJECTIONS: &[Projection] = &[Projection::Whole, Projection::Create, Projection::Patch];

/// Which structs of a type to write.
pub(super) struct Structs<'a> {
    pub projections: &'a [Projection],
    /// Whether the whole struct has setters if it is sent.
    pub has_setters: bool,
    /// The fields of the whole struct whose types depend on the discriminator.
    pub tagged: Option<TaggedFields>,
}

impl Default for Structs<'_> {
    fn default() -> Self {
        Self { projections: PROJECTIONS, has_setters: true, tagged: None }
    }
}

pub(super) fn emit(context: &mut Context<'_>, source: &mut Source, id: TypeId, object: &Object) {
    if !context.plan.has(id, Projection::Whole) {
        // Read-only properties are not part of request types.
        let read_only = object.properties.iter().enumerate().filter(|(_, property)| property.read_only);
        context.coverage.extend(read_only.map(|(index, _)| Item::Property(id, index)));
    }
    emit_structs(context, source, id, object, Structs::default());
}

/// Writes structs of a type, their constructors and their validation.
pub(super) fn emit_structs(
    context: &mut Context<'_>,
    source: &mut Source,
    id: TypeId,
    object: &Object,
    structs: Structs<'_>,
) {
    let model = model(context, source, id, object, structs);
    for ModelStruct { shape, has_setters } in &model.structs {
        context.coverage.extend(shape.fields.iter().map(|field| Item::Property(id, field.index)));
        if *has_setters {
            add_constructor(context, source, id, shape);
        }
        if context.plan.is_sent(id) {
            rules::validate_object(context, source, id, shape);
        }
    }
    if context.plan.is_resource(id) {
        let name = context.plan.name(id, Projection::Whole);
        source.push_formatted(format!("orange_core::__identified!({name});\n"));
    }
    let call = model.call(context, source, context.plan.shared_fields(id));
    source.push_first(call);
}

/// Writes the macro with the fields that several types share. `id` is one of these types.
pub(super) fn emit_shared(context: &Context<'_>, id: TypeId, shared: &SharedFields) -> Result<SourceFile> {
    let mut source = Source::new(format!("models/{}.rs", shared.name));
    let Shape::Object(object) = &context.document.ty(id).shape else {
        return source.finish(context.options);
    };
    let text = model(context, &mut source, id, object, Structs::default()).shared_macro(
        context,
        &mut source,
        shared,
    );
    // A macro has no imports. The files that call it import the types.
    let mut source = Source::new(format!("models/{}.rs", shared.name));
    let name = |id: &TypeId| format!("`{}`", context.plan.name(*id, Projection::Whole));
    let types: Vec<String> = shared.types.iter().map(name).collect();
    source.head(&format!("Fields that {} share.", types.join(", ")));
    source.push_formatted(text);
    source.finish(context.options)
}

/// Returns the structs of an object: whole, for creation and for a patch.
fn model<'a>(
    context: &Context<'_>,
    source: &mut Source,
    id: TypeId,
    object: &'a Object,
    mut structs: Structs<'_>,
) -> Model<'a> {
    let mut model = Model::default();
    for &projection in structs.projections {
        if !context.plan.has(id, projection) {
            continue;
        }
        let tagged = structs.tagged.take_if(|_| projection == Projection::Whole);
        let properties = object.properties.iter().enumerate();
        let fields = properties
            .filter(|(_, property)| projection == Projection::Whole || !property.read_only)
            .map(|(index, property)| {
                let tagged_type = tagged.as_ref().and_then(|tagged| tagged.enums.get(&index));
                let ty = match tagged_type {
                    Some(name) => quote! { #name },
                    None => types::rust_type(context, source, &property.ty, projection),
                };
                let boxed = match projection {
                    Projection::Whole | Projection::Create => context.plan.is_boxed(id, index),
                    Projection::Patch => context.plan.is_boxed_in_patch(id, &property.ty),
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
                    is_tagged: tagged_type.is_some(),
                }
            })
            .collect();
        let mut shape = Struct::new(context.plan.name(id, projection), projection, fields);
        shape.tagged = tagged;
        let is_created = projection == Projection::Create
            || projection == Projection::Whole
                && structs.has_setters
                && !context.plan.has(id, Projection::Create);
        let is_received = projection == Projection::Whole && context.plan.is_received(id);
        let docs = type_docs(context, id, projection, object);
        model.declare(source, shape, &docs, is_received, is_created && context.plan.is_sent(id));
    }
    model
}

fn type_docs(context: &Context<'_>, id: TypeId, projection: Projection, object: &Object) -> String {
    let definition = context.document.ty(id);
    let whole = context.plan.name(id, Projection::Whole);
    match projection {
        Projection::Create if context.plan.has(id, Projection::Whole) => return create_docs(whole),
        Projection::Patch if whole != context.plan.name(id, projection) => {
            return format!("A partial update of [`{whole}`]: fields that are not set stay unchanged.");
        }
        // The type has no other projection.
        Projection::Whole | Projection::Create | Projection::Patch => {}
    }
    let notes = match &object.additional {
        Additional::Typed(TypeRef::Named(id)) => {
            let name = context.plan.name(*id, projection);
            format!("Additional properties have the type `{name}`; see `unknown()` and `get()`.")
        }
        Additional::Typed(_) => {
            "Additional properties all have the same type; see `unknown()` and `get()`.".to_owned()
        }
        Additional::Unspecified | Additional::Forbidden => String::new(),
    };
    docs::text_with_notes(&definition.docs, &docs::schema_name(definition), &notes, Some(&definition.pointer))
}

/// Returns the discriminator properties of an object that is a variant of unions: JSON name and value.
fn tags(context: &Context<'_>, id: TypeId) -> Vec<(String, String)> {
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

/// Adds a constructor with the required fields.
fn add_constructor(context: &Context<'_>, source: &mut Source, id: TypeId, shape: &Struct<'_>) {
    let Struct { name, fields, extras, projection, .. } = shape;
    let tags = tags(context, id);
    let mut required = Vec::new();
    let mut values = FieldValues::default();
    for Field { index, property, name, ty, boxed, .. } in fields {
        let is_required = property.required && !property.read_only;
        let tag = tags.iter().find(|(wire, _)| *wire == property.wire).map(|(_, tag)| tag);
        if let Some(tag) = tag.filter(|_| types::converts_from_text(context, &property.ty)) {
            values.push(&quote! { #name: Some(#tag.into()) });
            continue;
        }
        if !is_required {
            continue;
        }
        if let Some(value) = only_value(context, &property.ty, &property.rules) {
            values.push(&quote! { #name: Some(#value) });
            continue;
        }
        if property.nullable {
            values.push(&quote! { #name });
            values.nulls.push((name.clone(), *index));
            required.push(FieldArgument::exact(name.clone(), quote! { Option<#ty> }));
            continue;
        }
        let mut argument = FieldArgument::converted(context, source, name.clone(), &property.ty, *projection);
        if *boxed {
            let (inner, convert) = (&argument.stored, &argument.convert);
            argument.argument = quote! { impl Into<#inner> };
            argument.convert = quote! { Box::new(#convert) };
            argument.stored = ty.clone();
        }
        let convert = &argument.convert;
        values.fields.push(quote! { #name: Some(#name) });
        values.arguments.push(quote! { #name: Some(#convert) });
        required.push(argument);
    }
    let builder = ident(&context.plan.free_name(&format!("{name}Builder")));
    let has_fields = !fields.is_empty();
    let constructor =
        Constructor { name, builder: &builder, required, noun: "value", fields_noun: "fields", has_fields };
    let has_default_setter = fields.iter().any(|field| field.name == "default");
    let literal = |name: &TokenStream, values_of_fields: &[TokenStream]| {
        // A setter `default` hides the function of the trait.
        let default = if has_default_setter {
            quote! { <#name as Default>::default() }
        } else {
            quote! { #name::default() }
        };
        values.literal(name, values_of_fields, extras, &default)
    };
    let body = literal(&quote! { #name }, &values.fields);
    let converted = literal(&quote! { Self }, &values.arguments);
    if let Some(new) = constructor.emit(source, &body, &converted) {
        source.push(quote! { impl #name { #new } });
    }
}

/// The fields that a constructor sets, as parts of a struct literal.
#[derive(Default)]
struct FieldValues {
    /// From variables that have the types of the fields.
    fields: Vec<TokenStream>,
    /// From the arguments of the constructor.
    arguments: Vec<TokenStream>,
    /// Fields with their index that are an explicit `null` if they are `None`.
    nulls: Vec<(Ident, usize)>,
}

impl FieldValues {
    /// Adds a value that is the same from variables and from arguments.
    fn push(&mut self, value: &TokenStream) {
        self.fields.push(value.clone());
        self.arguments.push(value.clone());
    }

    /// Returns the statements that create the struct `name` with the values.
    fn literal(
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
