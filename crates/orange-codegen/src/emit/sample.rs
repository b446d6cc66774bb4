//! Sample values that satisfy the rules of a type, for generated tests.

use regex_syntax::hir::{Class, Hir, HirKind};
use serde_json::{Map, Number, Value, json};

use super::context::Context;
use super::projection::Projection;
use super::types;
use crate::ir::{IntegerFormat, Limit, Property, Rules, Shape, StringFormat, TypeRef};

/// Maximum nesting of a sample. A type that requires a value of itself has no finite value.
const MAX_DEPTH: usize = 12;

/// Returns a value of a type, or `None` if none is found that satisfies the rules.
pub(super) fn of(
    context: &Context<'_>,
    ty: &TypeRef,
    rules: &Rules,
    projection: Projection,
) -> Option<Value> {
    value(context, ty, rules, projection, 0, 0)
}

/// Returns a value of a type. Values with different `number`s differ, for items that must be unique.
fn value(
    context: &Context<'_>,
    ty: &TypeRef,
    rules: &Rules,
    projection: Projection,
    depth: usize,
    number: u64,
) -> Option<Value> {
    if depth > MAX_DEPTH {
        return None;
    }
    if let Some(constant) = &rules.constant {
        return Some(constant.clone());
    }
    match ty {
        TypeRef::Named(id) if context.plan.is_endless(*id) => Some(json!("sample")),
        TypeRef::Named(id) => match &context.document.ty(*id).shape {
            // An example satisfies the hand-written rules.
            _ if context.document.ty(*id).valid_example().is_some() => {
                context.document.ty(*id).valid_example().cloned()
            }
            Shape::Object(object) => {
                let projection =
                    if projection == Projection::Create && context.plan.has(*id, Projection::Create) {
                        projection
                    } else {
                        Projection::Whole
                    };
                properties(context, &object.properties, projection, depth)
            }
            Shape::Union(union) => union.variants.iter().find_map(|variant| {
                let mut value = value(context, &variant.ty, &variant.rules, projection, depth + 1, number)?;
                if let (Some(discriminator), Some(tag), Some(properties)) =
                    (&union.discriminator, &variant.tag, value.as_object_mut())
                {
                    properties.insert(discriminator.property.clone(), json!(tag));
                }
                Some(value)
            }),
            Shape::Enum(shape) => shape.values.first().map(|value| value.wire.clone()),
            Shape::Alias(target, own) if types::is_newtype(context, *id) => {
                let rules = if own == &Rules::default() { rules } else { own };
                value(context, target, rules, projection, depth + 1, number)
            }
            Shape::Alias(target, own) => value(context, target, own, projection, depth + 1, number),
        },
        TypeRef::String(format) => text(format, rules, number).map(Value::String),
        TypeRef::Binary => Some(json!("sample")),
        TypeRef::Integer(format) => integer(*format, rules, number),
        TypeRef::Number => float(rules, number),
        TypeRef::Boolean => Some(json!(true)),
        TypeRef::Array(inner, own) => {
            let count = match rules.max_items {
                Some(0) => 0,
                _ => rules.min_items.unwrap_or(1).clamp(1, 100),
            };
            (0..count).map(|number| value(context, inner, own, projection, depth + 1, number)).collect()
        }
        TypeRef::Map(inner, own) => {
            if rules.max_items == Some(0) {
                return Some(json!({}));
            }
            let mut out = Map::new();
            for number in 0..rules.min_items.unwrap_or(1).clamp(1, 100) {
                let name = if number == 0 { "sample".to_owned() } else { format!("sample{number}") };
                out.insert(name, value(context, inner, own, projection, depth + 1, number)?);
            }
            Some(Value::Object(out))
        }
        TypeRef::Nullable(inner) => value(context, inner, rules, projection, depth, number),
        TypeRef::Any => Some(json!({ "sample": true })),
    }
}

