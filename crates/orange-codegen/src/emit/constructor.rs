//! Constructors of generated types: `new` for few arguments of different types, otherwise a builder.
//!
//! Only their order tells positional arguments apart. A constructor therefore takes at most four of them, and no two
//! that accept the same value: `new(code_oi, code_oc)` would compile with its arguments swapped. Every other type has
//! a builder, `orange_core::__builder!`, whose `build` exists once all required fields are set.

use std::collections::BTreeSet;

use heck::ToUpperCamelCase as _;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens as _, format_ident, quote};
use serde_json::Value;

use super::context::Context;
use super::form::Form;
use super::source::{self, Source};
use super::structs;
use super::types::{self, resolved};
use super::{docs, plan};
use crate::ir::{EnumKind, Rules, Shape, StringFormat, TypeRef};

/// How many positional arguments a constructor takes at most.
const MAX_POSITIONAL: usize = 4;

/// A value that a constructor requires.
pub(super) struct Required {
    pub field: Ident,
    /// The type of the argument, as the caller sees it.
    pub argument: TokenStream,
    /// The type that is stored.
    pub stored: TokenStream,
    /// Conversion from the argument to the stored type.
    pub convert: TokenStream,
    /// Kinds of value that the argument accepts, from [`accepted`].
    pub accepts: BTreeSet<String>,
    /// Description from the interface file, as Markdown.
    pub about: Option<String>,
}

/// The constructor of a type.
pub(super) struct Constructor<'a> {
    /// The type to construct.
    pub name: &'a Ident,
    /// The name of its builder, if it needs one.
    pub builder: &'a Ident,
    pub required: Vec<Required>,
    /// First line of its docs.
    pub summary: &'a str,
}

/// Whether the values are given to a builder: there are many, or some can be mistaken for one another.
pub(super) fn needs_builder<'a>(accepts: impl IntoIterator<Item = &'a BTreeSet<String>>) -> bool {
    let accepts: Vec<_> = accepts.into_iter().collect();
    let mut seen = BTreeSet::new();
    accepts.len() > MAX_POSITIONAL || accepts.iter().copied().flatten().any(|kind| !seen.insert(kind))
}

