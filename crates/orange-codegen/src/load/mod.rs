//! Reads one JSON or YAML file into a JSON value that keeps the order of keys.
//!
//! The format is detected from the content, not from the file name. Keys are always strings. The original text
//! of a YAML scalar (`1.10`, `0x1F`) is stored beside its value, so that an unquoted string can be restored exactly.
//! Errors have file, line and column.

mod json;
mod yaml;

use std::collections::{BTreeMap, HashMap};

use serde_json::Value;

#[cfg(feature = "cli")]
pub(crate) use self::yaml::to_yaml;
use crate::error::{Error, Result};

/// Maximum size of a file. All limits are far above the values of real interface files.
const MAX_BYTES: usize = 64 * 1024 * 1024;
/// Maximum nesting of sequences and mappings in both formats, the limit of serde_json.
const MAX_DEPTH: usize = 127;
/// Maximum number of values that YAML anchors and aliases may copy.
const MAX_COPIED: usize = 1_000_000;

/// Line and column (from 1) of values, by JSON pointer.
pub(crate) type Positions = HashMap<String, (usize, usize)>;

/// A parsed file with the details that its value does not contain.
#[derive(Clone, Debug, Default)]
pub(crate) struct Loaded {
    pub root: Value,
    /// The original text of unquoted scalars that differ from the printed value, by JSON pointer.
    raw_scalars: BTreeMap<String, String>,
    /// Whether the file is indented with tabs, which YAML forbids. They are read as spaces.
    pub tabs: bool,
    /// Pointers of keys that occur both as a number and as a string. `root` has the first value.
    pub duplicate_keys: Vec<String>,
}

impl Loaded {
    /// Returns the original text of the scalar at `pointer`, if it differs from the printed value.
    pub(crate) fn raw_scalar(&self, pointer: &str) -> Option<&str> {
        self.raw_scalars.get(pointer).map(String::as_str)
    }
}

/// Parses a file. `name` is used in errors.
///
/// # Errors
///
/// Returns an error if the text is neither JSON nor YAML, contains a duplicate key, or exceeds a limit on size,
/// nesting or aliases.
pub(crate) fn load(name: &str, bytes: &[u8]) -> Result<Loaded> {
    let text = decode(name, bytes)?;
    if looks_like_json(text) {
        match json::parse(name, text) {
            Ok(root) => return Ok(Loaded { root, ..Loaded::default() }),
            // `{a: 1}` is YAML. If both parsers fail, the JSON error is reported.
            Err(error) if name.ends_with(".json") => return Err(error),
            Err(error) => return yaml::parse(name, text).map_err(|_| error),
        }
    }
    yaml::parse(name, text).or_else(|error| {
        let without_tabs = without_tabs(text).find_map(|text| yaml::parse(name, &text).ok());
        without_tabs.map(|loaded| Loaded { tabs: true, ..loaded }).ok_or(error)
    })
}

/// Replaces leading tabs by spaces, for the usual tab widths. Empty if no line starts with a tab.
fn without_tabs(text: &str) -> impl Iterator<Item = String> {
    let indent = |line: &str| line.len() - line.trim_start_matches([' ', '\t']).len();
    let tabbed = text.lines().any(|line| line.get(..indent(line)).is_some_and(|start| start.contains('\t')));
    let widths: &[usize] = if tabbed { &[2, 4, 8] } else { &[] };
    widths.iter().map(move |width| {
        let lines = text.lines().map(|line| {
            let (start, rest) = line.split_at(indent(line));
            start.replace('\t', &" ".repeat(*width)) + rest
        });
        lines.collect::<Vec<_>>().join("\n")
    })
}

/// Returns the position of every value, as far as the text can be parsed.
pub(crate) fn positions(bytes: &[u8]) -> Positions {
    let Ok(text) = decode("", bytes) else { return Positions::new() };
    yaml::positions(text).unwrap_or_else(|before_error| {
        without_tabs(text).find_map(|text| yaml::positions(&text).ok()).unwrap_or(before_error)
    })
}