/// Returns an object with the required properties.
fn properties(
    context: &Context<'_>,
    properties: &[Property],
    projection: Projection,
    depth: usize,
) -> Option<Value> {
    let mut out = Map::new();
    let is_sent =
        |property: &&Property| property.required && (projection != Projection::Create || !property.read_only);
    for property in properties.iter().filter(is_sent) {
        let value = value(context, &property.ty, &property.rules, projection, depth + 1, 0)?;
        out.insert(property.wire.clone(), value);
    }
    Some(Value::Object(out))
}

fn text(format: &StringFormat, rules: &Rules, number: u64) -> Option<String> {
    let base = match format {
        StringFormat::Date => return Some(format!("2025-01-{:02}", number % 28 + 1)),
        StringFormat::DateTime => return Some(format!("2025-01-{:02}T12:00:00Z", number % 28 + 1)),
        StringFormat::Time => "12:00:00Z".to_owned(),
        StringFormat::Uuid => return Some(format!("00000000-0000-4000-8000-{number:012}")),
        StringFormat::Uri => "https://example.org/sample".to_owned(),
        StringFormat::Email => "sample@example.org".to_owned(),
        StringFormat::Byte => "c2FtcGxl".to_owned(),
        StringFormat::Plain | StringFormat::Password | StringFormat::Other(_) => "sample".to_owned(),
    };
    let base = if number == 0 { base } else { format!("{base}{number}") };
    let candidates =
        [Some(base.clone()), rules.pattern.as_deref().and_then(matching_text), Some("1".to_owned())];
    let fitted = candidates.into_iter().flatten().map(|candidate| fit_length(candidate, rules));
    fitted.into_iter().find(|text| satisfies(text, rules))
}

/// Truncates a text, or repeats its last character, to fit the limits of its length.
fn fit_length(mut text: String, rules: &Rules) -> String {
    if let Some(max) = rules.max_length {
        text = text.chars().take(usize::try_from(max).unwrap_or(usize::MAX)).collect();
    }
    // A test with a longer text would be unreadable.
    let min = usize::try_from(rules.min_length.unwrap_or(0)).unwrap_or(usize::MAX).min(10_000);
    let last = text.chars().last().unwrap_or('x');
    let missing = min.saturating_sub(text.chars().count());
    text.extend(std::iter::repeat_n(last, missing));
    text
}

fn satisfies(text: &str, rules: &Rules) -> bool {
    let count = text.chars().count() as u64;
    let is_long_enough = rules.min_length.is_none_or(|min| count >= min);
    let is_short_enough = rules.max_length.is_none_or(|max| count <= max);
    // Generated code does not check a pattern that does not compile.
    let matches = rules
        .pattern
        .as_deref()
        .is_none_or(|pattern| regex_lite::Regex::new(pattern).map_or(true, |pattern| pattern.is_match(text)));
    is_long_enough && is_short_enough && matches
}

/// Returns a short text that matches a regular expression.
fn matching_text(pattern: &str) -> Option<String> {
    let mut out = String::new();
    expand(&regex_syntax::parse(pattern).ok()?, &mut out)?;
    Some(out)
}

/// Appends a text that matches an expression. `None` if it matches bytes that are not text.
fn expand(hir: &Hir, out: &mut String) -> Option<()> {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => out.push_str(std::str::from_utf8(&literal.0).ok()?),
        HirKind::Class(Class::Unicode(class)) => {
            let readable = class
                .iter()
                .find_map(|range| (range.start()..=range.end()).take(200).find(char::is_ascii_alphanumeric));
            out.push(readable.or_else(|| class.iter().next().map(|range| range.start()))?);
        }
        HirKind::Class(Class::Bytes(_)) => return None,
        HirKind::Repetition(repetition) => {
            // An optional expression is repeated once, so that texts are rarely empty.
            let times = repetition.min.max(u32::from(repetition.max != Some(0))).min(1000);
            (0..times).try_for_each(|_| expand(&repetition.sub, out))?;
        }
        HirKind::Capture(capture) => expand(&capture.sub, out)?,
        HirKind::Concat(parts) => parts.iter().try_for_each(|part| expand(part, out))?,
        HirKind::Alternation(parts) => expand(parts.first()?, out)?,
    }
    Some(())
}

