//! Compiles the text of a schema to its keywords.

use std::collections::{HashMap, HashSet};

use super::definition::{Definition, definition_index};
use super::keywords::{
    AllowedValues, ArrayRules, Bounds, Condition, Discriminator, Limit, NumberRules, ObjectRules, Property,
    Reference, Schema, StringFormat, StringRules, Types,
};
use super::pattern;
use super::tree::{Tree, Value};

/// Compiles one definition. If its text is not JSON, the schema is reported as not checked.
pub(super) fn compile(definition: &Definition, definitions: &[Definition]) -> Schema {
    match Tree::read(&definition.text) {
        Ok(tree) => Compiler { tree: &tree, definitions }.schema(tree.root(), &definition.pointer),
        Err(_) => {
            Schema { unchecked: vec![format!("schema at {}", definition.pointer)], ..Schema::default() }
        }
    }
}

struct Compiler<'a> {
    tree: &'a Tree<'a>,
    definitions: &'a [Definition],
}

impl Compiler<'_> {
    fn schema(&self, node: usize, pointer: &str) -> Schema {
        match self.tree.value(node) {
            Value::Boolean(allowed) => Schema { rejects_all: !allowed, ..Schema::default() },
            Value::Object(_) => self.keywords(node, pointer),
            _ => Schema::default(),
        }
    }

    fn keywords(&self, node: usize, pointer: &str) -> Schema {
        let mut unchecked = Vec::new();
        let mut note_unchecked = |keyword: &str| unchecked.push(format!("{keyword} at {pointer}"));
        // Keywords that the generator could not express.
        self.strings(node, "notChecked").for_each(&mut note_unchecked);
        let reference = self.string(node, "$ref").and_then(|target| {
            let reference = self.reference(target);
            if reference.is_none() {
                note_unchecked("$ref");
            }
            reference
        });
        let pattern = self.string(node, "pattern").and_then(|source| {
            let compiled = pattern::compile(source);
            if compiled.is_none() {
                note_unchecked("pattern");
            }
            Some((source.to_owned(), compiled?))
        });
        let object = self.object(node, pointer, &mut note_unchecked);
        let format = self.string(node, "format");
        Schema {
            rejects_all: false,
            nullable: self.flag(node, "nullable"),
            reference,
            discriminator: self.discriminator(node),
            types: self.types(node),
            allowed_values: self.allowed_values(node),
            string: StringRules {
                length: self.bounds(node, "minLength", "maxLength"),
                pattern,
                format: format.and_then(string_format),
            },
            number: NumberRules {
                minimum: self.limit(node, "minimum"),
                maximum: self.limit(node, "maximum"),
                exclusive_minimum: self.limit(node, "exclusiveMinimum"),
                exclusive_maximum: self.limit(node, "exclusiveMaximum"),
                multiple_of: self.limit(node, "multipleOf"),
                range: format.and_then(format_range),
                pointer: pointer.to_owned(),
            },
            array: self.array(node, pointer),
            object,
            all_of: self.subschemas(node, "allOf", pointer).unwrap_or_default(),
            any_of: self.subschemas(node, "anyOf", pointer),
            one_of: self.subschemas(node, "oneOf", pointer),
            not: self.subschema(node, "not", pointer),
            condition: self.condition(node, pointer),
            unevaluated_items: self.subschema(node, "unevaluatedItems", pointer),
            unevaluated_properties: self.subschema(node, "unevaluatedProperties", pointer),
            unchecked,
        }
    }

    fn array(&self, node: usize, pointer: &str) -> ArrayRules {
        let contains = self.subschema(node, "contains", pointer).map(|schema| {
            let least = self.count(node, "minContains").unwrap_or(1);
            (schema, Bounds { least, most: self.count(node, "maxContains").unwrap_or(u64::MAX) })
        });
        ArrayRules {
            prefix_items: self.subschemas(node, "prefixItems", pointer).unwrap_or_default(),
            items: self.subschema(node, "items", pointer),
            contains,
            length: self.bounds(node, "minItems", "maxItems"),
            unique_items: self.flag(node, "uniqueItems"),
        }
    }

    fn object(&self, node: usize, pointer: &str, note_unchecked: &mut impl FnMut(&str)) -> ObjectRules {
        let mut properties: Vec<Property> = Vec::new();
        let mut by_name = HashMap::new();
        for (name, node) in self.entries(node, "properties") {
            let schema = Some(self.schema(node, &child_pointer(pointer, "properties", name)));
            by_name.insert(name.to_owned(), properties.len());
            properties.push(Property { name: name.to_owned(), schema, ..Property::default() });
        }
        let is_listed = |keyword, name: &str| self.strings(node, keyword).any(|listed| listed == name);
        let mut only_required = HashSet::new();
        for name in self.strings(node, "required") {
            let declared = by_name.get(name).and_then(|&index| properties.get_mut(index));
            let required = Property {
                name: name.to_owned(),
                schema: None,
                required: true,
                read_only: is_listed("readOnlyRequired", name),
                write_only: is_listed("writeOnlyRequired", name),
                nullable: is_listed("nullableRequired", name),
            };
            match declared {
                Some(property) => *property = Property { schema: property.schema.take(), ..required },
                None if only_required.insert(name) => properties.push(required),
                None => {}
            }
        }
        let mut pattern_properties = Vec::new();
        for (source, node) in self.entries(node, "patternProperties") {
            match pattern::compile(source) {
                Some(regex) => {
                    pattern_properties.push((
                        regex,
                        self.schema(node, &child_pointer(pointer, "patternProperties", source)),
                    ));
                }
                None => note_unchecked("patternProperties"),
            }
        }
        let dependent_required = self
            .entries(node, "dependentRequired")
            .map(|(name, list)| (name.to_owned(), self.string_elements(list).map(str::to_owned).collect()));
        let dependent_schemas = self.entries(node, "dependentSchemas").map(|(name, node)| {
            (name.to_owned(), self.schema(node, &child_pointer(pointer, "dependentSchemas", name)))
        });
        ObjectRules {
            properties,
            by_name,
            pattern_properties,
            additional_properties: self.subschema(node, "additionalProperties", pointer),
            property_names: self.subschema(node, "propertyNames", pointer),
            count: self.bounds(node, "minProperties", "maxProperties"),
            dependent_required: dependent_required.collect(),
            dependent_schemas: dependent_schemas.collect(),
        }
    }

    fn condition(&self, node: usize, pointer: &str) -> Option<Box<Condition>> {
        let branch = |keyword| self.subschema(node, keyword, pointer).map(|schema| *schema);
        let (then, otherwise) = (branch("then"), branch("else"));
        let when = branch("if")?;
        Some(Box::new(Condition { when, then, otherwise }))
    }

    fn discriminator(&self, node: usize) -> Option<Discriminator> {
        let node = self.tree.property(node, "discriminator")?;
        let property = self.string(node, "propertyName")?.to_owned();
        let mapping =
            self.entries(node, "mapping").filter_map(|(tag, target)| match self.tree.value(target) {
                Value::String(target) => Some((tag.to_owned(), self.reference(target)?)),
                _ => None,
            });
        Some(Discriminator { property, mapping: mapping.collect() })
    }

    fn types(&self, node: usize) -> Option<Types> {
        let node = self.tree.property(node, "type")?;
        Some(match self.tree.value(node) {
            Value::String(name) => Types::from_names(std::iter::once(&**name)),
            _ => Types::from_names(self.string_elements(node)),
        })
    }

    fn allowed_values(&self, node: usize) -> Vec<AllowedValues> {
        let enumeration = self.tree.property(node, "enum").map(|list| match self.tree.value(list) {
            Value::Array(items) => (items.clone(), true),
            _ => (Vec::new(), true),
        });
        let constant = self.tree.property(node, "const").map(|value| (vec![value], false));
        enumeration
            .into_iter()
            .chain(constant)
            .map(|(items, is_enum)| {
                let is_open =
                    is_enum && items.iter().any(|&item| matches!(self.tree.value(item), Value::String(_)));
                let canonical = items.iter().map(|&item| self.tree.canonical(item)).collect();
                let mut texts: Vec<&str> =
                    items.iter().take(MAX_LISTED).map(|&item| self.tree.text(item)).collect();
                if items.len() > MAX_LISTED {
                    texts.push("…");
                }
                let description = match &texts[..] {
                    [value] => (*value).to_owned(),
                    values => format!("one of {}", values.join(", ")),
                };
                AllowedValues { canonical, is_open, description }
            })
            .collect()
    }

    fn reference(&self, pointer: &str) -> Option<Reference> {
        definition_index(self.definitions, pointer).map(Reference)
    }

    fn subschema(&self, node: usize, keyword: &str, pointer: &str) -> Option<Box<Schema>> {
        let node = self.tree.property(node, keyword)?;
        Some(Box::new(self.schema(node, &format!("{pointer}/{keyword}"))))
    }

    fn subschemas(&self, node: usize, keyword: &str, pointer: &str) -> Option<Vec<Schema>> {
        let Value::Array(items) = self.tree.value(self.tree.property(node, keyword)?) else { return None };
        let schemas = items.iter().enumerate();
        Some(
            schemas
                .map(|(index, &item)| self.schema(item, &format!("{pointer}/{keyword}/{index}")))
                .collect(),
        )
    }

    fn entries(&self, node: usize, keyword: &str) -> impl Iterator<Item = (&str, usize)> {
        let entries = match self.tree.property(node, keyword).map(|node| self.tree.value(node)) {
            Some(Value::Object(entries)) => entries.as_slice(),
            _ => &[],
        };
        entries.iter().map(|(name, node)| (&**name, *node))
    }

    fn string(&self, node: usize, keyword: &str) -> Option<&str> {
        match self.tree.value(self.tree.property(node, keyword)?) {
            Value::String(text) => Some(text),
            _ => None,
        }
    }

    fn strings(&self, node: usize, keyword: &str) -> impl Iterator<Item = &str> {
        self.tree.property(node, keyword).into_iter().flat_map(|list| self.string_elements(list))
    }

    fn string_elements(&self, list: usize) -> impl Iterator<Item = &str> {
        let items = match self.tree.value(list) {
            Value::Array(items) => items.as_slice(),
            _ => &[],
        };
        items.iter().filter_map(|&item| match self.tree.value(item) {
            Value::String(text) => Some(&**text),
            _ => None,
        })
    }

    fn flag(&self, node: usize, keyword: &str) -> bool {
        self.tree
            .property(node, keyword)
            .is_some_and(|node| matches!(self.tree.value(node), Value::Boolean(true)))
    }

    fn limit(&self, node: usize, keyword: &str) -> Option<Limit> {
        let node = self.tree.property(node, keyword)?;
        matches!(self.tree.value(node), Value::Number(_)).then(|| Limit::new(self.tree.text(node)))
    }

    fn count(&self, node: usize, keyword: &str) -> Option<u64> {
        match self.tree.value(self.tree.property(node, keyword)?) {
            Value::Number(number) => number.to_u64(),
            _ => None,
        }
    }

    fn bounds(&self, node: usize, least: &str, most: &str) -> Bounds {
        Bounds {
            least: self.count(node, least).unwrap_or(0),
            most: self.count(node, most).unwrap_or(u64::MAX),
        }
    }
}

