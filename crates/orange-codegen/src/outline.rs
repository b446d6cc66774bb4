//! An interface as named facts, without the words: what two files are compared by.
//!
//! Schemas go by the names of the file. A scalar or an enum is described where it is used, whether
//! it has a name of its own or not, because a name changes nothing for those who call the interface.

use std::fmt::Write as _;

use indexmap::IndexMap;

use crate::ir::{
    Additional, Content, Document, Limit, Member, Object, Operation, Parameter, ParameterLocation,
    ResponseStatus, Rules, Shape, StringFormat, TypeDef, TypeId, TypeRef, Union,
};

/// Facts about one interface.
#[derive(Clone, Debug, Default)]
pub struct Outline {
    pub operations: Vec<OperationOutline>,
    pub types: IndexMap<String, TypeOutline>,
}

/// Facts about one operation.
#[derive(Clone, Debug)]
pub struct OperationOutline {
    pub method: String,
    pub path: String,
    /// The path below each server, for files that cut between server and path elsewhere.
    pub full_paths: Vec<String>,
    pub id: String,
    /// Parameters by place and name, in order.
    pub parameters: IndexMap<(&'static str, String), String>,
    /// Media types of the body.
    pub body: IndexMap<String, String>,
    pub body_required: bool,
    /// Responses by status, with their contents.
    pub responses: IndexMap<String, String>,
    /// Headers by status and name.
    pub headers: IndexMap<(String, String), String>,
}

/// Facts about one named schema.
#[derive(Clone, Debug, Default)]
pub struct TypeOutline {
    /// What it is, when it is more than its members and values.
    pub shape: String,
    pub members: IndexMap<String, String>,
    /// Values of an enum, of the schema itself (key "") or of a member, each with what it stands for.
    pub values: IndexMap<(String, String), String>,
}

impl Outline {
    pub fn new(document: &Document) -> Self {
        let bases = base_paths(document);
        let operations = document
            .operations
            .iter()
            .map(|operation| OperationOutline::new(document, operation, &bases))
            .collect();
        let mut types: IndexMap<String, TypeOutline> = IndexMap::new();
        // Of two schemas with one name in two files, the one that is used counts.
        let used = |ty: &TypeDef| ty.usage.received || ty.usage.sent || ty.usage.patched;
        for first in [true, false] {
            for ty in document.types.iter().filter(|ty| used(ty) == first) {
                if let Some(name) = &ty.source_name
                    && !types.contains_key(name)
                {
                    types.insert(name.clone(), TypeOutline::new(document, ty));
                }
            }
        }
        types.sort_keys();
        Self { operations, types }
    }
}

/// The path of every server, variables set to their defaults.
fn base_paths(document: &Document) -> Vec<String> {
    let mut paths = vec![String::new()];
    for server in &document.servers {
        let mut url = server.url.clone();
        for (name, default, _) in &server.variables {
            url = url.replace(&format!("{{{name}}}"), default);
        }
        let path = match url.split_once("://") {
            Some((_, rest)) => {
                rest.find('/').map_or("", |slash| rest.get(slash..).unwrap_or_default()).to_owned()
            }
            None => url,
        };
        paths.push(path.trim_end_matches('/').to_owned());
    }
    paths
}

impl OperationOutline {
    fn new(document: &Document, operation: &Operation, bases: &[String]) -> Self {
        let parameters = operation
            .parameters
            .iter()
            .map(|parameter| {
                ((place(parameter.location), parameter.wire.clone()), parameter_facts(document, parameter))
            })
            .collect();
        let mut responses = IndexMap::new();
        let mut headers = IndexMap::new();
        for response in &operation.responses {
            let status = status(response.status);
            for header in &response.headers {
                let mut facts = type_facts(document, &header.ty);
                flag(&mut facts, header.required, "required");
                headers.insert((status.clone(), header.name.clone()), facts);
            }
            responses.insert(status, contents(document, &response.contents));
        }
        let body = operation.body.iter().flat_map(|body| &body.contents);
        let path = operation.path.clone();
        Self {
            method: operation.method.clone(),
            full_paths: bases.iter().map(|base| plain_path(&format!("{base}{path}"))).collect(),
            id: operation.id.clone(),
            parameters,
            body: body
                .map(|content| (content.media_type.clone(), type_facts(document, &content.ty)))
                .collect(),
            body_required: operation.body.as_ref().is_some_and(|body| body.required),
            responses,
            headers,
            path,
        }
    }

