//! Typed paths for filters and sorting: a function for each property of a listed type, and a type for the paths below each
//! object.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::context::{Context, SourceFile};
use super::filters::{self, DeclaredFilter};
use super::projection::Projection;
use super::source::Source;
use super::types::{self, ident};
use super::{code_text, docs, structs};
use crate::error::Result;
use crate::filter_paths::{list_item_type, properties};
use crate::ir::{EnumKind, Property, Shape, StringFormat, TypeId, TypeRef};
use crate::lower::are_declared;
use crate::parallel;

/// Comment above a table of functions.
const FUNCTIONS_SYNTAX: &str = "// Rows: function, JSON path, `->` a value or `=>` the paths below it. See `__paths!` in `orange-core`.\n";

/// Comment above a table of methods.
const METHODS_SYNTAX: &str = "\
// Rows: method, JSON property, `->` a value or `=>` the paths below it. See `__paths_below!` in `orange-core`.
";

/// Writes `fields/mod.rs` and a file for each type that a path can lead through. Writes nothing without a list operation.
pub(super) fn emit(context: &Context<'_>) -> Result<Vec<SourceFile>> {
    let operations = context.document.operations.iter();
    let roots: BTreeSet<TypeId> =
        operations.filter_map(|operation| list_item_type(context.document, operation)).collect();
    if roots.is_empty() {
        return Ok(Vec::new());
    }
    // Types of properties.
    let mut nested = BTreeSet::new();
    let mut queue: Vec<TypeId> = roots.iter().copied().collect();
    let mut reached = roots.clone();
    while let Some(id) = queue.pop() {
        for property in properties(context.document, id) {
            if let PathType::Object(inner, _) = path_type(context, &property.ty) {
                nested.insert(inner);
                if reached.insert(inner) {
                    queue.push(inner);
                }
            }
        }
    }
    let file =
        |&id| FieldsFile { context, id, is_root: roots.contains(&id), is_nested: nested.contains(&id) };
    let files: Vec<FieldsFile<'_, '_>> = reached.iter().map(file).collect();
    let mut files =
        parallel::map(&files, FieldsFile::emit)?.into_iter().collect::<Result<Vec<SourceFile>>>()?;
    files.push(root(context, &roots, &nested)?);
    Ok(files)
}

