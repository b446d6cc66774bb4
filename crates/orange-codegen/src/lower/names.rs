//! Converts names of the file to Rust names: words, case, keywords, uniqueness.
//!
//! A name depends only on its source where possible, not on its siblings: `@type` is always `at_type`. If two
//! names collide, the second one changes.

use std::collections::HashMap;

use heck::{ToSnakeCase as _, ToUpperCamelCase as _};

/// Names with another meaning in generated code, which uses the prelude unqualified.
const PRELUDE: &[&str] = &[
    "Option",
    "Some",
    "None",
    "Result",
    "Ok",
    "Err",
    "Vec",
    "String",
    "Box",
    "Default",
    "Clone",
    "Debug",
    "Copy",
    "Send",
    "Sync",
    "Drop",
    "Fn",
    "Iterator",
    "From",
    "Into",
    "ToString",
    "PartialEq",
    "Eq",
];

const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop",
    "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static",
    "struct", "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual",
    "where", "while", "yield",
];

/// Converts the case of a name, without regard to keywords, the prelude, and empty names or leading digits.
pub(crate) fn in_case(text: &str, case: Case) -> String {
    match case {
        Case::Snake => identifier(words(text).to_snake_case()),
        Case::Camel => identifier(words(text).to_upper_camel_case()),
    }
}

/// The case of a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Case {
    /// For fields, parameters and functions.
    Snake,
    /// For types and variants.
    Camel,
}

/// Converts to `snake_case`. Never empty, never a keyword. `fallback` is the prefix of a leading digit, and the name if
/// there are no letters.
pub(crate) fn snake(text: &str, fallback: &str) -> String {
    let name = truncate(in_case(text, Case::Snake));
    let name = match name.chars().next() {
        None => fallback.to_snake_case(),
        Some(first) if first.is_numeric() => format!("{}_{name}", fallback.to_snake_case()),
        Some(_) => name,
    };
    if KEYWORDS.contains(&name.as_str()) { format!("{name}_") } else { name }
}

/// Converts to a type name: like [`camel`], but never a name of the prelude.
pub(crate) fn of_type(text: &str) -> String {
    let name = camel(text, "type");
    if PRELUDE.contains(&name.as_str()) { format!("Api{name}") } else { name }
}

/// Converts to `UpperCamelCase`. Never empty, never `Self`. `fallback` is as for [`snake`].
pub(crate) fn camel(text: &str, fallback: &str) -> String {
    let name = truncate(in_case(text, Case::Camel));
    let name = match name.chars().next() {
        None => fallback.to_upper_camel_case(),
        Some(first) if first.is_numeric() => format!("{}{name}", fallback.to_upper_camel_case()),
        Some(_) => name,
    };
    if name == "Self" { format!("{}Self", fallback.to_upper_camel_case()) } else { name }
}

/// Maximum length of a name in bytes. File systems allow 255 including the extension, and a suffix may follow.
const MAX_LENGTH: usize = 120;

/// Truncates a name that is too long for a file.
fn truncate(mut name: String) -> String {
    if name.len() > MAX_LENGTH {
        let end = (0..=MAX_LENGTH).rev().find(|&end| name.is_char_boundary(end)).unwrap_or(0);
        name.truncate(end);
        name.truncate(name.trim_end_matches('_').len());
    }
    name
}

/// Removes characters that are not allowed at their position in a Rust identifier.
fn identifier(name: String) -> String {
    if name.is_ascii() {
        return name;
    }
    let starts_with_digit = name.starts_with(|first: char| first.is_ascii_digit());
    if starts_with_digit || syn::parse_str::<syn::Ident>(&name).is_ok() {
        return name.chars().filter(|c| c.is_ascii() || continues_identifier(*c)).collect();
    }
    name.chars().filter(char::is_ascii).collect::<String>().trim_matches('_').to_owned()
}

/// Whether a character is allowed in an identifier after the first.
fn continues_identifier(c: char) -> bool {
    syn::parse_str::<syn::Ident>(&format!("a{c}")).is_ok()
}

/// Whether a name is an identifier in ASCII and no keyword.
pub(crate) fn is_plain(name: &str) -> bool {
    let starts_word = name.starts_with(|first: char| first.is_ascii_alphabetic());
    let is_word = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    starts_word && is_word && name != "Self" && !KEYWORDS.contains(&name)
}

/// Whether a character is a compatibility variant (NFKC), which the compiler warns about.
fn is_compatibility_variant(c: char) -> bool {
    matches!(c, 'ª' | 'º' | '\u{2000}'..='\u{2BFF}' | '\u{F900}'..='\u{FFFF}' | '\u{10000}'..)
}