/// The call of a constructor: `path::new(a, b)`, or the same with a builder.
pub(super) fn call<'a>(
    path: &TokenStream,
    arguments: impl IntoIterator<Item = (&'a Ident, &'a BTreeSet<String>, TokenStream)>,
) -> TokenStream {
    let (mut accepts, mut values, mut setters) = (Vec::new(), Vec::new(), Vec::new());
    for (field, accepted, value) in arguments {
        let setter = setter_name(field);
        setters.push(quote! { .#setter(#value) });
        accepts.push(accepted);
        values.push(value);
    }
    match needs_builder(accepts) {
        true => quote! { #path::builder()#(#setters)*.build() },
        false => quote! { #path::new(#(#values),*) },
    }
}

/// The setter of a builder: like that of a type, and no other function of the builder.
fn setter_name(field: &Ident) -> Ident {
    if field == "build" { format_ident!("with_{field}") } else { structs::setter_name(field) }
}

impl Constructor<'_> {
    /// Writes the constructor. `body` makes the value out of variables called like the fields; `converted` is the
    /// same with the conversions of the arguments in place. Returns `new`, to be written into the `impl` of the type,
    /// or nothing if the type has a builder.
    pub(super) fn emit(
        &self,
        source: &mut Source,
        body: &TokenStream,
        converted: &TokenStream,
    ) -> Option<TokenStream> {
        let Self { name, builder, required, summary } = self;
        let about: Vec<String> = required
            .iter()
            .filter_map(|one| Some(listed(&one.field.to_string(), one.about.as_deref()?)))
            .collect();
        let text = match about.is_empty() {
            true => (*summary).to_owned(),
            false => format!("{}:\n\n{}", summary.trim_end_matches('.'), about.join("\n")),
        };
        if !needs_builder(required.iter().map(|one| &one.accepts)) {
            let docs = docs::lines(&text, 4);
            let parameters =
                required.iter().map(|Required { field, argument, .. }| quote! { #field: #argument });
            return Some(quote! {
                #docs
                pub fn new(#(#parameters),*) -> Self {
                    #converted
                }
            });
        }
        let parameters = type_parameters(builder, required);
        let mut rows = String::new();
        for (index, (one, own)) in required.iter().zip(&parameters).enumerate() {
            let Required { field, argument, stored, convert, .. } = one;
            let next: Vec<String> = parameters
                .iter()
                .enumerate()
                .map(|(at, parameter)| if at == index { type_text(stored) } else { parameter.to_string() })
                .collect();
            rows.push_str(&format!(
                "    {field} {own} {}({}) {} = {}, [{}];\n",
                setter_name(field),
                type_text(argument),
                type_text(stored),
                expression_text(convert),
                next.join(", ")
            ));
        }
        let fields: Vec<String> = required.iter().map(|one| one.field.to_string()).collect();
        let mut docs = String::new();
        docs::comment(&mut docs, &text, 4);
        source.push_formatted(format!(
            "orange_core::__builder! {{\n{docs}    {builder} -> {name}, [{}]\n{rows}{}}}\n",
            fields.join(" "),
            block_text(body)
        ));
        None
    }
}

/// One type parameter for each field, unlike every type that the fields have.
fn type_parameters(builder: &Ident, required: &[Required]) -> Vec<Ident> {
    let mut taken = BTreeSet::from([builder.to_string(), "Unset".to_owned()]);
    // The body of `build` may use them.
    taken.extend(plan::RESERVED.iter().map(|name| (*name).to_owned()));
    let types = required.iter().flat_map(|one| [&one.argument, &one.stored, &one.convert]);
    types.for_each(|ty| words(ty.clone(), &mut taken));
    let name = |field: &Ident| {
        let name = field.to_string().to_upper_camel_case();
        if syn::parse_str::<Ident>(&name).is_ok() { name } else { "Field".to_owned() }
    };
    required
        .iter()
        .map(|one| {
            let name = name(&one.field);
            let numbered = (2..).map(|number| format!("{name}{number}"));
            let choices = [name.clone(), format!("{name}Set")].into_iter().chain(numbered);
            let free = choices.into_iter().find(|name| !taken.contains(name)).unwrap_or_default();
            taken.insert(free.clone());
            format_ident!("{free}")
        })
        .collect()
}

/// Every identifier of some code.
fn words(code: TokenStream, out: &mut BTreeSet<String>) {
    for token in code {
        match token {
            proc_macro2::TokenTree::Ident(ident) => _ = out.insert(ident.to_string()),
            proc_macro2::TokenTree::Group(group) => words(group.stream(), out),
            _ => {}
        }
    }
}

/// A type in one line, spaced as people write it.
pub(super) fn type_text(ty: &TokenStream) -> String {
    one_line(quote! { type Shown = #ty; }, "type Shown = ")
}

/// An expression in one line.
pub(super) fn expression_text(code: &TokenStream) -> String {
    one_line(quote! { const SHOWN: () = #code; }, "const SHOWN: () = ")
}

fn one_line(item: TokenStream, lead: &str) -> String {
    let mut out = String::new();
    for line in formatted_or_plain(item).lines().map(str::trim) {
        let closes = line.starts_with([')', ']', '}', '>']);
        if closes && out.ends_with(',') {
            out.pop();
        }
        if !(out.is_empty() || closes || line.starts_with('.') || out.ends_with(['(', '[', '<'])) {
            out.push(' ');
        }
        out.push_str(line);
    }
    let text = out.strip_prefix(lead.trim_end()).unwrap_or(&out);
    text.trim().trim_end_matches(';').to_owned()
}

/// The statements of a block, indented as in a macro call.
fn block_text(body: &TokenStream) -> String {
    let text = formatted_or_plain(quote! { fn shown() { #body } });
    let inner: Vec<&str> = text.lines().skip(1).collect();
    let inner = inner.split_last().map_or(&inner[..], |(_, inner)| inner);
    let lines: String = inner.iter().map(|line| format!("    {line}\n")).collect();
    format!("    {{\n{lines}    }}\n")
}

/// Formats code. Invalid code is returned as it is; it is reported with the whole file.
fn formatted_or_plain(item: TokenStream) -> String {
    source::formatted(item.clone()).unwrap_or_else(|_| item.to_string())
}

/// The documentation of one argument, as a list item.
fn listed(field: &str, prose: &str) -> String {
    // A block that stands as it is would not survive the indentation; what comes before it does.
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

/// The only value that a type and its rules allow, as an expression of that type: a constructor fills it in instead of
/// asking for it. `None` if there are several, or if it is written in no short way.
pub(super) fn only_value(context: &Context<'_>, ty: &TypeRef, rules: &Rules) -> Option<TokenStream> {
    let value = rules.constant.clone().or_else(|| only_value_of(context, ty))?;
    match (&value, resolved(context, ty)) {
        (Value::String(text), ty) if types::is_made_of_text(context, ty) => Some(quote! { #text.into() }),
        (Value::String(text), TypeRef::Any) => Some(quote! { #text.into() }),
        (Value::Bool(value), TypeRef::Boolean) => Some(quote! { #value }),
        (Value::Bool(value), TypeRef::Any) => Some(quote! { #value.into() }),
        (Value::Number(number), TypeRef::Integer(_)) => {
            let number = integer(number)?;
            Some(quote! { #number })
        }
        (Value::Number(number), TypeRef::Number | TypeRef::Any) if number.is_i64() => {
            let number = integer(number)?;
            Some(quote! { i64::into(#number) })
        }
        (Value::Number(number), TypeRef::Named(id)) => match &context.document.ty(*id).shape {
            Shape::Enum(shape) if shape.kind == EnumKind::Integer => {
                let number = integer(number)?;
                Some(quote! { i64::into(#number) })
            }
            _ => None,
        },
        _ => None,
    }
}

/// The only value that a named type allows.
fn only_value_of(context: &Context<'_>, ty: &TypeRef) -> Option<Value> {
    let mut ty = ty;
    // More steps than there are types would be a cycle.
    for _ in 0..=context.document.types.len() {
        let TypeRef::Named(id) = ty else { return None };
        match &context.document.ty(*id).shape {
            Shape::Alias(_, Rules { constant: Some(value), .. }) => return Some(value.clone()),
            Shape::Alias(target, _) => ty = target,
            Shape::Enum(shape) => match &shape.values[..] {
                [one] => return Some(one.wire.clone()),
                _ => return None,
            },
            Shape::Object(_) | Shape::Union(_) => return None,
        }
    }
    None
}

/// A whole number as a literal.
fn integer(number: &serde_json::Number) -> Option<TokenStream> {
    let signed = number.as_i64().map(|number| Literal::i64_unsuffixed(number).to_token_stream());
    signed.or_else(|| number.as_u64().map(|number| Literal::u64_unsuffixed(number).to_token_stream()))
}

/// The kinds of value that an argument of a type accepts, as [`types::argument`] declares it. Two arguments with a kind
/// in common can be swapped without a word from the compiler.
pub(super) fn accepted(context: &Context<'_>, ty: &TypeRef, form: Form) -> BTreeSet<String> {
    let mut kinds = BTreeSet::new();
    accept(context, ty, form, &mut kinds);
    kinds
}

/// The kinds of an argument of exactly this type.
pub(super) fn exactly(ty: &TokenStream) -> BTreeSet<String> {
    BTreeSet::from([ty.to_string()])
}

fn accept(context: &Context<'_>, ty: &TypeRef, form: Form, kinds: &mut BTreeSet<String>) {
    let mut add = |kind: &str| _ = kinds.insert(kind.to_owned());
    match resolved(context, ty) {
        TypeRef::String(StringFormat::Date) => add("date"),
        TypeRef::String(StringFormat::DateTime) => add("date-time"),
        TypeRef::String(_) | TypeRef::Binary => add("text"),
        // A literal is whichever of them is asked for.
        TypeRef::Integer(_) | TypeRef::Number => add("number"),
        TypeRef::Boolean => add("boolean"),
        TypeRef::Any => ["text", "number", "boolean", "any"].into_iter().for_each(add),
        TypeRef::Array(inner, _) => {
            let inner = accepted(context, inner, form.of_elements());
            kinds.extend(inner.into_iter().map(|kind| format!("list of {kind}")));
        }
        TypeRef::Map(inner, _) => {
            let inner = types::rust(context, &mut Source::new(""), inner, form.of_elements());
            kinds.insert(format!("map of {inner}"));
        }
        TypeRef::Nullable(inner) => {
            let inner = types::rust(context, &mut Source::new(""), inner, form);
            kinds.insert(format!("optional {inner}"));
        }
        TypeRef::Named(id) => {
            kinds.insert(context.plan.name(*id, form).to_owned());
            match &context.document.ty(*id).shape {
                Shape::Enum(shape) => {
                    let kind = if shape.kind == EnumKind::String { "text" } else { "number" };
                    kinds.insert(kind.to_owned());
                }
                // A newtype of text; other aliases are their targets.
                Shape::Alias(..) => _ = kinds.insert("text".to_owned()),
                // Each variant becomes the union by itself.
                Shape::Union(union) => {
                    for variant in &union.variants {
                        match &variant.ty {
                            TypeRef::Named(id) => _ = kinds.insert(context.plan.name(*id, form).to_owned()),
                            TypeRef::String(_) | TypeRef::Integer(_) | TypeRef::Boolean => {
                                accept(context, &variant.ty, form, kinds);
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
    fn four_arguments_that_differ_are_positional() {
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
        assert!(!needs_builder(&kinds(&[&["list of text"], &["text"]])));
    }

    #[test]
    fn type_parameter_is_not_a_type_of_the_builder() {
        let one = |field: &str, ty: TokenStream| Required {
            field: format_ident!("{field}"),
            argument: quote! { impl Into<#ty> },
            stored: ty,
            convert: quote! { x.into() },
            accepts: BTreeSet::new(),
            about: None,
        };
        let required =
            [one("note", quote! { Note }), one("string", quote! { String }), one("a", quote! { A })];
        let names: Vec<String> =
            type_parameters(&format_ident!("XBuilder"), &required).iter().map(ToString::to_string).collect();
        assert_eq!(names, ["NoteSet", "StringSet", "ASet"]);
    }
}
