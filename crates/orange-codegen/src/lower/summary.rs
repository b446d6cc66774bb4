//! Renders the intermediate representation as text for snapshots.

use std::fmt::Write as _;

use crate::ir::*;

/// Renders the types, operations and metadata of a document, one fact per line.
pub(crate) fn summary(document: &Document) -> String {
    let mut out = String::new();
    let _ = writeln!(out, "{} {}", document.title, document.version);
    for server in &document.servers {
        let _ = writeln!(out, "server {} {:?}", server.url, server.variables);
    }
    for scheme in &document.security_schemes {
        let _ = writeln!(out, "security {} = {:?}", scheme.name, scheme.kind);
    }
    for ty in &document.types {
        type_lines(document, ty, &mut out);
    }
    for operation in &document.operations {
        operation_lines(document, operation, &mut out);
    }
    for event in &document.events {
        let _ = write!(out, "\nevent {:?}", event.origin);
        operation_lines(document, &event.operation, &mut out);
    }
    out
}

fn type_lines(document: &Document, ty: &TypeDef, out: &mut String) {
    let usage = [(ty.usage.received, "received"), (ty.usage.sent, "sent"), (ty.usage.patched, "patched")];
    let usage: Vec<&str> = usage.iter().filter(|(on, _)| *on).map(|(_, label)| *label).collect();
    let _ = write!(out, "\n{} [{}]", ty.name, usage.join(" "));
    if ty.source_name.as_deref().is_some_and(|source| source != ty.name) {
        let _ = write!(out, " from {:?}", ty.source_name.as_deref().unwrap_or_default());
    }
    docs(&ty.docs, out);
    for example in &ty.examples {
        let _ = write!(out, " example={example}");
    }
    match &ty.shape {
        Shape::Alias(target, rules) => {
            let _ = writeln!(out, " = {}{}", name(document, target), describe_rules(rules));
        }
        Shape::Enum(shape) => {
            let _ = writeln!(out, " enum {:?}", shape.kind);
            for value in &shape.values {
                let _ = write!(out, "  {} {}", value.rust, value.wire);
                if !value.aliases.is_empty() {
                    let _ = write!(out, " or {:?}", value.aliases);
                }
                docs(&value.docs, out);
                out.push('\n');
            }
        }
        Shape::Union(shape) => {
            let _ = write!(out, " one of");
            if let Some(discriminator) = &shape.discriminator {
                let _ = write!(out, " by {:?}", discriminator.property);
            }
            if let Some(base) = shape.base {
                let _ = write!(out, " base {}", document.ty(base).name);
            }
            out.push('\n');
            for variant in &shape.variants {
                let _ = write!(out, "  {}({})", variant.rust, name(document, &variant.ty));
                if let Some(tag) = &variant.tag {
                    let _ = write!(out, " {tag:?}");
                }
                if !variant.aliases.is_empty() {
                    let _ = write!(out, " or {:?}", variant.aliases);
                }
                out.push('\n');
            }
        }
        Shape::Object(object) => object_lines(document, object, out),
    }
}

fn object_lines(document: &Document, object: &Object, out: &mut String) {
    let bases: Vec<&str> = object.bases.iter().map(|base| document.ty(*base).name.as_str()).collect();
    let _ = write!(out, " object");
    if !bases.is_empty() {
        let _ = write!(out, " with {}", bases.join(", "));
    }
    match &object.additional {
        Additional::Unspecified => {}
        Additional::Forbidden => out.push_str(" closed"),
        Additional::Typed(ty) => {
            let _ = write!(out, " and any {}", name(document, ty));
        }
    }
    for (label, limit) in [("min", object.min_properties), ("max", object.max_properties)] {
        if let Some(limit) = limit {
            let _ = write!(out, " {label}={limit}");
        }
    }
    out.push('\n');
    for property in &object.properties {
        let _ = write!(out, "  {}", property.rust);
        if property.rust != property.wire {
            let _ = write!(out, " {:?}", property.wire);
        }
        let _ = write!(out, ": {}", name(document, &property.ty));
        let flags = [
            (property.required, "required"),
            (property.nullable, "nullable"),
            (property.read_only, "readOnly"),
            (property.write_only, "writeOnly"),
        ];
        for (_, label) in flags.iter().filter(|(on, _)| *on) {
            let _ = write!(out, " {label}");
        }
        if let Some(default) = &property.default {
            let _ = write!(out, " default={default}");
        }
        out.push_str(&describe_rules(&property.rules));
        docs(&property.docs, out);
        for example in &property.examples {
            let _ = write!(out, " example={example}");
        }
        out.push('\n');
    }
}

