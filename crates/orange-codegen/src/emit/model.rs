//! The macro call `__model!` of a schema: its structs, and one list of their fields.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::Range;

use proc_macro2::Literal;
use quote::quote;

use super::context::Context;
use super::projection::Projection;
use super::shared_fields::{Run, SharedFields};
use super::source::Source;
use super::structs::{Field, Struct, TaggedFields, setter_name};
use super::types::{self, Conversion};
use super::{code_text, docs, rules};
use crate::ir::{Document, Property, TypeRef};

/// Comment above a table of fields.
const SYNTAX: &str = "\
// The docs of `__model!` in `orange-model` describe the structs and the rows.
";

/// The structs and fields of one schema.
#[derive(Default)]
pub(super) struct Model<'a> {
    types: String,
    pub structs: Vec<ModelStruct<'a>>,
}

/// A struct of the schema.
pub(super) struct ModelStruct<'a> {
    pub shape: Struct<'a>,
    /// Whether the struct has setters.
    pub has_setters: bool,
}

impl<'a> Model<'a> {
    /// Adds a struct. `is_received` makes it non-exhaustive.
    pub(super) fn declare(
        &mut self,
        source: &mut Source,
        shape: Struct<'a>,
        text: &str,
        is_received: bool,
        has_setters: bool,
    ) {
        let Struct { name, extras, projection, .. } = &shape;
        source.defines(name);
        docs::comment(&mut self.types, text, 8);
        match projection {
            Projection::Whole if is_received => self.types.push_str("        #[non_exhaustive]\n"),
            Projection::Whole => {}
            Projection::Create | Projection::Patch => self.types.push_str("        #[must_use]\n"),
        }
        let mode = match projection {
            Projection::Whole if has_setters => "read_write",
            Projection::Whole => "read",
            Projection::Create => "create",
            Projection::Patch => "patch",
        };
        // The field of unknown properties is private in structs that servers send. Elsewhere `..Default::default()` needs it.
        let visibility = if is_received { "" } else { "pub " };
        let tagged = shape.tagged.as_ref().map(|TaggedFields { discriminator, enums, .. }| {
            let fields = shape.fields.iter().filter(|field| enums.contains_key(&field.index));
            let fields: Vec<String> =
                fields.map(|field| format!("{}: {}", field.index, field.name)).collect();
            format!(", tag_field: {discriminator}, tagged_fields: [{}]", fields.join(", "))
        });
        let tagged = tagged.unwrap_or_default();
        _ = writeln!(
            self.types,
            "        pub struct {name} {{ mode: {mode}, extras_field: {visibility}{extras}{tagged} }}"
        );
        self.structs.push(ModelStruct { shape, has_setters });
    }

    /// Returns the macro call. If the type shares fields with others, it calls the macro that declares them.
    pub(super) fn call(
        &self,
        context: &Context<'_>,
        source: &mut Source,
        shared: Option<&SharedFields>,
    ) -> String {
        let (mut name, mut overrides, mut own_start) = ("orange_core::__model", String::new(), 0);
        if let Some(shared) = shared {
            name = &shared.name;
            source.uses(&format!("super::{name}::{name}"));
            for Run { indices, is_shared } in &shared.runs {
                own_start = indices.end;
                if *is_shared {
                    let expanded = self.groups(context, source, indices.clone(), 4);
                    source.expands(&expanded);
                } else {
                    let groups = self.groups(context, source, indices.clone(), 8);
                    _ = writeln!(overrides, "    overrides {{\n{groups}    }}");
                }
            }
        }
        let groups = self.groups(context, source, own_start..usize::MAX, 4);
        format!("{SYNTAX}{name}! {{\n    types {{\n{}    }}\n{overrides}{groups}}}\n", self.types)
    }

    /// Returns the macro with the fields that the type shares with others.
    pub(super) fn shared_macro(
        &self,
        context: &Context<'_>,
        source: &mut Source,
        shared: &SharedFields,
    ) -> String {
        let (name, mut overrides, mut groups) = (&shared.name, String::new(), String::new());
        for Run { indices, is_shared } in &shared.runs {
            if *is_shared {
                groups.push_str(&self.groups(context, source, indices.clone(), 12));
            } else {
                let variable = format!("$($override_{}:tt)*", indices.start);
                _ = write!(overrides, " overrides {{ {variable} }}");
                _ = writeln!(groups, "            {}", variable.replace(":tt", ""));
            }
        }
        format!(
            "{SYNTAX}macro_rules! {name} {{\n    (types $types:tt{overrides} $($groups:tt)*) => {{\n        \
             orange_core::__model! {{\n            types $types\n{groups}            $($groups)*\n        \
             }}\n    }};\n}}\n\npub(super) use {name};\n"
        )
    }