fn decode<'a>(name: &str, bytes: &'a [u8]) -> Result<&'a str> {
    if bytes.len() > MAX_BYTES {
        return Err(Error::at(
            name,
            1,
            1,
            format!("the file has {} bytes, more than the limit of {MAX_BYTES}", bytes.len()),
        ));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let before = bytes.get(..error.valid_up_to()).unwrap_or_default();
        let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
        let column = 1 + before.iter().rev().take_while(|byte| **byte != b'\n').count();
        Error::at(name, line, column, "expected UTF-8 text")
    })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim().is_empty() {
        return Err(Error::at(name, 1, 1, "expected a JSON or YAML document, found an empty file"));
    }
    Ok(text)
}

fn looks_like_json(text: &str) -> bool {
    text.trim_start().starts_with(['{', '['])
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn read(text: &str) -> Value {
        load("file.yaml", text.as_bytes()).map(|loaded| loaded.root).unwrap_or_else(|error| panic!("{error}"))
    }

    fn error(text: &str) -> String {
        match load("file.yaml", text.as_bytes()) {
            Ok(loaded) => panic!("read as {}", loaded.root),
            Err(error) => error.to_string(),
        }
    }

    #[test]
    fn no_and_yes_are_strings() {
        assert_eq!(
            read("no: NO\nyes: [yes, on, off, Y, n]\nt: true\n"),
            json!({"no": "NO", "yes": ["yes", "on", "off", "Y", "n"], "t": true})
        );
    }

    #[test]
    fn integer_keys_become_strings() {
        assert_eq!(read("a: {200: x}\nb: {'200': y}\n"), json!({"a": {"200": "x"}, "b": {"200": "y"}}));
    }

    #[test]
    fn duplicate_keys_are_errors_in_json_too() {
        let error = load("f.json", br#"{"a": 1, "b": {"c": 1, "c": 2}}"#).unwrap_err().to_string();
        assert!(error.starts_with("f.json:1:"), "{error}");
        assert!(error.contains("duplicate key `c`"), "{error}");
    }

    #[test]
    fn anchors_aliases_and_merge_keys_expand() {
        assert_eq!(
            read("base: &b {x: 1, y: 2}\nlist: [*b]\nmerged:\n  <<: *b\n  y: 3\nkey: &k name\n? *k\n: v\n"),
            json!({"base": {"x": 1, "y": 2}, "list": [{"x": 1, "y": 2}], "merged": {"y": 3, "x": 1}, "key": "name", "name": "v"})
        );
        assert_eq!(error("a: *nobody\n").split(": ").next(), Some("file.yaml:1:4"));
    }

    #[test]
    fn the_original_text_of_numbers_is_stored() {
        let loaded = load("f", b"version: 1.10\nhex: 0x1F\nplain: 12\nquoted: '1.10'\n").unwrap();
        assert_eq!(loaded.root, json!({"version": 1.1, "hex": 31, "plain": 12, "quoted": "1.10"}));
        assert_eq!(loaded.raw_scalar("/version"), Some("1.10"));
        assert_eq!(loaded.raw_scalar("/hex"), Some("0x1F"));
        assert_eq!(loaded.raw_scalar("/plain"), None);
        assert_eq!(loaded.raw_scalar("/quoted"), None);
    }

    #[test]
    fn original_texts_follow_aliases() {
        let loaded = load("f", b"a: &v [1.10]\nb: *v\n").unwrap();
        assert_eq!(loaded.raw_scalar("/b/0"), Some("1.10"));
    }

    #[test]
    fn tabs_are_accepted_where_yaml_allows_them() {
        assert_eq!(
            read("a:\t1\t\nb: [1,\t2]\t# note\n\t\nc: \"x\ty\"\n"),
            json!({"a": 1, "b": [1, 2], "c": "x\ty"})
        );
    }

    #[test]
    fn files_indented_with_tabs_are_read() {
        let loaded = load("f", b"a:\n\tb: 1\n\tc:\n\t\t- x\n\t\t- y: 2\n\t\t  z: 3\n").unwrap();
        assert_eq!(loaded.root, json!({"a": {"b": 1, "c": ["x", {"y": 2, "z": 3}]}}));
        assert!(loaded.tabs);
        assert!(!load("f", b"a:\tb\n").unwrap().tabs);
        assert_eq!(positions(b"a:\n\tb: 1\n").get("/a/b").map(|(line, _)| *line), Some(2));
        assert!(error("a:\n\tb: [1\n").starts_with("file.yaml:2:"));
    }

    #[test]
    fn the_format_is_detected_from_the_content() {
        assert_eq!(read("\u{feff}{\"a\": \"\\ud83d\\ude00\\/\"}"), json!({"a": "😀/"}));
        assert_eq!(read("{a: 1, b: [x]}"), json!({"a": 1, "b": ["x"]}));
    }

    #[test]
    fn duplicate_keys_are_errors_except_number_and_string() {
        for text in ["r:\n  200: a\n  '200': b\n  404: c\n", "r:\n  '200': a\n  200: b\n  404: c\n"] {
            let loaded = load("f.yaml", text.as_bytes()).unwrap();
            assert_eq!(loaded.root, json!({"r": {"200": "a", "404": "c"}}));
            assert_eq!(loaded.duplicate_keys, ["/r/200"]);
        }
        assert_eq!(error("200: a\n200: b\n"), "file.yaml:2:1: duplicate key `200` in a mapping");
        assert_eq!(error("a: 1\n'a': 2\n"), "file.yaml:2:1: duplicate key `a` in a mapping");
    }

    #[test]
    fn original_texts_follow_merge_keys() {
        let text =
            "a: &a {v: [0x1F], w: 1.10}\nb: &b {v: 1.0, x: 012}\nc: {<<: [*a, *b], w: 2}\nd: {<<: *a}\n";
        let loaded = load("f.yaml", text.as_bytes()).unwrap();
        assert_eq!(loaded.raw_scalar("/c/v/0"), Some("0x1F"));
        assert_eq!(loaded.raw_scalar("/c/x"), Some("012"));
        assert_eq!(loaded.raw_scalar("/c/w"), None);
        assert_eq!(loaded.raw_scalar("/d/w"), Some("1.10"));
    }

    #[test]
    fn alias_bombs_and_deep_nesting_are_errors() {
        let mut bomb = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for level in 1..12 {
            let inner = vec![format!("*a{}", level - 1); 10].join(", ");
            bomb.push_str(&format!("a{level}: &a{level} [{inner}]\n"));
        }
        assert!(error(&bomb).contains("aliases"), "{}", error(&bomb));
        assert!(error(&"[".repeat(100_000)).contains("file.yaml:1:"));
        assert!(error(&"- ".repeat(5_000)).contains("file.yaml:1:"));
        assert!(error("a: &a [*a]\n").contains("file.yaml:1:"));
        let items = vec!["1"; 100_000].join(",");
        let nested: String = (0..20).map(|level| format!("&a{level} [")).collect();
        let nested = format!("a: {nested}{items}{}\n", "]".repeat(20));
        assert!(error(&nested).contains("anchors"), "{}", error(&nested));
    }

    #[test]
    fn errors_name_line_and_column() {
        assert_eq!(error(""), "file.yaml:1:1: expected a JSON or YAML document, found an empty file");
        assert!(error("a: 1\nb: [1, 2\nc: 3\n").starts_with("file.yaml:"));
        assert!(error("a: 1\n---\nb: 2\n").contains("one document"));
        let latin = load("f.yaml", b"a: 1\nb: caf\xe9\n").unwrap_err().to_string();
        assert_eq!(latin, "f.yaml:2:7: expected UTF-8 text");
    }

    #[test]
    fn positions_are_those_of_the_values() {
        let positions = positions(b"a:\n  b/c:\n    - 1\n    - x: 2\n");
        assert_eq!(positions.get("/a/b~1c/1/x"), Some(&(4, 10)));
    }
}