fn integer(format: IntegerFormat, rules: &Rules, number: u64) -> Option<Value> {
    let min = [
        rules.minimum.map(|limit| limit.as_f64().ceil()),
        rules.exclusive_minimum.map(|limit| limit.as_f64().floor() + 1.0),
    ];
    let max = [
        rules.maximum.map(|limit| limit.as_f64().floor()),
        rules.exclusive_maximum.map(|limit| limit.as_f64().ceil() - 1.0),
    ];
    let value = within(1.0, number, min, max, rules);
    let limit = match format.range() {
        #[expect(clippy::cast_precision_loss, reason = "at most 32 bits")]
        Some((_, max)) => max as f64,
        // Floats represent all integers up to 2^53.
        None => 9e15,
    };
    let is_valid = rules.minimum.is_none_or(|min| value >= min.as_f64()) && value.abs() <= limit;
    #[expect(clippy::cast_possible_truncation, reason = "within the range of exact integers")]
    let value = is_valid.then_some(value as i64)?;
    Some(json!(value))
}

fn float(rules: &Rules, number: u64) -> Option<Value> {
    let min = [rules.minimum.map(Limit::as_f64), rules.exclusive_minimum.map(|limit| limit.as_f64() + 0.5)];
    let max = [rules.maximum.map(Limit::as_f64), rules.exclusive_maximum.map(|limit| limit.as_f64() - 0.5)];
    Number::from_f64(within(1.5, number, min, max, rules)).map(Value::Number)
}

/// Returns `default` plus `number`, moved into the limits and to the next multiple.
fn within(default: f64, number: u64, min: [Option<f64>; 2], max: [Option<f64>; 2], rules: &Rules) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "at most 100")]
    let number = number as f64;
    let value = min.into_iter().flatten().fold(default, f64::max) + number;
    let value = max.into_iter().flatten().fold(value, f64::min);
    match rules.multiple_of.map(Limit::as_f64).filter(|step| *step > 0.0) {
        Some(step) => (value / step).ceil() * step,
        None => value,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_satisfies_pattern_and_length() {
        for (pattern, min_length, max_length) in [
            ("^[A-Z0-9]{4}$", None, None),
            ("IMB/[A-Z0-9]{5}/[A-Z]{1}/[A-Za-z0-9]{4}", None, Some(30)),
            ("^(a|b)+x?$", None, None),
            ("^[0-9]+$", Some(9), Some(9)),
            (r"^\d{2}:\d{2}$", None, None),
            ("", Some(20), None),
        ] {
            let rules =
                Rules { pattern: Some(pattern.to_owned()), min_length, max_length, ..Rules::default() };
            let text = text(&StringFormat::Plain, &rules, 0);
            assert!(text.as_deref().is_some_and(|text| satisfies(text, &rules)), "{pattern}: {text:?}");
        }
    }

    #[test]
    fn contradictory_rules_have_no_text() {
        let rules = Rules { pattern: Some("^a{9}$".to_owned()), max_length: Some(3), ..Rules::default() };
        assert_eq!(text(&StringFormat::Plain, &rules, 0), None);
    }

    #[test]
    fn numbers_stay_within_their_limits() {
        let rules = Rules {
            minimum: Some(10.0.into()),
            maximum: Some(100.0.into()),
            multiple_of: Some(25.0.into()),
            ..Rules::default()
        };
        assert_eq!(integer(IntegerFormat::Int32, &rules, 0), Some(json!(25)));
        let rules = Rules { exclusive_maximum: Some(1.0.into()), ..Rules::default() };
        assert_eq!(integer(IntegerFormat::Unspecified, &rules, 0), Some(json!(0)));
    }
}
