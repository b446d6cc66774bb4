//! Keys by which the elements of pages are compared, read from their JSON.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::{BuildHasher as _, Hash};

use orange_model::json_text::raw_elements;
use serde::Deserialize;
use serde_json::value::RawValue;

/// Hash of a name or of the JSON text of a value. Equal texts have equal hashes. Equal values in different notations, such as
/// `1` and `1.0`, have different ones.
pub(super) type Hash64 = u64;

pub(super) fn hash64(value: impl Hash) -> Hash64 {
    foldhash::fast::FixedState::default().hash_one(value)
}

/// The keys of all elements of a page, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum ElementKeys {
    /// Every element has an `id` or a `href`, and no two share it.
    Identified(Vec<Hash64>),
    /// Some elements have neither, or two share one. All elements are compared by their fields.
    Fields(Vec<Fields>),
}

/// Hashes of the name and the value of each field of an element, sorted. An element that is not an object is one value
/// without a name.
pub(super) type Fields = Vec<(Hash64, Hash64)>;

/// Similarity of a page to an earlier one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum PageSimilarity {
    /// Different elements.
    Different,
    /// Possibly the same elements: different elements could have these fields.
    Possible,
    /// The same elements.
    Same,
}

impl ElementKeys {
    /// Reads the keys from the body of a list response: an array, or the only element.
    pub(super) fn from_body(body: &[u8]) -> Self {
        let text = std::str::from_utf8(body).unwrap_or_default().trim_start_matches('\u{feff}').trim();
        let elements = raw_elements(text).unwrap_or_default();
        let identities: Option<Vec<Hash64>> =
            elements.iter().map(|element| identity(element.get())).collect();
        match identities {
            // An `id` that two elements of a page share does not identify them.
            Some(keys) if keys.iter().collect::<HashSet<_>>().len() == keys.len() => Self::Identified(keys),
            _ => Self::Fields(elements.iter().map(|element| fields(element.get())).collect()),
        }
    }
}

/// The key of an element: from its `id` or, if that is missing, null or empty, from its `href`.
fn identity(json: &str) -> Option<Hash64> {
    #[derive(Deserialize)]
    struct Identity<'a> {
        #[serde(borrow)]
        id: Option<&'a RawValue>,
        #[serde(borrow)]
        href: Option<&'a RawValue>,
    }

    let Identity { id, href } = serde_json::from_str(json).ok().filter(|_| json.starts_with('{'))?;
    let key =
        |value: Option<&RawValue>| Some(hash64(value.map(RawValue::get).filter(|text| *text != "\"\"")?));
    key(id).or_else(|| key(href))
}

fn fields(json: &str) -> Fields {
    let Ok(properties) = serde_json::from_str::<BTreeMap<String, &RawValue>>(json) else {
        return vec![(0, hash64(json))];
    };
    let mut fields: Fields =
        properties.iter().map(|(name, value)| (hash64(name), hash64(value.get()))).collect();
    fields.sort_unstable();
    fields
}

