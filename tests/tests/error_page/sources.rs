//! Messages that are literals in the sources are on the page, so that a new one needs a row.

use orange_journeys::repository::{crate_folder, rust_files_below};
use proc_macro2::{Delimiter, TokenStream, TokenTree};

use super::page::PAGE;

/// Constructors of errors and violations, by type and function.
const CONSTRUCTORS: [(&str, &[&str]); 3] = [
    ("Error", &["configuration", "invalid", "file", "file_io", "token", "cancelled", "new", "timeout"]),
    ("Self", &["configuration", "invalid", "file", "token"]),
    ("Rejection", &["invalid", "new", "failed", "forbidden"]),
];

/// Macros and methods that report a violation, with its message among their arguments.
const METHODS: [&str; 3] = ["report", "refuse", "unsupported"];

/// Messages that no input can cause; they guard against mistakes in the crate.
const UNREACHABLE: [&str; 5] = [
    "must be encodable",
    "must be a valid HTTP URI",
    "the event cannot be decoded",
    "is not valid",
    "must be JSON",
];

/// Names with which a message may begin, although it begins in lower case otherwise.
const NAMES: [&str; 4] = ["Content-Type", "JSON", "X-", "ORANGE_"];

#[test]
fn every_literal_message_of_the_sources_is_on_the_page() {
    let page = plain(PAGE);
    let mut missing = Vec::new();
    for name in
        ["core", "model", "events", "anomalie-adresse", "core-information", "cri", "eligibility", "incident"]
    {
        let folder = crate_folder(&format!("orange-{name}")).join("src");
        for file in rust_files_below(&folder, &["generated", "tests", "test_util", "tests.rs", "model.rs"]) {
            let text = std::fs::read_to_string(&file).unwrap();
            let mut literals = Vec::new();
            collect(text.parse().unwrap(), &mut literals);
            for literal in literals {
                let words = longest_part(&literal);
                let is_known =
                    page.contains(&words) || UNREACHABLE.iter().any(|text| literal.starts_with(text));
                // Fewer words could be anywhere on the page, and may not be a message.
                if words.split_whitespace().count() < 3 {
                    continue;
                }
                let begins_in_lower_case = !literal.starts_with(char::is_uppercase)
                    || NAMES.iter().any(|name| literal.starts_with(name));
                assert!(begins_in_lower_case && !literal.ends_with('.'), "{}: {literal}", file.display());
                if !is_known {
                    missing.push(format!("{}: {literal}", file.display()));
                }
            }
        }
    }
    assert!(missing.is_empty(), "docs/errors.md lacks:\n{}", missing.join("\n"));
}

/// Collects the string literals in the arguments of constructors.
fn collect(tokens: TokenStream, literals: &mut Vec<String>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let ident = |at: Option<usize>| match tokens.get(at?)? {
        TokenTree::Ident(ident) => Some(ident.to_string()),
        _ => None,
    };
    for (at, token) in tokens.iter().enumerate() {
        let TokenTree::Group(group) = token else { continue };
        let name = ident(at.checked_sub(1));
        let is_tests = name.as_deref() == Some("tests") && ident(at.checked_sub(2)).as_deref() == Some("mod");
        if is_tests {
            continue;
        }
        let owner = ident(at.checked_sub(4)).unwrap_or_default();
        let is_constructor = name.as_deref().is_some_and(|name| {
            let is_listed = |(ty, names): &(&str, &[&str])| *ty == owner && names.contains(&name);
            METHODS.contains(&name) || CONSTRUCTORS.iter().any(is_listed)
        });
        if is_constructor && group.delimiter() == Delimiter::Parenthesis {
            strings(group.stream(), literals);
        }
        collect(group.stream(), literals);
    }
}

fn strings(tokens: TokenStream, literals: &mut Vec<String>) {
    for token in tokens {
        match token {
            TokenTree::Literal(literal) => {
                if let Ok(text) = syn::parse_str::<syn::LitStr>(&literal.to_string()) {
                    literals.push(text.value());
                }
            }
            TokenTree::Group(group) => strings(group.stream(), literals),
            _ => {}
        }
    }
}

/// The longest part between placeholders.
fn longest_part(literal: &str) -> String {
    let mut parts = Vec::new();
    let mut rest = literal;
    while let Some((before, after)) = rest.split_once('{') {
        parts.push(before);
        rest = after.split_once('}').map_or("", |(_, after)| after);
    }
    parts.push(rest);
    let longest = parts.into_iter().max_by_key(|part| part.len()).unwrap_or_default();
    plain(longest.trim_matches([' ', ':', ';', ',', '(', ')']))
}

/// Text without the backticks and line breaks of Markdown.
fn plain(text: &str) -> String {
    text.replace('`', "").split_whitespace().collect::<Vec<_>>().join(" ")
}
