//! The `__model!` block of a schema: its structs, and one list of their fields.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::Range;

use proc_macro2::Literal;

use super::context::Context;
use super::form::Form;
use super::shared_fields::{Run, SharedFields};
use super::source::Source;
use super::structs::{Field, Struct, TaggedFields, setter_name};
use super::types;
use super::{constructor, docs, rules};
use crate::ir::Property;

/// The block of one schema.
#[derive(Default)]
pub(super) struct Model<'a> {
    types: String,
    pub structs: Vec<Declared<'a>>,
}

/// A struct and how the fields of the block become its fields.
pub(super) struct Declared<'a> {
    pub shape: Struct<'a>,
    /// Whether it has setters.
    pub is_written: bool,
}

impl<'a> Model<'a> {
    /// Adds a struct. `is_received` makes it non-exhaustive, `is_written` gives it setters.
    pub(super) fn declare(
        &mut self,
        source: &mut Source,
        shape: Struct<'a>,
        text: &str,
        is_received: bool,
        is_written: bool,
    ) {
        let Struct { name, extras, form, .. } = &shape;
        source.defines(name);
        docs::comment(&mut self.types, text, 8);
        match form {
            Form::Whole if is_received => self.types.push_str("        #[non_exhaustive]\n"),
            Form::Whole => {}
            Form::Create | Form::Patch => self.types.push_str("        #[must_use]\n"),
        }
        let kind = match form {
            Form::Whole if is_written => "write",
            Form::Whole => "read",
            Form::Create => "create",
            Form::Patch => "patch",
        };
        // Private in structs that servers send. Elsewhere `..Default::default()` has to reach it.
        let visibility = if is_received { "" } else { "pub " };
        let tagged = shape.tagged.as_ref().map(|TaggedFields { discriminator, enums, .. }| {
            let fields = shape.fields.iter().filter(|field| enums.contains_key(&field.index));
            let fields: Vec<String> = fields.map(|field| format!("{} {}", field.index, field.name)).collect();
            format!(" by {discriminator} [{}]", fields.join(" "))
        });
        let tagged = tagged.unwrap_or_default();
        _ = writeln!(self.types, "        pub struct {name}: {kind}({visibility}{extras}){tagged};");
        self.structs.push(Declared { shape, is_written });
    }

    /// Returns the macro call. A separate macro lists shared fields.
    pub(super) fn call(
        &self,
        context: &Context<'_>,
        source: &mut Source,
        shared: Option<&SharedFields>,
    ) -> String {
        let (mut name, mut overrides, mut rest) = ("orange_core::__model", String::new(), 0);
        if let Some(shared) = shared {
            name = &shared.name;
            source.uses(&format!("super::{name}::{name}"));
            for Run { indices, is_shared } in &shared.runs {
                rest = indices.end;
                if *is_shared {
                    let expanded = self.groups(context, source, indices.clone(), 4);
                    source.expands(&expanded);
                } else {
                    let groups = self.groups(context, source, indices.clone(), 8);
                    _ = writeln!(overrides, "    overrides {{\n{groups}    }}");
                }
            }
        }
        let groups = self.groups(context, source, rest..usize::MAX, 4);
        format!("{name}! {{\n    types {{\n{}    }}\n{overrides}{groups}}}\n", self.types)
    }

