//! A test that every example of a specification is read as its type and written back equal.

use std::fmt::Write as _;

use super::context::{Context, SourceFile};
use super::docs::printable;
use super::examples::{self, Example};
use super::options::GenerateOptions;
use super::schemas::literal;
use crate::ir::Document;

/// `example_tests.rs`, in which each example goes through the function `check` in place of one in the module.
pub(crate) fn example_tests_with(
    document: &Document,
    options: &GenerateOptions,
    check: &str,
) -> Option<SourceFile> {
    emit(&Context::new(document, options), Some(check))
}

/// `example_tests.rs`; `None` without examples.
pub(super) fn emit(context: &Context<'_>, check: Option<&str>) -> Option<SourceFile> {
    let options = context.options;
    let text = examples_test(&examples::of(context), "super::models", check);
    text.map(|text| SourceFile {
        path: "example_tests.rs".to_owned(),
        text: format!(
            "// Generated from {} by `{}`; do not edit.\n\n{text}",
            options.source, options.command
        ),
    })
}

/// The check of a crate of its own: read, write, compare.
const ROUND_TRIP: &str = r#"
/// Reads an example, writes it, and compares by value.
fn round_trip<T: serde::de::DeserializeOwned + serde::Serialize>(pointer: &str, text: &str) {
    let expected: serde_json::Value = serde_json::from_str(text).unwrap();
    let value: T = serde_json::from_str(text).unwrap_or_else(|error| panic!("{pointer}: {error}"));
    let written = serde_json::to_string(&value).unwrap();
    let written: serde_json::Value = serde_json::from_str(&written).unwrap();
    assert_eq!(written, expected, "{pointer}");
}
"#;

/// The text of a test module; `None` without examples. `models` is the path of the models from there,
/// `check` that of a function to use in place of one in the module, which also receives whether the type
/// keeps whatever its properties hold. Examples that are not of their type
/// on the surface are left out, and said.
pub(super) fn examples_test(examples: &[Example], models: &str, check: Option<&str>) -> Option<String> {
    if !examples.iter().any(|example| example.fits) {
        return None;
    }
    let mut text = format!(
        "//! Each example of the interface file is decoded as its type and encoded unchanged.\n\n\
         #![allow(unused_imports, reason = \"which of the types are needed depends on the specification\")]\n\n\
         use std::collections::BTreeMap;\n\n\
         use orange_core::__private::{{serde, serde_json}};\n\
         use orange_core::model::{{Date, DateTime, Json, Number, Secret}};\n\
         use {models};\n"
    );
    match check {
        Some(check) => {
            let _ = writeln!(text, "use {check};");
        }
        None => text.push_str(ROUND_TRIP),
    }
    text.push_str("\n#[test]\nfn every_example_is_read_and_written_back_equal() {\n");
    let (fitting, others): (Vec<_>, Vec<_>) = examples.iter().partition(|example| example.fits);
    for example in &fitting {
        let json = literal(&example.value.to_string());
        let pointer = format!("{:?}", example.pointer.to_string());
        let keeps = if check.is_some() { format!("\n        {},", example.keeps) } else { String::new() };
        let _ = writeln!(
            text,
            "    round_trip::<{}>({keeps}\n        {pointer},\n        {json},\n    );",
            example.ty
        );
    }
    text.push_str("}\n");
    if !others.is_empty() {
        text.push_str("\n// Examples that are not of their type, so that there is nothing to compare:\n");
        for example in others {
            let _ = writeln!(text, "// - {}", printable(&example.pointer.to_string()));
        }
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::ir::Pointer;

    #[test]
    fn an_example_with_quotes_and_hashes_is_still_a_string() {
        let pointer = Pointer { file: "a.yaml".to_owned(), path: "/x".to_owned() };
        let example =
            Example { pointer, ty: "String".to_owned(), value: json!("a\"##b"), fits: true, keeps: false };
        let text = examples_test(&[example], "super::models", None).unwrap();
        assert!(text.contains(r####"r###""a\"##b""###,"####), "{text}");
        assert!(syn::parse_file(&text).is_ok());
    }

    #[test]
    fn example_of_another_type_is_reported_and_not_tested() {
        let pointer = Pointer { file: "a.yaml".to_owned(), path: "/x".to_owned() };
        let example =
            Example { pointer, ty: "i64".to_owned(), value: json!("text"), fits: false, keeps: false };
        let other = Example { value: json!(1), fits: true, ..example.clone() };
        assert_eq!(examples_test(std::slice::from_ref(&example), "super::models", None), None);
        let text = examples_test(&[example, other], "super::models", None).unwrap();
        assert!(text.contains("// - a.yaml#/x") && text.matches("round_trip::<i64>").count() == 1, "{text}");
    }
}