/// Reserved device names of Windows.
const DEVICES: &[&str] = &[
    "aux", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "con", "lpt1", "lpt2",
    "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "nul", "prn",
];

/// Crates that generated code refers to. A module with the same name would shadow them.
const CRATES: &[&str] = &["core", "orange_core", "serde", "serde_json", "std"];

/// Returns the name of a file module below `above`. Rust finds module files by ASCII names only.
pub(crate) fn module(text: &str, above: &str) -> String {
    let name: String = snake(text, "item").chars().filter(char::is_ascii).collect();
    // Keywords already end with `_`.
    let name = if name.ends_with('_') { name.as_str() } else { name.trim_start_matches('_') };
    match name {
        "" | "_" => "item".to_owned(),
        // Avoids `models::models`.
        name if name == "mod" || name == above => format!("{name}_"),
        name if DEVICES.contains(&name) || CRATES.contains(&name) => format!("{name}_"),
        name if name.starts_with(|first: char| first.is_ascii_digit()) => format!("item_{name}"),
        name => name.to_owned(),
    }
}

/// Splits text into words of letters and digits. Accents are removed, meaningful signs are spelled out.
fn words(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for (index, c) in text.char_indices() {
        let rest = text.get(index + c.len_utf8()..).unwrap_or_default();
        match c {
            c if c.is_ascii_alphanumeric() => out.push(c),
            '@' => out.push_str(" at "),
            // `+name` and `-name` are sort orders, `+1` and `-1` numbers.
            '+' if index == 0 || rest.starts_with(|next: char| next.is_ascii_digit()) => {
                out.push_str(" plus ")
            }
            '-' if index == 0 && !rest.is_empty() => out.push_str(" minus "),
            '\'' | '’' => {}
            c if c.is_alphanumeric() && !is_compatibility_variant(c) => fold(c, &mut out),
            _ => out.push(' '),
        }
    }
    if out.trim().is_empty() {
        out = text.chars().filter_map(sign_name).collect::<Vec<_>>().join(" ");
    }
    out
}

/// Returns the word for a sign, for names without other characters.
fn sign_name(c: char) -> Option<&'static str> {
    Some(match c {
        '*' => "star",
        '=' => "equal",
        '<' => "less",
        '>' => "greater",
        '!' => "not",
        '~' => "like",
        '%' => "percent",
        '&' => "and",
        '|' => "or",
        '#' => "hash",
        '$' => "dollar",
        '€' => "euro",
        '/' => "slash",
        '\\' => "backslash",
        '.' => "dot",
        ',' => "comma",
        ':' => "colon",
        ';' => "semicolon",
        '?' => "question",
        '-' => "minus",
        '+' => "plus",
        '_' => "underscore",
        ' ' => "space",
        _ => return None,
    })
}

/// Appends a letter without accent, if it is Latin. Other scripts are unchanged.
fn fold(c: char, out: &mut String) {
    let replacement = match c {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' => "a",
        'ç' | 'ć' | 'č' => "c",
        'ď' | 'đ' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ė' | 'ę' | 'ě' => "e",
        'ğ' => "g",
        'ì' | 'í' | 'î' | 'ï' | 'ī' | 'ı' => "i",
        'ł' | 'ľ' => "l",
        'ñ' | 'ń' | 'ň' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ő' => "o",
        'ř' => "r",
        'ś' | 'š' | 'ş' | 'ș' => "s",
        'ť' | 'ț' => "t",
        'ù' | 'ú' | 'û' | 'ü' | 'ů' | 'ű' => "u",
        'ý' | 'ÿ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        'æ' => "ae",
        'œ' => "oe",
        'ß' => "ss",
        _ => "",
    };
    if !replacement.is_empty() {
        out.push_str(replacement);
        return;
    }
    let mut lower_case = c.to_lowercase();
    match (lower_case.next(), lower_case.next()) {
        // Upper-case accented letters are replaced like lower-case ones.
        (Some(lower), None) if lower != c && !c.is_ascii() => {
            let start = out.len();
            fold(lower, out);
            let folded = out.split_off(start);
            let mut chars = folded.chars();
            out.extend(chars.next().into_iter().flat_map(char::to_uppercase));
            out.push_str(chars.as_str());
        }
        _ if c.is_alphabetic() || c.is_ascii_digit() => out.push(c),
        _ => out.push(' '),
    }
}

/// Assigns unique names.
#[derive(Debug, Default)]
pub(crate) struct UniqueNames(HashMap<String, usize>);

