//! Constructors of generated types: `new` for few arguments of different types, otherwise a builder.
//!
//! Only their order distinguishes positional arguments. A constructor therefore takes at most four of them, and no two
//! that accept the same value: `new(code_oi, code_oc)` would compile with its arguments swapped. Every other type has
//! a builder, `orange_core::__builder!`, whose `build` exists once all required fields are set.

use std::collections::BTreeSet;

use heck::ToUpperCamelCase as _;
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{format_ident, quote};

use super::code_text::{block_text, expression_text, type_text};
use super::context::Context;
use super::projection::Projection;
use super::source::Source;
use super::types::{self, resolved};
use super::{docs, names, plan, structs};
use crate::ir::{EnumKind, Shape, StringFormat, TypeRef};

/// Comment above the table of a builder.
const SYNTAX: &str = "\
// The docs of `__builder!` in `orange-model` describe the rows.
";

/// Maximum number of positional arguments of a constructor.
const MAX_POSITIONAL: usize = 4;

/// A field, and the argument of a constructor or setter from which it is set.
#[derive(Clone)]
pub(super) struct FieldArgument {
    pub field: Ident,
    /// The type of the argument.
    pub argument: TokenStream,
    /// The type of the field.
    pub stored: TokenStream,
    /// Conversion from the argument to the type of the field.
    pub convert: TokenStream,
    /// Kinds of value that the argument accepts, from [`accepted_kinds`].
    pub accepts: BTreeSet<String>,
    /// Description from the interface file, as Markdown.
    pub description: Option<String>,
}

impl FieldArgument {
    /// An argument that has exactly the type of the field.
    pub(super) fn exact(field: Ident, ty: TokenStream) -> Self {
        Self {
            argument: ty.clone(),
            convert: quote! { #field },
            accepts: exact_kind(&ty),
            stored: ty,
            description: None,
            field,
        }
    }

    /// An argument that accepts every value which converts into a type of the interface file.
    pub(super) fn converted(
        context: &Context<'_>,
        source: &mut Source,
        field: Ident,
        ty: &TypeRef,
        projection: Projection,
    ) -> Self {
        let argument = types::argument(context, source, ty, projection, &field);
        Self {
            stored: types::rust_type(context, source, ty, projection),
            argument: argument.ty,
            convert: argument.convert,
            accepts: accepted_kinds(context, ty, projection),
            description: None,
            field,
        }
    }
}

/// The constructor of a type.
pub(super) struct Constructor<'a> {
    /// The type to construct.
    pub name: &'a Ident,
    /// The name of its builder. Used if the type needs one.
    pub builder: &'a Ident,
    pub required: Vec<FieldArgument>,
    /// The noun for the constructed value in the documentation, such as `request`.
    pub noun: &'static str,
    /// The noun for the fields in the documentation, such as `parameters`.
    pub fields_noun: &'static str,
    /// Whether there is any field, required or optional.
    pub has_fields: bool,
}

/// Returns the name of the builder of an operation or a form. `taken` has the names of other types.
pub(super) fn builder_name(name: &Ident, taken: &BTreeSet<String>) -> Ident {
    let name = names::first_free(&[&format!("{name}Builder")], "", |name| !taken.contains(name));
    types::ident(&name)
}

/// Whether a type needs a builder: it has too many arguments, or two of them accept the same kind of value.
fn needs_builder<'a>(accepts: impl IntoIterator<Item = &'a BTreeSet<String>>) -> bool {
    let accepts: Vec<_> = accepts.into_iter().collect();
    let mut seen = BTreeSet::new();
    accepts.len() > MAX_POSITIONAL || accepts.iter().copied().flatten().any(|kind| !seen.insert(kind))
}