    /// Returns the fields with these indices, in groups of read-only and other fields.
    fn groups(
        &self,
        context: &Context<'_>,
        source: &mut Source,
        indices: Range<usize>,
        indent: usize,
    ) -> String {
        let fields = self.structs.iter().flat_map(|declared| &declared.shape.fields);
        let properties: BTreeMap<usize, &Property> =
            fields.map(|field| (field.index, field.property)).collect();
        let blank = " ".repeat(indent);
        let mut out = String::new();
        // Whether the current group is read-only.
        let mut group: Option<bool> = None;
        for (index, property) in properties {
            if !indices.contains(&index) {
                continue;
            }
            if group != Some(property.read_only) {
                match (group.is_some(), property.read_only) {
                    (true, _) => _ = writeln!(out, "{blank}}}"),
                    // The macro expects `fields` first.
                    (false, true) => _ = writeln!(out, "{blank}fields {{}}"),
                    (false, false) => {}
                }
                let name = if property.read_only { "read_only" } else { "fields" };
                _ = writeln!(out, "{blank}{name} {{");
                group = Some(property.read_only);
            }
            self.row(context, source, index, indent + 4, &mut out);
        }
        if group.is_some() {
            _ = writeln!(out, "{blank}}}");
        }
        out
    }

    /// Appends the field with an index: its name and its types in the structs that have it.
    fn row(&self, context: &Context<'_>, source: &mut Source, index: usize, indent: usize, out: &mut String) {
        let fields = self.structs.iter().filter_map(|declared| {
            let fields = &declared.shape.fields;
            let position = fields.binary_search_by_key(&index, |field| field.index).ok()?;
            Some((declared, fields.get(position)?))
        });
        let (mut read, mut written, mut patched, mut first) = (None, None, None, None);
        for (declared, field) in fields {
            first = first.or(Some(field));
            match declared.shape.projection {
                Projection::Patch => patched = Some(field),
                projection if declared.has_setters && !field.property.read_only => {
                    written = Some((projection, field))
                }
                _ => read = Some(field),
            }
        }
        let Some(Field { property, name, .. }) = first else { return };
        docs::comment(
            out,
            &property_docs(
                context.document,
                property,
                read.is_some() || written.is_some(),
                patched.is_some(),
            ),
            indent,
        );
        let blank = " ".repeat(indent);
        _ = write!(out, "{blank}{index}: {name} = {}", Literal::string(&property.wire));
        let setter = setter_name(name);
        if setter != *name && (written.is_some() || patched.is_some()) {
            _ = write!(out, ", setter: {setter}");
        }
        if let Some(field) = read {
            _ = write!(out, ", read: {}", code_text::type_text(&field.ty));
        }
        if let Some((projection, field)) = written {
            _ = write!(out, ", write: {}", setter_argument(context, source, field, projection));
        }
        if let Some(field) = patched {
            _ = write!(out, ", patch: {}", code_text::type_text(&field.ty));
        }
        out.push_str(";\n");
    }
}

/// Returns the conversion of a setter argument, a rule of `__setter!`, and the type of the field.
fn setter_argument(
    context: &Context<'_>,
    source: &mut Source,
    field: &Field<'_>,
    projection: Projection,
) -> String {
    let ty = match types::resolved(context, &field.property.ty) {
        // The macro matches `Vec<…>`, so an alias of a list is written out.
        TypeRef::Array(inner, _) if !field.boxed => {
            let element = types::rust_type(context, source, inner, projection.of_elements());
            quote! { Vec<#element> }
        }
        _ => field.ty.clone(),
    };
    let conversion = match Conversion::new(context, &field.property.ty) {
        _ if field.boxed => "boxed_into",
        Conversion::None => "value",
        Conversion::Into => "into",
        Conversion::Elements => "collect",
        Conversion::ElementsInto => "collect_into",
    };
    format!("{conversion}({})", code_text::type_text(&ty))
}

/// Returns the documentation of a field, which is the same in all structs that have it. `is_whole` states whether a struct
/// other than the patch has the field, `is_patched` whether the patch has it.
fn property_docs(document: &Document, property: &Property, is_whole: bool, is_patched: bool) -> String {
    let wire = docs::code(&property.wire);
    let type_summary = docs::type_summary(document, &property.ty);
    let names_property = docs::summary(&property.docs).is_none() && type_summary.is_none();
    let fallback = type_summary.unwrap_or_else(|| format!("The JSON property {wire}."));
    let mut facts = Vec::new();
    if property.rust != property.wire && !names_property {
        facts.push(format!("JSON property {wire}."));
    }
    if property.read_only {
        facts.push("Read-only.".to_owned());
    } else if property.required && is_whole {
        facts.push(if is_patched { "Required, except in a patch." } else { "Required." }.to_owned());
    }
    if property.write_only {
        facts.push("Write-only.".to_owned());
    }
    if let Some(default) = &property.default {
        facts.push(format!("Default: {}.", docs::code(&default.to_string())));
    }
    facts.extend(rules::in_words(&property.rules, &property.ty));
    docs::text_with_notes(&property.docs, &fallback, &facts.join(" "), None)
}
