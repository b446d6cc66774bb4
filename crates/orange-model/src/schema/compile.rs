//! From the text of a schema to what is evaluated.

use std::collections::{HashMap, HashSet};

use regex_lite::Regex;

use super::definition::{Definition, position};
use super::pattern;
use super::tree::{Tree, Value};
use crate::decimal::Decimal;

/// A schema, each keyword in the form in which it is checked.
#[derive(Debug, Default)]
pub(super) struct Schema {
    /// `false`: no value is valid.
    pub(super) never: bool,
    /// `null` is valid whatever else is asked for (OpenAPI 3.0).
    pub(super) nullable: bool,
    pub(super) reference: Option<Reference>,
    pub(super) discriminator: Option<Discriminator>,
    pub(super) types: Option<Types>,
    /// `enum` and `const`.
    pub(super) values: Vec<Values>,
    pub(super) text: TextRules,
    pub(super) number: NumberRules,
    pub(super) list: ListRules,
    pub(super) object: ObjectRules,
    pub(super) all_of: Vec<Schema>,
    pub(super) any_of: Option<Vec<Schema>>,
    pub(super) one_of: Option<Vec<Schema>>,
    pub(super) not: Option<Box<Schema>>,
    pub(super) condition: Option<Box<Condition>>,
    pub(super) unevaluated_items: Option<Box<Schema>>,
    pub(super) unevaluated_properties: Option<Box<Schema>>,
    /// Keywords that cannot be checked, as `KEYWORD at POINTER`.
    pub(super) unchecked: Vec<String>,
}

/// Another definition, by its index.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reference(pub(super) usize);

/// The property that says which definition a value is of.
#[derive(Debug)]
pub(super) struct Discriminator {
    pub(super) property: String,
    pub(super) mapping: HashMap<String, Reference>,
}

/// A set of JSON types.
#[derive(Clone, Copy, Debug)]
pub(super) struct Types(u8);

const TYPES: [(&str, &str); 7] = [
    ("null", "null"),
    ("boolean", "a boolean"),
    ("integer", "an integer"),
    ("number", "a number"),
    ("string", "a string"),
    ("array", "an array"),
    ("object", "an object"),
];

impl Types {
    fn of<'n>(names: impl Iterator<Item = &'n str>) -> Self {
        let known = names.filter_map(|name| TYPES.iter().position(|(other, _)| *other == name));
        Self(known.fold(0, |set, index| set | bit(index)))
    }

    pub(super) fn allows(self, value: &Value<'_>) -> bool {
        let has = |index| self.0 & bit(index) != 0;
        match value {
            Value::Null => has(0),
            Value::Boolean(_) => has(1),
            Value::Number(_, number) => has(3) || has(2) && number.is_integer(),
            Value::Text(_) => has(4),
            Value::List(_) => has(5),
            Value::Object(_) => has(6),
            Value::TooDeep => has(5) || has(6),
        }
    }

    /// The types in words: `a string or null`.
    pub(super) fn words(self) -> String {
        let words = TYPES.iter().enumerate().filter(|(index, _)| self.0 & bit(*index) != 0);
        // `null` is said last.
        let mut words: Vec<&str> = words.map(|(_, (_, word))| *word).collect();
        if words.first() == Some(&"null") {
            words.rotate_left(1);
        }
        match words.split_last() {
            Some((last, [])) => (*last).to_owned(),
            Some((last, rest)) => format!("{} or {last}", rest.join(", ")),
            None => "of no type".to_owned(),
        }
    }
}

fn bit(index: usize) -> u8 {
    u32::try_from(index).ok().and_then(|index| 1_u8.checked_shl(index)).unwrap_or(0)
}

/// The values that are allowed.
#[derive(Debug)]
pub(super) struct Values {
    canonical: HashSet<String>,
    /// Whether they are texts of an enum, to which a server may add.
    pub(super) open: bool,
    /// As a message lists them.
    pub(super) words: String,
}

impl Values {
    pub(super) fn allow(&self, canonical: &str) -> bool {
        self.canonical.contains(canonical)
    }
}

#[derive(Debug, Default)]
pub(super) struct TextRules {
    pub(super) length: Bounds,
    pub(super) pattern: Option<(String, Regex)>,
    pub(super) format: Option<TextFormat>,
}

/// A format of text that is checked.
#[derive(Clone, Copy, Debug)]
pub(super) enum TextFormat {
    Date,
    DateTime,
    Uuid,
}