/// Writes `fields/mod.rs`.
fn root(context: &Context<'_>, roots: &BTreeSet<TypeId>, nested: &BTreeSet<TypeId>) -> Result<SourceFile> {
    let mut source = Source::new("fields/mod.rs");
    source.head(
        "Paths for filters and sorting, checked by the compiler.\n\n\
         Each type that a list operation returns has a module with one function for each of its properties. The path \
         that a function returns can be compared, sorted by, or extended.",
    );
    let sorted = |ids: BTreeSet<TypeId>| {
        let mut ids: Vec<TypeId> = ids.into_iter().collect();
        ids.sort_by_key(|&id| context.plan.module(id));
        ids
    };
    let module = |id: TypeId| format_ident!("{}", context.plan.module(id));
    let public = sorted(roots.clone()).into_iter().map(module);
    let private = sorted(nested - roots).into_iter().map(module);
    let exports = sorted(nested.clone()).into_iter().map(|id| {
        let (module, name) = (module(id), fields_name(context, id));
        quote! { pub use #module::#name; }
    });
    source.push(quote! {
        #(pub mod #public;)*
        #(mod #private;)*
        #(#exports)*
    });
    source.finish(context.options)
}

fn fields_name(context: &Context<'_>, id: TypeId) -> syn::Ident {
    format_ident!("{}Fields", context.plan.name(id, Projection::Whole))
}

/// The type of a path.
enum PathType {
    /// `Field` with this type of value.
    Field(ValueType),
    /// The paths below an object (`Object`) or a list of objects (`List`).
    Object(TypeId, &'static str),
}

/// The type of the values at a path.
enum ValueType {
    /// A type of `orange_core::query`.
    Core(&'static str),
    Enum(TypeId),
}

fn path_type(context: &Context<'_>, ty: &TypeRef) -> PathType {
    let field = |name| PathType::Field(ValueType::Core(name));
    match types::resolved(context, ty) {
        TypeRef::String(StringFormat::Date | StringFormat::DateTime) => field("Date"),
        TypeRef::String(_) => field("Text"),
        TypeRef::Integer(_) | TypeRef::Number => field("Number"),
        TypeRef::Boolean => field("Flag"),
        TypeRef::Map(..) => field("Object"),
        TypeRef::Any | TypeRef::Binary => field("Any"),
        TypeRef::Nullable(inner) => path_type(context, inner),
        TypeRef::Array(inner, _) => match path_type(context, inner) {
            PathType::Object(id, _) => PathType::Object(id, "List"),
            PathType::Field(_) => field("Any"),
        },
        TypeRef::Named(id) => match &context.document.ty(*id).shape {
            Shape::Object(_) => PathType::Object(*id, "Object"),
            Shape::Union(union) if union.discriminator.is_some() => PathType::Object(*id, "Object"),
            Shape::Union(_) => field("Any"),
            Shape::Enum(shape) if shape.kind == EnumKind::String => PathType::Field(ValueType::Enum(*id)),
            Shape::Enum(_) => field("Number"),
            Shape::Alias(..) => field("Text"),
        },
    }
}

/// The file with the paths of one type.
struct FieldsFile<'a, 'd> {
    context: &'a Context<'d>,
    id: TypeId,
    /// Whether a list operation returns the type, so that its paths are functions.
    is_root: bool,
    /// Whether a property has the type, so that its paths are methods.
    is_nested: bool,
}

impl FieldsFile<'_, '_> {
    fn emit(&self) -> Result<SourceFile> {
        let context = self.context;
        let mut source = Source::new(format!("fields/{}.rs", context.plan.module(self.id))).with_models();
        source
            .head(&format!("Filter and sort paths of `{}`.", context.plan.name(self.id, Projection::Whole)));
        let filters = if self.is_root { filters::declared_filters(context, self.id) } else { Vec::new() };
        let mut taken = BTreeSet::new();
        let (mut functions, mut methods) = (String::new(), String::new());
        for property in properties(context.document, self.id) {
            let mut name = property.rust.clone();
            while !taken.insert(name.clone()) {
                name.push('_');
            }
            let name = ident(&name);
            let docs = path_docs(context, &property.wire, property);
            let path = path_type(context, &property.ty);
            let (ty, separator) = match &path {
                PathType::Field(value) => (field_type(context, &mut source, value, None), "->"),
                PathType::Object(id, container) => (self.object_type(&mut source, *id, container), "=>"),
            };
            if self.is_root {
                let filter = filters.iter().find(|filter| filter.path == property.wire);
                let ty = match (&path, filter) {
                    (PathType::Field(value), Some(filter)) => {
                        field_type(context, &mut source, value, Some(filter))
                    }
                    _ => ty.clone(),
                };
                functions.push_str(&row(4, &docs, &name, &property.wire, separator, &ty));
            }
            if self.is_nested {
                let name = structs::getter_name(&name);
                methods.push_str(&row(8, &docs, &name, &property.wire, separator, &ty));
            }
        }
        functions.push_str(&filter_functions(context, &mut source, &filters, &mut taken));
        filters
            .iter()
            .filter_map(DeclaredFilter::operators_declaration)
            .for_each(|item| source.push_first(item));
        if !functions.is_empty() {
            source.push_formatted(format!("{FUNCTIONS_SYNTAX}orange_core::__paths! {{\n{functions}}}\n"));
        }
        if self.is_nested {
            self.add_fields_type(&mut source, &methods);
        }
        source.finish(context.options)
    }

    /// Returns the type of a path to an object, or to the objects of a list.
    fn object_type(&self, source: &mut Source, id: TypeId, container: &str) -> TokenStream {
        source.uses(&format!("orange_core::query::{container}"));
        let (name, container) = (fields_name(self.context, id), format_ident!("{container}"));
        if id != self.id {
            source.uses(&format!("super::{name}"));
        }
        quote! { #name<#container> }
    }

    /// Adds the type of the paths below a property.
    fn add_fields_type(&self, source: &mut Source, methods: &str) {
        let name = fields_name(self.context, self.id);
        source.defines(&name);
        let operators = operators_of_api(self.context, source)
            .map(|operators| format!(": {operators}"))
            .unwrap_or_default();
        source.push_formatted(format!(
            "orange_core::fields_type! {{\n    /// Paths to the properties of each `{}` in a listed resource.\n    \
             pub struct {name}{operators};\n}}\n",
            self.context.plan.name(self.id, Projection::Whole)
        ));
        source.push_formatted(format!(
            "{METHODS_SYNTAX}orange_core::__paths_below! {{\n    {name} {{\n{methods}    }}\n}}\n"
        ));
    }
}

/// Returns the functions for declared filters on paths that are no properties of the listed type: nested properties, and
/// objects as values.
fn filter_functions(
    context: &Context<'_>,
    source: &mut Source,
    filters: &[DeclaredFilter<'_>],
    taken: &mut BTreeSet<String>,
) -> String {
    let mut functions = String::new();
    for filter in filters {
        let value = match path_type(context, &filter.property.ty) {
            // The function of the property has the operators.
            PathType::Field(_) if !filter.path.contains('.') => continue,
            PathType::Field(value) => value,
            PathType::Object(_, container) => ValueType::Core(container),
        };
        let mut name = filter.function_name();
        if taken.contains(&name) {
            name.push_str("_filter");
        }
        while !taken.insert(name.clone()) {
            name.push('_');
        }
        let docs = path_docs(context, &filter.path, filter.property);
        let ty = field_type(context, source, &value, Some(filter));
        functions.push_str(&row(4, &docs, &ident(&name), &filter.path, "->", &ty));
    }
    functions
}

/// Returns the type of a path to a value, with the operators of its declared filter or of the API.
fn field_type(
    context: &Context<'_>,
    source: &mut Source,
    value: &ValueType,
    filter: Option<&DeclaredFilter<'_>>,
) -> TokenStream {
    source.uses("orange_core::query::Field");
    let value = match value {
        ValueType::Core(name) => {
            source.uses(&format!("orange_core::query::{name}"));
            let name = format_ident!("{name}");
            quote! { #name }
        }
        ValueType::Enum(id) => {
            source.uses("orange_core::query::Enum");
            let model = source.sibling(context.plan.name(*id, Projection::Whole));
            quote! { Enum<#model> }
        }
    };
    let operators = match filter {
        Some(filter) => Some(filter.operators_path()),
        None => operators_of_api(context, source).map(|operators| quote! { #operators }),
    };
    match operators {
        Some(operators) => quote! { Field<#value, #operators> },
        None => quote! { Field<#value> },
    }
}

/// Returns the type of the operators of an API. `None` for the default of `Field`.
fn operators_of_api(context: &Context<'_>, source: &mut Source) -> Option<Ident> {
    if !super::api::has_declared_filters_only(context.document) {
        return None;
    }
    let name = if are_declared(context.document) { "NoOperators" } else { "EqualityOnly" };
    source.uses(&format!("orange_core::query::{name}"));
    Some(format_ident!("{name}"))
}

/// Returns a row of `__paths!`.
fn row(indent: usize, docs: &str, name: &Ident, path: &str, separator: &str, ty: &TokenStream) -> String {
    let blank = " ".repeat(indent);
    let mut text = String::new();
    docs::comment(&mut text, docs, indent);
    let (path, ty) = (Literal::string(path), code_text::type_text(ty));
    _ = writeln!(text, "{blank}{name} {path} {separator} {ty};");
    text
}

/// Returns the documentation of the path to a property.
fn path_docs(context: &Context<'_>, path: &str, property: &Property) -> String {
    let path = docs::code(path);
    let summary =
        docs::summary(&property.docs).or_else(|| docs::type_summary(context.document, &property.ty));
    let mut text = match summary {
        Some(summary) => format!("{path}: {summary}"),
        None => format!("The property {path}."),
    };
    if property.docs.deprecated {
        text.push_str("\n\n");
        text.push_str(docs::DEPRECATED);
    }
    text
}
