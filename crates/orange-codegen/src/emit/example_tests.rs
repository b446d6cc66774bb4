//! The test that each example of an interface file is decoded as its type and encoded unchanged.

use std::fmt::Write as _;

use super::context::{Context, SourceFile};
use super::docs::printable;
use super::examples::{self, Example};
use super::options::GenerateOptions;
use super::schemas::literal;
use crate::ir::Document;

/// Returns `example_tests.rs`, which calls the function at the path `check` for each example. The function must be named
/// `round_trip`.
pub(crate) fn example_tests_with(
    document: &Document,
    options: &GenerateOptions,
    check: &str,
) -> Option<SourceFile> {
    emit(&Context::new(document, options), Some(check))
}

/// Writes `example_tests.rs`; `None` without examples. `check` is the path of a function `round_trip` to call for each
/// example, instead of that in the module.
pub(super) fn emit(context: &Context<'_>, check: Option<&str>) -> Option<SourceFile> {
    let text = test_module(&examples::examples(context), check)?;
    let text = format!("{}{text}", context.options.header());
    Some(SourceFile { path: "example_tests.rs".to_owned(), text })
}

/// The function that checks an example.
const ROUND_TRIP: &str = r#"
/// Asserts that an example is decoded and encoded unchanged.
fn round_trip<T: serde::de::DeserializeOwned + serde::Serialize>(pointer: &str, text: &str) {
    let expected: serde_json::Value = serde_json::from_str(text).unwrap();
    let value: T = serde_json::from_str(text).unwrap_or_else(|error| panic!("{pointer}: {error}"));
    let written = serde_json::to_string(&value).unwrap();
    let written: serde_json::Value = serde_json::from_str(&written).unwrap();
    assert_eq!(written, expected, "{pointer}");
}
"#;

/// Returns the text of the test module; `None` if no example has the JSON type of its schema. A comment lists the examples
/// of another type. The function `check` also receives [`Example::is_lossless`].
fn test_module(examples: &[Example], check: Option<&str>) -> Option<String> {
    if !examples.iter().any(|example| example.fits) {
        return None;
    }
    let mut text = "//! Each example of the interface file is decoded as its type and encoded unchanged.\n\n\
         #![allow(unused_imports, reason = \"which of the types are needed depends on the interface file\")]\n\n\
         use std::collections::BTreeMap;\n\n\
         use orange_core::__private::{serde, serde_json};\n\
         use orange_core::model::{Date, DateTime, Json, Number, Secret};\n\
         use super::models;\n"
    .to_owned();
    match check {
        Some(check) => {
            _ = writeln!(text, "use {check};");
        }
        None => text.push_str(ROUND_TRIP),
    }
    text.push_str("\n#[test]\nfn every_example_is_encoded_unchanged() {\n");
    let (fitting, others): (Vec<_>, Vec<_>) = examples.iter().partition(|example| example.fits);
    for example in &fitting {
        let json = literal(&example.value.to_string());
        let pointer = format!("{:?}", example.pointer.to_string());
        let is_lossless =
            if check.is_some() { format!("\n        {},", example.is_lossless) } else { String::new() };
        _ = writeln!(
            text,
            "    round_trip::<{}>({is_lossless}\n        {pointer},\n        {json},\n    );",
            example.ty
        );
    }
    text.push_str("}\n");
    if !others.is_empty() {
        text.push_str("\n// Examples without the JSON type of their schema, which are not tested:\n");
        for example in others {
            _ = writeln!(text, "// - {}", printable(&example.pointer.to_string()));
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
        let example = Example {
            pointer,
            ty: "String".to_owned(),
            value: json!("a\"##b"),
            fits: true,
            is_lossless: false,
        };
        let text = test_module(&[example], None).unwrap();
        assert!(text.contains(r####"r###""a\"##b""###,"####), "{text}");
        assert!(syn::parse_file(&text).is_ok());
    }

    #[test]
    fn example_of_another_type_is_listed_and_not_tested() {
        let pointer = Pointer { file: "a.yaml".to_owned(), path: "/x".to_owned() };
        let example =
            Example { pointer, ty: "i64".to_owned(), value: json!("text"), fits: false, is_lossless: false };
        let other = Example { value: json!(1), fits: true, ..example.clone() };
        assert_eq!(test_module(std::slice::from_ref(&example), None), None);
        let text = test_module(&[example, other], None).unwrap();
        assert!(text.contains("// - a.yaml#/x") && text.matches("round_trip::<i64>").count() == 1, "{text}");
    }
}