#[derive(Debug, Default)]
pub(super) struct NumberRules {
    pub(super) minimum: Option<Limit>,
    pub(super) maximum: Option<Limit>,
    pub(super) above: Option<Limit>,
    pub(super) below: Option<Limit>,
    pub(super) step: Option<Limit>,
    /// The range of the `format`.
    pub(super) range: Option<(Limit, Limit)>,
    pub(super) pointer: String,
}

/// A number of a rule, with its spelling.
#[derive(Debug)]
pub(super) struct Limit {
    pub(super) value: Decimal,
    pub(super) text: String,
}

impl Limit {
    fn new(text: &str) -> Self {
        Self { value: Decimal::parse(text), text: text.to_owned() }
    }
}

/// How many there may be.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bounds {
    pub(super) least: u64,
    pub(super) most: u64,
}

impl Default for Bounds {
    fn default() -> Self {
        Self { least: 0, most: u64::MAX }
    }
}

#[derive(Debug, Default)]
pub(super) struct ListRules {
    pub(super) prefix: Vec<Schema>,
    pub(super) items: Option<Box<Schema>>,
    pub(super) contains: Option<(Box<Schema>, Bounds)>,
    pub(super) length: Bounds,
    pub(super) unique: bool,
}

#[derive(Debug, Default)]
pub(super) struct ObjectRules {
    pub(super) properties: Vec<Property>,
    pub(super) by_name: HashMap<String, usize>,
    pub(super) patterns: Vec<(Regex, Schema)>,
    pub(super) additional: Option<Box<Schema>>,
    pub(super) names: Option<Box<Schema>>,
    pub(super) size: Bounds,
    /// For each property, others that must stand beside it.
    pub(super) dependent_required: Vec<(String, Vec<String>)>,
    pub(super) dependent_schemas: Vec<(String, Schema)>,
}

/// A property that is declared, required, or both.
#[derive(Debug, Default)]
pub(super) struct Property {
    pub(super) name: String,
    pub(super) schema: Option<Schema>,
    pub(super) required: bool,
    /// Filled in by the server: not required in a request.
    pub(super) read_only: bool,
    /// Only sent: not required in a response.
    pub(super) write_only: bool,
    pub(super) nullable: bool,
}

#[derive(Debug)]
pub(super) struct Condition {
    pub(super) when: Schema,
    pub(super) then: Option<Schema>,
    pub(super) otherwise: Option<Schema>,
}