/// Returns a call of the constructor or builder of the type at `path`, with a value for each argument.
pub(super) fn call(path: &TokenStream, arguments: &[(&FieldArgument, TokenStream)]) -> TokenStream {
    let values = arguments.iter().map(|(_, value)| value);
    if needs_builder(arguments.iter().map(|(argument, _)| &argument.accepts)) {
        let setters = arguments.iter().map(|(argument, _)| setter_name(&argument.field));
        quote! { #path::builder()#(.#setters(#values))*.build() }
    } else {
        quote! { #path::new(#(#values),*) }
    }
}

/// The setter of a builder, which must not be named like another method of the builder.
fn setter_name(field: &Ident) -> Ident {
    if field == "build" { format_ident!("with_{field}") } else { structs::setter_name(field) }
}

impl Constructor<'_> {
    /// Returns the function `new` for the `impl` of the type, or adds a builder to `source` and returns `None`.
    ///
    /// `body` creates the value from variables with the names of the fields. `converted` creates it from the arguments
    /// of `new`, with their conversions.
    pub(super) fn emit(
        &self,
        source: &mut Source,
        body: &TokenStream,
        converted: &TokenStream,
    ) -> Option<TokenStream> {
        let Self { name, builder, required, .. } = self;
        if !needs_builder(required.iter().map(|argument| &argument.accepts)) {
            let docs = docs::lines(&self.documentation(&format!("Creates the {} from", self.noun)), 4);
            let parameters =
                required.iter().map(|FieldArgument { field, argument, .. }| quote! { #field: #argument });
            return Some(quote! {
                #docs
                pub fn new(#(#parameters),*) -> Self {
                    #converted
                }
            });
        }
        let parameters = type_parameters(builder, required);
        let mut rows = String::new();
        for (argument, parameter) in required.iter().zip(&parameters) {
            let FieldArgument { field, argument, stored, convert, .. } = argument;
            // The type arguments of the builder once this field is set.
            let next: Vec<String> = parameters
                .iter()
                .map(|other| if other == parameter { type_text(stored) } else { other.to_string() })
                .collect();
            rows.push_str(&format!(
                "        {field}: {}, state: {parameter},\n            setter: {}({}) -> {builder}<{}> = {};\n",
                type_text(stored),
                setter_name(field),
                type_text(argument),
                next.join(", "),
                expression_text(convert)
            ));
        }
        let fields: Vec<String> = required.iter().map(|argument| argument.field.to_string()).collect();
        let mut docs = String::new();
        let first_words = format!("Returns an empty builder of the {}, with setters for", self.noun);
        let text = self.documentation(&first_words);
        docs::comment(&mut docs, &text, 4);
        source.push_formatted(format!(
            "{SYNTAX}orange_core::__builder! {{\n{docs}    pub struct {builder} {{ {} }} for {name};\n    fields {{\n{rows}    }}\n    build {}}}\n",
            fields.join(", "),
            block_text(body).trim_start()
        ));
        None
    }

    /// Returns the documentation of the function. If there are required fields, it starts with `first_words` and ends with
    /// their descriptions.
    fn documentation(&self, first_words: &str) -> String {
        let Self { required, noun, fields_noun, has_fields, .. } = self;
        let descriptions: Vec<String> = required
            .iter()
            .filter_map(|argument| {
                Some(list_item(&argument.field.to_string(), argument.description.as_deref()?))
            })
            .collect();
        if !has_fields {
            format!("Creates the {noun}.")
        } else if required.is_empty() {
            format!("Creates the {noun} without {fields_noun}.")
        } else if descriptions.is_empty() {
            format!("{first_words} its required {fields_noun}.")
        } else {
            format!("{first_words} its required {fields_noun}:\n\n{}", descriptions.join("\n"))
        }
    }
}

/// Returns a type parameter for each field. No parameter has the name of a type that the fields or the builder use.
fn type_parameters(builder: &Ident, required: &[FieldArgument]) -> Vec<Ident> {
    let mut taken = BTreeSet::from([builder.to_string(), "Unset".to_owned()]);
    // The body of `build` may use them.
    taken.extend(plan::RESERVED.iter().map(|name| (*name).to_owned()));
    for argument in required {
        for code in [&argument.argument, &argument.stored, &argument.convert] {
            add_identifiers(code.clone(), &mut taken);
        }
    }
    let parameter = |argument: &FieldArgument| {
        let camel = format!("{}State", argument.field.to_string().to_upper_camel_case());
        let camel = if syn::parse_str::<Ident>(&camel).is_ok() { camel } else { "FieldState".to_owned() };
        let name = names::first_free(&[&camel], "", |name| !taken.contains(name));
        taken.insert(name.clone());
        format_ident!("{name}")
    };
    required.iter().map(parameter).collect()
}

/// Adds every identifier of the code.
fn add_identifiers(code: TokenStream, identifiers: &mut BTreeSet<String>) {
    for token in code {
        match token {
            TokenTree::Ident(ident) => _ = identifiers.insert(ident.to_string()),
            TokenTree::Group(group) => add_identifiers(group.stream(), identifiers),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}

/// Returns the documentation of an argument as a list item.
fn list_item(field: &str, prose: &str) -> String {
    // Indentation would break a fenced block, so the description ends before it.
    let prose = prose.split("```").next().unwrap_or_default().trim_end();
    let mut lines = prose.lines();
    let mut item = format!("- `{field}`: {}", lines.next().unwrap_or_default());
    for line in lines {
        item.push('\n');
        if !line.is_empty() {
            item.push_str("  ");
            item.push_str(line);
        }
    }
    item
}

/// Returns the kinds of value that an argument accepts if [`types::argument`] declares it. Two arguments with a common kind
/// can be swapped without a compile error.
pub(super) fn accepted_kinds(
    context: &Context<'_>,
    ty: &TypeRef,
    projection: Projection,
) -> BTreeSet<String> {
    let mut kinds = BTreeSet::new();
    add_kinds(context, ty, projection, &mut kinds);
    kinds
}

/// Returns the kind of an argument that accepts one type only.
fn exact_kind(ty: &TokenStream) -> BTreeSet<String> {
    BTreeSet::from([ty.to_string()])
}

fn add_kinds(context: &Context<'_>, ty: &TypeRef, projection: Projection, kinds: &mut BTreeSet<String>) {
    let mut add = |kind: &str| _ = kinds.insert(kind.to_owned());
    match resolved(context, ty) {
        TypeRef::String(StringFormat::Date) => add("date"),
        TypeRef::String(StringFormat::DateTime) => add("date-time"),
        TypeRef::String(_) | TypeRef::Binary => add("text"),
        // An untyped literal is an integer or a number.
        TypeRef::Integer(_) | TypeRef::Number => add("number"),
        TypeRef::Boolean => add("boolean"),
        TypeRef::Any => ["text", "number", "boolean", "any"].into_iter().for_each(add),
        TypeRef::Array(inner, _) => {
            let inner = accepted_kinds(context, inner, projection.of_elements());
            kinds.extend(inner.into_iter().map(|kind| format!("list of {kind}")));
        }
        TypeRef::Map(inner, _) => {
            let inner = types::rust_type(context, &mut Source::new(""), inner, projection.of_elements());
            kinds.insert(format!("map of {inner}"));
        }
        TypeRef::Nullable(inner) => {
            let inner = types::rust_type(context, &mut Source::new(""), inner, projection);
            kinds.insert(format!("optional {inner}"));
        }
        TypeRef::Named(id) => {
            kinds.insert(context.plan.name(*id, projection).to_owned());
            match &context.document.ty(*id).shape {
                Shape::Enum(shape) => {
                    let kind = if shape.kind == EnumKind::String { "text" } else { "number" };
                    kinds.insert(kind.to_owned());
                }
                // `resolved` leaves only aliases that are newtypes of text.
                Shape::Alias(..) => _ = kinds.insert("text".to_owned()),
                // Each variant converts into the union.
                Shape::Union(union) => {
                    for variant in &union.variants {
                        match &variant.ty {
                            TypeRef::Named(id) => {
                                _ = kinds.insert(context.plan.name(*id, projection).to_owned())
                            }
                            TypeRef::String(_) | TypeRef::Integer(_) | TypeRef::Boolean => {
                                add_kinds(context, &variant.ty, projection, kinds);
                            }
                            _ => {}
                        }
                    }
                }
                Shape::Object(_) => {}
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds(lists: &[&[&str]]) -> Vec<BTreeSet<String>> {
        lists.iter().map(|list| list.iter().map(|kind| (*kind).to_owned()).collect()).collect()
    }

    #[test]
    fn up_to_four_arguments_that_differ_are_positional() {
        let four = kinds(&[&["text"], &["number"], &["boolean"], &["Address"]]);
        assert!(!needs_builder(&four));
        assert!(!needs_builder(&[]));
        let five = kinds(&[&["text"], &["number"], &["boolean"], &["Address"], &["date"]]);
        assert!(needs_builder(&five));
    }

    #[test]
    fn arguments_that_accept_the_same_value_are_never_positional() {
        // At any position, combined with any other accepted type.
        assert!(needs_builder(&kinds(&[&["text"], &["number"], &["text"]])));
        assert!(needs_builder(&kinds(&[&["text"], &["MediumType", "text"]])));
        // A list of a kind is a kind of its own.
        assert!(!needs_builder(&kinds(&[&["list of text"], &["text"]])));
    }

    #[test]
    fn type_parameter_is_not_a_type_of_the_builder() {
        let argument = |field: &str, ty: TokenStream| FieldArgument {
            field: format_ident!("{field}"),
            argument: quote! { impl Into<#ty> },
            stored: ty,
            convert: quote! { x.into() },
            accepts: BTreeSet::new(),
            description: None,
        };
        let required = [
            argument("note", quote! { Note }),
            argument("string", quote! { String }),
            argument("a", quote! { AState }),
        ];
        let names: Vec<String> =
            type_parameters(&format_ident!("XBuilder"), &required).iter().map(ToString::to_string).collect();
        assert_eq!(names, ["NoteState", "StringState", "AState2"]);
    }
}