/// Compares two pages by the fields of their elements.
///
/// A server that repeats a page may change a field in each response, such as a time or a counter. A field is stable if each
/// element of one page has the same value for it as the element at the same index of the other page. All other fields
/// have changed.
///
/// The elements are distinguished if no two elements of a page agree in all stable fields. A page of one element cannot show
/// that. The pages have
///
/// - the same elements, if they are distinguished and the stable fields outnumber the changed ones;
/// - possibly the same elements, if no field has changed, or if they are distinguished and half of the fields are stable;
/// - different elements otherwise.
pub(super) fn compare(left: &[Fields], right: &[Fields]) -> PageSimilarity {
    if left.len() != right.len() || left.is_empty() {
        return PageSimilarity::Different;
    }
    let mut stable: HashMap<Hash64, bool> = HashMap::new();
    for (left, right) in left.iter().zip(right) {
        for (fields, others) in [(left, right), (right, left)] {
            for field in fields {
                *stable.entry(field.0).or_insert(true) &= others.binary_search(field).is_ok();
            }
        }
    }
    let changed = stable.values().filter(|stable| !**stable).count();
    let unchanged = stable.len().saturating_sub(changed);
    let is_stable = |field: &&(Hash64, Hash64)| stable.get(&field.0) == Some(&true);
    let distinct: HashSet<Vec<_>> =
        left.iter().map(|element| element.iter().filter(is_stable).collect()).collect();
    let distinguished = distinct.len() == left.len() && left.len() > 1;
    match (changed, distinguished) {
        (0, true) => PageSimilarity::Same,
        (0, false) => PageSimilarity::Possible,
        (_, true) if unchanged > changed => PageSimilarity::Same,
        (_, true) if unchanged == changed => PageSimilarity::Possible,
        _ => PageSimilarity::Different,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields_of(body: &str) -> Vec<Fields> {
        match ElementKeys::from_body(body.as_bytes()) {
            ElementKeys::Fields(fields) => fields,
            identified => panic!("{identified:?}"),
        }
    }

    #[test]
    fn elements_are_identified_by_id_or_href() {
        let keys = |body: &str| ElementKeys::from_body(body.as_bytes());
        let page = keys(r#"[{"id":"a","seen":1},{"id":7},{"href":"/x","id":null}]"#);
        assert!(matches!(&page, ElementKeys::Identified(keys) if keys.len() == 3));
        assert_eq!(page, keys("\u{feff} [{\"seen\":2,\"id\":\"a\"},{\"id\":7,\"b\":[]},{\"href\":\"/x\"}] "));
        assert_ne!(page, keys(r#"[{"id":"a"},{"id":8},{"href":"/x"}]"#));
        assert_eq!(keys(r#"{"id":"a"}"#), keys(r#"[{"id":"a"}]"#), "a bare object is a list of one");
    }

    #[test]
    fn elements_without_identity_are_compared_by_fields() {
        for body in [r#"[{"id":"a"},{"id":"a","b":1}]"#, r#"[{"id":"a"},{"b":1}]"#, "[1,2]", r#"[{"id":""}]"#]
        {
            fields_of(body);
        }
        assert_eq!(ElementKeys::from_body(b"no JSON"), ElementKeys::Identified(Vec::new()));
    }

    #[test]
    fn pages_match_if_most_fields_match_and_identify_elements() {
        use PageSimilarity::{Different, Possible, Same};
        for (left, right, expected) in [
            ("[1,2]", "[1,2]", Same),
            ("[1,2]", "[2,1]", Different),
            ("[1,2]", "[1,2,3]", Different),
            ("[1,1]", "[1,1]", Possible),
            ("[1]", "[1]", Possible),
            (r#"[{"a":1,"b":2}]"#, r#"[{"b":2,"a":1}]"#, Possible),
            // One field changes with each response.
            (
                r#"[{"a":1,"b":1,"now":1},{"a":2,"b":1,"now":1}]"#,
                r#"[{"a":1,"b":1,"now":2},{"a":2,"b":1,"now":2}]"#,
                Same,
            ),
            (r#"[{"a":1,"now":1},{"a":2,"now":1}]"#, r#"[{"a":1,"now":2},{"a":2,"now":2}]"#, Possible),
            // Different elements with mostly equal fields.
            (
                r#"[{"a":1,"b":1,"c":1},{"a":2,"b":1,"c":1}]"#,
                r#"[{"a":3,"b":1,"c":1},{"a":4,"b":1,"c":1}]"#,
                Different,
            ),
            // The only stable field is the row number on the page.
            (
                r#"[{"row":1,"a":1,"b":1},{"row":2,"a":2,"b":2}]"#,
                r#"[{"row":1,"a":3,"b":3},{"row":2,"a":4,"b":4}]"#,
                Different,
            ),
            // A field that is missing on one page has changed.
            (r#"[{"a":1},{"a":2}]"#, r#"[{"a":1,"b":1,"c":1},{"a":2}]"#, Different),
        ] {
            assert_eq!(compare(&fields_of(left), &fields_of(right)), expected, "{left} {right}");
        }
    }
}