fn operation_lines(document: &Document, operation: &Operation, out: &mut String) {
    let _ = write!(out, "\n{} = {} {}", operation.rust, operation.method, operation.path);
    if let Some(role) = &operation.role {
        let _ = write!(out, " at {role}");
    }
    docs(&operation.docs, out);
    let _ = writeln!(out, " security={:?}", operation.security);
    for server in &operation.servers {
        let _ = writeln!(out, "  server {}", server.url);
    }
    for parameter in &operation.parameters {
        let _ = write!(
            out,
            "  {:?} {} {:?}: {} {:?}{}",
            parameter.location,
            parameter.rust,
            parameter.wire,
            name(document, &parameter.ty),
            parameter.style,
            if parameter.explode { " explode" } else { "" },
        );
        let flags = [(parameter.required, "required"), (parameter.allow_reserved, "allowReserved")];
        for (_, label) in flags.iter().filter(|(on, _)| *on) {
            let _ = write!(out, " {label}");
        }
        if parameter.role != ParameterRole::Plain {
            let _ = write!(out, " role={:?}", parameter.role);
        }
        if let Some(media) = &parameter.media_type {
            let _ = write!(out, " as {media}");
        }
        if let Some(default) = &parameter.default {
            let _ = write!(out, " default={default}");
        }
        out.push_str(&describe_rules(&parameter.rules));
        docs(&parameter.docs, out);
        out.push('\n');
    }
    if let Some(body) = &operation.body {
        let _ = writeln!(out, "  body{}", if body.required { " required" } else { "" });
        contents(document, &body.contents, out);
    }
    for response in &operation.responses {
        let status = match response.status {
            ResponseStatus::Code(code) => code.to_string(),
            ResponseStatus::Range(class) => format!("{class}XX"),
            ResponseStatus::Default => "default".to_owned(),
        };
        let _ = writeln!(out, "  -> {status}");
        contents(document, &response.contents, out);
        for header in &response.headers {
            let required = if header.required { " required" } else { "" };
            let _ = writeln!(out, "     header {}: {}{required}", header.name, name(document, &header.ty));
        }
    }
}

fn contents(document: &Document, contents: &[Content], out: &mut String) {
    for content in contents {
        let _ = write!(out, "     {}: {}", content.media_type, name(document, &content.ty));
        for (part, media) in &content.encodings {
            let _ = write!(out, " {part}={media}");
        }
        for (part, style, explode) in &content.styles {
            let exploded = if *explode { " exploded" } else { "" };
            let _ = write!(out, " {part}={style:?}{exploded}");
        }
        for example in &content.examples {
            let _ = write!(out, " example={example}");
        }
        out.push('\n');
    }
}

fn docs(docs: &Docs, out: &mut String) {
    for (label, text) in [
        ("title", &docs.title),
        ("doc", &docs.description),
        ("see", &docs.external),
        ("source", &docs.source),
        ("status", &docs.status),
    ] {
        if let Some(text) = text {
            let _ = write!(out, " {label}={text:?}");
        }
    }
    if docs.deprecated {
        out.push_str(" deprecated");
    }
}

fn name(document: &Document, ty: &TypeRef) -> String {
    match ty {
        TypeRef::Named(id) => document.ty(*id).name.clone(),
        TypeRef::Array(item, rules) => format!("[{}{}]", name(document, item), describe_rules(rules)),
        TypeRef::Map(value, _) => format!("{{{}}}", name(document, value)),
        TypeRef::Nullable(inner) => format!("{}?", name(document, inner)),
        TypeRef::String(StringFormat::Plain) => "string".to_owned(),
        TypeRef::String(format) => format!("{format:?}").to_lowercase(),
        TypeRef::Integer(IntegerFormat::Unspecified) => "integer".to_owned(),
        other => format!("{other:?}").to_lowercase(),
    }
}

fn describe_rules(rules: &Rules) -> String {
    let mut out = String::new();
    let mut label = |name: &str, value: Option<String>| {
        if let Some(value) = value {
            let _ = write!(out, " {name}={value}");
        }
    };
    label("pattern", rules.pattern.clone());
    label("minLength", rules.min_length.map(|value| value.to_string()));
    label("maxLength", rules.max_length.map(|value| value.to_string()));
    label("min", rules.minimum.map(|value| value.to_string()));
    label("max", rules.maximum.map(|value| value.to_string()));
    label("above", rules.exclusive_minimum.map(|value| value.to_string()));
    label("below", rules.exclusive_maximum.map(|value| value.to_string()));
    label("multipleOf", rules.multiple_of.map(|value| value.to_string()));
    label("minItems", rules.min_items.map(|value| value.to_string()));
    label("maxItems", rules.max_items.map(|value| value.to_string()));
    label("unique", rules.unique_items.then(|| "true".to_owned()));
    label("const", rules.constant.as_ref().map(ToString::to_string));
    out
}