    /// `GET /path`
    pub fn name(&self) -> String {
        format!("{} {}", self.method, self.path)
    }
}

/// A path without the names of its parameters and without a slash at its end.
pub fn plain_path(path: &str) -> String {
    let mut plain = String::new();
    let mut rest = path.trim_end_matches('/');
    while let Some((before, after)) = rest.split_once('{') {
        plain.push_str(before);
        plain.push_str("{}");
        rest = after.split_once('}').map_or("", |(_, after)| after);
    }
    plain.push_str(rest);
    if plain.is_empty() { "/".to_owned() } else { plain }
}

fn place(location: ParameterLocation) -> &'static str {
    match location {
        ParameterLocation::Path => "path",
        ParameterLocation::Query => "query",
        ParameterLocation::Header => "header",
        ParameterLocation::Cookie => "cookie",
    }
}

fn status(status: ResponseStatus) -> String {
    match status {
        ResponseStatus::Code(code) => code.to_string(),
        ResponseStatus::Range(class) => format!("{class}XX"),
        ResponseStatus::Default => "default".to_owned(),
    }
}

fn contents(document: &Document, contents: &[Content]) -> String {
    let parts = contents
        .iter()
        .map(|content| format!("{}: {}", content.media_type, type_facts(document, &content.ty)));
    let text = parts.collect::<Vec<_>>().join(", ");
    if text.is_empty() { "no content".to_owned() } else { text }
}

fn parameter_facts(document: &Document, parameter: &Parameter) -> String {
    let mut facts = type_facts(document, &parameter.ty);
    let _ = write!(facts, " {:?}", parameter.style);
    flag(&mut facts, parameter.explode, "exploded");
    flag(&mut facts, parameter.required, "required");
    flag(&mut facts, parameter.allow_reserved, "allowReserved");
    if let Some(media) = &parameter.media_type {
        let _ = write!(facts, " as {media}");
    }
    if let Some(default) = &parameter.default {
        let _ = write!(facts, " default={default}");
    }
    rules(&mut facts, &parameter.rules);
    facts
}

impl TypeOutline {
    fn new(document: &Document, ty: &TypeDef) -> Self {
        let mut outline = TypeOutline::default();
        match &ty.shape {
            Shape::Object(object) => outline.object(document, object),
            Shape::Union(union) => outline.union(document, union),
            Shape::Enum(_) => outline.shape = "enum".to_owned(),
            Shape::Alias(target, own) => {
                outline.shape = type_facts(document, target);
                rules(&mut outline.shape, own);
            }
        }
        if let Shape::Enum(shape) = &ty.shape {
            for value in &shape.values {
                outline.values.insert((String::new(), text(&value.wire)), String::new());
            }
        }
        outline
    }

    fn object(&mut self, document: &Document, object: &Object) {
        match &object.additional {
            Additional::Unsaid => {}
            Additional::Forbidden => self.shape.push_str("closed"),
            Additional::Typed(ty) => self.shape = format!("others: {}", type_facts(document, ty)),
        }
        for member in &object.members {
            self.members.insert(member.wire.clone(), member_facts(document, member));
            for value in enum_values(document, &member.ty) {
                self.values.insert((member.wire.clone(), value), String::new());
            }
        }
    }

    fn union(&mut self, document: &Document, union: &Union) {
        match &union.discriminator {
            Some(discriminator) => self.shape = format!("one of, by {}", discriminator.member),
            None => {
                let variants = union.variants.iter().map(|variant| type_facts(document, &variant.ty));
                self.shape = format!("one of {}", variants.collect::<Vec<_>>().join(" | "));
            }
        }
        for variant in &union.variants {
            if let Some(tag) = &variant.tag {
                self.values.insert((String::new(), tag.clone()), type_facts(document, &variant.ty));
            }
        }
        if let Some(Shape::Object(object)) = union.base.map(|base| &document.ty(base).shape) {
            self.object_members(document, object);
        }
    }

    fn object_members(&mut self, document: &Document, object: &Object) {
        let shape = std::mem::take(&mut self.shape);
        self.object(document, object);
        self.shape = shape;
    }
}

fn member_facts(document: &Document, member: &Member) -> String {
    let mut facts = type_facts(document, &member.ty);
    flag(&mut facts, member.required, "required");
    flag(&mut facts, member.nullable, "nullable");
    flag(&mut facts, member.read_only, "readOnly");
    flag(&mut facts, member.write_only, "writeOnly");
    if let Some(default) = &member.default {
        let _ = write!(facts, " default={default}");
    }
    rules(&mut facts, &member.rules);
    facts
}

/// The type in words: names of objects and choices, everything else as it is.
pub fn type_facts(document: &Document, ty: &TypeRef) -> String {
    let mut seen = Vec::new();
    facts_of(document, ty, &mut seen)
}