/// Maximum number of values that a message lists.
const MAX_LISTED: usize = 12;

fn child_pointer(pointer: &str, keyword: &str, name: &str) -> String {
    format!("{pointer}/{keyword}/{}", name.replace('~', "~0").replace('/', "~1"))
}

fn string_format(format: &str) -> Option<StringFormat> {
    match format {
        "date" => Some(StringFormat::Date),
        "date-time" => Some(StringFormat::DateTime),
        "uuid" => Some(StringFormat::Uuid),
        _ => None,
    }
}

/// The range of an integer format of the OpenAPI format registry.
fn format_range(format: &str) -> Option<(Limit, Limit)> {
    let (least, greatest) = match format {
        "int8" => (i8::MIN.to_string(), i8::MAX.to_string()),
        "int16" => (i16::MIN.to_string(), i16::MAX.to_string()),
        "int32" => (i32::MIN.to_string(), i32::MAX.to_string()),
        "int64" => (i64::MIN.to_string(), i64::MAX.to_string()),
        "uint8" => (u8::MIN.to_string(), u8::MAX.to_string()),
        "uint16" => (u16::MIN.to_string(), u16::MAX.to_string()),
        "uint32" => (u32::MIN.to_string(), u32::MAX.to_string()),
        "uint64" => (u64::MIN.to_string(), u64::MAX.to_string()),
        _ => return None,
    };
    Some((Limit::new(&least), Limit::new(&greatest)))
}