impl UniqueNames {
    /// Returns the first free candidate, or the last one with a number appended.
    pub(crate) fn take<I: IntoIterator<Item = String>>(&mut self, candidates: I) -> String {
        let mut last = String::new();
        for name in candidates {
            if !self.0.contains_key(&name) {
                self.0.insert(name.clone(), 1);
                return name;
            }
            last = name;
        }
        loop {
            let count = self.0.entry(last.clone()).or_insert(0);
            *count += 1;
            let stem = last.trim_end_matches('_');
            let separator = if stem.chars().next().is_some_and(char::is_uppercase) { "" } else { "_" };
            let numbered = format!("{stem}{separator}{count}");
            if !self.0.contains_key(&numbered) {
                self.0.insert(numbered.clone(), 1);
                return numbered;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn properties_get_rust_names() {
        for (wire, rust) in [
            ("@type", "at_type"),
            ("@baseType", "at_base_type"),
            ("type", "type_"),
            ("building.address.city", "building_address_city"),
            ("code_oi", "code_oi"),
            ("streetNrSuffix", "street_nr_suffix"),
            ("X-Total-Count", "x_total_count"),
            ("numéroDeVoie", "numero_de_voie"),
            ("Ünïcode", "unicode"),
            ("ÉTAT", "etat"),
            ("œuvre", "oeuvre"),
            ("2fa", "field_2fa"),
            ("+1", "plus_1"),
            ("-1", "minus_1"),
            ("", "field"),
            ("$$", "dollar_dollar"),
            ("self", "self_"),
            ("名前", "名前"),
            ("a'b", "ab"),
        ] {
            assert_eq!(snake(wire, "field"), rust, "{wire}");
        }
    }

    #[test]
    fn types_and_values_get_rust_names() {
        for (wire, rust) in [
            ("AnomalieAdresse.creation", "AnomalieAdresseCreation"),
            ("IN_PROGRESS", "InProgress"),
            ("WGS84", "Wgs84"),
            ("200", "Value200"),
            ("", "Value"),
            ("*", "Star"),
            ("<=", "LessEqual"),
            ("-creationDate", "MinusCreationDate"),
            ("Option", "Option"),
            ("self", "ValueSelf"),
            ("image/svg+xml", "ImageSvgXml"),
        ] {
            assert_eq!(camel(wire, "value"), rust, "{wire}");
        }
        for (wire, rust) in
            [("Option", "ApiOption"), ("self", "TypeSelf"), ("Note", "Note"), ("3gpp", "Type3gpp")]
        {
            assert_eq!(of_type(wire), rust, "{wire}");
        }
    }

    #[test]
    fn module_names_are_valid_file_names_everywhere() {
        for (name, expected) in [
            ("AnomalieAdresse", "anomalie_adresse"),
            ("Models", "models_"),
            ("Mod", "mod_"),
            ("Gen", "gen_"),
            ("Type", "type_"),
            ("Aux", "aux_"),
            ("OrangeCore", "orange_core_"),
            ("名前", "item"),
            ("All名前", "all"),
            ("名前2", "item_2"),
            ("Note2", "note2"),
        ] {
            assert_eq!(module(name, "models"), expected, "{name}");
        }
    }

    #[test]
    fn compatibility_letters_are_replaced() {
        assert_eq!(snake("\u{1D54F}", "field"), "field");
        assert_eq!(snake("a\u{1D54F}\u{FF21}ªb", "field"), "a_b");
        assert_eq!(snake("名前", "field"), "名前");
    }

    #[test]
    fn a_used_name_gets_a_number() {
        let mut names = UniqueNames::default();
        let mut take = |list: &[&str]| names.take(list.iter().map(|name| (*name).to_owned()));
        assert_eq!(take(&["Note"]), "Note");
        assert_eq!(take(&["Note", "CommonNote"]), "CommonNote");
        assert_eq!(take(&["Note", "CommonNote"]), "CommonNote2");
        assert_eq!(take(&["type_"]), "type_");
        assert_eq!(take(&["type_"]), "type_2");
    }

    #[test]
    fn long_names_are_truncated() {
        for text in ["x".repeat(3000), "é名".repeat(100), "long name ".repeat(40)] {
            for name in [snake(&text, "field"), of_type(&text)] {
                assert!((100..=120).contains(&name.len()), "{name}");
                assert!(syn::parse_str::<syn::Ident>(&name).is_ok(), "{name}");
            }
        }
        assert_eq!(snake(&"a".repeat(120), "field"), "a".repeat(120));
    }

    proptest! {
        #[test]
        fn every_text_becomes_an_identifier(text in ".{0,20}") {
            for name in [snake(&text, "field"), camel(&text, "value")] {
                prop_assert!(syn::parse_str::<syn::Ident>(&name).is_ok(), "{text:?} gave {name:?}");
            }
        }
    }
}
