//! Values that keep the rules of a type, for tests of code that was just generated.

use regex_syntax::hir::{Class, Hir, HirKind};
use serde_json::{Map, Number, Value, json};

use super::context::Context;
use super::form::Form;
use super::types;
use crate::ir::{IntegerFormat, Limit, Property, Rules, Shape, StringFormat, TypeRef};

/// Required properties nest; a specification that requires an object inside itself has no finite value.
const DEEPEST: usize = 12;

/// A value of a type. `None` if none can be found that keeps the rules.
pub(super) fn of(context: &Context<'_>, ty: &TypeRef, rules: &Rules, form: Form) -> Option<Value> {
    value(context, ty, rules, form, 0, 0)
}

/// The `number`-th of values that differ.
fn value(
    context: &Context<'_>,
    ty: &TypeRef,
    rules: &Rules,
    form: Form,
    depth: usize,
    number: u64,
) -> Option<Value> {
    if depth > DEEPEST {
        return None;
    }
    if let Some(constant) = &rules.constant {
        return Some(constant.clone());
    }
    match ty {
        TypeRef::Named(id) if context.plan.is_endless(*id) => Some(json!("sample")),
        // An example satisfies the rules that only the crate has.
        TypeRef::Named(id) if context.document.ty(*id).valid_example().is_some() => {
            context.document.ty(*id).valid_example().cloned()
        }
        TypeRef::Named(id) => match &context.document.ty(*id).shape {
            Shape::Object(object) => {
                let form = if form == Form::Create && context.plan.has(*id, Form::Create) {
                    form
                } else {
                    Form::Whole
                };
                properties(context, &object.properties, form, depth)
            }
            Shape::Union(union) => union.variants.iter().find_map(|variant| {
                let mut value = value(context, &variant.ty, &variant.rules, form, depth + 1, number)?;
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
                value(context, target, rules, form, depth + 1, number)
            }
            Shape::Alias(target, own) => value(context, target, own, form, depth + 1, number),
        },
        TypeRef::String(format) => text(format, rules, number).map(Value::String),
        TypeRef::Binary => Some(json!("sample")),
        TypeRef::Integer(format) => integer(*format, rules, number),
        TypeRef::Number => float(rules, number),
        TypeRef::Boolean => Some(json!(true)),
        TypeRef::Array(inner, own) => {
            let least = match rules.max_items {
                Some(0) => 0,
                _ => rules.min_items.unwrap_or(1).clamp(1, 100),
            };
            (0..least).map(|number| value(context, inner, own, form, depth + 1, number)).collect()
        }
        TypeRef::Map(inner, own) => {
            if rules.max_items == Some(0) {
                return Some(json!({}));
            }
            let mut out = Map::new();
            for number in 0..rules.min_items.unwrap_or(1).clamp(1, 100) {
                let name = if number == 0 { "sample".to_owned() } else { format!("sample{number}") };
                out.insert(name, value(context, inner, own, form, depth + 1, number)?);
            }
            Some(Value::Object(out))
        }
        TypeRef::Nullable(inner) => value(context, inner, rules, form, depth, number),
        TypeRef::Any => Some(json!({ "sample": true })),
    }
}

/// The properties that are required.
fn properties(context: &Context<'_>, properties: &[Property], form: Form, depth: usize) -> Option<Value> {
    let mut out = Map::new();
    let wanted = |property: &&Property| property.required && (form != Form::Create || !property.read_only);
    for property in properties.iter().filter(wanted) {
        let value = value(context, &property.ty, &property.rules, form, depth + 1, 0)?;
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
    let candidates = [Some(base.clone()), rules.pattern.as_deref().and_then(matching), Some("1".to_owned())];
    candidates.into_iter().flatten().find_map(|candidate| {
        let fitted = fit_length(candidate, rules);
        keeps(&fitted, rules).then_some(fitted)
    })
}

fn fit_length(mut text: String, rules: &Rules) -> String {
    if let Some(most) = rules.max_length {
        text = text.chars().take(usize::try_from(most).unwrap_or(usize::MAX)).collect();
    }
    // A minimum of megabytes is not worth a test.
    let least = usize::try_from(rules.min_length.unwrap_or(0)).unwrap_or(usize::MAX).min(10_000);
    let last = text.chars().last().unwrap_or('x');
    let missing = least.saturating_sub(text.chars().count());
    text.extend(std::iter::repeat_n(last, missing));
    text
}

fn keeps(text: &str, rules: &Rules) -> bool {
    let count = text.chars().count() as u64;
    let long_enough = rules.min_length.is_none_or(|least| count >= least);
    let short_enough = rules.max_length.is_none_or(|most| count <= most);
    // A pattern that cannot be checked here is not checked there either.
    let matches = rules
        .pattern
        .as_deref()
        .is_none_or(|pattern| regex_lite::Regex::new(pattern).map_or(true, |pattern| pattern.is_match(text)));
    long_enough && short_enough && matches
}

/// A short text that a regular expression matches.
fn matching(pattern: &str) -> Option<String> {
    let mut out = String::new();
    expand(&regex_syntax::parse(pattern).ok()?, &mut out)?;
    Some(out)
}

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
            // Once where nothing would do, so that a text is seldom empty.
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
    #[expect(clippy::cast_precision_loss, reason = "small")]
    let number = number as f64;
    let least = rules
        .minimum
        .map(|limit| limit.as_f64().ceil())
        .into_iter()
        .chain(rules.exclusive_minimum.map(|limit| limit.as_f64().floor() + 1.0));
    let mut value = least.fold(1.0_f64, f64::max) + number;
    let most = rules
        .maximum
        .map(|limit| limit.as_f64().floor())
        .into_iter()
        .chain(rules.exclusive_maximum.map(|limit| limit.as_f64().ceil() - 1.0));
    value = most.fold(value, f64::min);
    if let Some(step) = rules.multiple_of.map(Limit::as_f64).filter(|step| *step > 0.0) {
        value = (value / step).ceil() * step;
    }
    let limit = match format.range() {
        #[expect(clippy::cast_precision_loss, reason = "at most 32 bits")]
        Some((_, most)) => most as f64,
        None => 9e15,
    };
    let within = rules.minimum.is_none_or(|least| value >= least.as_f64()) && value.abs() <= limit;
    #[expect(clippy::cast_possible_truncation, reason = "within the range of exact integers")]
    let value = within.then_some(value as i64)?;
    Some(json!(value))
}

fn float(rules: &Rules, number: u64) -> Option<Value> {
    #[expect(clippy::cast_precision_loss, reason = "small")]
    let number = number as f64;
    let least = rules
        .minimum
        .map(Limit::as_f64)
        .into_iter()
        .chain(rules.exclusive_minimum.map(|limit| limit.as_f64() + 0.5));
    let mut value = least.fold(1.5_f64, f64::max) + number;
    let most = rules
        .maximum
        .map(Limit::as_f64)
        .into_iter()
        .chain(rules.exclusive_maximum.map(|limit| limit.as_f64() - 0.5));
    value = most.fold(value, f64::min);
    if let Some(step) = rules.multiple_of.map(Limit::as_f64).filter(|step| *step > 0.0) {
        value = (value / step).ceil() * step;
    }
    Number::from_f64(value).map(Value::Number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_keeps_pattern_and_length() {
        for (pattern, least, most) in [
            ("^[A-Z0-9]{4}$", None, None),
            ("IMB/[A-Z0-9]{5}/[A-Z]{1}/[A-Za-z0-9]{4}", None, Some(30)),
            ("^(a|b)+x?$", None, None),
            ("^[0-9]+$", Some(9), Some(9)),
            (r"^\d{2}:\d{2}$", None, None),
            ("", Some(20), None),
        ] {
            let rules = Rules {
                pattern: Some(pattern.to_owned()),
                min_length: least,
                max_length: most,
                ..Rules::default()
            };
            let text = text(&StringFormat::Plain, &rules, 0);
            assert!(text.as_deref().is_some_and(|text| keeps(text, &rules)), "{pattern}: {text:?}");
        }
    }

    #[test]
    fn there_is_no_text_that_keeps_rules_at_war() {
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