/// Compiles one definition. Text that is not JSON is a schema that checks nothing, and says so.
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
    fn schema(&self, id: usize, pointer: &str) -> Schema {
        match self.tree.value(id) {
            Value::Boolean(allowed) => Schema { never: !allowed, ..Schema::default() },
            Value::Object(_) => self.keywords(id, pointer),
            _ => Schema::default(),
        }
    }

    fn keywords(&self, id: usize, pointer: &str) -> Schema {
        let mut unchecked = Vec::new();
        let mut note = |keyword: &str| unchecked.push(format!("{keyword} at {pointer}"));
        self.texts(id, "notChecked").for_each(&mut note);
        let reference = self.text(id, "$ref").and_then(|target| {
            let found = self.reference(target);
            if found.is_none() {
                note("$ref");
            }
            found
        });
        let pattern = self.text(id, "pattern").and_then(|source| {
            let compiled = pattern::compile(source);
            if compiled.is_none() {
                note("pattern");
            }
            Some((source.to_owned(), compiled?))
        });
        let object = self.object(id, pointer, &mut note);
        let format = self.text(id, "format");
        Schema {
            never: false,
            nullable: self.flag(id, "nullable"),
            reference,
            discriminator: self.discriminator(id),
            types: self.types(id),
            values: self.values(id),
            text: TextRules {
                length: self.bounds(id, "minLength", "maxLength"),
                pattern,
                format: format.and_then(text_format),
            },
            number: NumberRules {
                minimum: self.limit(id, "minimum"),
                maximum: self.limit(id, "maximum"),
                above: self.limit(id, "exclusiveMinimum"),
                below: self.limit(id, "exclusiveMaximum"),
                step: self.limit(id, "multipleOf"),
                range: format.and_then(range),
                pointer: pointer.to_owned(),
            },
            list: self.list(id, pointer),
            object,
            all_of: self.several(id, "allOf", pointer).unwrap_or_default(),
            any_of: self.several(id, "anyOf", pointer),
            one_of: self.several(id, "oneOf", pointer),
            not: self.inner(id, "not", pointer),
            condition: self.condition(id, pointer),
            unevaluated_items: self.inner(id, "unevaluatedItems", pointer),
            unevaluated_properties: self.inner(id, "unevaluatedProperties", pointer),
            unchecked,
        }
    }

    fn list(&self, id: usize, pointer: &str) -> ListRules {
        let contains = self.inner(id, "contains", pointer).map(|schema| {
            let least = self.count(id, "minContains").unwrap_or(1);
            (schema, Bounds { least, most: self.count(id, "maxContains").unwrap_or(u64::MAX) })
        });
        ListRules {
            prefix: self.several(id, "prefixItems", pointer).unwrap_or_default(),
            items: self.inner(id, "items", pointer),
            contains,
            length: self.bounds(id, "minItems", "maxItems"),
            unique: self.flag(id, "uniqueItems"),
        }
    }

    fn object(&self, id: usize, pointer: &str, note: &mut impl FnMut(&str)) -> ObjectRules {
        let mut properties: Vec<Property> = Vec::new();
        let mut by_name = HashMap::new();
        for (name, member) in self.members(id, "properties") {
            let schema = Some(self.schema(member, &child(pointer, "properties", name)));
            by_name.insert(name.to_owned(), properties.len());
            properties.push(Property { name: name.to_owned(), schema, ..Property::default() });
        }
        let listed = |keyword, name: &str| self.texts(id, keyword).any(|other| other == name);
        let mut only_required = HashSet::new();
        for name in self.texts(id, "required") {
            let at = by_name.get(name).and_then(|&index| properties.get_mut(index));
            let marked = Property {
                name: name.to_owned(),
                schema: None,
                required: true,
                read_only: listed("readOnlyRequired", name),
                write_only: listed("writeOnlyRequired", name),
                nullable: listed("nullableRequired", name),
            };
            match at {
                Some(property) => *property = Property { schema: property.schema.take(), ..marked },
                None if only_required.insert(name) => properties.push(marked),
                None => {}
            }
        }
        let mut patterns = Vec::new();
        for (source, member) in self.members(id, "patternProperties") {
            match pattern::compile(source) {
                Some(regex) => {
                    patterns.push((regex, self.schema(member, &child(pointer, "patternProperties", source))));
                }
                None => note("patternProperties"),
            }
        }
        let dependent_required = self
            .members(id, "dependentRequired")
            .map(|(name, list)| (name.to_owned(), self.texts_of(list).map(str::to_owned).collect()));
        let dependent_schemas = self.members(id, "dependentSchemas").map(|(name, member)| {
            (name.to_owned(), self.schema(member, &child(pointer, "dependentSchemas", name)))
        });
        ObjectRules {
            properties,
            by_name,
            patterns,
            additional: self.inner(id, "additionalProperties", pointer),
            names: self.inner(id, "propertyNames", pointer),
            size: self.bounds(id, "minProperties", "maxProperties"),
            dependent_required: dependent_required.collect(),
            dependent_schemas: dependent_schemas.collect(),
        }
    }

    fn condition(&self, id: usize, pointer: &str) -> Option<Box<Condition>> {
        let branch = |keyword| self.inner(id, keyword, pointer).map(|schema| *schema);
        let (then, otherwise) = (branch("then"), branch("else"));
        let when = branch("if")?;
        Some(Box::new(Condition { when, then, otherwise }))
    }

    fn discriminator(&self, id: usize) -> Option<Discriminator> {
        let node = self.tree.member(id, "discriminator")?;
        let property = self.text(node, "propertyName")?.to_owned();
        let mapping =
            self.members(node, "mapping").filter_map(|(tag, target)| match self.tree.value(target) {
                Value::Text(target) => Some((tag.to_owned(), self.reference(target)?)),
                _ => None,
            });
        Some(Discriminator { property, mapping: mapping.collect() })
    }

    fn types(&self, id: usize) -> Option<Types> {
        let node = self.tree.member(id, "type")?;
        Some(match self.tree.value(node) {
            Value::Text(name) => Types::of(std::iter::once(&**name)),
            _ => Types::of(self.texts_of(node)),
        })
    }

    fn values(&self, id: usize) -> Vec<Values> {
        let list = self.tree.member(id, "enum").map(|list| match self.tree.value(list) {
            Value::List(items) => (items.clone(), true),
            _ => (Vec::new(), true),
        });
        let constant = self.tree.member(id, "const").map(|value| (vec![value], false));
        let all = list.into_iter().chain(constant);
        all.map(|(items, is_enum)| {
            let open = is_enum && items.iter().any(|&item| matches!(self.tree.value(item), Value::Text(_)));
            let canonical = items.iter().map(|&item| self.tree.canonical(item)).collect();
            let mut words: Vec<String> =
                items.iter().take(MAX_LISTED).map(|&item| self.tree.json(item)).collect();
            if items.len() > MAX_LISTED {
                words.push("…".to_owned());
            }
            let words = match &words[..] {
                [one] => one.clone(),
                several => format!("one of {}", several.join(", ")),
            };
            Values { canonical, open, words }
        })
        .collect()
    }

    fn reference(&self, pointer: &str) -> Option<Reference> {
        position(self.definitions, pointer).map(Reference)
    }

    fn inner(&self, id: usize, keyword: &str, pointer: &str) -> Option<Box<Schema>> {
        let node = self.tree.member(id, keyword)?;
        Some(Box::new(self.schema(node, &format!("{pointer}/{keyword}"))))
    }

    fn several(&self, id: usize, keyword: &str, pointer: &str) -> Option<Vec<Schema>> {
        let Value::List(items) = self.tree.value(self.tree.member(id, keyword)?) else { return None };
        let schemas = items.iter().enumerate();
        Some(
            schemas
                .map(|(index, &item)| self.schema(item, &format!("{pointer}/{keyword}/{index}")))
                .collect(),
        )
    }

    fn members(&self, id: usize, keyword: &str) -> impl Iterator<Item = (&str, usize)> {
        let members = match self.tree.member(id, keyword).map(|node| self.tree.value(node)) {
            Some(Value::Object(members)) => members.as_slice(),
            _ => &[],
        };
        members.iter().map(|(name, member)| (&**name, *member))
    }

    fn text(&self, id: usize, keyword: &str) -> Option<&str> {
        match self.tree.value(self.tree.member(id, keyword)?) {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    fn texts(&self, id: usize, keyword: &str) -> impl Iterator<Item = &str> {
        self.tree.member(id, keyword).into_iter().flat_map(|list| self.texts_of(list))
    }

    fn texts_of(&self, list: usize) -> impl Iterator<Item = &str> {
        let items = match self.tree.value(list) {
            Value::List(items) => items.as_slice(),
            _ => &[],
        };
        items.iter().filter_map(|&item| match self.tree.value(item) {
            Value::Text(text) => Some(&**text),
            _ => None,
        })
    }

    fn flag(&self, id: usize, keyword: &str) -> bool {
        self.tree
            .member(id, keyword)
            .is_some_and(|node| matches!(self.tree.value(node), Value::Boolean(true)))
    }

    fn limit(&self, id: usize, keyword: &str) -> Option<Limit> {
        let node = self.tree.member(id, keyword)?;
        matches!(self.tree.value(node), Value::Number(..)).then(|| Limit::new(&self.tree.json(node)))
    }

    fn count(&self, id: usize, keyword: &str) -> Option<u64> {
        match self.tree.value(self.tree.member(id, keyword)?) {
            Value::Number(_, number) => number.to_u64(),
            _ => None,
        }
    }

    fn bounds(&self, id: usize, least: &str, most: &str) -> Bounds {
        Bounds { least: self.count(id, least).unwrap_or(0), most: self.count(id, most).unwrap_or(u64::MAX) }
    }
}

/// How many values a message lists.
const MAX_LISTED: usize = 12;

fn child(pointer: &str, keyword: &str, name: &str) -> String {
    format!("{pointer}/{keyword}/{}", name.replace('~', "~0").replace('/', "~1"))
}

fn text_format(format: &str) -> Option<TextFormat> {
    match format {
        "date" => Some(TextFormat::Date),
        "date-time" => Some(TextFormat::DateTime),
        "uuid" => Some(TextFormat::Uuid),
        _ => None,
    }
}

/// The range of an integer format of the OpenAPI format registry.
fn range(format: &str) -> Option<(Limit, Limit)> {
    let (least, most) = match format {
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
    Some((Limit::new(&least), Limit::new(&most)))
}