fn facts_of(document: &Document, ty: &TypeRef, seen: &mut Vec<TypeId>) -> String {
    match ty {
        TypeRef::Named(id) => {
            let definition = document.ty(*id);
            let name = definition.source_name.clone();
            match &definition.shape {
                _ if seen.contains(id) => name.unwrap_or_else(|| "itself".to_owned()),
                Shape::Alias(target, own) => {
                    seen.push(*id);
                    let mut facts = facts_of(document, target, seen);
                    seen.pop();
                    rules(&mut facts, own);
                    facts
                }
                Shape::Enum(shape) => format!("enum of {:?}", shape.kind).to_lowercase(),
                Shape::Object(object) if name.is_none() => {
                    seen.push(*id);
                    let members = object.members.iter().map(|member| {
                        let mut facts = facts_of(document, &member.ty, seen);
                        flag(&mut facts, member.required, "required");
                        format!("{}: {facts}", member.wire)
                    });
                    let members = members.collect::<Vec<_>>().join(", ");
                    seen.pop();
                    format!("{{{members}}}")
                }
                Shape::Union(union) if name.is_none() => {
                    seen.push(*id);
                    let variants = union.variants.iter().map(|variant| facts_of(document, &variant.ty, seen));
                    let variants = variants.collect::<Vec<_>>().join(" | ");
                    seen.pop();
                    format!("one of {variants}")
                }
                // A variant that is its parent as a plain object has no name in the file.
                _ => name.unwrap_or_else(|| definition.name.clone()),
            }
        }
        TypeRef::String(StringFormat::Plain) => "string".to_owned(),
        TypeRef::String(StringFormat::Other(format)) => format!("string({format})"),
        TypeRef::String(format) => format!("string({format:?})").to_lowercase(),
        TypeRef::Integer(format) => format!("integer({format:?})").to_lowercase().replace("(unsaid)", ""),
        TypeRef::Number => "number".to_owned(),
        TypeRef::Boolean => "boolean".to_owned(),
        TypeRef::Array(item, own) => {
            let mut facts = facts_of(document, item, seen);
            rules(&mut facts, own);
            format!("list of {facts}")
        }
        TypeRef::Map(value, _) => format!("map of {}", facts_of(document, value, seen)),
        TypeRef::Nullable(inner) => format!("{} or null", facts_of(document, inner, seen)),
        TypeRef::Any => "any".to_owned(),
        TypeRef::Binary => "bytes".to_owned(),
    }
}

/// The values of the enum that a member is, or is a list or map of.
fn enum_values(document: &Document, ty: &TypeRef) -> Vec<String> {
    let mut ty = ty;
    for _ in 0..32 {
        match ty {
            TypeRef::Array(inner, _) | TypeRef::Map(inner, _) | TypeRef::Nullable(inner) => ty = inner,
            TypeRef::Named(id) => match &document.ty(*id).shape {
                Shape::Enum(shape) => return shape.values.iter().map(|value| text(&value.wire)).collect(),
                Shape::Alias(target, _) => ty = target,
                _ => return Vec::new(),
            },
            _ => return Vec::new(),
        }
    }
    Vec::new()
}

fn text(value: &serde_json::Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn flag(facts: &mut String, on: bool, word: &str) {
    if on {
        let _ = write!(facts, " {word}");
    }
}

fn rules(facts: &mut String, rules: &Rules) {
    let mut word = |name: &str, value: Option<String>| {
        if let Some(value) = value {
            let _ = write!(facts, " {name}={value}");
        }
    };
    let number = |value: Option<Limit>| value.map(|value| value.to_string());
    let count = |value: Option<u64>| value.map(|value| value.to_string());
    word("pattern", rules.pattern.clone());
    word("minLength", count(rules.min_length));
    word("maxLength", count(rules.max_length));
    word("minimum", number(rules.minimum));
    word("maximum", number(rules.maximum));
    word("exclusiveMinimum", number(rules.exclusive_minimum));
    word("exclusiveMaximum", number(rules.exclusive_maximum));
    word("multipleOf", number(rules.multiple_of));
    word("minItems", count(rules.min_items));
    word("maxItems", count(rules.max_items));
    word("uniqueItems", rules.unique_items.then(|| "true".to_owned()));
    word("const", rules.constant.as_ref().map(ToString::to_string));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_plain_without_names_and_trailing_slash() {
        assert_eq!(plain_path("/a/{ticketId}/b/{x}/"), "/a/{}/b/{}");
        assert_eq!(plain_path("/"), "/");
        assert_eq!(plain_path("/a/{broken"), "/a/{}");
    }
}