    /// The macro with the shared fields of types of which this is one.
    pub(super) fn shared(&self, context: &Context<'_>, source: &mut Source, shared: &SharedFields) -> String {
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
            "macro_rules! {name} {{\n    (types $types:tt{overrides} $($groups:tt)*) => {{\n        \
             orange_core::__model! {{\n            types $types\n{groups}            $($groups)*\n        \
             }}\n    }};\n}}\n\npub(super) use {name};\n"
        )
    }

    /// The groups of the fields with these indices.
    pub(super) fn groups(
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
        let mut open = None;
        for (index, property) in properties {
            if !indices.contains(&index) {
                continue;
            }
            if open != Some(property.read_only) {
                match (open.is_some(), property.read_only) {
                    (true, _) => _ = writeln!(out, "{blank}}}"),
                    // The first group is `fields`.
                    (false, true) => _ = writeln!(out, "{blank}fields {{}}"),
                    (false, false) => {}
                }
                let group = if property.read_only { "read_only" } else { "fields" };
                _ = writeln!(out, "{blank}{group} {{");
                open = Some(property.read_only);
            }
            self.row(context, source, index, indent + 4, &mut out);
        }
        if open.is_some() {
            _ = writeln!(out, "{blank}}}");
        }
        out
    }

    fn row(&self, context: &Context<'_>, source: &mut Source, index: usize, indent: usize, out: &mut String) {
        let fields = self.structs.iter().filter_map(|declared| {
            let fields = &declared.shape.fields;
            let at = fields.binary_search_by_key(&index, |field| field.index).ok()?;
            Some((declared, fields.get(at)?))
        });
        let (mut read, mut written, mut patched, mut first) = (None, None, None, None);
        for (declared, field) in fields {
            first = first.or(Some(field));
            match declared.shape.form {
                Form::Patch => patched = Some(field),
                form if declared.is_written && !field.property.read_only => written = Some((form, field)),
                _ => read = Some(field),
            }
        }
        let Some(Field { property, name, .. }) = first else { return };
        let is_patch_only = read.is_none() && written.is_none();
        docs::comment(out, &property_docs(property, is_patch_only, patched.is_some()), indent);
        let blank = " ".repeat(indent);
        _ = write!(out, "{blank}{index} {name} {}", Literal::string(&property.wire));
        let setter = setter_name(name);
        if setter != *name && (written.is_some() || patched.is_some()) {
            _ = write!(out, " as {setter}");
        }
        if let Some(field) = read {
            _ = write!(out, ": {}", constructor::type_text(&field.ty));
        }
        if let Some((form, field)) = written {
            _ = write!(out, " [{}]", written_type(context, source, field, form));
        }
        if let Some(field) = patched {
            _ = write!(out, ", patch {}", constructor::type_text(&field.ty));
        }
        out.push_str(";\n");
    }
}

/// The conversion of the argument of a setter and the type of the field, as `__setter!` takes them.
fn written_type(context: &Context<'_>, source: &mut Source, field: &Field<'_>, form: Form) -> String {
    let (kind, ty) = if field.is_tagged {
        ("into", field.ty.clone())
    } else if field.boxed {
        ("boxed", field.ty.clone())
    } else {
        types::taken(context, source, &field.property.ty, form)
    };
    let ty = constructor::type_text(&ty);
    match kind {
        "list" | "items" => format!("{kind} Vec<{ty}>"),
        _ => format!("{kind} {ty}"),
    }
}

/// The documentation of a field in all structs that have it.
fn property_docs(property: &Property, is_patch_only: bool, is_patched: bool) -> String {
    let mut text = property.docs.clone();
    let mut facts = Vec::new();
    if property.rust != property.wire {
        facts.push(format!("JSON property `{}`.", property.wire.replace('`', "'")));
    }
    if property.read_only {
        facts.push("Read-only.".to_owned());
    } else if property.required && is_patched && !is_patch_only {
        facts.push("Required, except in a patch.".to_owned());
    } else if property.required && !is_patch_only {
        facts.push("Required.".to_owned());
    }
    if property.write_only {
        facts.push("Write-only.".to_owned());
    }
    if let Some(default) = &property.default {
        facts.push(format!("Default: `{}`.", default.to_string().replace('`', "'")));
    }
    facts.extend(rules::in_words(&property.rules, &property.ty));
    let fallback = format!("`{}`.", property.wire.replace('`', "'"));
    if !facts.is_empty() {
        let facts = facts.join(" ");
        let prose = text.description.as_deref().map(str::trim).filter(|text| !text.is_empty());
        text.description = Some(match prose {
            Some(prose) => format!("{prose}\n\n{facts}"),
            None => format!("{fallback} {facts}"),
        });
    }
    docs::text_of(&text, &fallback, None)
}
